using System.Buffers;

namespace PromptLint.Workspace.Compilations;

/// <summary>
/// A coarse look at nesting before the compiler recurses into it: the parser guards its stack for expressions and statements,
/// but not for type arguments and excluded code. Strings and comments count too; nothing that people write comes near the limit.
/// </summary>
internal static class Nesting
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}");
    private static readonly SearchValues<char> AroundTypes = SearchValues.Create("<>;{}()=\"'+-*/&|!#");

    public static bool Exceeds(string text, int limit) => Bracketed(text, limit) || TypeArguments(text, limit) || Directives(text, limit);

    private static bool Bracketed(ReadOnlySpan<char> rest, int limit)
    {
        int depth = 0;
        for (int at = rest.IndexOfAny(Brackets); at >= 0; rest = rest[(at + 1)..], at = rest.IndexOfAny(Brackets))
        {
            depth = rest[at] is '(' or '[' or '{' ? depth + 1 : Math.Max(0, depth - 1);
            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>`A&lt;A&lt;A&lt;`: what cannot stand in a type ends the count.</summary>
    private static bool TypeArguments(ReadOnlySpan<char> rest, int limit)
    {
        if (rest.Count('<') <= limit)
        {
            return false;
        }

        int depth = 0;
        for (int at = rest.IndexOfAny(AroundTypes); at >= 0; rest = rest[(at + 1)..], at = rest.IndexOfAny(AroundTypes))
        {
            depth = rest[at] switch { '<' => depth + 1, '>' => Math.Max(0, depth - 1), _ => 0 };
            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>`#if` inside `#if`, and long chains of `#elif`.</summary>
    private static bool Directives(ReadOnlySpan<char> rest, int limit)
    {
        if (rest.Count('#') <= limit)
        {
            return false;
        }

        var chains = new Stack<int>();
        int depth = 0;
        for (int at = rest.IndexOf('#'); at >= 0; at = rest.IndexOf('#'))
        {
            rest = rest[(at + 1)..].TrimStart(" \t");
            if (rest.StartsWith("if", StringComparison.Ordinal))
            {
                chains.Push(1);
                depth++;
            }
            else if (rest.StartsWith("el", StringComparison.Ordinal) && chains.TryPop(out int chain))
            {
                chains.Push(chain + 1);
                depth++;
            }
            else if (rest.StartsWith("endif", StringComparison.Ordinal) && chains.TryPop(out chain))
            {
                depth -= chain;
            }

            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }
}
