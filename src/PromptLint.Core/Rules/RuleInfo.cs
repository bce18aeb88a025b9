using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>What a rule is, for descriptors, documentation and SARIF.</summary>
/// <param name="Id">`PLINT` and four digits.</param>
/// <param name="Title">The smell in a few words.</param>
/// <param name="Severity">The usual severity.</param>
/// <param name="Description">One or two sentences: what is found and why it costs.</param>
public sealed record RuleInfo(string Id, string Title, Severity Severity, string Description)
{
    /// <summary>Where the project is at home.</summary>
    public const string ProjectUri = "https://github.com/promptlint/promptlint";

    /// <summary>The rule's page.</summary>
    public string HelpUri => $"{ProjectUri}/blob/main/rules/diagnostics/{Id}.md";

    /// <summary>The family by the first digit.</summary>
    public string Category => Id[5] switch
    {
        '1' => "ModelChoice",
        '2' => "Tokens",
        '3' => "CallPattern",
        '4' => "Lifecycle",
        '5' => "Exposure",
        _ => "Configuration",
    };
}
