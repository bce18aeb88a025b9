using System.Text.Json;

namespace PromptLint.LanguageServer.Transport;

/// <summary>Whether bytes are a JSON-RPC 2.0 message. What its method means is no concern of this check.</summary>
internal static class MessageShape
{
    /// <summary>What is wrong, in a few words; null for a message.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="questions">What the client was asked: another answer would end the connection.</param>
    public static string? Problem(ReadOnlyMemory<byte> body, OpenQuestions questions)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return Problem(document.RootElement, questions);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return "a message that is no JSON";
        }
    }

    private static string? Problem(JsonElement message, OpenQuestions questions)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            return "a message that is no object";
        }

        if (!message.TryGetProperty("jsonrpc", out JsonElement version) || version.ValueKind != JsonValueKind.String || version.GetString() != "2.0")
        {
            return "a message that is no JSON-RPC 2.0";
        }

        bool identified = message.TryGetProperty("id", out JsonElement id);
        if (identified && !IsId(id))
        {
            return "a message whose id is neither a number nor a text";
        }

        if (message.TryGetProperty("method", out JsonElement method))
        {
            return method.ValueKind != JsonValueKind.String || method.GetString()!.Length == 0 ? "a message whose method is no name"
                : message.TryGetProperty("params", out JsonElement parameters) && parameters.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null) ? "a message whose parameters are no object"
                : null;
        }

        bool answers = message.TryGetProperty("result", out _) || (message.TryGetProperty("error", out JsonElement error) && IsError(error));
        return !identified || !answers ? "a message that neither asks nor answers" : questions.Answer(id) ? null : "an answer to what was not asked";
    }

    private static bool IsId(JsonElement id) =>
        id.ValueKind is JsonValueKind.String ? id.GetString() is not null : id.ValueKind is JsonValueKind.Null || (id.ValueKind is JsonValueKind.Number && id.TryGetInt64(out _));

    private static bool IsError(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty("code", out JsonElement code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out _)
        && error.TryGetProperty("message", out JsonElement text) && text.ValueKind == JsonValueKind.String && text.GetString() is not null;
}
