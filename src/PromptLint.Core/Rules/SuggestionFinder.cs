using System.Globalization;
using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Finds cheaper models that can do what a call needs.</summary>
internal sealed class SuggestionFinder(ModelCatalog catalog, CapabilityTable capabilities, ScanOptions options)
{
    private const int AtSameProvider = 3;
    private const int Elsewhere = 2;
    private const int MostYears = 2;

    // Percentile points by which a candidate's public results may lie below the present model's.
    private const int Margin = 15;

    /// <summary>Candidates with a saving: those of the call's provider first, then others; in each, evidence before price.</summary>
    public IReadOnlyList<Suggestion> Find(LlmCall call, CatalogModel current, ComplexityEstimate complexity, TokenEstimate tokens, UsageProfile usage, CostEstimate cost)
    {
        if (cost.MonthlyUsd is not > 0m)
            return [];
        var candidates = new List<Candidate>();
        foreach (CatalogModel model in catalog.Models)
            if (IsUsable(call, current, model, tokens) && Parity(complexity.Parity, model.Tier!.Value) is double parity && parity >= options.ParityThreshold
                && Judge(call, current, model, parity, complexity, tokens, usage, cost.MonthlyUsd.Value) is { } candidate)
                candidates.Add(candidate);
        candidates.Sort();
        var chosen = new List<Suggestion>();
        Take(candidates, chosen, sameProvider: true, AtSameProvider);
        Take(candidates, chosen, sameProvider: false, Elsewhere);
        return chosen;
    }

    /// <summary>The cheapest model of a lower tier that can serve the easy inputs of a call, at the call's provider where there is one; whether an input is easy is the router's business.</summary>
    public (CatalogModel Model, decimal MonthlyUsd)? ForEasyInputs(LlmCall call, CatalogModel current, TokenEstimate tokens, UsageProfile usage)
    {
        (CatalogModel Model, decimal MonthlyUsd, bool SameProvider)? best = null;
        foreach (CatalogModel model in catalog.Models)
        {
            if (!(model.Tier < current.Tier) || !IsUsable(call, current, model, tokens))
                continue;
            decimal monthly = Monthly(current, model, tokens, usage);
            bool same = model.Provider == (call.Provider ?? current.Provider);
            if (best is not { } known || (same && !known.SameProvider) || (same == known.SameProvider && monthly < known.MonthlyUsd))
                best = (model, monthly, same);
        }

        return best is { } found ? (found.Model, found.MonthlyUsd) : null;
    }

    private decimal Monthly(CatalogModel current, CatalogModel model, TokenEstimate tokens, UsageProfile usage)
    {
        int input = TokenizerFamily.Convert(tokens.Input, current.Tokenizer, model.Tokenizer);
        int output = TokenizerFamily.Convert(tokens.Output, current.Tokenizer, model.Tokenizer);
        return PriceCalculator.PerCall(model.Price!, CostEstimator.Load(input, output, usage, regional: false), options.Today) * usage.CallsPerMonth;
    }

    private static void Take(List<Candidate> candidates, List<Suggestion> chosen, bool sameProvider, int most)
    {
        foreach (Candidate candidate in candidates)
        {
            if (candidate.SameProvider != sameProvider || most == 0)
                continue;
            chosen.Add(candidate.Suggestion);
            most--;
        }
    }

    /// <summary>Expected parity of a tier; a flagship is the measure itself.</summary>
    public static double Parity(Parity parity, ModelTier tier) => tier switch
    {
        ModelTier.Slm => parity.Slm,
        ModelTier.Mid => parity.Mid,
        _ => 1.0,
    };

    private bool IsUsable(LlmCall call, CatalogModel current, CatalogModel model, TokenEstimate tokens)
    {
        if (model.Kind != ModelKind.Chat || model.Tier is null || model.Price is null || ReferenceEquals(model, current) || IsFloating(model))
            return false;
        if (model.Status is ModelStatus.Retired or ModelStatus.Conflict || model.RetiresWithin(options.Today, options.RetirementHorizonDays))
            return false;
        if (IsAging(model))
            return false;
        if (model.Tier > current.Tier || catalog.Provider(model.Provider) is { Local: true })
            return false;
        if (options.AllowedProviders.Count > 0 && !options.AllowedProviders.Contains(model.Provider))
            return false;
        if (options.AllowedModels.Count > 0 && !options.AllowedModels.Contains(model.Id))
            return false;
        return HasRoom(model, tokens, call.Options) && HasAbilities(model, call.Options) && (model.Purpose is null || model.Purpose == current.Purpose);
    }

    // Vendors end hosted models two to three years after their release: an older one without a date is only waiting for it.
    private bool IsAging(CatalogModel model) =>
        !model.OpenWeights && model.Released is { Length: >= 7 } released
        && string.CompareOrdinal(released.Substring(0, 7), options.Today.AddYears(-MostYears).ToString("yyyy-MM", CultureInfo.InvariantCulture)) < 0;

    private static bool HasRoom(CatalogModel model, TokenEstimate tokens, CallOptions call)
    {
        long need = (long)tokens.InputHigh + Math.Max(tokens.OutputHigh, call.MaxOutputTokens ?? 0);
        return (model.ContextWindow is not int window || need <= window) && (model.MaxOutput is not int most || (call.MaxOutputTokens ?? 0) <= most);
    }

