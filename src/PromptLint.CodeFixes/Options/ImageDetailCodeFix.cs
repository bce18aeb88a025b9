using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptLint.Analyzers.Signatures;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Options;

/// <summary>Sends images at low detail.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImageDetailCodeFix))]
public sealed class ImageDetailCodeFix : CallCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PLINT2007");

    internal override string Key => "PromptLint.ImageDetail";

    internal override Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation)
    {
        var edits = LowerLevel.Edits(context, CallOption.Values(context, Meaning.ImageDetail, "detail"), "low");
        return Task.FromResult(edits.Count > 0 ? new FixPlan("Send images at low detail" + context.SavingText(), edits) : null);
    }
}
