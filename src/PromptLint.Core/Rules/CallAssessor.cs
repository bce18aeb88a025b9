using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Core.Usage;

namespace PromptLint.Core.Rules;

/// <summary>Judges calls: the one way from facts to findings, for the IDE, the command line and the server alike. Safe for concurrent use.</summary>
public sealed class CallAssessor
{
    private readonly ModelCatalog catalog;
    private readonly ScanOptions options;
    private readonly TokenEstimator tokens;
    private readonly SuggestionFinder suggestions;
    private readonly RoutingAdvisor routing;
    private readonly UsageTable usages;

    /// <param name="catalog">The models.</param>
    /// <param name="options">What the user set.</param>
    /// <param name="counter">Counts tokens; estimates from characters when null.</param>
    /// <param name="usages">The usage file; the options' defaults count when null.</param>
    public CallAssessor(ModelCatalog catalog, ScanOptions options, ITokenCounter? counter = null, UsageTable? usages = null)
    {
        this.usages = usages ?? UsageTable.Empty;
        this.catalog = catalog;
        this.options = options;
        tokens = new TokenEstimator(counter ?? new EstimatingTokenCounter());
        suggestions = new SuggestionFinder(catalog, CapabilityTable.Embedded, options);
        routing = new RoutingAdvisor(suggestions);
    }

    /// <summary>What the user set.</summary>
    public ScanOptions Options => options;

    /// <summary>The models.</summary>
    public ModelCatalog Catalog => catalog;

    /// <summary>Judges a call.</summary>
    /// <param name="call">The facts.</param>
    /// <param name="complexity">How demanding the prompt is; null when it was not scored.</param>
    /// <param name="usage">Volume and sizes; the usage file's when null.</param>
    public CallAssessment Assess(LlmCall call, ComplexityEstimate? complexity, UsageProfile? usage = null)
    {
        usage = Stated(call, usage ?? usages.For(call, DefaultUsage(), options.Environment));
        ModelMatch match = catalog.Resolve(call.Model, call.Provider, options.Deployments);
        TokenEstimate? estimate = tokens.Estimate(call, match.Model, complexity?.Task, usage);
        CostEstimate cost = CostEstimator.Estimate(match, estimate, usage, options.Today, call.Model.Detail);
        var assessment = new Assessment
        {
            Call = call,
            Match = match,
            Complexity = complexity,
            Tokens = estimate,
            Cost = cost,
            Usage = usage,
            Options = options,
            Catalog = catalog,
        };
        if (MaySuggest(assessment))
            assessment = assessment with { Suggestions = suggestions.Find(call, match.Model!, complexity!, estimate!, usage, cost) };
        return new CallAssessment(Report(assessment) with { Routing = routing.Of(assessment) }, Check(assessment));
    }

    private static bool MaySuggest(Assessment assessment) =>
        assessment.Generates
        && assessment.Model is { Kind: ModelKind.Chat, Tier: not null }
        && assessment.Match.Kind != ModelMatchKind.FineTuned
        && assessment.Tokens is not null
        && assessment.Complexity is { Confidence: >= ComplexityEstimate.VerdictConfidence };

    private static CallSiteReport Report(Assessment assessment) => new()
    {
        Call = assessment.Call,
        ModelTier = assessment.Model?.Tier,
        Retires = assessment.Match.OtherHost ? null : assessment.Model?.Retirement?.Date,
        Complexity = assessment.Complexity,
        Tokens = assessment.Tokens,
        Cost = assessment.Cost,
        Suggestions = assessment.Suggestions,
    };

    private static IReadOnlyList<Finding> Check(Assessment assessment)
    {
        var findings = new List<Finding>();
        foreach (IRule rule in RuleTable.Rules)
            findings.AddRange(rule.Check(assessment));
        findings.Sort((left, right) => string.CompareOrdinal(left.RuleId, right.RuleId));
        return findings;
    }

    // What stands beside the call is the most particular.
    private static UsageProfile Stated(LlmCall call, UsageProfile usage)
    {
        if (call.LocalUsage is not { } own)
            return usage;
        return usage with
        {
            CallsPerMonth = own.CallsPerMonth ?? usage.CallsPerMonth,
            Origin = own.CallsPerMonth is null ? usage.Origin : $"comment in line {own.Line}",
            InputTokens = own.InputTokens ?? usage.InputTokens,
            OutputTokens = own.OutputTokens ?? usage.OutputTokens,
            CachedShare = own.CachedShare ?? usage.CachedShare,
            Batchable = own.Batchable ?? usage.Batchable,
        };
    }

    private UsageProfile DefaultUsage() => new()
    {
        CallsPerMonth = options.CallsPerMonth,
        Origin = options.UsageOrigin,
        InputTokens = options.InputTokens,
        OutputTokens = options.OutputTokens,
    };
}
