using System.Globalization;

namespace PromptLint.Core.Findings;

/// <summary>Keys under which a diagnostic carries the facts of its finding, so that fixes and hosts never parse messages.</summary>
public static class FindingFacts
{
    public const string CallSite = "callSite";
    public const string Fingerprint = "fingerprint";

    /// <summary>The model id as the code states it.</summary>
    public const string Model = "model";

    /// <summary>Provider of the call, in the catalog's word.</summary>
    public const string Provider = "provider";

    public const string SuggestedModel = "suggestedModel";
    public const string SuggestedProvider = "suggestedProvider";

    /// <summary>US dollars a month, invariant culture.</summary>
    public const string SavingUsd = "savingUsd";

    /// <summary>`true` where an edit can carry out the suggestion.</summary>
    public const string Fixable = "fixable";

    /// <summary>A limit of output tokens that leaves the expected answer room.</summary>
    public const string OutputLimit = "outputLimit";

    /// <summary>An amount as a fact.</summary>
    public static string Amount(decimal amount) => amount.ToString("0.######", CultureInfo.InvariantCulture);
}
