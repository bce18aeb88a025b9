using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>The whole way from a path to a report: load, detect, score, judge.</summary>
public sealed class Scanner
{
    private readonly ILoader loader;
    private readonly IComplexityScorer scorer;
    private readonly FileAssessors assessors;
    private readonly string toolVersion;

    /// <param name="loader">Reads the sources.</param>
    /// <param name="scorer">Estimates how demanding prompts are.</param>
    /// <param name="assessors">Judge the calls of each file by its .editorconfig.</param>
    /// <param name="toolVersion">Version of PromptLint, for the report.</param>
    public Scanner(ILoader loader, IComplexityScorer scorer, FileAssessors assessors, string toolVersion)
    {
        this.loader = loader;
        this.scorer = scorer;
        this.assessors = assessors;
        this.toolVersion = toolVersion;
    }

    /// <summary>Findings about PromptLint's own files, which belong to no call.</summary>
    public IReadOnlyList<Finding> Further { get; init; } = [];

    /// <summary>The part of the sources whose calls are reported; all of them when null. Every part is read with the whole around it.</summary>
    public Shard? Shard { get; init; }

    /// <param name="path">What to scan; see <see cref="ILoader.Load"/>.</param>
    /// <param name="progress">Told when a stage begins.</param>
    /// <param name="cancellation">Stops the scan.</param>
    /// <exception cref="CannotScanException">There is nothing that could be scanned.</exception>
    public ScanResult Scan(string path, IProgress<ScanStage>? progress = null, CancellationToken cancellation = default)
    {
        progress?.Report(ScanStage.Loading);
        SourceSet sources = loader.Load(path, cancellation);

        progress?.Report(ScanStage.Detecting);
        IReadOnlyDictionary<string, SourceProject> owners = ReportedCalls.Owners(sources);
        IReadOnlySet<SourceProject>? part = Shard is null ? null : ShardPlan.Projects(sources.Projects, Shard);
        bool InPart(string file) => part is null || (owners.TryGetValue(file, out SourceProject? owner) && part.Contains(owner));
        IReadOnlyList<LlmCall> calls = ReportedCalls.Of(owners, CallSiteDetector.Detect([.. sources.Projects.Select(p => p.Compilation)], sources.OtherFiles, cancellation, Environment.ProcessorCount, InPart));

        progress?.Report(ScanStage.Scoring);
        ComplexityEstimate?[] complexities = PromptScores.Of(calls, scorer, cancellation);

        progress?.Report(ScanStage.Assessing);
        var configs = EditorConfigs.Read(sources.Root, owners.Keys);
        CallAssessment[] judged = new EffectiveFindings(owners, configs).Of([.. calls.Select((call, i) => assessors.For(configs.Keys(call.Location.File)).Assess(call, complexities[i]))]);
        CallAssessor whole = assessors.For(configs.Keys("any.cs"));
        var coverage = new Coverage
        {
            Projects = part?.Count ?? sources.Projects.Count,
            Files = owners.Keys.Count(InPart),
            Skipped = sources.Skipped,
        };
        IReadOnlyList<Finding> further = FurtherFindings.Of(Further, assessors, configs, sources, InPart);
        return new ScanResult(ReportBuilder.Build(toolVersion, whole.Catalog, scorer.Name, coverage, judged, further, whole.Options), sources, whole);
    }
}
