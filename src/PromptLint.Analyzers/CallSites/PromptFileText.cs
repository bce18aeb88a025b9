using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Splits the text of a prompt file into roles: .prompty and YAML front matter, role lines, or the whole as a template.</summary>
internal static class PromptFileText
{
    public static IEnumerable<(PromptRole Role, string Text)> Parts(string path, string text)
    {
        var body = WithoutFrontMatter(text);
        if (!path.EndsWith(".prompty", StringComparison.OrdinalIgnoreCase)) return [(PromptRole.Template, body)];
        var parts = new List<(PromptRole, string)>();
        var role = PromptRole.Template;
        var lines = new List<string>();
        foreach (var line in body.Split('\n'))
        {
            if (line.TrimEnd().EndsWith(":", StringComparison.Ordinal) && RoleValues.ByName(line.Trim().TrimEnd(':')) is { } next)
            {
                Flush();
                role = next;
            }
            else
            {
                lines.Add(line);
            }
        }

        Flush();
        return parts;

        void Flush()
        {
            var part = string.Join("\n", lines).Trim();
            if (part.Length > 0) parts.Add((role, part));
            lines.Clear();
        }
    }

    private static string WithoutFrontMatter(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return text;
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        return end < 0 ? text : text.Substring(Math.Min(text.Length, end + 4)).TrimStart('-', '\r', '\n');
    }
}
