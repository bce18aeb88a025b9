using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>The whole way from a path to a report: load, detect, score, judge.</summary>
public sealed class Scanner
{
    private readonly ILoader loader;
    private readonly IComplexityScorer scorer;
    private readonly CallAssessor assessor;
    private readonly ModelCatalog catalog;
    private readonly string toolVersion;

    /// <param name="loader">Reads the sources.</param>
    /// <param name="scorer">Estimates how demanding prompts are.</param>
    /// <param name="assessor">Judges the calls.</param>
    /// <param name="catalog">The catalog that the assessor uses.</param>
    /// <param name="toolVersion">Version of PromptLint, for the report.</param>
    public Scanner(ILoader loader, IComplexityScorer scorer, CallAssessor assessor, ModelCatalog catalog, string toolVersion)
    {
        this.loader = loader;
        this.scorer = scorer;
        this.assessor = assessor;
        this.catalog = catalog;
        this.toolVersion = toolVersion;
    }

    /// <summary>Gives the usage of a call; null leaves the options' defaults. Null stands for no usage data at all.</summary>
    public Func<LlmCall, UsageProfile?>? Usage { get; init; }

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
        IReadOnlyList<LlmCall> calls = ReportedCalls.Of(owners, CallSiteDetector.Detect([.. sources.Projects.Select(p => p.Compilation)], sources.OtherFiles, cancellation, InPart));

        progress?.Report(ScanStage.Scoring);
        ComplexityEstimate?[] complexities = PromptScores.Of(calls, scorer, cancellation);

        progress?.Report(ScanStage.Assessing);
        CallAssessment[] judged = [.. calls.Select((call, i) => assessor.Assess(call, complexities[i], Usage?.Invoke(call)))];
        var coverage = new Coverage
        {
            Projects = part?.Count ?? sources.Projects.Count,
            Files = owners.Keys.Count(InPart),
            Skipped = sources.Skipped,
        };
        return new ScanResult(ReportBuilder.Build(toolVersion, catalog, scorer.Name, coverage, judged, Further, assessor.Options), sources);
    }
}
