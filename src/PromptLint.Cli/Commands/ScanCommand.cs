using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Baselines;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Gates;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint scan`: find, price and judge the calls below a path.</summary>
internal static class ScanCommand
{
    private static readonly Argument<string> Target = new("path") { Description = "Folder, .sln, .slnx, .csproj or .cs file; a .binlog with --load binlog", DefaultValueFactory = _ => "." };
    private static readonly ReportOutputOptions Reports = new();
    private static readonly ScanOptionSet Scan = new();
    private static readonly GateOptions Gates = new();
    private static readonly Option<string?> BaseReport = new("--base") { Description = "JSON report that --max-increase counts from", HelpName = "FILE" };
    private static readonly Option<string?> UseBaseline = new("--baseline") { Description = "Leave out the findings that this file accepts", HelpName = "FILE" };
    private static readonly Option<string?> WriteBaseline = new("--write-baseline") { Description = "Accept all present findings in this file", HelpName = "FILE" };
    private static readonly Option<bool> WriteScores = new("--write-scores") { Description = "Record the scores in promptlint.scores.tsv for the analyzer, so that IDE and CI agree" };
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
        ScanReport scanned;
        using (StageProgress progress = StageProgress.Start(Reports.IsQuiet(arguments)))
        {
            scanned = ScanEngine.Scan(Scan.Request(arguments, path, settings), progress, cancellation);
        }

        if (arguments.GetValue(WriteScores))
        {
            RecordedScores.Write(Path.Combine(folder, ScoreTable.FileName), scanned);
        }

        ReportDocument report = Baselined(arguments, folder, settings, ReportDocumentBuilder.Build(scanned, Reports.IncludePrompts(arguments)));
        decimal? before = arguments.GetValue(BaseReport) is { } file ? ReportFile.Read(file).Totals.MonthlyUsd : null;
        IReadOnlyList<GateVerdict> verdicts = GateTable.Judge(Gates.Settings(arguments).Over(settings.Gates), new GateSubject(report, before));
        Reports.Write(arguments, report, verdicts);
        if (arguments.GetValue(ExplainUnresolved))
        {
            UnresolvedFacts.Print(report);
        }

        return verdicts.All(verdict => verdict.Passed) ? ExitCode.Success : ExitCode.GateFailed;
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
