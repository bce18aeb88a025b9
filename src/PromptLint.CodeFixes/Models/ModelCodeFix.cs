using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Catalog;
using PromptLint.Core.Findings;

namespace PromptLint.CodeFixes.Models;

/// <summary>Names the suggested model in place of the present one: where the code or a settings file states it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModelCodeFix))]
public sealed class ModelCodeFix : CallCodeFix
{
    private const string OverServed = "PLINT1001";
    private const string Floating = "PLINT1004";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(OverServed, "PLINT1002", Floating, "PLINT4001", "PLINT4002");

    internal override string Key => "PromptLint.Model";

    internal override async Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation)
    {
        if (context.Fact(FindingFacts.Model) is not { Length: > 0 } from || Target(context, from) is not { } to || to == from) return null;
        var edits = await EditsAsync(context, from, to, cancellation).ConfigureAwait(false);
        return edits.Count == 0 ? null : new FixPlan(Title(context, to), edits);
    }

    private static async Task<IReadOnlyList<FileEdit>> EditsAsync(CallContext context, string from, string to, CancellationToken cancellation)
    {
        if (context.Diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: { } tree } origin && context.Solution.GetDocument(tree) is { } document)
        {
            var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
            if (!root.FullSpan.Contains(origin.SourceSpan)) return [];
            var node = root.FindNode(origin.SourceSpan, getInnermostNodeForTie: true);

            // The judgement is about one prompt: what other calls use stays. A retired model is retired for all of them.
            if (context.Diagnostic.Id == OverServed && await SharedOrigin.IsSharedAsync(node, document, context.Call, cancellation).ConfigureAwait(false)) return [];
            if (ModelText.Replace(node, document.Id, from, to) is { } text) return [text];
            if (await ModelConstant.ReplaceAsync(node, document, from, to, cancellation).ConfigureAwait(false) is { } constant) return [constant];
            return await ModelSetting.ReplaceAsync(document.Project, node, from, to, cancellation).ConfigureAwait(false);
        }

        return [];
    }

    private static string? Target(CallContext context, string from)
    {
        if (context.Diagnostic.Id != Floating) return context.Fact(FindingFacts.Fixable) == "true" ? context.Fact(FindingFacts.SuggestedModel) : null;
        var match = ModelCatalog.Embedded.Resolve(from, context.Fact(FindingFacts.Provider));
        return match is { OtherHost: false, Model: { } model } && !string.Equals(model.Id, from, StringComparison.OrdinalIgnoreCase) ? model.Id : null;
    }

    private static string Title(CallContext context, string to) => context.Diagnostic.Id == Floating ? $"Pin '{to}'" : $"Use '{to}'{context.SavingText()}";
}
