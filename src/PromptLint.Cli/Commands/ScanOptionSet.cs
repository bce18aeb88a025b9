using System.CommandLine;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.Commands;

/// <summary>The options that decide what a scan sees and assumes; the same for every verb that scans.</summary>
internal sealed class ScanOptionSet
{
    private readonly Option<decimal?> callsPerMonth = new("--calls-per-month") { Description = "Calls a month of a call site that no usage file names (default: 10000)", HelpName = "NUMBER" };
    private readonly Option<double?> parityThreshold = new("--parity-threshold") { Description = "Least probability, 0 to 1, that a cheaper model's answer is as acceptable (default: 0.85)", HelpName = "SHARE" };
    private readonly Option<DateTime> at = SharedOptions.At();
    private readonly Option<string> load = new("--load") { Description = "source reads files only; msbuild and binlog trust the repository", DefaultValueFactory = _ => "source" };
    private readonly ScorerOptionSet scorer = new();
    private readonly Option<string?> usage = new("--usage") { Description = "Usage file (default: promptlint.usage.csv beside the code)", HelpName = "FILE" };
    private readonly Option<string[]> prices = new("--prices") { Description = "Own prices over the catalog: JSON file or folder; later ones win", HelpName = "FILE" };
    private readonly Option<bool> includeTests = new("--include-tests") { Description = "Count call sites in tests in totals and gates" };

    public ScanOptionSet()
    {
        load.AcceptOnlyFromAmong("source", "msbuild", "binlog");
        callsPerMonth.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<decimal?>() < 0m)
            {
                result.AddError("--calls-per-month must not be negative.");
            }
        });
        parityThreshold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is < 0 or > 1)
            {
                result.AddError("--parity-threshold is a share between 0 and 1.");
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[callsPerMonth, parityThreshold, at, usage, prices, load, includeTests])
        {
            command.Add(option);
        }

        scorer.AddTo(command);
    }

    /// <summary>The request for a path: options over promptlint.json over defaults.</summary>
    public ScanRequest Request(ParseResult arguments, string path, ProjectSettings settings)
    {
        decimal? calls = arguments.GetValue(callsPerMonth);
        return new ScanRequest
        {
            Path = path,
            Load = Enum.Parse<LoadMode>(arguments.GetRequiredValue(load), ignoreCase: true),
            Scorer = scorer.Options(arguments),
            At = arguments.GetValue(at),
            CallsPerMonth = calls ?? settings.CallsPerMonth,
            CallsOrigin = calls is null ? ProjectSettings.FileName : "--calls-per-month",
            ParityThreshold = arguments.GetValue(parityThreshold) ?? settings.ParityThreshold,
            UsageFile = arguments.GetValue(usage) ?? SettingsFile.UsageFile(SettingsFile.FolderOf(path), settings),
            Prices = arguments.GetValue(prices) ?? [],
            Deployments = settings.Deployments,
            Include = settings.Include,
            Exclude = settings.Exclude,
            IncludeTests = arguments.GetValue(includeTests) || settings.IncludeTests,
        };
    }
}
