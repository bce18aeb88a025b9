using System.Text.Json.Serialization;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>The document that an edit is for; without a version the one on the disk.</summary>
internal sealed record DocumentVersion(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
