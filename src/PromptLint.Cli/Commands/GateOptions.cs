using System.CommandLine;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.Settings;
using PromptLint.Core.Findings;

namespace PromptLint.Cli.Commands;

/// <summary>The options that set gates.</summary>
internal sealed class GateOptions
{
    private readonly Option<string?> failOn = new("--fail-on") { Description = "Fail when there is a finding of this severity or above: info, warning, error", HelpName = "SEVERITY" };
    private readonly Option<decimal?> maxMonthly = new("--max-monthly") { Description = "Fail when all calls cost more than this a month", HelpName = "USD" };
    private readonly Option<decimal?> maxCallsite = new("--max-callsite") { Description = "Fail when one call site costs more than this a month", HelpName = "USD" };
    private readonly Option<string?> maxIncrease = new("--max-increase") { Description = "Fail when the monthly cost grows by more than this against the base", HelpName = "USD|PERCENT%" };
    private readonly Option<bool> blockUnknownModels = new("--block-unknown-models") { Description = "Fail when a call's model is not known" };
    private readonly Option<string[]> allowedModels = new("--allowed-models") { Description = "Fail when another model is called; ids separated by commas", HelpName = "IDS" };

    public GateOptions()
    {
        failOn.AcceptOnlyFromAmong("info", "warning", "error");
        maxMonthly.Validators.Add(result => NotNegative(result.GetValueOrDefault<decimal?>(), result.AddError));
        maxCallsite.Validators.Add(result => NotNegative(result.GetValueOrDefault<decimal?>(), result.AddError));
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[failOn, maxMonthly, maxCallsite, maxIncrease, blockUnknownModels, allowedModels])
        {
            command.Add(option);
        }
    }

    public GateSettings Settings(ParseResult arguments) => new()
    {
        FailOn = arguments.GetValue(failOn) is { } severity ? Enum.Parse<Severity>(severity, ignoreCase: true) : null,
        MaxMonthly = arguments.GetValue(maxMonthly),
        MaxCallsite = arguments.GetValue(maxCallsite),
        MaxIncrease = arguments.GetValue(maxIncrease),
        BlockUnknownModels = arguments.GetValue(blockUnknownModels),
        AllowedModels = [.. (arguments.GetValue(allowedModels) ?? []).SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    private static void NotNegative(decimal? amount, Action<string> fail)
    {
        if (amount < 0m)
        {
            fail("An amount must not be negative.");
        }
    }
}
