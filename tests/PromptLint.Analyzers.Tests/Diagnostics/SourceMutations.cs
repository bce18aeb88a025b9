using Microsoft.CodeAnalysis.CSharp;

namespace PromptLint.Analyzers.Tests.Diagnostics;

/// <summary>Changes source text the way typing, pasting and merging do: tokens go missing, double, swap or come from elsewhere. The same seed gives the same mutations.</summary>
internal sealed class SourceMutations(int seed)
{
    private static readonly string[] Strays = ["{", "}", "(", ")", "\"", "$\"", "\"\"\"", "=>", "await ", "?.", "[", "]", ";", ",", "<", "> ", "new ", "this", "null", "#if X\n", "/*", "default", "with { }", "is not ", "async ", "ref ", "\\", "@", "0x"];

    private readonly Random random = new(seed);

    public string Mutate(string source)
    {
        for (int edits = random.Next(1, 5); edits > 0; edits--)
            source = Edit(source);
        return source;
    }

    private string Edit(string source)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(t => t.Span.Length > 0).ToList();
        if (tokens.Count < 4) return source + Strays[random.Next(Strays.Length)];
        var token = tokens[random.Next(tokens.Count)];
        var other = tokens[random.Next(tokens.Count)];
        return random.Next(6) switch
        {
            0 => source.Remove(token.SpanStart, token.Span.Length),
            1 => source.Insert(token.SpanStart, token.Text + " "),
            2 => source.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, other.Text),
            3 => source.Insert(token.SpanStart, Strays[random.Next(Strays.Length)]),
            4 when token.SpanStart < other.SpanStart => source.Remove(token.SpanStart, other.SpanStart - token.SpanStart),
            5 => source.Insert(token.SpanStart, source.Substring(Math.Min(other.SpanStart, source.Length - 1), Math.Min(40, source.Length - other.SpanStart - 1) is > 0 and int n ? n : 0)),
            _ => source.Remove(random.Next(source.Length), 1),
        };
    }
}
