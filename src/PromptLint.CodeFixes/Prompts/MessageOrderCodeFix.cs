using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Analyzers.Signatures;
using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Calls;

namespace PromptLint.CodeFixes.Prompts;

/// <summary>Moves a static system message in front of the messages that change from call to call: caches match the beginning of a prompt.
/// Only whole system messages move, since the place of other messages is part of what they say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MessageOrderCodeFix))]
public sealed class MessageOrderCodeFix : CallCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PLINT2001");

    internal override string Key => "PromptLint.MessageOrder";

    internal override async Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation)
    {
        var text = await context.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        foreach (var list in Lists(context.Call).Where(l => l.Count > 1))
        {
            var order = list.OrderBy(m => IsStaticSystem(m, context.Model) ? 0 : 1).ToList();
            if (order.SequenceEqual(list) || !order.Any(m => IsStaticSystem(m, context.Model))) continue;
            var edits = list.Zip(order, (place, message) => (place, message)).Where(p => p.place != p.message)
                .Select(p => new FileEdit(context.Document.Id, p.place.Span, text.ToString(p.message.Span)));
            return new FixPlan("Move the static system message to the front" + context.SavingText(), [.. edits]);
        }

        return null;
    }

    private static IEnumerable<IReadOnlyList<ExpressionSyntax>> Lists(InvocationExpressionSyntax call)
    {
        yield return [.. call.ArgumentList.Arguments.Where(a => a.NameColon is null).Select(a => a.Expression).TakeWhile(e => e is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)];
        foreach (var node in call.DescendantNodes())
        {
            if (node is InitializerExpressionSyntax initializer) yield return [.. initializer.Expressions];
            if (node is CollectionExpressionSyntax collection && collection.Elements.All(e => e is ExpressionElementSyntax))
                yield return [.. collection.Elements.Cast<ExpressionElementSyntax>().Select(e => e.Expression)];
        }
    }

    private static bool IsStaticSystem(ExpressionSyntax message, SemanticModel model) =>
        message is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation
        && model.GetTypeInfo(creation).Type is INamedTypeSymbol type && IsSystem(creation, type, model)
        && creation.ArgumentList!.Arguments.All(a => model.GetConstantValue(a.Expression).HasValue || IsRole(a.Expression, model));

    private static bool IsSystem(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, SemanticModel model) =>
        SignatureTable.Shipped.Find(type)?.IsRole == PromptRole.System
        || creation.ArgumentList!.Arguments.Any(a => model.GetSymbolInfo(a.Expression).Symbol is { } symbol && symbol is IFieldSymbol or IPropertySymbol && SignatureTable.Shipped.Find(symbol)?.IsRole == PromptRole.System);

    private static bool IsRole(ExpressionSyntax expression, SemanticModel model) =>
        model.GetSymbolInfo(expression).Symbol is { } symbol && symbol is IFieldSymbol or IPropertySymbol && SignatureTable.Shipped.Find(symbol)?.IsRole is not null;
}
