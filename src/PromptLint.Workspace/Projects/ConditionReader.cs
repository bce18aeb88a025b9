using System.Globalization;

namespace PromptLint.Workspace.Projects;

/// <summary>Reads an MSBuild condition. The answer is null where only MSBuild itself could tell.</summary>
internal sealed class ConditionReader
{
    private const int MaxDepth = 32;
    private readonly string text;
    private readonly PropertyBag properties;
    private readonly BuildFiles files;
    private readonly string folder;
    private int at;

    private ConditionReader(string text, PropertyBag properties, BuildFiles files, string folder)
    {
        this.text = text;
        this.properties = properties;
        this.files = files;
        this.folder = folder;
    }

    /// <param name="condition">The attribute's text; null and blank hold.</param>
    /// <param name="properties">The properties known so far.</param>
    /// <param name="files">Answers `Exists`.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    public static bool? Evaluate(string? condition, PropertyBag properties, BuildFiles files, string folder)
    {
        if (string.IsNullOrWhiteSpace(condition))
        {
            return true;
        }

        if (condition.Length > 8192)
        {
            return null;
        }

        var reader = new ConditionReader(condition, properties, files, folder);
        bool? result = reader.Or(0);
        reader.SkipSpace();
        return reader.at == condition.Length ? result : null;
    }

    private bool? Or(int depth)
    {
        bool? left = And(depth);
        while (Word("or"))
        {
            bool? right = And(depth);
            left = left == true || right == true ? true : left is null || right is null ? null : false;
        }

        return left;
    }

    private bool? And(int depth)
    {
        bool? left = Not(depth);
        while (Word("and"))
        {
            bool? right = Not(depth);
            left = left == false || right == false ? false : left is null || right is null ? null : true;
        }

        return left;
    }

    private bool? Not(int depth)
    {
        SkipSpace();
        if (depth > MaxDepth)
        {
            at = text.Length;
            return null;
        }

        if (at < text.Length && text[at] == '!')
        {
            at++;
            return !Not(depth + 1);
        }

        if (at < text.Length && text[at] == '(')
        {
            at++;
            bool? inner = Or(depth + 1);
            SkipSpace();
            if (at < text.Length && text[at] == ')')
            {
                at++;
                return inner;
            }

            at = text.Length;
            return null;
        }

        return Comparison();
    }

    private bool? Comparison()
    {
        if (Call("Exists") is { } path)
        {
            return path.Expanded is { } p ? files.Exists(p, folder) : null;
        }

        if (Call("HasTrailingSlash") is { } tail)
        {
            return tail.Expanded is { } t ? t.EndsWith('/') || t.EndsWith('\\') : null;
        }

        string? left = Operand();
        SkipSpace();
        foreach (string op in (ReadOnlySpan<string>)["==", "!=", "<=", ">=", "<", ">"])
        {
            if (string.CompareOrdinal(text, at, op, 0, op.Length) == 0)
            {
                at += op.Length;
                string? right = Operand();
                return left is null || right is null ? null : Compare(left, op, right);
            }
        }

        return left?.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "ON" or "YES" => true,
            "FALSE" or "OFF" or "NO" => false,
            _ => null,
        };
    }

    private static bool? Compare(string left, string op, string right)
    {
        if (op is "==" or "!=")
        {
            return left.Equals(right, StringComparison.OrdinalIgnoreCase) == (op == "==");
        }

        int order;
        if (double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out double l)
            && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out double r))
        {
            order = l.CompareTo(r);
        }
        else if (Version.TryParse(left.TrimStart('v'), out Version? lv) && Version.TryParse(right.TrimStart('v'), out Version? rv))
        {
            order = lv.CompareTo(rv);
        }
        else
        {
            return null;
        }

        return op switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
    }

    private readonly record struct Argument(string? Expanded);

    private Argument? Call(string name)
    {
        int start = at;
        if (!Word(name))
        {
            return null;
        }

        SkipSpace();
        if (at >= text.Length || text[at] != '(')
        {
            at = start;
            return null;
        }

        int close = PropertyBag.ClosingParenthesis(text, at);
        if (close < 0)
        {
            at = text.Length;
            return new Argument(null);
        }

        string argument = text[(at + 1)..close].Trim().Trim('\'', '"');
        at = close + 1;
        return new Argument(Known(argument));
    }

    private string? Operand()
    {
        SkipSpace();
        if (at >= text.Length)
        {
            return null;
        }

        int start = at;
        if (text[at] == '\'')
        {
            at = EndOfQuote(at + 1);
            string quoted = text[(start + 1)..Math.Min(at, text.Length)];
            at = Math.Min(at + 1, text.Length);
            return Known(quoted);
        }

        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '!' or '<' or '>' or ')'))
        {
            int open = text[at] is '$' or '@' or '%' && at + 1 < text.Length && text[at + 1] == '(' ? at + 1 : -1;
            int close = open < 0 ? -1 : PropertyBag.ClosingParenthesis(text, open);
            at = close > 0 ? close + 1 : at + 1;
        }

        return at == start ? null : Known(text[start..at]);
    }

    /// <summary>A quote inside `$( )` does not end the text.</summary>
    private int EndOfQuote(int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == '\'')
            {
                return i;
            }

            if (text[i] == '(' && text[i - 1] is '$' or '@' or '%')
            {
                int close = PropertyBag.ClosingParenthesis(text, i);
                i = close > 0 ? close : i;
            }
        }

        return text.Length;
    }

    private string? Known(string operand) =>
        operand.Contains("@(", StringComparison.Ordinal) || operand.Contains("%(", StringComparison.Ordinal) ? null : properties.Expand(operand);

    private bool Word(string word)
    {
        SkipSpace();
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0
            || (at + word.Length < text.Length && (char.IsLetterOrDigit(text[at + word.Length]) || text[at + word.Length] == '_')))
        {
            return false;
        }

        at += word.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
