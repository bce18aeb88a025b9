using PromptLint.Core.Calls;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The same input with temperature 0 gives the same answer every time, and is paid for every time.</summary>
internal sealed class RepeatedConstantCall : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT3003", "Same deterministic call repeated", Severity.Info,
        "Nothing in the request changes between calls and the temperature is 0, or it embeds a constant text: the answer can be stored.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        LlmCall call = assessment.Call;
        bool deterministic = call.Operation == Operation.Embedding || assessment.Generates && call.Options.Temperature == 0m;
        if (!deterministic || call.Prompts.Count == 0 || call.Options.GrowingHistory || call.Options.Vision || call.Options.Tools)
            yield break;
        foreach (Prompt prompt in call.Prompts)
            if (!prompt.Complete || prompt.Source == PromptSource.Runtime || PromptHoles.First(prompt.Text) >= 0)
                yield break;
        yield return assessment.Finding(
            Info, Severity.Info,
            $"Nothing in this call to {assessment.ModelName} changes from one run to the next, so it gives the same answer each time; it costs {assessment.MonthlyText}.{assessment.EndText} Store the answer.");
    }
}
