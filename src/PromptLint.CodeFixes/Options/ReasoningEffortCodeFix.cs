using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptLint.Analyzers.Signatures;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Options;

/// <summary>Asks for low reasoning effort.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReasoningEffortCodeFix))]
public sealed class ReasoningEffortCodeFix : CallCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PLINT1003");

    internal override string Key => "PromptLint.ReasoningEffort";

    internal override Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation)
    {
        var edits = LowerLevel.Edits(context, CallOption.Values(context, Meaning.ReasoningEffort, "reasoning_effort", "effort"), "low");
        return Task.FromResult(edits.Count == 1 ? new FixPlan("Ask for low reasoning effort" + context.SavingText(), edits) : null);
    }
}
