namespace PromptLint.Core.Complexity.Text;

/// <summary>A small set of lower-case words, asked without making a string.</summary>
internal sealed class WordSet
{
    private readonly string[][] _byLength;

    public WordSet(string words)
    {
        string[] all = words.Split(' ');
        _byLength = new string[all.Max(word => word.Length) + 1][];
        for (int length = 0; length < _byLength.Length; length++)
            _byLength[length] = all.Where(word => word.Length == length).ToArray();
    }

    public bool Contains(string text, int start, int end)
    {
        int length = end - start;
        if (length >= _byLength.Length)
            return false;
        foreach (string word in _byLength[length])
        {
            int i = 0;
            while (i < length && CodeUnit.Lower(text[start + i]) == word[i])
                i++;
            if (i == length)
                return true;
        }
        return false;
    }
}
