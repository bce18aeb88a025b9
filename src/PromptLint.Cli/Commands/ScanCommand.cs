using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Baselines;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;
using PromptLint.Workspace.Scanning;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint scan`: find, price and judge the calls below a path.</summary>
internal static class ScanCommand
{
    private const int MostShards = 1000;

    private static readonly Argument<string> Target = new("path") { Description = "Folder, .sln, .slnx, .csproj or .cs file; a .binlog with --load binlog", DefaultValueFactory = _ => "." };
    private static readonly ReportOutputOptions Reports = new();
    private static readonly ScanOptionSet Scan = new();
    private static readonly GateOptions Gates = new();
    private static readonly Option<string?> BaseReport = new("--base") { Description = "JSON report that --max-increase counts from", HelpName = "FILE" };
    private static readonly Option<string?> UseBaseline = new("--baseline") { Description = "Leave out the findings that this file accepts", HelpName = "FILE" };
    private static readonly Option<string?> WriteBaseline = new("--write-baseline") { Description = "Accept all present findings in this file", HelpName = "FILE" };
    private static readonly Option<bool> WriteScores = new("--write-scores") { Description = "Record the scores in promptlint.scores.tsv for the analyzer, so that IDE and CI agree" };
    private static readonly Option<Shard?> OnlyShard = new("--shard") { Description = "Scan one of N parts, for a matrix of machines; `promptlint merge` joins them", HelpName = "I/N", CustomParser = ParseShard };
    private static readonly Option<string?> CacheFolder = new("--cache") { Description = "Folder with earlier reports, used again while nothing has changed", HelpName = "FOLDER" };
    private static readonly Option<bool> ExplainUnresolved = new("--explain-unresolved") { Description = "Say on the error stream why models and prompts are not known" };

    public static Verb Create()
    {
        var command = new Command("scan", "Find the calls to language models, price them, and suggest cheaper models") { Target };
        Reports.AddTo(command);
        Scan.AddTo(command);
        Gates.AddTo(command);
        command.Add(UseBaseline);
        command.Add(WriteBaseline);
        command.Add(BaseReport);
        command.Add(WriteScores);
        command.Add(OnlyShard);
        command.Add(CacheFolder);
        command.Add(ExplainUnresolved);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return new Verb(command,
        [
            "promptlint scan",
            "promptlint scan src/Shop.sln --calls-per-month 50000",
            "promptlint scan . --report sarif=promptlint.sarif --report markdown=comment.md --fail-on warning",
            "promptlint scan src --write-scores",
            "promptlint scan . --format json --include-prompts --output report.json",
        ]);
    }

    private static int Run(ParseResult arguments, CancellationToken cancellation)
    {
        string path = arguments.GetRequiredValue(Target);
        string folder = SettingsFile.FolderOf(path);
        ProjectSettings settings = SettingsFile.Read(folder);
        ScanRequest request = Scan.Request(arguments, path, settings) with { Shard = arguments.GetValue(OnlyShard) };
        ReportDocument report = Baselined(arguments, folder, settings, Scanned(arguments, folder, request, cancellation));
        decimal? before = arguments.GetValue(BaseReport) is { } file ? ReportFile.Read(file).Totals.MonthlyUsd : null;
        IReadOnlyList<GateVerdict> verdicts = GateTable.Judge(Gates.Settings(arguments).Over(settings.Gates), new GateSubject(report, before));
        Reports.Write(arguments, report, verdicts);
        if (arguments.GetValue(ExplainUnresolved))
        {
            UnresolvedFacts.Print(report);
        }

        return verdicts.All(verdict => verdict.Passed) ? ExitCode.Success : ExitCode.GateFailed;
    }

    private static ReportDocument Scanned(ParseResult arguments, string folder, ScanRequest request, CancellationToken cancellation)
    {
        bool includePrompts = Reports.IncludePrompts(arguments);
        bool writeScores = arguments.GetValue(WriteScores);
        ScanCache? cache = ScanCache.For(request, arguments.GetValue(CacheFolder));
        string key = cache?.Key(request, includePrompts) ?? "";
        // Scores belong to texts, which a report without prompts no longer has.
        if (!writeScores && cache?.Find(key) is { } known)
        {
            return known;
        }

        using StageProgress progress = StageProgress.Start(Reports.IsQuiet(arguments));
        ScanReport scanned = ScanEngine.Scan(request, progress, cancellation);
        if (writeScores)
        {
            RecordedScores.Write(Path.Combine(folder, ScoreTable.FileName), scanned);
        }

        ReportDocument report = ReportDocumentBuilder.Build(scanned, includePrompts);
        cache?.Store(key, report);
        return report;
    }

    private static Shard? ParseShard(ArgumentResult result)
    {
        string[] parts = result.Tokens[0].Value.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && number >= 1 && number <= count && count <= MostShards)
        {
            return new Shard(number, count);
        }

        result.AddError($"'{result.Tokens[0].Value}' is no shard: write 2/8 for the second of eight, at most {MostShards}.");
        return null;
    }

    private static ReportDocument Baselined(ParseResult arguments, string folder, ProjectSettings settings, ReportDocument report)
    {
        if (arguments.GetValue(WriteBaseline) is { } target)
        {
            var baseline = Baseline.Of(report);
            OutputFile.Write(target, baseline.Write);
            Messages.Note($"{baseline.Findings.Count} findings accepted in {target}");
        }

        string? accepted = arguments.GetValue(UseBaseline) ?? (settings.Baseline is { } named ? SettingsFile.Below(folder, named) : null);
        if (accepted is null)
        {
            return report;
        }

        ReportDocument rest = ReportFile.ReadBaseline(accepted).Apply(report);
        Messages.Note($"{report.Findings.Count - rest.Findings.Count} findings are accepted by {accepted}");
        return rest;
    }
}
