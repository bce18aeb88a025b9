using System.Globalization;

namespace PromptLint.Core.Json;

/// <summary>A JSON value with its place in the text. Immutable; the accessors of another kind give null or nothing instead of throwing.</summary>
public sealed class JsonValue
{
    private readonly string? text;

    internal JsonValue(
        JsonKind kind, int start, int length, string? text = null, IReadOnlyList<JsonValue>? items = null, IReadOnlyList<JsonMember>? members = null)
    {
        Kind = kind;
        Start = start;
        Length = length;
        this.text = text;
        Items = items ?? [];
        Members = members ?? [];
    }

    public JsonKind Kind { get; }

    /// <summary>Offset of the first character (for strings, the quote).</summary>
    public int Start { get; }

    /// <summary>Length in the text, quotes and brackets included.</summary>
    public int Length { get; }

    /// <summary>The text of a string without quotes and escapes; null for other kinds.</summary>
    public string? String => Kind == JsonKind.String ? text : null;

    /// <summary>The content of a hole, without braces; null for other kinds.</summary>
    public string? Hole => Kind == JsonKind.Hole ? text : null;

    /// <summary>The number; null for other kinds and where it does not fit a decimal.</summary>
    public decimal? Number =>
        Kind == JsonKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>The number where it is a whole one that fits.</summary>
    public int? Integer => Number is decimal number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    public bool? Boolean => Kind == JsonKind.Boolean ? text == "true" : null;

    /// <summary>The elements of an array; empty for other kinds.</summary>
    public IReadOnlyList<JsonValue> Items { get; }

    /// <summary>The members of an object in the order of the text; empty for other kinds.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>The value of the last member of that name; case matters. Null when there is none.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            for (int i = Members.Count - 1; i >= 0; i--)
                if (string.Equals(Members[i].Name, name, StringComparison.Ordinal))
                    return Members[i].Value;
            return null;
        }
    }

    /// <summary>The value of the first member whose name is equal but for case, underscores and hyphens (`max_tokens` finds `MaxTokens`).</summary>
    public JsonValue? Find(string name)
    {
        foreach (JsonMember member in Members)
            if (EqualsLoosely(member.Name, name))
                return member.Value;
        return null;
    }

    private static bool EqualsLoosely(string left, string right)
    {
        int l = 0;
        int r = 0;
        while (true)
        {
            while (l < left.Length && left[l] is '_' or '-')
                l++;
            while (r < right.Length && right[r] is '_' or '-')
                r++;
            if (l == left.Length || r == right.Length)
                return l == left.Length && r == right.Length;
            if (char.ToLowerInvariant(left[l++]) != char.ToLowerInvariant(right[r++]))
                return false;
        }
    }
}
