using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.CodeFixes.Edits;
using PromptLint.CodeFixes.Options;

namespace PromptLint.CodeFixes.Prompts;

/// <summary>Marks the static text of a prompt for caching, where the SDK has a property for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CacheControlCodeFix))]
public sealed class CacheControlCodeFix : CallCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PLINT2002");

    internal override string Key => "PromptLint.CacheControl";

    internal override Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation)
    {
        var edits = context.Call.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Where(c => IsConstantText(c, context.Model))
            .Select(c => Mark(c, context.Model) is { } mark ? MadeObject.Insert(c, context.Document.Id, mark) : []).FirstOrDefault(e => e.Count > 0);
        return Task.FromResult(edits is null ? null : new FixPlan("Mark the static text for caching" + context.SavingText(), edits));
    }

    // `CacheControl = new CacheControlEphemeral()` for the type's property of that meaning.
    private static string? Mark(BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        if (model.GetTypeInfo(creation).Type is not INamedTypeSymbol type || SignatureTable.Shipped.Find(type) is not { } signature) return null;
        foreach (var member in signature.Members.Values.SelectMany(m => m).Where(m => (m.Meaning & Meaning.CacheControl) != 0).OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            if (type.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault() is not { SetMethod: not null, Type: INamedTypeSymbol mark }) continue;
            if (mark.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public) && mark.TypeKind == TypeKind.Class)
                return $"{member.Name} = new {mark.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, creation.SpanStart)}()";
        }

        return null;
    }

    // A mark on anything that changes from call to call, such as the whole request, would pay for writing and never be read again.
    private static bool IsConstantText(BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        var values = (creation.Initializer?.Expressions.Select(e => e is AssignmentExpressionSyntax assignment ? assignment.Right : e) ?? [])
            .Concat(creation.ArgumentList?.Arguments.Select(a => a.Expression) ?? []).Select(e => model.GetConstantValue(e)).ToList();
        return values.All(v => v.HasValue) && values.Any(v => v.Value is string);
    }
}
