using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Findings;

namespace PromptLint.LanguageServer.Engine;

/// <summary>A finding whose rule has a fix.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Plan">The safe edit; null when there is none.</param>
internal sealed record PlannedFix(Finding Finding, FixPlan? Plan)
{
    public string Title => Plan?.Title ?? (Finding.Suggestion is { } suggestion ? $"Use '{suggestion.Model}'" : $"Fix {Finding.RuleId}");

    /// <summary>Why there is no edit.</summary>
    public string Reason => Finding.Suggestion is { Applicable: Applicability.Advice } advice
        ? $"{advice.Model} of {advice.Provider} needs another client in the code"
        : "no edit was found whose result compiles and changes this call alone";
}
