using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Complexity.Reasons;

/// <summary>Puts the model's own attributions into words. A reason begins with `+` when it speaks for a small model and with `-` when it
/// speaks against one.</summary>
internal sealed class ReasonWriter(VocabularyIndex vocabulary, Attribution attribution)
{
    /// <summary>The most reasons that an estimate has.</summary>
    private const int Most = 3;

    /// <summary>The least shift of the logit that is worth a reason: about one percentage point of parity.</summary>
    private const double LeastAmount = 0.05;

    public IReadOnlyList<string> Write(string text, ScoringBuffers buffers, TaskType task, Abstention abstention)
    {
        var reasons = new List<string>(Most);
        if (abstention != Abstention.None)
            reasons.Add(Describe(abstention));
        attribution.FillContributions(buffers);
        ulong told = 0;
        while (reasons.Count < Most && TryStrongest(buffers.Contributions, told, out var contribution))
        {
            told |= Bit(contribution);
            string sign = contribution.Amount > 0 ? "+ " : "- ";
            reasons.Add(sign + Describe(text, buffers, task, contribution));
        }
        return reasons;
    }

    private static bool TryStrongest(double[] contributions, ulong told, out Contribution strongest)
    {
        strongest = default;
        for (int group = Concept.None + 1; group < contributions.Length; group++)
        {
            double amount = Math.Abs(contributions[group]);
            var candidate = new Contribution(group, contributions[group]);
            if (amount >= LeastAmount && amount > Math.Abs(strongest.Amount) && (told & Bit(candidate)) == 0)
                strongest = candidate;
        }
        return strongest.Group > Concept.None;
    }

    /// <summary>A bit for each topic; there are fewer than 64.</summary>
    private static ulong Bit(in Contribution contribution) =>
        1UL << (contribution.IsStructural ? (int)StructuralPhrases.TopicOf(contribution.Feature) : (int)ReasonTopic.FirstConcept + contribution.Group);

    private static string Describe(Abstention abstention) => abstention switch
    {
        Abstention.OnlyHoles => "no verdict: the text has no words of its own",
        Abstention.UnfamiliarLanguage => "no verdict: the model does not know this language or vocabulary",
        _ => "no verdict: the difficulty depends on the run-time input",
    };

    private string Describe(string text, ScoringBuffers buffers, TaskType task, in Contribution contribution)
    {
        if (contribution.IsStructural)
        {
            bool aboveTypical = buffers.Inputs[attribution.FirstStructural + (int)contribution.Feature] > 0.0;
            return StructuralPhrases.Describe(contribution.Feature, buffers.Counts, aboveTypical);
        }
        string phrase = ConceptPhrases.Describe(contribution.Group, contribution.Amount > 0, task);
        var quotes = new List<string>();
        foreach (int index in attribution.Evidence(buffers, contribution))
        {
            ref readonly var occurrence = ref buffers.Rows[index];
            string? quote = EvidenceText.Quote(text, buffers.Tokens, vocabulary, occurrence.Start, occurrence.End);
            if (quote is not null && !quotes.Contains(quote))
                quotes.Add(quote);
        }
        return quotes.Count == 0 ? phrase : $"{phrase} (\"{string.Join("\", \"", quotes)}\")";
    }
}
