using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>Evaluates invocations: known functions, the application's own methods, and library calls, which stay calls.</summary>
internal sealed class InvocationEvaluator(Resolver resolver)
{
    private const int MaxDepth = 5;
    private const int MaxImplementations = 4;

    public Value Evaluate(InvocationExpressionSyntax invocation, Frame frame)
    {
        if (frame.Model.GetConstantValue(invocation) is { HasValue: true, Value: string constant })
            return TextValue.Of(constant) with { Node = invocation, Kind = ValueKind.Constant };
        var method = Resolver.Bind(invocation, frame.Model) as IMethodSymbol;
        var name = SyntaxNames.Invoked(invocation) ?? "value";
        if (method is { MethodKind: MethodKind.DelegateInvoke } || method is null)
            foreach (var lambda in Delegates(invocation, frame)) return Body(lambda, [.. invocation.ArgumentList.Arguments.Select(a => resolver.Later(a.Expression, frame))]);
        if (method is not null && resolver.Table.Find(method) is { SaysSomething: true }) return Library(invocation, method, name, frame);
        if (method is not null && SignatureTable.IsApplicationCode(method)) return Own(invocation, method, name, frame);
        return new KnownFunctions(resolver, invocation, method, name, frame).Evaluate() ?? Library(invocation, method, name, frame);
    }

