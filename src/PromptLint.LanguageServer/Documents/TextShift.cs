using Microsoft.CodeAnalysis.Text;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Documents;

/// <summary>Carries places of the text that was analysed over to the text that the editor shows now: what stands before or after the edit moves with it.</summary>
internal sealed class TextShift
{
    private readonly SourceText from;
    private readonly SourceText to;
    private readonly int prefix;
    private readonly int suffix;

    public TextShift(SourceText from, SourceText to)
    {
        this.from = from;
        this.to = to;
        int most = Math.Min(from.Length, to.Length);
        while (prefix < most && from[prefix] == to[prefix])
        {
            prefix++;
        }

        while (suffix < most - prefix && from[from.Length - 1 - suffix] == to[to.Length - 1 - suffix])
        {
            suffix++;
        }
    }

    /// <summary>The place in the new text; null when the edit went through it.</summary>
    public TextRange? Move(TextRange range)
    {
        int start = Places.Offset(from, range.Start);
        int end = Places.Offset(from, range.End);
        if (end <= prefix)
        {
            return range;
        }

        if (start < from.Length - suffix)
        {
            return null;
        }

        int moved = to.Length - from.Length;
        return Places.Range(to, TextSpan.FromBounds(start + moved, end + moved));
    }
}
