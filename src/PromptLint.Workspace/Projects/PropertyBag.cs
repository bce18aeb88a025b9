using System.Text;

namespace PromptLint.Workspace.Projects;

/// <summary>The properties of one project evaluation, and the expansion of `$(Name)` in texts.</summary>
internal sealed class PropertyBag
{
    /// <summary>A property that doubles itself on each of forty lines must not fill the memory.</summary>
    private const int MaxValueLength = 64 * 1024;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly PropertyFunctions functions;

    public PropertyBag(BuildFiles files) => functions = new PropertyFunctions(this, files);

    public string this[string name]
    {
        get => values.GetValueOrDefault(name, "");
        set => values[name] = value.Length <= MaxValueLength ? value : value[..MaxValueLength];
    }

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>True or false where the property says so, else the default.</summary>
    public bool Flag(string name, bool otherwise = false) => this[name].Trim().ToUpperInvariant() switch
    {
        "TRUE" or "ENABLE" => true,
        "FALSE" or "DISABLE" => false,
        _ => otherwise,
    };

    /// <summary>The text with its properties put in; null when a part of it cannot be known without running MSBuild.</summary>
    public string? Expand(string text, int depth = 0)
    {
        int at = text.IndexOf("$(", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        if (depth > 16)
        {
            return null;
        }

        var result = new StringBuilder();
        int done = 0;
        while (at >= 0)
        {
            int end = ClosingParenthesis(text, at + 1);
            if (end < 0)
            {
                return null;
            }

            string? value = functions.Evaluate(text[(at + 2)..end].Trim(), depth + 1);
            if (value is null || result.Length > MaxValueLength)
            {
                return null;
            }

            result.Append(text, done, at - done).Append(value);
            done = end + 1;
            at = text.IndexOf("$(", done, StringComparison.Ordinal);
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The index of the parenthesis that closes the one at <paramref name="open"/>, quotes respected; -1 when there is none.</summary>
    internal static int ClosingParenthesis(string text, int open)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = open; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"' or '`')
            {
                quote = c;
            }
            else if (c == '(')
            {
                depth++;
            }
            else if (c == ')' && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
