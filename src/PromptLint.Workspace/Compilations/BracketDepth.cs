namespace PromptLint.Workspace.Compilations;

/// <summary>
/// A coarse look at nesting before the compiler recurses into it. Brackets in strings and comments count too: that can only
/// skip a file that holds a thousand unclosed ones, which no one writes.
/// </summary>
internal static class BracketDepth
{
    public static bool Exceeds(string text, int limit)
    {
        int depth = 0;
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            int at = rest.IndexOfAny("()[]{}");
            if (at < 0)
            {
                return false;
            }

            depth = rest[at] is '(' or '[' or '{' ? depth + 1 : Math.Max(0, depth - 1);
            if (depth > limit)
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }
    }
}
