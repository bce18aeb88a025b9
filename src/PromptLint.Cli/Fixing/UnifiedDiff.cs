using PromptLint.Workspace.Fixing;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PromptLint.Cli.Fixing;

/// <summary>Writes a change as a unified diff that `git apply` takes.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(ChangedFile file)
    {
        var diff = new StringBuilder($"--- a/{file.Path}\n+++ b/{file.Path}\n");
        List<Block> blocks = Blocks(file);
        int shift = 0;
        for (int first = 0; first < blocks.Count;)
        {
            int last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].Start - blocks[last].End <= 2 * Context)
            {
                last++;
            }

            shift = Hunk(diff, file.Before, blocks.GetRange(first, last - first + 1), shift);
            first = last + 1;
        }

        return diff.ToString();
    }

    // Runs of lines that changes touch, with the lines that stand there afterwards.
    private static List<Block> Blocks(ChangedFile file)
    {
        var blocks = new List<Block>();
        TextLineCollection lines = file.Before.Lines;
        foreach (TextChange change in file.Changes)
        {
            int start = lines.IndexOf(change.Span.Start);
            int end = lines.IndexOf(change.Span.End) + 1;
            if (blocks.Count > 0 && blocks[^1].End >= start)
            {
                blocks[^1] = blocks[^1] with { End = Math.Max(end, blocks[^1].End), Changes = [.. blocks[^1].Changes, change] };
            }
            else
            {
                blocks.Add(new Block(start, end, [change]));
            }
        }

        return blocks;
    }

    private static int Hunk(StringBuilder diff, SourceText text, List<Block> blocks, int shift)
    {
        int from = Math.Max(0, blocks[0].Start - Context);
        int to = Math.Min(LineCount(text), blocks[^1].End + Context);
        var body = new StringBuilder();
        int removed = 0, added = 0, at = from;
        foreach (Block block in blocks)
        {
            Lines(body, ' ', text, at, block.Start);
            Lines(body, '-', text, block.Start, block.End);
            string after = block.After(text);
            removed += block.End - block.Start;
            added += Lines(body, '+', SourceText.From(after), 0, int.MaxValue);
            at = block.End;
        }

        Lines(body, ' ', text, at, to);
        int length = to - from;
        diff.Append($"@@ -{from + 1},{length} +{from + 1 + shift},{length - removed + added} @@\n").Append(body);
        return shift + added - removed;
    }

    private static int Lines(StringBuilder body, char sign, SourceText text, int from, int to)
    {
        int end = Math.Min(to, LineCount(text));
        for (int i = from; i < end; i++)
        {
            TextLine line = text.Lines[i];
            string ending = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            body.Append(sign).Append(line.ToString()).Append(ending.Length == 0 ? "\n\\ No newline at end of file\n" : ending);
        }

        return Math.Max(0, end - from);
    }

    // The empty line after the last line end is none.
    private static int LineCount(SourceText text) => text.Lines[^1].Span.IsEmpty ? text.Lines.Count - 1 : text.Lines.Count;

    private sealed record Block(int Start, int End, IReadOnlyList<TextChange> Changes)
    {
        public string After(SourceText text)
        {
            int start = text.Lines[Start].Start;
            int end = text.Lines[End - 1].EndIncludingLineBreak;
            return text.GetSubText(TextSpan.FromBounds(start, end)).WithChanges(Changes.Select(c => new TextChange(new TextSpan(c.Span.Start - start, c.Span.Length), c.NewText ?? ""))).ToString();
        }
    }
}
