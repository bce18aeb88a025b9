using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>All that the rules know about a call.</summary>
internal sealed record Assessment
{
    public required LlmCall Call { get; init; }

    public required ModelMatch Match { get; init; }

    public ComplexityEstimate? Complexity { get; init; }

    public TokenEstimate? Tokens { get; init; }

    public required CostEstimate Cost { get; init; }

    public required UsageProfile Usage { get; init; }

    public required ScanOptions Options { get; init; }

    public required ModelCatalog Catalog { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    public CatalogModel? Model => Match.Model;

    /// <summary>The model as a message names it.</summary>
    public string ModelName => Call.Model.Id ?? Call.Model.Deployment ?? Call.Model.Raw ?? "an unknown model";

    /// <summary>True for operations that answer with text.</summary>
    public bool Generates => Call.Operation is Operation.Chat or Operation.Responses or Operation.Completion or Operation.Agent or Operation.PromptFunction;

    /// <summary>`about $152.40 a month at 10,000 calls (default)`.</summary>
    public string MonthlyText => Cost.MonthlyUsd is decimal monthly
        ? $"about {Money.Text(monthly)} a month at {Money.Count(Usage.CallsPerMonth)} calls ({Usage.Origin})"
        : "an unknown amount a month";

    /// <summary>A sentence about the model's end, with a blank in front; empty when no end is near.</summary>
    public string EndText
    {
        get
        {
            if (Model is not { } model || Match.OtherHost || !model.RetiresWithin(Options.Today, Options.RetirementHorizonDays))
                return "";
            string verb = model.IsRetired(Options.Today) ? "was retired" : "retires";
            string day = model.Retirement?.Date is { } end ? " on " + CostEstimator.Day(end) : "";
            return $" {model.Id} {verb}{day}.";
        }
    }

    /// <summary>The sentence about the model's end together with what the call costs, for messages that name no amount of their own.</summary>
    public string EndAndPriceText => EndText.Length == 0 || Cost.MonthlyUsd is not decimal monthly
        ? EndText
        : $" {Model!.Id}, {Money.Text(monthly)} a month here,{EndText.Substring(Model.Id.Length + 1)}";

    /// <summary>A finding at the call's place.</summary>
    public Finding Finding(RuleInfo rule, Severity severity, string message, decimal? saving = null, Suggestion? suggestion = null, string discriminator = "") => new()
    {
        RuleId = rule.Id,
        Severity = severity,
        Message = message,
        CallSiteId = Call.Id,
        Location = Call.Location,
        SavingUsd = saving,
        Suggestion = suggestion,
        Fixable = suggestion?.Applicable == Applicability.Fix,
        Fingerprint = Fingerprint.Of(rule.Id, Call.Id, discriminator),
    };
}
