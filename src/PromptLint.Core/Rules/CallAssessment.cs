using PromptLint.Core.Findings;
using PromptLint.Core.Reports;

namespace PromptLint.Core.Rules;

/// <summary>The judgement on one call.</summary>
/// <param name="Report">The call with its costs and suggestions.</param>
/// <param name="Findings">By rule id.</param>
public sealed record CallAssessment(CallSiteReport Report, IReadOnlyList<Finding> Findings);
