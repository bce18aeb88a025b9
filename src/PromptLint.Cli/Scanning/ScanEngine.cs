using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Catalog;
using PromptLint.Core.Reports;
using PromptLint.Scoring;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.Scanning;

/// <summary>Puts loader, scorer, catalog and usage together and runs them over a path.</summary>
internal static class ScanEngine
{
    private const int MostProblems = 10;

    /// <exception cref="UserError">A file that the request names cannot be read.</exception>
    /// <exception cref="CannotScanException">There is nothing that could be scanned.</exception>
    public static ScanReport Scan(ScanRequest request, IProgress<ScanStage>? progress, CancellationToken cancellation)
    {
        ModelCatalog catalog = PriceFiles.Catalog(request.Prices, request.At);
        var setup = new ScanSetup(request, catalog, request.UsageFile is { } file ? InputFile.Read(file) : null);
        using OpenScorer scorer = ScorerSetup.Open(request.Scorer);
        var scanner = new Scanner(Loaders.For(request.Load), scorer.Scorer, setup.Assessors, ToolVersion.Text)
        {
            Shard = request.Shard,
            Further = setup.Further,
        };
        ScanResult result = scanner.Scan(request.Path, progress, cancellation);
        Tell(result.Sources.Problems);
        return ReportScope.Narrow(result.Report, request, result.Assessor.Catalog, result.Assessor.Options);
    }

    private static void Tell(IReadOnlyList<string> problems)
    {
        foreach (string problem in problems.Take(MostProblems))
        {
            Messages.Note(problem);
        }

        if (problems.Count > MostProblems)
        {
            Messages.Note($"{problems.Count - MostProblems} more projects or files were not read as they should be");
        }
    }
}
