using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Message lists that outlive a call, are appended to and never trimmed.</summary>
internal static class HistoryFacts
{
    private static readonly HashSet<string> Trimming = new(StringComparer.Ordinal) { "Clear", "Remove", "RemoveAt", "RemoveRange", "RemoveAll", "TakeLast", "Skip", "Dequeue", "ReduceAsync", "Reduce", "ReduceInPlaceAsync", "TrimExcess", "Take", "Where" };

    public static bool Grows(InvocationExpressionSyntax call, SemanticModel model, Resolver resolver)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            var expression = argument.Expression is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own.Name : argument.Expression;
            if (expression is not IdentifierNameSyntax name || Scope(name, call, model) is not { } scope) continue;
            var changes = resolver.Mutations.Mentions(scope, name.Identifier.ValueText).SelectMany(Occurrences.At).ToList();
            var calls = changes.Where(c => c.Kind == ChangeKind.Call).Select(c => SyntaxNames.Invoked((InvocationExpressionSyntax)c.Node) ?? "").ToList();
            if (calls.Any(Trimming.Contains) || changes.Any(c => c.Kind == ChangeKind.Assign && c.Node.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is null)) continue;
            if (calls.Any(c => c.StartsWith("Add", StringComparison.Ordinal))) return true;
        }

        return false;
    }

    // Where the list lives: the type for fields and properties, the member for locals that an enclosing loop keeps.
    private static SyntaxNode? Scope(IdentifierNameSyntax name, SyntaxNode call, SemanticModel model)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        var type = symbol switch { IFieldSymbol f => f.Type, IPropertySymbol p => p.Type, ILocalSymbol l => l.Type, _ => null };
        if (type is null || type.SpecialType == SpecialType.System_String || !IsCollection(type)) return null;
        if (symbol is IFieldSymbol or IPropertySymbol) return SignatureTable.IsApplicationCode(symbol) ? name.FirstAncestorOrSelf<TypeDeclarationSyntax>() : null;
        var declaration = symbol!.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var loop = call.Ancestors().FirstOrDefault(a => a is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax);
        return declaration is not null && loop is not null && !loop.Span.Contains(declaration.Span) && loop.Span.Contains(name.Span) ? loop : null;
    }

    private static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : []).Any(i => i.Name is "IEnumerable" or "IList" or "ICollection");
}
