using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>A long static text is paid for in every call.</summary>
internal sealed class OversizedPrompt : IRule
{
    /// <summary>About five printed pages.</summary>
    private const int Oversized = 3_000;

    public RuleInfo Info { get; } = new(
        "PLINT2003", "Static prompt is very long", Severity.Info,
        "Instructions and examples of several pages are sent, and paid for, with every call.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || assessment.Tokens is not { } tokens || tokens.Static < Oversized)
            yield break;
        string price = "";
        if (assessment.Model is { Price: { } sheet })
        {
            TokenPrice list = sheet.At(assessment.Options.Today);
            decimal full = tokens.Static * list.Input / 1_000_000m * assessment.Usage.CallsPerMonth;
            price = $", {Money.Text(full)} a month at {Money.Count(assessment.Usage.CallsPerMonth)} calls ({assessment.Usage.Origin}) before caching";
        }

        yield return assessment.Finding(
            Info, Severity.Info,
            $"The call to {assessment.ModelName} sends {Money.Count(tokens.Static)} static tokens every time{price}.{assessment.EndAndPriceText} Cut what the task does not need, or let the prompt cache hold it.");
    }
}
