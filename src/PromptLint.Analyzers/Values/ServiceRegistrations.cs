using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>What dependency injection hands out, read from the registrations in the sources.</summary>
internal sealed class ServiceRegistrations(Resolver resolver)
{
    private const int MaxRegistrations = 6;

    private static readonly string[] FrameworkMethods =
    [
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient", "AddHttpClient",
    ];

    private readonly Dictionary<string, Value?> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> running = new(StringComparer.Ordinal);
    private ILookup<string, InvocationExpressionSyntax>? byService;

    /// <summary>The registered object of a type; null when the sources register none.</summary>
    public Value? For(ITypeSymbol type)
    {
        if (type is IErrorTypeSymbol || type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.TypeParameter or TypeKind.Enum) return null;
        if (type is INamedTypeSymbol { IsGenericType: true } generic && generic.Name is "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor")
            return ((INamedTypeSymbol)type).TypeArguments[0] is INamedTypeSymbol options ? new ObjectValue { Type = options, TypeName = options.Name } : null;
        var name = SymbolNames.FullName(type);
        if (known.TryGetValue(name, out var value)) return value;
        if (!resolver.Guard.Enter(running, name)) return null;
        var cuts = resolver.Guard.Cuts;
        try
        {
            byService ??= Registrations();
            var options = byService[name].Take(MaxRegistrations).Select(r => Evaluate(r, name)).OfType<Value>().ToList();
            value = options.Count == 0 ? null : ChoiceValue.Of(options);
            if (resolver.Table.Find(type) is { ServedBy.Count: > 0 } served) value = WithServices(value, type, served.ServedBy);
        }
        finally
        {
            resolver.Guard.Leave(running, name);
        }

        if (cuts == resolver.Guard.Cuts) known[name] = value;
        return value;
    }

    /// <summary>The registration of a service that was made on the way to a value: on the builder that built it, on the collection behind it.</summary>
    public IEnumerable<CallValue> Within(Value value, Func<string, bool> service)
    {
        if (value is CallValue { Method: { } method } call && resolver.Table.Find(method)?.Provides.Any(p => service(Qualify(p, method))) == true) yield return call;
        IEnumerable<Value> inner = value switch
        {
            ChoiceValue choice => choice.Options,
            CallValue { Receiver: { } receiver } => [receiver],
            SymbolValue { Receiver: { } receiver } => [receiver],
            ObjectValue item => [.. item.Items, .. item.Applied, .. item.Members.Values.Where(m => m is ObjectValue or CallValue)],
            _ => [],
        };
        foreach (var found in inner.SelectMany(i => Within(i, service))) yield return found;
    }

    // A kernel that no builder in sight was filled for is filled by the container.
    private Value? WithServices(Value? value, ITypeSymbol type, IReadOnlyList<string> services)
    {
        if (value is not null && ChoiceValue.Each(value).Any(v => Within(v, services.Contains).Any())) return value;
        var registered = services.SelectMany(s => byService![s]).Distinct().Where(r => !IsForOwnBuilder(r)).Take(MaxRegistrations).Select(r => Evaluate(r, "")).OfType<Value>().ToArray();
        if (registered.Length == 0) return value;
        return ChoiceValue.Each(value ?? new UnknownValue(type.Name)).OfType<ObjectValue>().FirstOrDefault() is { } made
            ? made with { Items = [.. made.Items, .. registered] } : new ObjectValue { Type = type, TypeName = type.Name, Items = [.. registered] };
    }

    // `Kernel.CreateBuilder().AddX(...)` registers with that builder alone.
    private bool IsForOwnBuilder(InvocationExpressionSyntax registration) =>
        resolver.Invocations.Receiver(registration, resolver.FrameAt(registration)) is { } receiver && ChoiceValue.Each(receiver).Any(r => Root(r) is CallValue { Name: "CreateBuilder" });

    private static Value Root(Value value) => value switch
    {
        CallValue { Receiver: { } receiver } => Root(receiver),
        SymbolValue { Receiver: { } receiver } => Root(receiver),
        ObjectValue { Items.Length: > 0 } item => Root(item.Items[0]),
        _ => value,
    };

