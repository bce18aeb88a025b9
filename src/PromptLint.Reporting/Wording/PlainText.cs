using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PromptLint.Reporting.Wording;

/// <summary>Makes text of a scanned repository harmless on a terminal and in a build log.</summary>
public static partial class PlainText
{
    /// <summary>One line without control or direction characters, and without anything that a build server takes for a command.</summary>
    public static string Line(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
            {
                clean.Append(rune.ToString());
            }
        }

        return BuildServerCommand().Replace(clean.ToString(), match => match.Value.Insert(1, " ")).Trim();
    }

    /// <summary>`text` with at most <paramref name="length"/> characters, an ellipsis in the place of the rest.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }

    /// <summary>A path with at most <paramref name="length"/> characters: its end says more than its beginning.</summary>
    public static string ShortenPath(string path, int length)
    {
        if (path.Length <= length)
        {
            return path;
        }

        string end = path[^(length - 1)..];
        int folder = end.IndexOf('/');
        return "…" + (folder < 0 ? end : end[folder..]);
    }

    // `::error ...` counts wherever it starts a line, and wrapping decides where that is; `##vso[` and `##[` count anywhere.
    [GeneratedRegex(@"::|##(?=\w*\[)")]
    private static partial Regex BuildServerCommand();
}
