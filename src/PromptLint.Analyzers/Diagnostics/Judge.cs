using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Options;
using PromptLint.Core.Rules;
using PromptLint.Core.Usage;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>Scores and judges calls under one set of options.</summary>
internal sealed class Judge
{
    private readonly CallAssessor assessor;
    private readonly IComplexityScorer scorer;

    public Judge(ModelCatalog catalog, IReadOnlyDictionary<string, string> keys, DateTime today, UsageTable usages, IComplexityScorer scorer)
    {
        this.scorer = scorer;
        var configured = OptionReader.Read(keys, catalog, today);
        Problems = configured.Problems;
        assessor = new CallAssessor(configured.Prices.Count == 0 ? catalog : catalog.With(configured.Prices), configured.Options, usages: usages);
    }

    /// <summary>What is wrong with the options.</summary>
    public IReadOnlyList<string> Problems { get; }

    public CallAssessment Assess(LlmCall call) =>
        assessor.Assess(call, HasComplexity(call.Operation) ? scorer.Score([.. call.Prompts.Select(p => new PromptText(p.Role, p.Text))]) : null);

    private static bool HasComplexity(Operation operation) =>
        operation is Operation.Chat or Operation.Responses or Operation.Completion or Operation.Agent or Operation.PromptFunction;
}
