using Newtonsoft.Json.Linq;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Input;

/// <summary>Reads one message of a call.</summary>
internal static class PromptMessage
{
    /// <exception cref="InputException">It is no object with a known role and a text.</exception>
    public static PromptText Parse(JToken json)
    {
        if (json is not JObject message || message["text"] is not JValue { Type: JTokenType.String } text)
            throw new InputException("a message is no object with 'role' and 'text'");
        string role = message.Value<string>("role") ?? "user";
        return new PromptText(
            role switch
            {
                "system" or "developer" => PromptRole.System,
                "user" => PromptRole.User,
                "assistant" => PromptRole.Assistant,
                "tool" => PromptRole.Tool,
                "template" => PromptRole.Template,
                _ => throw new InputException($"unknown role '{role}' (system, developer, user, assistant, tool, template)"),
            },
            (string)text!);
    }
}
