using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>What one tree calls, makes and assigns, by name.</summary>
internal sealed class TreeIndex
{
    // In an editor one file of many changes: the others are not read again.
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Known = new();

    public List<(string Name, InvocationExpressionSyntax Node)> Invocations { get; } = [];

    public List<(string Name, SyntaxNode Node)> Creations { get; } = [];

    public List<SyntaxNode> TargetTypedCreations { get; } = [];

    public List<(string Name, AssignmentExpressionSyntax Node)> Assignments { get; } = [];

    public List<(string Name, TypeDeclarationSyntax Node)> Bases { get; } = [];

    /// <summary>Interface methods with attributes: Refit's way of writing requests.</summary>
    public List<string> AttributedInterfaceMethods { get; } = [];

    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellation) => Known.GetValue(tree, t => Read(t.GetRoot(cancellation)));

    private static TreeIndex Read(SyntaxNode root)
    {
        var index = new TreeIndex();
        foreach (var node in root.DescendantNodes()) index.Add(node);
        return index;
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax invocation when SyntaxNames.Invoked(invocation) is { } name:
                Invocations.Add((name, invocation));
                break;
            case ObjectCreationExpressionSyntax creation:
                Creations.Add((SyntaxNames.Last(creation.Type), creation));
                break;
            case ImplicitObjectCreationExpressionSyntax:
                TargetTypedCreations.Add(node);
                break;
            case ConstructorInitializerSyntax initializer when initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type:
                var made = initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type.Identifier.ValueText : BaseName(type);
                if (made is not null) Creations.Add((made, initializer));
                break;
            case PrimaryConstructorBaseTypeSyntax primary:
                Creations.Add((SyntaxNames.Last(primary.Type), primary));
                break;
            case MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax, AttributeLists.Count: > 0 } method:
                AttributedInterfaceMethods.Add(method.Identifier.ValueText);
                break;
            case AssignmentExpressionSyntax assignment when SyntaxNames.Target(assignment.Left) is { } target:
                Assignments.Add((target, assignment));
                break;
            case TypeDeclarationSyntax { BaseList: { } bases } declaration:
                foreach (var entry in bases.Types) Bases.Add((SyntaxNames.Last(entry.Type), declaration));
                break;
        }
    }

    private static string? BaseName(TypeDeclarationSyntax type) => type.BaseList?.Types.FirstOrDefault() is { } first ? SyntaxNames.Last(first.Type) : null;
}
