using System.Globalization;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Reporting.Gates;

namespace PromptLint.Cli.Settings;

/// <summary>The gates that settings ask for, in a fixed order.</summary>
internal static class GateTable
{
    public static IReadOnlyList<GateVerdict> Judge(GateSettings settings, GateSubject subject) =>
        [.. Gates(settings).Select(gate => gate.Judge(subject))];

    private static IEnumerable<IGate> Gates(GateSettings settings)
    {
        if (settings.FailOn is { } severity)
        {
            yield return new SeverityGate(severity);
        }

        if (settings.MaxMonthly is { } monthly)
        {
            yield return new MonthlyGate(monthly);
        }

        if (settings.MaxCallsite is { } callSite)
        {
            yield return new CallSiteGate(callSite);
        }

        if (settings.MaxIncrease is { } increase)
        {
            yield return Increase(increase);
        }

        if (settings.BlockUnknownModels)
        {
            yield return new UnknownModelGate();
        }

        if (settings.AllowedModels.Count > 0)
        {
            yield return new AllowedModelsGate(settings.AllowedModels);
        }
    }

    private static IncreaseGate Increase(string text)
    {
        bool percent = text.EndsWith('%');
        return decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal most)
            ? new IncreaseGate(most, percent)
            : throw new UserError($"'{text}' is no increase: write an amount of dollars (50) or a share (10%)");
    }
}
