namespace PromptLint.Core.Json;

/// <summary>A member of a JSON object, in the order of the text.</summary>
/// <param name="Name">The name without quotes; empty for a hole that stands in the place of members.</param>
/// <param name="Value">The value.</param>
/// <param name="NameStart">Offset of the name's first character (its quote) in the text.</param>
public sealed record JsonMember(string Name, JsonValue Value, int NameStart);
