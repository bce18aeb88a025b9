using PromptLint.Core.Rules;

namespace PromptLint.Core.Options;

/// <summary>All keys, with the defaults that the documentation shows.</summary>
public static class OptionKeys
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "promptlint_";

    /// <summary>Calls a month of a call site that no usage row names.</summary>
    public const string CallsPerMonth = "promptlint_calls_per_month";
    internal const string InputTokens = "promptlint_input_tokens";
    internal const string OutputTokens = "promptlint_output_tokens";
    /// <summary>Least parity of a suggestion.</summary>
    public const string ParityThreshold = "promptlint_parity_threshold";
    internal const string WarningConfidence = "promptlint_warning_confidence";
    internal const string MinimumSaving = "promptlint_minimum_saving";
    internal const string RetirementHorizon = "promptlint_retirement_horizon_days";
    internal const string AllowedProviders = "promptlint_allowed_providers";
    internal const string AllowedModels = "promptlint_allowed_models";
    /// <summary>The environment whose usage rows count.</summary>
    public const string Environment = "promptlint_environment";
    /// <summary>The day that counts.</summary>
    public const string Today = "promptlint_today";
    /// <summary>Names and models of deployments as a list.</summary>
    public const string Deployments = "promptlint_deployments";
    internal const string Prices = "promptlint_prices";

    internal const string ModelSizes = "promptlint_model_sizes";
    internal const string Grid = "promptlint_grid";

    // Keys of an .editorconfig are letters, digits, dots, dashes and underscores, and case is lost: names with other characters go into the lists.

    /// <summary>Beginning of the keys that name the model behind a deployment.</summary>
    public const string Deployment = "promptlint_deployment.";

    internal const string ModelSize = "promptlint_model_size.";
    internal const string Price = "promptlint_price.";
    internal const string AccountTier = "promptlint_account_tier.";

    private static readonly ScanOptions Defaults = new() { Today = default };

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<OptionKey> All { get; } =
    [
        new(CallsPerMonth, "number", Text(Defaults.CallsPerMonth), "Calls a month of a call site that the usage file does not name."),
        new(InputTokens, "number", "estimated from the texts", "Input tokens a call of a call site that the usage file does not name."),
        new(OutputTokens, "number", "assumed by task", "Output tokens a call of a call site that the usage file does not name."),
        new(ParityThreshold, "0 to 1", Text((decimal)Defaults.ParityThreshold), "Least probability that a cheaper tier's answer is as acceptable, for a suggestion."),
        new(MinimumSaving, "US dollars a month", Text(Defaults.MinimumSavingUsd), "An over-served prompt with a smaller saving is information, no warning."),
        new(WarningConfidence, "0 to 1", Text((decimal)Defaults.WarningConfidence), "An over-served prompt that is scored with less confidence is information, no warning."),
        new(RetirementHorizon, "days", Text(Defaults.RetirementHorizonDays), "A retirement within so many days is reported, and no model that retires within them is suggested."),
        new(AllowedProviders, "names, separated by commas", "all", "Providers whose models may be suggested."),
        new(AllowedModels, "ids, separated by commas", "all", "Models that may be suggested."),
        new(Deployment + "NAME", "model id", "none", "The model behind an Azure deployment. Case of the name does not count."),
        new(Deployments, "NAME=MODEL, ...", "none", "The same as a list, for names with other characters than letters, digits, dots, dashes and underscores."),
        new(Price + "MODEL", "INPUT OUTPUT [CACHED]", "the catalog's", "Your own price of a model in US dollars per million tokens."),
        new(Prices, "MODEL INPUT OUTPUT [CACHED], ...", "the catalog's", "The same as a list, for ids with other characters."),
        new(AccountTier + "PROVIDER", "the provider's word", "none", "The account's tier at a provider, for rate limits."),
        new(ModelSize + "MODEL", "billions", "the catalog's", "Active parameters of a model, for energy estimates; without a size a closed model is not estimable."),
        new(ModelSizes, "MODEL=BILLIONS, ...", "the catalog's", "The same as a list, for ids with other characters."),
        new(Grid, "code", Defaults.Grid, "The power grid of the carbon estimate: WOR is the world's average."),
        new(Environment, "name", Defaults.Environment, "Rows of the usage file about another environment do not count."),
        new(Today, "YYYY-MM-DD", "the day of the build", "The day whose prices and retirements count. Set it where the same source must always give the same findings."),
    ];

    /// <summary>The key that a sentence names first; empty when it names none.</summary>
    public static string In(string sentence)
    {
        int at = sentence.IndexOf(Prefix, StringComparison.Ordinal);
        if (at < 0)
            return "";
        int end = at;
        while (end < sentence.Length && (char.IsLetterOrDigit(sentence[end]) || sentence[end] is '_' or '.' or '-'))
            end++;
        return sentence.Substring(at, end - at);
    }

    private static string Text(decimal value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