    private ILookup<string, InvocationExpressionSyntax> Registrations()
    {
        var found = new List<(string Service, InvocationExpressionSyntax Node)>();
        var sdk = resolver.Table.Sdks.SelectMany(s => s.Types).SelectMany(t => t.Members.Values).SelectMany(m => m).Where(m => m.Provides.Count > 0).Select(m => m.Name);
        foreach (var name in FrameworkMethods.Concat(sdk).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal))
            foreach (var invocation in resolver.Index.Invocations(name))
                foreach (var service in Services(invocation)) found.Add((service, invocation));
        return found.ToLookup(f => f.Service, f => f.Node, StringComparer.Ordinal);
    }

    private IEnumerable<string> Services(InvocationExpressionSyntax invocation)
    {
        var model = resolver.Index.Model(invocation.SyntaxTree);
        var method = Resolver.Bind(invocation, model) as IMethodSymbol;
        if (method is not null && resolver.Table.Find(method) is { Provides.Count: > 0 } signature) return signature.Provides.Select(p => Qualify(p, method));
        if (SyntaxNames.InvokedName(invocation) is GenericNameSyntax generic)
            return model.GetTypeInfo(generic.TypeArgumentList.Arguments[0]).Type is { } service ? [SymbolNames.FullName(service)] : [];
        var arguments = invocation.ArgumentList.Arguments;
        if (arguments.Count == 0) return [];
        var last = arguments[arguments.Count - 1].Expression;
        if (last is AnonymousFunctionExpressionSyntax lambda)
            return lambda.ExpressionBody is { } body && model.GetTypeInfo(body).Type is { } made ? [SymbolNames.FullName(made)]
                : lambda.Block?.DescendantNodes().OfType<ReturnStatementSyntax>().LastOrDefault()?.Expression is { } result && model.GetTypeInfo(result).Type is { } returned ? [SymbolNames.FullName(returned)] : [];
        if (arguments[0].Expression is TypeOfExpressionSyntax type) return model.GetTypeInfo(type.Type).Type is { } named ? [SymbolNames.FullName(named)] : [];
        return model.GetTypeInfo(last).Type is { } instance && instance.TypeKind != TypeKind.Error ? [SymbolNames.FullName(instance)] : [];
    }

    // A signature file may write the service type unqualified: it is then a type that the SDK's namespaces know.
    private string Qualify(string written, IMethodSymbol method)
    {
        if (resolver.Table.Knows(written)) return written;
        var own = method.ContainingNamespace?.ToDisplayString() + "." + written;
        return resolver.Table.Knows(own) ? own : resolver.Table.NameEndingWith(written) ?? written;
    }

    private Value? Evaluate(InvocationExpressionSyntax invocation, string service)
    {
        var frame = resolver.FrameAt(invocation);
        var method = Resolver.Bind(invocation, frame.Model) as IMethodSymbol;
        if (method is not null && resolver.Table.Find(method) is { Provides.Count: > 0 })
            return resolver.Invocations.Library(invocation, method, method.Name, frame);
        foreach (var argument in invocation.ArgumentList.Arguments.Reverse())
        {
            var value = argument.Expression is AnonymousFunctionExpressionSyntax lambda ? resolver.Invocations.Body(new LambdaValue(lambda, frame), [])
                : argument.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax && Resolver.Bind(argument.Expression, frame.Model) is IMethodSymbol factory ? resolver.Invocations.Body(factory, frame)
                : resolver.Evaluate(argument.Expression, frame);
            if (value is not (UnknownValue or ScalarValue or TextValue)) return value;
        }

        if (SyntaxNames.InvokedName(invocation) is not GenericNameSyntax generic) return null;
        var types = generic.TypeArgumentList.Arguments;
        return frame.Model.GetTypeInfo(types[types.Count - 1]).Type is INamedTypeSymbol { TypeKind: TypeKind.Class } made && SignatureTable.IsApplicationCode(made)
            ? new ObjectValue { Type = made, TypeName = made.Name, Node = invocation } : null;
    }
}
