using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Which role a value stands for.</summary>
internal static class RoleValues
{
    public static PromptRole? Of(Value value, SignatureTable table) => value switch
    {
        SymbolValue symbol => table.Find(symbol.Symbol)?.IsRole ?? ByName(symbol.Symbol.Name),
        TextValue { IsStatic: true } text => ByName(text.Render()),
        CallValue call => call.Arguments.All.Select(a => Of(a, table)).FirstOrDefault(r => r is not null),
        ChoiceValue choice => choice.Options.Select(o => Of(o, table)).FirstOrDefault(r => r is not null),
        _ => null,
    };

    /// <summary>The role of a role's usual name; null for any other text.</summary>
    public static PromptRole? ByName(string name) => name.ToLowerInvariant() switch
    {
        "system" or "developer" => PromptRole.System,
        "user" or "human" => PromptRole.User,
        "assistant" or "model" or "chatbot" => PromptRole.Assistant,
        "tool" or "function" => PromptRole.Tool,
        _ => null,
    };
}
