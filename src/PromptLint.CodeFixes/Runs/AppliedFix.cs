using Microsoft.CodeAnalysis;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Runs;

/// <summary>A fix that was carried out.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="File">The file with the call.</param>
/// <param name="Line">1-based line of the call, at the time.</param>
/// <param name="Title">What was done.</param>
internal sealed record AppliedFix(string RuleId, string File, int Line, string Title)
{
    public static AppliedFix Of(Diagnostic diagnostic, FixPlan plan)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return new AppliedFix(diagnostic.Id, place.Path, place.StartLinePosition.Line + 1, plan.Title);
    }
}
