using PromptLint.Core.Reports;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>A finished scan.</summary>
/// <param name="Report">What was found.</param>
/// <param name="Sources">What was read.</param>
public sealed record ScanResult(ScanReport Report, SourceSet Sources);
