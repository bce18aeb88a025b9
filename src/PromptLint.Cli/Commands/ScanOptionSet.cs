using System.CommandLine;
using System.Globalization;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.Core.Catalog;
using PromptLint.Core.Options;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.Commands;

/// <summary>The options that decide what a scan sees and assumes; the same for every verb that scans.</summary>
internal sealed class ScanOptionSet
{
    private readonly Option<decimal?> callsPerMonth = new("--calls-per-month") { Description = "Calls a month of a call site that no usage file names (default: 10000)", HelpName = "NUMBER" };
    private readonly Option<double?> parityThreshold = new("--parity-threshold") { Description = "Least probability, 0 to 1, that a cheaper model's answer is as acceptable (default: 0.85)", HelpName = "SHARE" };
    private readonly Option<DateTime> at = SharedOptions.At();
    private readonly Option<string?> environment = new("--environment") { Description = "Environment whose rows of the usage file count (default: production)", HelpName = "NAME" };
    private readonly Option<string[]> set = new("--set") { Description = "Set an option of .editorconfig for this run (promptlint_grid=DEU, promptlint_account_tier.openai=tier_3); may be given more than once", HelpName = "KEY=VALUE" };
    private readonly Option<string> load = new("--load") { Description = "source reads files only; msbuild and binlog trust the repository", DefaultValueFactory = _ => "source" };
    private readonly ScorerOptionSet scorer = new();
    private readonly Option<string?> usage = new("--usage") { Description = "Usage file (default: promptlint.usage.csv beside the code)", HelpName = "FILE" };
    private readonly Option<string[]> prices = SharedOptions.Prices();
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
        foreach (Option option in (Option[])[callsPerMonth, parityThreshold, at, environment, set, usage, prices, load, includeTests])
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
            Overrides = Over(arguments),
            CallsPerMonth = calls ?? settings.CallsPerMonth,
            CallsOrigin = calls is null ? ProjectSettings.FileName : callsPerMonth.Name,
            ParityThreshold = settings.ParityThreshold,
            Deployments = settings.Deployments,
            UsageFile = arguments.GetValue(usage) ?? SettingsFile.UsageFile(SettingsFile.FolderOf(path), settings),
            Prices = arguments.GetValue(prices) ?? [],
            Include = settings.Include,
            Exclude = settings.Exclude,
            IncludeTests = arguments.GetValue(includeTests) || settings.IncludeTests,
        };
    }

    private Dictionary<string, string> Over(ParseResult arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string pair in arguments.GetValue(set) ?? [])
        {
            int sign = pair.IndexOf('=', StringComparison.Ordinal);
            values[sign < 0 ? pair : pair[..sign].Trim()] = sign < 0 ? "" : pair[(sign + 1)..];
        }

        // Prices of models that only --prices knows are judged when the catalog is there.
        if (values.Where(pair => pair.Key.StartsWith("promptlint_price", StringComparison.OrdinalIgnoreCase)) is var own && OptionReader.Read(values.Except(own).ToDictionary(), ModelCatalog.Embedded, arguments.GetValue(at)).Problems is [string problem, ..])
        {
            throw new UserError($"--set: {problem}");
        }

        Add(OptionKeys.ParityThreshold, arguments.GetValue(parityThreshold)?.ToString(CultureInfo.InvariantCulture));
        Add(OptionKeys.Environment, arguments.GetValue(environment));
        Add(OptionKeys.Today, arguments.GetResult(at) is { Implicit: false } ? arguments.GetValue(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        return values;

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                values[key] = value;
            }
        }
    }
}
