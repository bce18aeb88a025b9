using System.CommandLine;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Revisions;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.Reporting.Comparison;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Gates;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint diff`: what a change of the code changes in calls, money and findings.</summary>
internal static class DiffCommand
{
    private const string WorkingTree = "working tree";

    private static readonly Argument<string> Base = new("base") { Description = "Git revision or JSON report to compare with" };
    private static readonly Argument<string?> Head = new("head") { Description = "Git revision or JSON report (default: the files as they are)", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Folder = new("--path") { Description = "Folder of the repository that is compared", DefaultValueFactory = _ => ".", HelpName = "FOLDER" };
    private static readonly Option<string> Format = new("--format") { Description = "table, json or markdown", DefaultValueFactory = _ => "table" };
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "File for the comparison (default: standard output)", HelpName = "FILE" };
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Sums and verdicts only" };
    private static readonly ScanOptionSet Scan = new();
    private static readonly GateOptions Gates = new();

    public static Verb Create()
    {
        Format.AcceptOnlyFromAmong([.. DiffFormats.All.Select(format => format.Name)]);
        var command = new Command("diff", "Compare the cost of two revisions or two reports") { Base, Head, Folder, Format, Output, Quiet };
        Scan.AddTo(command);
        Gates.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return new Verb(command,
        [
            "promptlint diff main",
            "promptlint diff origin/main HEAD --format markdown --max-increase 10%",
            "promptlint diff base.json head.json",
        ]);
    }

    private static int Run(ParseResult arguments, CancellationToken cancellation)
    {
        string folder = Path.GetFullPath(arguments.GetRequiredValue(Folder));
        ProjectSettings settings = SettingsFile.Read(folder);
        // One set of assumptions for both sides: what differs is the code.
        ScanRequest request = Scan.Request(arguments, folder, settings);
        string baseName = arguments.GetRequiredValue(Base);
        string? headName = arguments.GetValue(Head);
        ReportDocument before = Side(baseName, request, folder, cancellation);
        ReportDocument after = headName is null ? Scanned(request, cancellation) : Side(headName, request, folder, cancellation);
        ReportDiff diff = ReportComparer.Compare(before, baseName, after, headName ?? WorkingTree);

        // A change answers for what it brings: only new findings count.
        var subject = new GateSubject(after with { Findings = diff.NewFindings }, before.Totals.MonthlyUsd);
        IReadOnlyList<GateVerdict> verdicts = GateTable.Judge(Gates.Settings(arguments).Over(settings.Gates), subject);
        Write(arguments, diff, verdicts);
        return verdicts.All(verdict => verdict.Passed) ? ExitCode.Success : ExitCode.GateFailed;
    }

    private static ReportDocument Side(string name, ScanRequest request, string folder, CancellationToken cancellation)
    {
        if (File.Exists(name))
        {
            return ReportFile.Read(name);
        }

        GitRepository repository = GitRepository.Of(folder);
        using RevisionTree tree = RevisionTree.Of(repository, repository.Commit(name), Path.GetFileName(folder), cancellation);
        return Scanned(request with { Path = tree.Folder }, cancellation);
    }

    private static ReportDocument Scanned(ScanRequest request, CancellationToken cancellation) =>
        ReportDocumentBuilder.Build(ScanEngine.Scan(request, progress: null, cancellation), includePrompts: false);

    private static void Write(ParseResult arguments, ReportDiff diff, IReadOnlyList<GateVerdict> verdicts)
    {
        IDiffFormat format = DiffFormats.Find(arguments.GetRequiredValue(Format))!;
        RenderOptions options = Terminal.Options(arguments.GetValue(Quiet) ? Verbosity.Quiet : Verbosity.Normal) with { Gates = verdicts };
        if (arguments.GetValue(Output) is { } file)
        {
            OutputFile.Write(file, stream => format.Write(diff, stream, options with { Color = false }));
        }
        else
        {
            OutputFile.WriteToConsole(stream => format.Write(diff, stream, options));
        }
    }
}
