namespace PromptLint.Reporting.Gates;

/// <summary>What a gate says about a report.</summary>
/// <param name="Gate">The option that set it, with its value: `--max-monthly 500`.</param>
/// <param name="Passed">False fails the build.</param>
/// <param name="Reason">The fact behind the verdict, one sentence.</param>
public sealed record GateVerdict(string Gate, bool Passed, string Reason);
