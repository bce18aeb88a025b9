using Microsoft.CodeAnalysis.Text;
using PromptLint.Core.Calls;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Documents;

/// <summary>Between places of the report (1-based), of the protocol (0-based) and offsets into a text.</summary>
internal static class Places
{
    public static TextRange Range(SourceSpan span) =>
        new(new Position(span.Line - 1, span.Column - 1), new Position(span.EndLine - 1, span.EndColumn - 1));

    public static TextRange Range(SourceText text, TextSpan span)
    {
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(span);
        return new TextRange(new Position(lines.Start.Line, lines.Start.Character), new Position(lines.End.Line, lines.End.Character));
    }

    /// <summary>The offset of a position; what lies beyond a line or the text is its end.</summary>
    public static int Offset(SourceText text, Position at)
    {
        if (at.Line < 0)
        {
            return 0;
        }

        if (at.Line >= text.Lines.Count)
        {
            return text.Length;
        }

        TextLine line = text.Lines[at.Line];
        return line.Start + Math.Clamp(at.Character, 0, line.End - line.Start);
    }
}