    public Value? Receiver(InvocationExpressionSyntax invocation, Frame frame) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } => null,
        MemberAccessExpressionSyntax access => resolver.Evaluate(access.Expression, frame),
        MemberBindingExpressionSyntax when invocation.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional => resolver.Evaluate(conditional.Expression, frame),
        _ => null,
    };

    public CallValue Library(InvocationExpressionSyntax invocation, IMethodSymbol? method, string name, Frame frame)
    {
        var receiver = method is { IsStatic: true, MethodKind: not MethodKind.ReducedExtension } ? null : Receiver(invocation, frame);
        return new CallValue(method, name, receiver, resolver.Objects.Arguments(method, invocation.ArgumentList.Arguments, frame)) { Node = invocation };
    }

    /// <summary>The result of a lambda for given arguments.</summary>
    public Value Body(LambdaValue lambda, IReadOnlyList<Lazy<Value>> arguments)
    {
        var frame = lambda.Frame with { Depth = lambda.Frame.Depth + 1 };
        if (frame.Depth > MaxDepth) return new UnknownValue("value");
        var parameters = lambda.Syntax switch
        {
            SimpleLambdaExpressionSyntax simple => [simple.Parameter],
            ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.ToArray(),
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters.ToArray(),
            _ => [],
        };
        var bound = parameters.Take(arguments.Count).Select((p, i) => (Symbol: frame.Model.GetDeclaredSymbol(p) as ISymbol, Value: arguments[i]))
            .Where(p => p.Symbol is not null).Select(p => new KeyValuePair<ISymbol, Lazy<Value>>(p.Symbol!, p.Value));
        return Returns(lambda.Syntax, lambda.Syntax.ExpressionBody, lambda.Syntax.Block, frame.Bind(bound), "value");
    }

    /// <summary>The result of a method that is handed over as a delegate: its parameters come from elsewhere.</summary>
    public Value Body(IMethodSymbol method, Frame frame)
    {
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        return frame.Depth < MaxDepth && declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration && resolver.Index.Knows(declaration.SyntaxTree) && Bodies(declaration) is { } body
            ? Returns(declaration, body.Expression, body.Block, new Frame(resolver.Index.Model(declaration.SyntaxTree)) { Depth = frame.Depth + 1, Hops = frame.Hops }, method.Name)
            : new UnknownValue(method.Name);
    }

    /// <summary>The values that a body returns.</summary>
    public Value Returns(SyntaxNode owner, ExpressionSyntax? expressionBody, BlockSyntax? block, Frame frame, string name)
    {
        if (expressionBody is not null) return resolver.Evaluate(expressionBody, frame);
        if (block is null) return new UnknownValue(name);
        var values = new List<Value>();
        var yielded = new List<Value>();
        foreach (var node in block.DescendantNodes(n => n == owner || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is ReturnStatementSyntax { Expression: { } result }) values.Add(resolver.Evaluate(result, frame));
            if (node is YieldStatementSyntax { Expression: { } item }) yielded.Add(resolver.Evaluate(item, frame));
        }

        if (yielded.Count > 0) return new ListValue([.. yielded]) { Node = owner };
        var useful = values.Where(v => v is not ScalarValue { Constant: null }).ToList();
        return ChoiceValue.Of(useful.Count > 0 ? useful : values, name);
    }

    private Value Own(InvocationExpressionSyntax invocation, IMethodSymbol method, string name, Frame frame)
    {
        if (frame.Depth >= MaxDepth) return new UnknownValue(name) { Node = invocation };
        var receiver = method.IsStatic && method.MethodKind != MethodKind.ReducedExtension ? null : Receiver(invocation, frame);
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        var results = Implementations(declared, receiver).Select(target => Enter(invocation, method, target, receiver, name, frame)).OfType<Value>().ToList();
        if (results.Count == 0 && name.StartsWith("Serialize", StringComparison.Ordinal) && invocation.ArgumentList.Arguments.Count > 0) return resolver.Evaluate(invocation.ArgumentList.Arguments[0].Expression, frame);
        var value = ChoiceValue.Of(results, name);
        return value is UnknownValue unknown ? unknown with { Name = name, Node = invocation } : value;
    }

    private Value? Enter(InvocationExpressionSyntax invocation, IMethodSymbol called, IMethodSymbol target, Value? receiver, string name, Frame frame)
    {
        if (target.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || !resolver.Index.Knows(declaration.SyntaxTree)) return null;
        if (Bodies(declaration) is not { } body) return null;
        var inner = frame.Bind(Bindings(invocation, called, target, receiver, frame)) with
        {
            Model = resolver.Index.Model(declaration.SyntaxTree),
            This = receiver as ObjectValue ?? (receiver is null ? frame.This : null),
            Depth = frame.Depth + 1,
        };
        return CharacterCopies.Source(target, declaration) is { } copied && inner.Bindings.TryGetValue(copied, out var source)
            ? CharacterCopies.Escapes(declaration) ? Texts.Map(source.Value, CharacterCopies.Escape) : source.Value
            : Returns(declaration, body.Expression, body.Block, inner, name);
    }

    private static (ExpressionSyntax? Expression, BlockSyntax? Block)? Bodies(SyntaxNode declaration)
    {
        var (expression, block) = declaration switch
        {
            BaseMethodDeclarationSyntax m => (m.ExpressionBody?.Expression, m.Body),
            LocalFunctionStatementSyntax l => (l.ExpressionBody?.Expression, l.Body),
            _ => (null, null),
        };
        return expression is null && block is null ? null : (expression, block);
    }

    public IEnumerable<KeyValuePair<ISymbol, Lazy<Value>>> Bindings(InvocationExpressionSyntax invocation, IMethodSymbol called, IMethodSymbol target, Value? receiver, Frame frame)
    {
        var arguments = ArgumentBinder.Map(called, invocation.ArgumentList.Arguments);
        var offset = called.MethodKind == MethodKind.ReducedExtension ? 1 : 0;
        if (offset == 1 && target.Parameters.Length > 0) yield return new(target.Parameters[0], new Lazy<Value>(() => receiver ?? new UnknownValue("value"), LazyThreadSafetyMode.None));
        for (var i = 0; i < called.Parameters.Length && i + offset < target.Parameters.Length; i++)
        {
            var parameter = target.Parameters[i + offset];
            var given = arguments.FirstOrDefault(a => a.Symbol is not null && a.Symbol.Name == called.Parameters[i].Name).Expressions;
            yield return new(parameter, given switch
            {
                null => new Lazy<Value>(() => ParameterValues.Default(parameter), LazyThreadSafetyMode.None),
                { Count: 1 } when !parameter.IsParams => resolver.Later(given[0], frame),
                _ => new Lazy<Value>(() => given.Count == 1 && resolver.Evaluate(given[0], frame) is ListValue whole ? whole : new ListValue([.. given.Select(x => resolver.Evaluate(x, frame))]), LazyThreadSafetyMode.None),
            });
        }
    }

    private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method, Value? receiver)
    {
        if (method is not { IsAbstract: true } and not { ContainingType.TypeKind: TypeKind.Interface } and not { IsVirtual: true } and not { IsOverride: true }) return [method];
        if (receiver is ObjectValue { Type: INamedTypeSymbol made } && resolver.Callers.Implementation(method, made) is { } exact) return [exact];
        var found = resolver.Callers.Implementations(method).Take(MaxImplementations).ToList();
        if (!method.IsAbstract && method.ContainingType.TypeKind != TypeKind.Interface) found.Insert(0, method);
        return found;
    }

    private IEnumerable<LambdaValue> Delegates(InvocationExpressionSyntax invocation, Frame frame)
    {
        if (invocation.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)) return [];
        var target = invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access ? access.Expression : invocation.Expression;
        return Resolver.Bind(target, frame.Model) is ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol
            ? ChoiceValue.Each(resolver.Evaluate(target, frame)).OfType<LambdaValue>().Take(1) : [];
    }
}
