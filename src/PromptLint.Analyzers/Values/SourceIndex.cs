using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
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
        var trees = new List<SyntaxTree>();
        foreach (var compilation in compilations)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                if (owners.ContainsKey(tree)) continue;
                owners[tree] = compilation;
                trees.Add(tree);
            }
        }

        // Read in parallel, merged in order: the index is the same on every machine.
        var parts = new TreeIndex[trees.Count];
        Parallel.For(0, trees.Count, new ParallelOptions { CancellationToken = cancellation }, i => parts[i] = TreeIndex.Of(trees[i], cancellation));
        foreach (var part in parts) Merge(part);
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

    private void Merge(TreeIndex part)
    {
        foreach (var (name, node) in part.Invocations) Add(invocations, name, node);
        foreach (var (name, node) in part.Creations) Add(creations, name, node);
        foreach (var (name, node) in part.Assignments) Add(assignments, name, node);
        foreach (var (name, node) in part.Bases) Add(baseNames, name, node);
        targetTypedCreations.AddRange(part.TargetTypedCreations);
        refitMethods.UnionWith(part.AttributedInterfaceMethods);
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        list.Add(value);
    }
}
