using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Core.Usage;
using PromptLint.Scoring;
using PromptLint.Scoring.Tokens;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.Scanning;

/// <summary>Puts loader, scorer, catalog and usage together and runs them over a path.</summary>
internal static class ScanEngine
{
    /// <exception cref="UserError">There is nothing that could be scanned.</exception>
    public static ScanReport Scan(ScanRequest request, IProgress<ScanStage>? progress, CancellationToken cancellation)
    {
        ScanOptions options = Options(request);
        var usageErrors = new List<UsageError>();
        UsageTable usage = Usage(request, usageErrors);
        ModelCatalog catalog = PriceFiles.Catalog(request.Prices, request.At);
        var defaults = new UsageProfile
        {
            CallsPerMonth = options.CallsPerMonth,
            Origin = options.UsageOrigin,
            InputTokens = options.InputTokens,
            OutputTokens = options.OutputTokens,
        };
        try
        {
            using OpenScorer scorer = ScorerSetup.Open(request.Scorer);
            var assessor = new CallAssessor(catalog, options, new TiktokenCounter());
            var scanner = new Scanner(Loaders.For(request.Load), scorer.Scorer, assessor, catalog, ToolVersion.Text)
            {
                Shard = request.Shard,
                Usage = call => usage.For(call, defaults),
                Further = [.. usageErrors.Select(error => UsageFinding(Path.GetFileName(request.UsageFile!), error))],
            };
            ScanReport report = scanner.Scan(request.Path, progress, cancellation).Report;
            return ReportScope.Narrow(report, request, catalog, options);
        }
        catch (CannotScanException error)
        {
            throw new UserError(error.Message);
        }
    }

    private static ScanOptions Options(ScanRequest request)
    {
        var options = new ScanOptions { Today = request.At, Deployments = request.Deployments };
        if (request.CallsPerMonth is { } calls)
        {
            options = options with { CallsPerMonth = calls, UsageOrigin = request.CallsOrigin };
        }

        return request.ParityThreshold is { } threshold ? options with { ParityThreshold = threshold } : options;
    }

    private static UsageTable Usage(ScanRequest request, List<UsageError> errors) => request.UsageFile is { } file
        ? UsageReader.Read(Path.GetFileName(file), InputFile.Read(file), errors)
        : UsageTable.Empty;

    private static Finding UsageFinding(string file, UsageError error) => new()
    {
        RuleId = "PLINT9001",
        Severity = Severity.Warning,
        Message = $"Line {error.Line} of {file} is not used: {error.Message}.",
        Location = new SourceSpan(file, error.Line, 1, error.Line, 2),
        Fingerprint = Fingerprint.Of("PLINT9001", file, error.Message),
    };
}
