using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>The ways into a member: one frame a caller, with all parameters bound together, so that a model and a prompt of different callers are never mixed.</summary>
internal sealed class CallerContexts(Resolver resolver)
{
    private const int MaxHops = 3;
    private const int MaxContexts = 24;
    private const int MaxStepsOfArgument = 2_000;

    /// <param name="member">The member that holds the call site.</param>
    /// <param name="model">Its semantic model.</param>
    /// <returns>At least one frame; without callers, parameters have their defaults.</returns>
    public IReadOnlyList<(Frame Frame, Sequence<SyntaxNode> Path)> Of(IMethodSymbol member, SemanticModel model) => Of(member, model, 0, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));

    private List<(Frame Frame, Sequence<SyntaxNode> Path)> Of(IMethodSymbol member, SemanticModel model, int hops, ImmutableHashSet<ISymbol> path)
    {
        var contexts = new List<(Frame, Sequence<SyntaxNode>)>();
        if (hops < MaxHops && !path.Contains(member))
        {
            foreach (var caller in resolver.Callers.Of(member))
            {
                if (contexts.Count >= MaxContexts) break;
                contexts.AddRange(Through(caller, member, model, hops, path.Add(member)));
            }
        }

        if (contexts.Count == 0) contexts.Add((Defaults(member, new Frame(model) { Hops = hops }), []));
        return contexts;
    }

    private IEnumerable<(Frame Frame, Sequence<SyntaxNode> Path)> Through(CallSyntax caller, IMethodSymbol member, SemanticModel model, int hops, ImmutableHashSet<ISymbol> path)
    {
        var callerModel = resolver.Index.Model(caller.Node.SyntaxTree);
        var holder = EnclosingMethod.Of(caller.Node, callerModel);
        var open = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var probe = new Frame(callerModel) { Root = holder, Open = open, Hops = hops + 1 };
        var values = Arguments(caller, member, probe);
        if (open.Count == 0 || holder is null || hops + 1 >= MaxHops)
        {
            yield return (Bind(member, values, model, hops, [caller.Node]), [caller.Node]);
            yield break;
        }

        foreach (var (outer, way) in Of(holder, callerModel, hops + 1, path).Take(MaxContexts))
        {
            var inner = Arguments(caller, member, outer);
            var whole = way.Add(caller.Node);
            yield return (Bind(member, inner, model, hops, whole), whole);
        }
    }

    // The parts of an argument are evaluated with it, so that the parameters they depend on are known.
    private List<Value> Arguments(CallSyntax caller, IMethodSymbol member, Frame frame) => [.. member.Parameters.Select(p => resolver.Limited(MaxStepsOfArgument, () =>
    {
        var value = resolver.Callers.Argument(caller, p, frame);
        Deep.Touch(value);
        return value;
    }))];

    private static Frame Bind(IMethodSymbol member, IReadOnlyList<Value> values, SemanticModel model, int hops, Sequence<SyntaxNode> way) =>
        new Frame(model) { Hops = hops }.Bind(member.Parameters.Zip(values, (p, v) =>
            new KeyValuePair<ISymbol, Lazy<Value>>(p, new Lazy<Value>(() => Marked(v, way), LazyThreadSafetyMode.None))));

    private Frame Defaults(IMethodSymbol member, Frame frame) => frame.Bind(member.Parameters.Select(p =>
        new KeyValuePair<ISymbol, Lazy<Value>>(p, new Lazy<Value>(() => p.Type.SpecialType == SpecialType.None && resolver.Services.For(p.Type) is { } service ? service : ParameterValues.Default(p), LazyThreadSafetyMode.None))));

    private static Value Marked(Value value, Sequence<SyntaxNode> way) => value switch
    {
        ChoiceValue choice => ChoiceValue.Of(choice.Options.Select(o => Marked(o, way))),
        _ => value with { Via = way },
    };
}
