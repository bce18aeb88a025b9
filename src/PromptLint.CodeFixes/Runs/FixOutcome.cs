using Microsoft.CodeAnalysis;

namespace PromptLint.CodeFixes.Runs;

/// <summary>What a run of fixes came to.</summary>
/// <param name="Solution">The solution afterwards.</param>
/// <param name="Fixes">What was done, by file and line.</param>
internal sealed record FixOutcome(Solution Solution, IReadOnlyList<AppliedFix> Fixes);
