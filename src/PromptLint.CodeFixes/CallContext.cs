using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Core.Findings;

namespace PromptLint.CodeFixes;

/// <summary>What a fix knows: the diagnostic with its facts, and the call in the sources.</summary>
internal sealed class CallContext
{
    private CallContext(Document document, SemanticModel model, Diagnostic diagnostic, InvocationExpressionSyntax call)
    {
        Document = document;
        Model = model;
        Diagnostic = diagnostic;
        Call = call;
    }

    public Document Document { get; }

    public Solution Solution => Document.Project.Solution;

    public SemanticModel Model { get; }

    public Diagnostic Diagnostic { get; }

    /// <summary>The invocation that spends tokens.</summary>
    public InvocationExpressionSyntax Call { get; }

    /// <summary>A fact of the finding; null when it has none of that name.</summary>
    public string? Fact(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>The context of a diagnostic; null when the code has changed under it.</summary>
    public static async Task<CallContext?> CreateAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)) return null;
        var call = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return call is null || diagnostic.Properties.IsEmpty ? null : new CallContext(document, model, diagnostic, call);
    }

    /// <summary>The saving as a title ends with it; empty without one.</summary>
    public string SavingText() =>
        Fact(FindingFacts.SavingUsd) is { } text && decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var saving) && saving > 0
            ? $" (saves {Core.Costs.Money.Text(saving)} a month)" : "";
}
