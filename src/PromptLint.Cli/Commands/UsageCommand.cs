using System.CommandLine;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Reports;
using PromptLint.Core.Usage;
using PromptLint.Usage;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint usage`: the file that tells how often calls run and how large they are.</summary>
internal static class UsageCommand
{
    private const string FileName = "promptlint.usage.csv";

    public static Verb Create() => new(
        new Command("usage", "Write and fill the usage file: calls a month, tokens, cached share") { Init(), Import() },
        ["promptlint usage init .", "promptlint usage import traces.jsonl --path ."]);

    private static Command Init()
    {
        var path = new Argument<string>("path") { Description = "What to scan for call sites", DefaultValueFactory = _ => "." };
        var scan = new ScanOptionSet();
        var command = new Command("init", "Add a row for every call site that the usage file does not name yet") { path };
        scan.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, scan, arguments.GetRequiredValue(path), cancellation)));
        return command;

        static int Run(ParseResult arguments, ScanOptionSet scan, string path, CancellationToken cancellation)
        {
            (ScanReport report, string file) = Scan(arguments, scan, path, cancellation);
            IEnumerable<KeyValuePair<UsageRow, string?>> rows = report.CallSites.Where(site => !site.Call.InTests).Select(site => KeyValuePair.Create(Default(site), (string?)Remark(site.Call)));
            Merge(file, rows, update: false);
            return ExitCode.Success;
        }
    }

    private static Command Import()
    {
        var files = new Argument<string[]>("file") { Description = "Exports: OTLP JSON, provider usage, LiteLLM, Langfuse, Helicone, CSV", Arity = ArgumentArity.OneOrMore };
        var path = new Option<string>("--path") { Description = "What to scan for call sites", DefaultValueFactory = _ => ".", HelpName = "PATH" };
        var scan = new ScanOptionSet();
        var command = new Command("import", "Fill the usage file from telemetry and usage exports; edits stay") { files, path };
        scan.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;

        int Run(ParseResult arguments, CancellationToken cancellation)
        {
            (ScanReport report, string usageFile) = Scan(arguments, scan, arguments.GetRequiredValue(path), cancellation);
            ImportResult result = UsageImport.Read(arguments.GetRequiredValue(files), [.. report.CallSites.Select(site => site.Call)], ModelCatalog.Embedded, cancellation);
            foreach (ImportError error in result.Errors)
                Messages.Note($"{error.File}:{error.Line}: {error.Message}; left out");
            if (result.FurtherErrors > 0)
                Messages.Note($"{Money.Count(result.FurtherErrors)} more lines were left out");
            foreach ((string model, long calls) in result.Unmatched.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                Messages.Note($"{Money.Count(calls)} calls of '{model}' match no call site in the code");
            if (result.Calls == 0)
                throw new UserError("no calls in the exports; the usage file is as it was");
            Merge(usageFile, result.Rows, update: true);
            Messages.Note($"{Money.Count(result.Calls)} calls read");
            return ExitCode.Success;
        }
    }

    private static (ScanReport Report, string UsageFile) Scan(ParseResult arguments, ScanOptionSet scan, string path, CancellationToken cancellation)
    {
        string folder = SettingsFile.FolderOf(path);
        ScanRequest request = scan.Request(arguments, path, SettingsFile.Read(folder));
        return (ScanEngine.Scan(request, null, cancellation), request.UsageFile ?? Path.Combine(folder, FileName));
    }

    // The old file stands until the new one is whole.
    private static void Merge(string file, IEnumerable<KeyValuePair<UsageRow, string?>> rows, bool update)
    {
        OutputFile.Write(file, UsageWriter.Merge(File.Exists(file) ? InputFile.Read(file) : "", rows, update));
        Messages.Note($"{file} written");
    }

    private static UsageRow Default(CallSiteReport site) => new()
    {
        Site = new SitePattern(SiteKind.Id, site.Call.Id),
        Line = 0,
        CallsPerMonth = site.Cost?.CallsPerMonth,
        InputTokens = site.Tokens?.Input,
        OutputTokens = site.Tokens?.Output,
    };

    private static string Remark(LlmCall call) => $"{call.Location.File}:{call.Location.Line} {call.Member} {call.Model.Id ?? call.Model.Deployment ?? "model unknown"}; defaults, edit";
}
