using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Every turn sends all turns before it: the input of a conversation grows with the square of its length.</summary>
internal sealed class GrowingHistory : IRule
{
    private const int Turns = 20;
    private const int Kept = 6;

    public RuleInfo Info { get; } = new(
        "PLINT2005", "History grows without bound", Severity.Info,
        "The message list outlives the call, is appended to and never trimmed, so a long conversation costs with the square of its turns and at last exceeds the context window.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || !assessment.Call.Options.GrowingHistory)
            yield break;
        yield return assessment.Finding(
            Info, Severity.Info,
            $"The history of this call to {assessment.ModelName} is appended to and never trimmed{Example(assessment)}.{assessment.EndAndPriceText} Keep the last turns, or summarize the older ones.");
    }

    // Input tokens of a conversation: the static part in each turn, and each turn's question and answer in all later ones.
    private static string Example(Assessment assessment)
    {
        if (assessment.Tokens is not { } tokens)
            return "";
        long turn = HoleTokens.Medium + tokens.Output;
        long all = (long)Turns * tokens.Static + turn * Turns * (Turns - 1) / 2;
        long kept = (long)Turns * tokens.Static;
        for (int i = 0; i < Turns; i++)
            kept += turn * Math.Min(i, Kept);
        string sizes = $": {Turns} turns send about {Money.Count(all)} input tokens, {Money.Count(kept)} with the last {Kept} turns kept";
        if (assessment.Model?.Price?.At(assessment.Options.Today) is not { } price)
            return sizes;
        return sizes + $" ({Money.Text(all * price.Input / 1_000_000m)} against {Money.Text(kept * price.Input / 1_000_000m)} a conversation)";
    }
}
