using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Input;

/// <summary>Reads prompts from JSON lines: `{"id": ..., "role": "system", "text": "..."}`, or with `"messages": [{"role", "text"}]` for a whole call.
/// The id may be left out, then the line's number stands for it; the role may be left out, then it is `user`.</summary>
public static class ScoreRequestReader
{
    /// <summary>Reads all lines; empty ones are passed over.</summary>
    /// <exception cref="InputException">A line is no such object.</exception>
    public static IEnumerable<ScoreRequest> Read(TextReader input)
    {
        int number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, number);
        }
    }

    /// <summary>The roles of a single text, as one word or several joined by `+`.</summary>
    /// <exception cref="InputException">A word is no role.</exception>
    public static PromptRoles RolesOf(string roles)
    {
        var result = PromptRoles.None;
        foreach (string role in roles.Split('+'))
        {
            result |= role switch
            {
                "system" or "developer" => PromptRoles.System,
                "user" or "input" => PromptRoles.User,
                "template" => PromptRoles.Template,
                "assistant" => PromptRoles.None,
                _ => throw new InputException($"unknown role '{role}' (system, user, template, assistant)"),
            };
        }
        return result;
    }

    private static ScoreRequest Parse(string line, int number)
    {
        try
        {
            var json = JObject.Parse(line);
            string id = json["id"]?.ToString() ?? number.ToString(CultureInfo.InvariantCulture);
            if (json["messages"] is JArray messages)
                return new ScoreRequest(id, CallText.Of([.. messages.Select(PromptMessage.Parse)]));
            if (json["text"] is not JValue { Type: JTokenType.String } text)
                throw new InputException("neither 'text' nor 'messages'");
            return new ScoreRequest(id, new CallText((string)text!, RolesOf(json.Value<string>("role") ?? "user"), ToolDefinitions: 0, MessageParts: 1));
        }
        catch (Exception e) when (e is JsonException or InputException or InvalidCastException)
        {
            throw new InputException($"line {number}: {e.Message.Split('\n')[0]}");
        }
    }
}
