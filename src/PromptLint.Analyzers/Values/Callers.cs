using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Who calls a method, and who implements it.</summary>
internal sealed class Callers(Resolver resolver)
{
    private const int MaxCandidates = 300;
    private const int MaxDerivations = 3;

    private readonly Dictionary<ISymbol, IReadOnlyList<CallSyntax>> known = new(SymbolEqualityComparer.Default);

    /// <summary>True for the same declaration, also when seen from another project.</summary>
    public static bool Same(ISymbol left, ISymbol right)
    {
        left = left.OriginalDefinition;
        right = right.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(left, right)) return true;
        if (left.Name != right.Name || left.Kind != right.Kind) return false;
        var a = left.DeclaringSyntaxReferences.FirstOrDefault();
        var b = right.DeclaringSyntaxReferences.FirstOrDefault();
        return a is not null && b is not null && a.SyntaxTree == b.SyntaxTree && a.Span == b.Span;
    }

    /// <summary>Calls of a method of the application, calls through its interfaces and base methods included, in source order.</summary>
    public IReadOnlyList<CallSyntax> Of(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (known.TryGetValue(method, out var callers)) return callers;
        callers = method.MethodKind == MethodKind.Constructor
            ? Bound(resolver.Index.Creations(method.ContainingType.Name), m => Same(m, method))
            : Bound(resolver.Index.Invocations(method.Name), m => Reaches(m, method));
        return known[method] = callers;
    }

    /// <summary>What a call passes for a parameter; the parameter's default when it passes nothing.</summary>
    public Value Argument(CallSyntax call, IParameterSymbol parameter, Frame frame)
    {
        var target = call.Method;
        var ordinal = parameter.Ordinal;
        if (target.MethodKind == MethodKind.ReducedExtension)
        {
            if (ordinal == 0) return call.Node is InvocationExpressionSyntax extension && resolver.Invocations.Receiver(extension, frame) is { } receiver ? receiver : new UnknownValue(parameter.Name);
            ordinal--;
        }

        var name = ordinal < target.Parameters.Length ? target.Parameters[ordinal].Name : parameter.Name;
        var expressions = ArgumentBinder.Map(target, call.Arguments).FirstOrDefault(a => a.Parameter == name).Expressions;
        if (expressions is null) return ParameterValues.Default(parameter);
        if (expressions.Count == 1 && !parameter.IsParams) return Named(resolver.Evaluate(expressions[0], frame), expressions[0]);
        var values = expressions.Select(e => resolver.Evaluate(e, frame)).ToList();
        return values.Count == 1 && values[0] is ListValue ? values[0] : new ListValue([.. values]) { Node = expressions[0] };
    }

    /// <summary>The types in the sources that derive from a type or implement it, directly or further down.</summary>
    public IEnumerable<INamedTypeSymbol> Derived(INamedTypeSymbol type, int depth = 0)
    {
        if (depth > MaxDerivations) yield break;
        foreach (var declaration in resolver.Index.Derived(type.Name))
        {
            if (resolver.Index.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is not INamedTypeSymbol derived || Same(derived, type)) continue;
            if (!(derived.BaseType is { } parent && Same(parent, type)) && !derived.Interfaces.Any(i => Same(i, type))) continue;
            yield return derived;
            foreach (var further in Derived(derived, depth + 1)) yield return further;
        }
    }

    /// <summary>The implementations of an interface, abstract or virtual method in the sources.</summary>
    public IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        foreach (var declaration in resolver.Index.Derived(method.ContainingType.Name))
        {
            if (resolver.Index.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is not INamedTypeSymbol type) continue;
            if (Implementation(method, type) is { } found) yield return found;
        }
    }

    public IMethodSymbol? Implementation(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var contract = type.AllInterfaces.FirstOrDefault(i => Same(i, method.ContainingType));
            var member = contract?.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(m => Same(m, method));
            return member is null ? null : type.FindImplementationForInterfaceMember(member) as IMethodSymbol;
        }

        for (var current = type; current is not null; current = current.BaseType)
            foreach (var candidate in current.GetMembers(method.Name).OfType<IMethodSymbol>())
                if (Same(candidate, method) || Overrides(candidate, method)) return candidate.IsAbstract ? null : candidate;
        return null;
    }

    private static Value Named(Value value, ExpressionSyntax expression) =>
        value is UnknownValue { Kind: ValueKind.Runtime } unknown ? unknown with { Name = SyntaxNames.Hole(expression) } : value;

    private static bool Reaches(IMethodSymbol called, IMethodSymbol target)
    {
        called = (called.ReducedFrom ?? called).OriginalDefinition;
        if (Same(called, target) || Overrides(target, called)) return true;
        if (called.ContainingType?.TypeKind != TypeKind.Interface || target.ContainingType is null) return false;
        foreach (var contract in target.ContainingType.AllInterfaces.Where(i => Same(i, called.ContainingType)))
            foreach (var member in contract.GetMembers(called.Name))
                if (Same(member, called) && target.ContainingType.FindImplementationForInterfaceMember(member) is { } found && Same(found, target)) return true;
        return false;
    }

    private static bool Overrides(IMethodSymbol method, IMethodSymbol overridden)
    {
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
            if (Same(current, overridden)) return true;
        return false;
    }

    private List<CallSyntax> Bound(IEnumerable<SyntaxNode> candidates, Func<IMethodSymbol, bool> fits)
    {
        var found = new List<CallSyntax>();
        foreach (var node in candidates.Take(MaxCandidates))
        {
            if (Resolver.Bind(node, resolver.Index.Model(node.SyntaxTree)) is not IMethodSymbol method || !fits(method)) continue;
            found.Add(new CallSyntax(node, method, ArgumentsOf(node)));
        }

        return [.. found.OrderBy(c => c.Node.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(c => c.Node.SpanStart)];
    }

    private static SeparatedSyntaxList<ArgumentSyntax> ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments ?? default,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList.Arguments,
        PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList.Arguments,
        _ => default,
    };
}
