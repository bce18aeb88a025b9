using System.Globalization;
using PromptLint.Core.Findings;
using PromptLint.Core.Options;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>A state of a folder with all that is said about it. Never changes; a newer state is another object.</summary>
internal sealed class FolderSnapshot
{
    private readonly Lazy<ScanReport> report;
    private readonly Lazy<IReadOnlyList<Finding>> further;
    private readonly Lazy<ILookup<string, CallAssessment>> byFile;

    public FolderSnapshot()
    {
        report = new Lazy<ScanReport>(() => Build(Setup!, Assessed!));
        further = new Lazy<IReadOnlyList<Finding>>(() => Further(Setup!));
        byFile = new Lazy<ILookup<string, CallAssessment>>(() => Effective(Assessed!)
            .Where(one => ReportScope.Covers(Setup!.Request, one.Report.Call.Location.File))
            .ToLookup(one => one.Report.Call.Location.File, StringComparer.Ordinal));
    }

    public required SourceSet Sources { get; init; }

    public required IReadOnlyDictionary<string, SourceProject> Owners { get; init; }

    public required ScanSetup Setup { get; init; }

    public required EditorConfigs Configs { get; init; }

    /// <summary>All calls as the rules judge them, before pragmas and configured severities.</summary>
    public required IReadOnlyList<CallAssessment> Assessed { get; init; }

    public required string ToolVersion { get; init; }

    public required string Scorer { get; init; }

    /// <summary>What `promptlint scan` says about the same state.</summary>
    public ScanReport Report => report.Value;

    /// <summary>The files that something is said about.</summary>
    public IEnumerable<string> Files => byFile.Value.Select(group => group.Key).Concat(further.Value.Select(finding => finding.Location.File)).Distinct(StringComparer.Ordinal);

    /// <summary>The calls of a file, relative to the root, with their findings.</summary>
    public IEnumerable<CallAssessment> Calls(string file) => byFile.Value[file];

    /// <summary>The call of that id.</summary>
    public CallAssessment? Call(string? id) => Assessed.FirstOrDefault(one => one.Report.Call.Id == id);

    /// <summary>The findings in a file, relative to the root.</summary>
    public IEnumerable<Finding> In(string file) => byFile.Value[file].SelectMany(call => call.Findings).Concat(further.Value.Where(finding => finding.Location.File == file));

    /// <summary>The report under another volume or threshold.</summary>
    public ScanReport WhatIf(decimal? callsPerMonth, double? parityThreshold)
    {
        var overrides = new Dictionary<string, string>(Setup.Request.Overrides);
        if (parityThreshold is { } threshold)
        {
            overrides[OptionKeys.ParityThreshold] = threshold.ToString(CultureInfo.InvariantCulture);
        }

        ScanSetup setup = Setup.With(Setup.Request with
        {
            CallsPerMonth = callsPerMonth ?? Setup.Request.CallsPerMonth,
            CallsOrigin = callsPerMonth is null ? Setup.Request.CallsOrigin : "what-if",
            Overrides = overrides,
        });
        return Build(setup, Judgements.WhatIf(Assessed, setup, Configs));
    }

    private ScanReport Build(ScanSetup setup, IReadOnlyList<CallAssessment> assessed)
    {
        CallAssessor whole = setup.Assessors.For(Configs.Keys("any.cs"));
        var coverage = new Coverage { Projects = Sources.Projects.Count, Files = Owners.Count, Skipped = Sources.Skipped };
        ScanReport all = ReportBuilder.Build(ToolVersion, whole.Catalog, Scorer, coverage, Effective(assessed), Further(setup), whole.Options);
        return ReportScope.Narrow(all, setup.Request, whole.Catalog, whole.Options);
    }

    private CallAssessment[] Effective(IReadOnlyList<CallAssessment> assessed) => new EffectiveFindings(Owners, Configs).Of(assessed);

    private IReadOnlyList<Finding> Further(ScanSetup setup) => FurtherFindings.Of(setup.Further, setup.Assessors, Configs, Sources, _ => true);
}
