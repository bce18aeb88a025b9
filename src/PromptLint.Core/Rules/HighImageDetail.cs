using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Images are sent at high detail.</summary>
internal sealed class HighImageDetail : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT2007", "High image detail", Severity.Info,
        "At high detail an image is cut into tiles that are each billed; low detail is one fixed size and often enough for classification and captions.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || assessment.Call.Options.ImageDetail is not "high" || assessment.Model is { Provider: not ("openai" or "azure") })
            yield break;
        int high = ImageTokens.High(1024, 1024);
        yield return assessment.Finding(
            Info, Severity.Info,
            $"The call to {assessment.ModelName} sends images at high detail: {Money.Count(high)} tokens for 1,024 x 1,024 pixels, {ImageTokens.Low} at low detail (OpenAI's tile rule; newer models count patches).{assessment.EndAndPriceText} Use low detail where small text does not matter.");
    }
}
