using PromptLint.Core.Calls;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The prompt begs for JSON and the call is repeated when parsing fails, where a schema would bind the answer.</summary>
internal sealed class FreeTextJson : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT3004", "JSON by request and retry", Severity.Info,
        "Asking for JSON in words and asking again when it does not parse pays for every failed answer. Structured output binds the answer to a schema.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        LlmCall call = assessment.Call;
        if (call.Loop != LoopKind.Retry || !assessment.Generates || call.Options.StructuredOutput || assessment.Model?.StructuredOutput == false || !AsksForJson(call))
            yield break;
        string price = assessment.Cost.PerCallUsd is decimal each ? $" Every repetition costs about {Money.Text(each)}." : "";
        yield return assessment.Finding(
            Info, Severity.Info,
            $"The prompt asks {assessment.ModelName} for JSON in words, inside a retry loop.{price}{assessment.EndAndPriceText} Bind the answer with a JSON schema (structured output).");
    }

    private static bool AsksForJson(LlmCall call)
    {
        foreach (Prompt prompt in call.Prompts)
            if (prompt.Text.IndexOf("JSON", StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        return false;
    }
}
