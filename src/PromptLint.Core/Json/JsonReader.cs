using System.Text;

namespace PromptLint.Core.Json;

/// <summary>
/// Reads JSON (RFC 8259) with the liberties of configuration files and of request bodies in source code: comments, trailing commas,
/// single quotes, raw line breaks in strings, and holes `{name}` where a value or members are expected. Bad input is an error value, never an exception.
/// </summary>
public sealed class JsonReader
{
    private readonly string text;
    private readonly JsonLimits limits;
    private int at;
    private int depth;
    private int errorAt;
    private string? errorMessage;

    private JsonReader(string text, JsonLimits limits)
    {
        this.text = text;
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
            reader.at = 1;
        value = reader.Value();
        if (reader.errorMessage is null)
        {
            reader.Skip();
            if (reader.at < text.Length)
                reader.Fail(reader.at, "text after the value");
        }

        error = reader.errorMessage is null ? null : JsonError.At(text, reader.errorAt, reader.errorMessage);
        return error is null;
    }

    private JsonValue? Value()
    {
        Skip();
        if (at >= text.Length)
            return Fail(at, "a value is missing");
        char c = text[at];
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
            return Fail(at, $"nested deeper than {limits.MaxDepth} levels");
        depth++;
        JsonValue value = isArray ? Array() : Object();
        depth--;
        return value;
    }

    private JsonValue Array()
    {
        int start = at++;
        var items = new List<JsonValue>();
        while (More(']'))
        {
            JsonValue? item = Value();
            if (item is not null)
                items.Add(item);
            if (errorMessage is not null || !Separator(']'))
                break;
        }

        return new JsonValue(JsonKind.Array, start, at - start, items: items);
    }

    private JsonValue Object()
    {
        int start = at++;
        var members = new List<JsonMember>();
        while (More('}'))
        {
            Member(members);
            if (errorMessage is not null || !Separator('}'))
                break;
        }

        return new JsonValue(JsonKind.Object, start, at - start, members: members);
    }

    private void Member(List<JsonMember> members)
    {
        int nameStart = at;
        if (text[at] == '{')
        {
            if (HoleOrNull() is { } hole)
                members.Add(new JsonMember("", hole, nameStart));
            else
                Fail(at, "a member name is missing");
            return;
        }

        string? name = text[at] is '"' or '\'' ? QuotedText() : Identifier();
        if (name is null)
        {
            Fail(at, "a member name is missing");
            return;
        }

        Skip();
        if (at >= text.Length || text[at] != ':')
        {
            Fail(at, "a colon is missing");
            return;
        }

        at++;
        JsonValue? value = Value();
        if (value is not null)
            members.Add(new JsonMember(name, value, nameStart));
    }

    // True when an element follows; consumes the closing bracket otherwise.
    private bool More(char close)
    {
        Skip();
        if (at >= text.Length)
        {
            Fail(at, $"'{close}' is missing");
            return false;
        }

        if (text[at] != close)
            return errorMessage is null;
        at++;
        return false;
    }

    // True when a comma was read; false after the closing bracket or an error.
    private bool Separator(char close)
    {
        Skip();
        if (at < text.Length && text[at] == ',')
        {
            at++;
            return true;
        }

        if (at < text.Length && text[at] == close)
            at++;
        else
            Fail(at, $"',' or '{close}' is missing");
        return false;
    }

    // `{name}`: begins like a name or an index and closes before any quote, brace or line end, which no object with quoted names does.
    private JsonValue? HoleOrNull()
    {
        int first = at + 1;
        if (first >= text.Length || !(char.IsLetterOrDigit(text[first]) || text[first] is '_' or '@' or '$'))
            return null;
        int end = first;
        while (end < text.Length && text[end] is not ('}' or '{' or '"' or '\n'))
            end++;
        if (end >= text.Length || text[end] != '}')
            return null;
        var hole = new JsonValue(JsonKind.Hole, at, end + 1 - at, text.Substring(first, end - first));
        at = end + 1;
        return hole;
    }

    private JsonValue? StringValue()
    {
        int start = at;
        string? content = QuotedText();
        return content is null ? null : new JsonValue(JsonKind.String, start, at - start, content);
    }

    private string? QuotedText()
    {
        int start = at;
        char quote = text[at++];
        int from = at;
        while (at < text.Length && text[at] != quote && text[at] != '\\')
            at++;
        if (at < text.Length && text[at] == quote)
            return text.Substring(from, at++ - from);

        var content = new StringBuilder(text, from, at - from, Math.Max(16, at - from + 16));
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\\')
            {
                if (!Escape(content))
                    return null;
            }
            else
            {
                content.Append(text[at++]);
            }
        }

        if (at >= text.Length)
        {
            Fail(start, "the string does not end");
            return null;
        }

        at++;
        return content.ToString();
    }

    private bool Escape(StringBuilder content)
    {
        int start = at++;
        if (at >= text.Length)
        {
            Fail(start, "the string does not end");
            return false;
        }

        char c = text[at++];
        if (c == 'u')
        {
            if (at + 4 > text.Length || !TryHex(at, out int code))
            {
                Fail(start, "four hex digits are missing");
                return false;
            }

            content.Append((char)code);
            at += 4;
            return true;
        }

        content.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
        return true;
    }

    private bool TryHex(int from, out int code)
    {
        code = 0;
        for (int i = from; i < from + 4; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return false;
            code = code * 16 + digit;
        }

        return true;
    }

    private JsonValue Number()
    {
        int start = at++;
        while (at < text.Length && text[at] is (>= '0' and <= '9') or '.' or 'e' or 'E' or '+' or '-')
            at++;
        return new JsonValue(JsonKind.Number, start, at - start, text.Substring(start, at - start));
    }

    private JsonValue? Word()
    {
        int start = at;
        string? word = Identifier();
        switch (word)
        {
            case "true" or "false":
                return new JsonValue(JsonKind.Boolean, start, at - start, word);
            case "null":
                return new JsonValue(JsonKind.Null, start, at - start);
            default:
                return Fail(start, "no JSON value");
        }
    }

    private string? Identifier()
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '-'))
            at++;
        return at == start ? null : text.Substring(start, at - start);
    }

    private void Skip()
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (c is ' ' or '\n' or '\r' or '\t')
                at++;
            else if (c == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
                SkipComment();
            else
                return;
        }
    }

    private void SkipComment()
    {
        bool line = text[at + 1] == '/';
        int end = line ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? text.Length : line ? end : end + 2;
    }

    private JsonValue? Fail(int offset, string message)
    {
        if (errorMessage is null)
        {
            errorMessage = message;
            errorAt = offset;
        }

        return null;
    }
}
