using PromptLint.Core.Usage;

namespace PromptLint.Usage.Matching;

/// <summary>What figures are gathered for.</summary>
/// <param name="Site">The pattern that the row gets.</param>
/// <param name="Environment">Null when the export states none.</param>
internal sealed record SiteKey(SitePattern Site, string? Environment);
