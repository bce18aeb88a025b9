namespace PromptLint.Core.Json;

/// <summary>
/// Reads JSON (RFC 8259) with the liberties of configuration files and of request bodies in source code: comments, trailing commas,
/// single quotes, raw line breaks in strings, and holes `{name}` where a value or members are expected. Bad input is an error value, never an exception.
/// </summary>
public sealed class JsonReader
{
    private readonly JsonText text;
    private readonly JsonLimits limits;
    private int depth;

    private JsonReader(string text, JsonLimits limits)
    {
        this.text = new JsonText(text);
        this.limits = limits;
    }

    /// <summary>Reads one value that fills the text.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="value">The value; after an error, what was read before it, or null.</param>
    /// <param name="error">The first error, or null.</param>
    /// <param name="limits">Bounds; <see cref="JsonLimits.Default"/> when null.</param>
    /// <returns>True when the whole text is one value.</returns>
    public static bool TryParse(string text, out JsonValue? value, out JsonError? error, JsonLimits? limits = null)
    {
        limits ??= JsonLimits.Default;
        if (text.Length > limits.MaxLength)
        {
            value = null;
            error = new JsonError($"longer than {limits.MaxLength} characters", 1, 1);
            return false;
        }

        var reader = new JsonReader(text, limits);
        if (text.Length > 0 && text[0] == '\uFEFF')
            reader.text.At = 1;
        value = reader.Value();
        reader.text.Skip();
        if (!reader.text.AtEnd)
            reader.text.Fail(reader.text.At, "text after the value");
        error = reader.text.Error;
        return error is null;
    }

    private JsonValue? Value()
    {
        text.Skip();
        if (text.AtEnd)
            return text.Fail(text.At, "a value is missing");
        char c = text.Current;
        return c switch
        {
            '{' => HoleOrNull() ?? Nested(isArray: false),
            '[' => Nested(isArray: true),
            '"' or '\'' => StringValue(),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Word(),
        };
    }

    private JsonValue? Nested(bool isArray)
    {
        if (depth == limits.MaxDepth)
            return text.Fail(text.At, $"nested deeper than {limits.MaxDepth} levels");
        depth++;
        JsonValue value = isArray ? Array() : Object();
        depth--;
        return value;
    }

    private JsonValue Array()
    {
        int start = text.At++;
        var items = new List<JsonValue>();
        while (More(']'))
        {
            JsonValue? item = Value();
            if (item is not null)
                items.Add(item);
            if (text.Failed || !Separator(']'))
                break;
        }

        return new JsonValue(JsonKind.Array, start, text.At - start, items: items);
    }

    private JsonValue Object()
    {
        int start = text.At++;
        var members = new List<JsonMember>();
        while (More('}'))
        {
            Member(members);
            if (text.Failed || !Separator('}'))
                break;
        }

        return new JsonValue(JsonKind.Object, start, text.At - start, members: members);
    }

    private void Member(List<JsonMember> members)
    {
        int nameStart = text.At;
        if (text.Current == '{')
        {
            if (HoleOrNull() is { } hole)
                members.Add(new JsonMember("", hole, nameStart));
            else
                text.Fail(text.At, "a member name is missing");
            return;
        }

        string? name = text.Current is '"' or '\'' ? text.QuotedText() : text.Identifier();
        if (name is null)
        {
            text.Fail(text.At, "a member name is missing");
            return;
        }

        text.Skip();
        if (text.AtEnd || text.Current != ':')
        {
            text.Fail(text.At, "a colon is missing");
            return;
        }

        text.At++;
        JsonValue? value = Value();
        if (value is not null)
            members.Add(new JsonMember(name, value, nameStart));
    }

    // True when an element follows; consumes the closing bracket otherwise.
    private bool More(char close)
    {
        text.Skip();
        if (text.AtEnd)
        {
            text.Fail(text.At, $"'{close}' is missing");
            return false;
        }

        if (text.Current != close)
            return !text.Failed;
        text.At++;
        return false;
    }

    // True when a comma was read; false after the closing bracket or an error.
    private bool Separator(char close)
    {
        text.Skip();
        if (!text.AtEnd && text.Current == ',')
        {
            text.At++;
            return true;
        }

        if (!text.AtEnd && text.Current == close)
            text.At++;
        else
            text.Fail(text.At, $"',' or '{close}' is missing");
        return false;
    }

    // `{name}`: begins like a name or an index and closes before any quote, brace or line end, which no object with quoted names does.
    private JsonValue? HoleOrNull()
    {
        int first = text.At + 1;
        if (first >= text.Length || !(char.IsLetterOrDigit(text[first]) || text[first] is '_' or '@' or '$'))
            return null;
        int end = first;
        while (end < text.Length && text[end] is not ('}' or '{' or '"' or '\n'))
            end++;
        if (end >= text.Length || text[end] != '}')
            return null;
        var hole = new JsonValue(JsonKind.Hole, text.At, end + 1 - text.At, text.Slice(first, end));
        text.At = end + 1;
        return hole;
    }

    private JsonValue? StringValue()
    {
        int start = text.At;
        string? content = text.QuotedText();
        return content is null ? null : new JsonValue(JsonKind.String, start, text.At - start, content);
    }

    private JsonValue Number()
    {
        int start = text.At++;
        while (!text.AtEnd && text.Current is (>= '0' and <= '9') or '.' or 'e' or 'E' or '+' or '-')
            text.At++;
        return new JsonValue(JsonKind.Number, start, text.At - start, text.Slice(start, text.At));
    }

    private JsonValue? Word()
    {
        int start = text.At;
        string? word = text.Identifier();
        switch (word)
        {
            case "true" or "false":
                return new JsonValue(JsonKind.Boolean, start, text.At - start, word);
            case "null":
                return new JsonValue(JsonKind.Null, start, text.At - start);
            default:
                return text.Fail(start, "no JSON value");
        }
    }
}
