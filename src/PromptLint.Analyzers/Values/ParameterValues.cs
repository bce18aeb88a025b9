using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>The value of a parameter: what the evaluation brought along, what callers pass, what dependency injection hands in, its default.</summary>
internal sealed class ParameterValues(Resolver resolver)
{
    private const int MaxHops = 3;
    private const int MaxCallers = 16;

    private readonly HashSet<ISymbol> running = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(IParameterSymbol Parameter, int Hops), Value> known = [];

    public static Value Default(IParameterSymbol parameter)
    {
        var node = (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as ParameterSyntax)?.Default?.Value;
        if (!parameter.HasExplicitDefaultValue) return new UnknownValue(parameter.Name) { Detail = $"parameter '{parameter.Name}'" };
        return parameter.ExplicitDefaultValue is string text
            ? TextValue.Of(text) with { Kind = ValueKind.Default, Node = node }
            : new ScalarValue(parameter.ExplicitDefaultValue) { Kind = ValueKind.Default, Node = node };
    }

    public Value Evaluate(IParameterSymbol parameter, Frame frame)
    {
        if (frame.Bindings.TryGetValue(parameter, out var bound)) return bound.Value;
        if (frame.Root is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, frame.Root))
        {
            frame.Open?.Add(parameter);
            return Injected(parameter) ?? new UnknownValue(parameter.Name) { Kind = ValueKind.Parameter, Detail = $"parameter '{parameter.Name}'" };
        }

        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }) return OfLambda(parameter, frame);
        if (known.TryGetValue((parameter, frame.Hops), out var kept)) return kept;
        if (parameter.ContainingSymbol is not IMethodSymbol method || frame.Hops >= MaxHops || !resolver.Guard.Enter(running, parameter)) return Injected(parameter) ?? Default(parameter);
        var cuts = resolver.Guard.Cuts;
        Value value;
        try
        {
            value = FromCallers(parameter, method, frame);
        }
        finally
        {
            resolver.Guard.Leave(running, parameter);
        }

        if (cuts == resolver.Guard.Cuts) known[(parameter, frame.Hops)] = value;
        return value;
    }

    private Value FromCallers(IParameterSymbol parameter, IMethodSymbol method, Frame frame)
    {
        var values = new List<Value>();
        foreach (var caller in resolver.Callers.Of(method).Take(MaxCallers))
        {
            var inner = new Frame(resolver.Index.Model(caller.Node.SyntaxTree)) { Hops = frame.Hops + 1 };
            values.Add(Via(resolver.Callers.Argument(caller, parameter, inner), caller.Node));
        }

        var known = values.Where(v => v is not UnknownValue).ToList();
        if (known.Count == 0 && Injected(parameter) is { } service) return service;
        return values.Count == 0 ? Default(parameter) : ChoiceValue.Of(known.Count > 0 ? known : values);
    }

    /// <summary>Marks a value as having come in through a call.</summary>
    public static Value Via(Value value, SyntaxNode call) => value switch
    {
        ChoiceValue choice => ChoiceValue.Of(choice.Options.Select(o => Via(o, call))),
        _ => value with { Via = value.Via.Add(call) },
    };

    private Value? Injected(IParameterSymbol parameter) =>
        parameter.Type is { SpecialType: SpecialType.None } type ? resolver.Services.For(type) : null;

    // `items.Select(x => ...)`, `Parallel.ForEachAsync(items, (x, token) => ...)`: the items; configuration lambdas are bound by who evaluates them.
    private Value OfLambda(IParameterSymbol parameter, Frame frame)
    {
        if (Injected(parameter) is { } service) return service;
        var lambda = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>();
        if (lambda?.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation }) return new UnknownValue(parameter.Name);
        var source = invocation.Expression is MemberAccessExpressionSyntax access && SyntaxNames.Invoked(invocation) is "Select" or "SelectMany" or "ForEach" or "Where"
            ? access.Expression
            : SyntaxNames.Invoked(invocation) is "ForEachAsync" or "ForEach" ? invocation.ArgumentList.Arguments[0].Expression : null;
        if (source is null) return new UnknownValue(parameter.Name);
        var items = ChoiceValue.Each(resolver.Evaluate(source, frame)).OfType<ListValue>().SelectMany(l => l.Items).ToList();
        return items.Count > 0 ? ChoiceValue.Of(items) : new UnknownValue(parameter.Name);
    }
}
