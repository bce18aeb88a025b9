using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Many tool schemas travel with every call.</summary>
internal sealed class ManyTools : IRule
{
    private const int Many = 8;

    public RuleInfo Info { get; } = new(
        "PLINT2006", "Many tool schemas in every call", Severity.Info,
        "Each tool's name, description and parameters are input tokens of every call, used or not; many tools also make the choice among them worse.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || assessment.Call.Options.ToolCount is not int count || count < Many)
            yield break;
        int tokens = count * TokenEstimator.PerTool;
        string price = assessment.Model?.Price?.At(assessment.Options.Today) is { } list
            ? $", {Money.Text(tokens * list.Input / 1_000_000m * assessment.Usage.CallsPerMonth)} a month at {Money.Count(assessment.Usage.CallsPerMonth)} calls ({assessment.Usage.Origin})"
            : "";
        yield return assessment.Finding(
            Info, Severity.Info,
            $"{count} tool schemas go to {assessment.ModelName} with every call, about {Money.Count(tokens)} input tokens (assumed {TokenEstimator.PerTool} each){price}.{assessment.EndAndPriceText} Offer only the tools that this step can use.");
    }
}
