using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;

namespace PromptLint.LanguageServer.Wording;

/// <summary>A call in a few words, for lenses and hints.</summary>
internal static class CallWording
{
    /// <summary>`gpt-4o · $28.88/mo · small model would do: save $27.72`</summary>
    public static string Lens(CallSiteReport site) =>
        Best(site) is { } best ? $"{Model(site)} · {Monthly(site)} · {Tier(best.Tier)} model would do: save {Money.Text(best.SavingUsd)}" : $"{Model(site)} · {Monthly(site)}";

    public static string Monthly(CallSiteReport site) => site.Cost?.MonthlyUsd is { } usd ? Money.Text(usd) + "/mo" : "price unknown";

    public static string Model(CallSiteReport site) => site.Call.Model.Id ?? site.Call.Model.Deployment ?? "model unknown";

    public static string Tier(ModelTier tier) => tier switch
    {
        ModelTier.Slm => "small",
        ModelTier.Mid => "mid-size",
        _ => tier.ToString().ToLowerInvariant(),
    };

    private static Suggestion? Best(CallSiteReport site) => site.Suggestions.FirstOrDefault(suggestion => suggestion.SavingUsd > 0m);
}