    private static bool HasAbilities(CatalogModel model, CallOptions call) =>
        !(call.Tools && model.Tools == false)
        && !(call.StructuredOutput && model.StructuredOutput == false)
        && !(call.Vision && (model.Input & Media.Image) == 0)
        && !(call.Audio && (model.Input & Media.Audio) == 0);

    // An alias whose target the provider moves: suggesting it would trade one surprise for another.
    private static bool IsFloating(CatalogModel model) => model.Id.EndsWith("-latest", StringComparison.Ordinal) || model.Id.EndsWith("-preview", StringComparison.Ordinal);

    private Candidate? Judge(
        LlmCall call, CatalogModel current, CatalogModel model, double parity, ComplexityEstimate complexity, TokenEstimate tokens, UsageProfile usage, decimal monthly)
    {
        int input = TokenizerFamily.Convert(tokens.Input, current.Tokenizer, model.Tokenizer);
        decimal price = Monthly(current, model, tokens, usage);
        decimal saving = monthly - price;
        if (saving <= 0m)
            return null;
        string provider = call.Provider ?? current.Provider;
        bool sameProvider = model.Provider == provider || model.Provider == current.Provider && call.Provider is null;
        (int rank, string evidence) = Evidence(current, model, complexity.Task);
        if (rank > 2)
            return null;
        IReadOnlyList<string> caveats = Caveats(call, current, model, input, tokens.Input);
        var suggestion = new Suggestion
        {
            Model = model.Id,
            Provider = model.Provider,
            Tier = model.Tier!.Value,
            Parity = parity,
            MonthlyUsd = price,
            SavingUsd = saving,
            SavingPercent = saving / monthly * 100m,
            Evidence = evidence,
            Applicable = sameProvider && IsOneEdit(call, current, model) ? Applicability.Fix : Applicability.Advice,
            Caveats = caveats,
        };
        bool successor = string.Equals(current.Retirement?.Successor, model.Id, StringComparison.Ordinal);
        return new Candidate(suggestion, sameProvider, rank, successor, price, model.Key);
    }

    // 0: public results near or above the present model's; 1: too few results for one of both; 2: no results at all; 3: clearly below.
    private (int Rank, string Text) Evidence(CatalogModel current, CatalogModel model, TaskType task)
    {
        string axis = CapabilityTable.Axis(task);
        Capability? candidate = capabilities.Of(model);
        if (candidate is null || !candidate.Axes.TryGetValue(axis, out int score))
            return (2, "price class only: ability unverified, no public benchmark under an open licence; try it on your own prompts");
        string text = $"{axis} percentile {score} on {candidate.Evidence} public benchmarks";
        Capability? present = capabilities.Of(current);
        if (present is null || !present.Axes.TryGetValue(axis, out int own))
            return (1, $"{text}; none for {current.Id}");
        text += $", {current.Id} {own}";
        if (candidate.Evidence < Capability.EnoughEvidence)
            return (1, text + " (weak evidence)");
        return score >= own - Margin ? (0, text) : (current.Tier == model.Tier ? 3 : 1, text);
    }

    private static IReadOnlyList<string> Caveats(LlmCall call, CatalogModel current, CatalogModel model, int input, int currentInput)
    {
        var caveats = new List<string>();
        if (model.Reasoning && !current.Reasoning)
            caveats.Add("reasons before it answers: reasoning tokens are billed as output, set the lowest effort");
        if (RejectsTemperature(model) && call.Options.Temperature is not null)
            caveats.Add("may reject the temperature that the call sets");
        if (call.Options.Tools && model.Tools is null)
            caveats.Add("tool support not recorded");
        if (call.Options.StructuredOutput && model.StructuredOutput is null)
            caveats.Add("structured output not recorded");
        if (input != currentInput)
            caveats.Add($"other tokenizer: about {Money.Count(input)} input tokens for the same text, {Money.Count(currentInput)} now");
        return caveats;
    }

    private static bool RejectsTemperature(CatalogModel model) => model.Reasoning && (model.Provider is "openai" or "azure");

    // The id stands as a token in the sources, the client stays the same and the other options keep their meaning.
    private static bool IsOneEdit(LlmCall call, CatalogModel current, CatalogModel model)
    {
        if (call.Model.Origin is null || call.Model.Deployment is not null || model.Provider == "azure")
            return false;
        if (RejectsTemperature(model) && call.Options.Temperature is not null)
            return false;
        // Bedrock's request bodies differ by vendor.
        return model.Provider != "bedrock" || Vendor(model.Id) == Vendor(current.Id);
    }

    private static string Vendor(string id)
    {
        int dot = id.IndexOf('.');
        return dot < 0 ? id : id.Substring(0, dot);
    }

    private sealed record Candidate(Suggestion Suggestion, bool SameProvider, int Rank, bool Successor, decimal Price, string Key) : IComparable<Candidate>
    {
        // Fully evidenced models first, then the recommended successor, then by price.
        public int CompareTo(Candidate? other)
        {
            if (other is null)
                return -1;
            int order = (Rank == 0 ? 0 : 1).CompareTo(other.Rank == 0 ? 0 : 1);
            if (order == 0)
                order = other.Successor.CompareTo(Successor);
            if (order == 0)
                order = Price.CompareTo(other.Price);
            return order != 0 ? order : string.CompareOrdinal(Key, other.Key);
        }
    }
}
