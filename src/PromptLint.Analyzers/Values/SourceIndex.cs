using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Where the sources call, make and assign things, by name. Built from syntax alone; binding happens on demand.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<SyntaxTree, Compilation> owners = [];
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly Dictionary<string, List<InvocationExpressionSyntax>> invocations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> creations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AssignmentExpressionSyntax>> assignments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDeclarationSyntax>> baseNames = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> targetTypedCreations = [];
    private readonly HashSet<string> refitMethods = new(StringComparer.Ordinal);

    public SourceIndex(IReadOnlyList<Compilation> compilations, CancellationToken cancellation)
    {
        Compilations = compilations;
        foreach (var compilation in compilations)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                cancellation.ThrowIfCancellationRequested();
                if (owners.ContainsKey(tree)) continue;
                owners[tree] = compilation;
                Read(tree.GetRoot(cancellation));
            }
        }
    }

    public IReadOnlyList<Compilation> Compilations { get; }

    public IEnumerable<SyntaxTree> Trees => owners.Keys;

    public bool Knows(SyntaxTree tree) => owners.ContainsKey(tree);

    public SemanticModel Model(SyntaxTree tree) => models.GetOrAdd(tree, t => owners[t].GetSemanticModel(t));

    public IReadOnlyList<InvocationExpressionSyntax> Invocations(string method) => invocations.TryGetValue(method, out var found) ? found : [];

    /// <summary>Object creations, base and this initialisers that can make an object of that type name.</summary>
    public IEnumerable<SyntaxNode> Creations(string type) =>
        (creations.TryGetValue(type, out var found) ? found : Enumerable.Empty<SyntaxNode>()).Concat(targetTypedCreations);

    /// <summary>True for names of interface methods that carry an HTTP path as an attribute.</summary>
    public bool IsRefitMethod(string name) => refitMethods.Contains(name);

    /// <summary>Assignments to something of that name, object initialisers included.</summary>
    public IReadOnlyList<AssignmentExpressionSyntax> Assignments(string target) => assignments.TryGetValue(target, out var found) ? found : [];

    /// <summary>Types whose base list names that type.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Derived(string type) => baseNames.TryGetValue(type, out var found) ? found : [];

    private void Read(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax invocation when SyntaxNames.Invoked(invocation) is { } name:
                    Add(invocations, name, invocation);
                    break;
                case ObjectCreationExpressionSyntax creation:
                    Add(creations, SyntaxNames.Last(creation.Type), creation);
                    break;
                case ImplicitObjectCreationExpressionSyntax:
                    targetTypedCreations.Add(node);
                    break;
                case ConstructorInitializerSyntax initializer when initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type:
                    var made = initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type.Identifier.ValueText : BaseName(type);
                    if (made is not null) Add(creations, made, initializer);
                    break;
                case PrimaryConstructorBaseTypeSyntax primary:
                    Add(creations, SyntaxNames.Last(primary.Type), primary);
                    break;
                case MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax, AttributeLists.Count: > 0 } method:
                    refitMethods.Add(method.Identifier.ValueText);
                    break;
                case AssignmentExpressionSyntax assignment when SyntaxNames.Target(assignment.Left) is { } target:
                    Add(assignments, target, assignment);
                    break;
            }

            if (node is TypeDeclarationSyntax { BaseList: { } bases } declaration)
                foreach (var entry in bases.Types) Add(baseNames, SyntaxNames.Last(entry.Type), declaration);
        }
    }

    private static string? BaseName(TypeDeclarationSyntax type) => type.BaseList?.Types.FirstOrDefault() is { } first ? SyntaxNames.Last(first.Type) : null;

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        list.Add(value);
    }
}
