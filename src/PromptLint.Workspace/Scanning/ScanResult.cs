using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>A finished scan.</summary>
/// <param name="Report">What was found.</param>
/// <param name="Sources">What was read.</param>
/// <param name="Assessor">What the options of the scanned folder itself come to, for sums over the report.</param>
public sealed record ScanResult(ScanReport Report, SourceSet Sources, CallAssessor Assessor);
