namespace PromptLint.Reporting.Baselines;

/// <summary>An accepted finding.</summary>
/// <param name="Fingerprint">What counts.</param>
/// <param name="RuleId">For people who review the file.</param>
/// <param name="File">For people who review the file; where it was when it was accepted.</param>
public sealed record BaselineEntry(string Fingerprint, string RuleId, string File);
