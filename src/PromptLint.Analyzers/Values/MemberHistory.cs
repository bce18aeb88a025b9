using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>The value of a field or property of the application: initialisers, assignments anywhere, getters, constructor parameters, bound settings, and what is added to it.</summary>
internal sealed class MemberHistory(Resolver resolver)
{
    private const int MaxAssignments = 40;
    private const int MaxOverrides = 8;

    private readonly HashSet<ISymbol> running = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Value>[] known = [.. Enumerable.Range(0, 5).Select(_ => new Dictionary<ISymbol, Value>(SymbolEqualityComparer.Default))];

    public Value Evaluate(ISymbol member, Frame frame)
    {
        member = member.OriginalDefinition;

        // Without an object to read from, the value depends on nothing but the hops that are left.
        var hops = Math.Min(frame.Hops, known.Length - 1);
        if (frame.This is null)
        {
            if (known[hops].TryGetValue(member, out var kept)) return kept;
            frame = new Frame(frame.Model) { Hops = frame.Hops };
        }

        if (!resolver.Guard.Enter(running, member)) return new UnknownValue(member.Name);
        var cuts = resolver.Guard.Cuts;
        Value value;
        try
        {
            value = Compute(member, frame);
        }
        finally
        {
            resolver.Guard.Leave(running, member);
        }

        if (frame.This is null && cuts == resolver.Guard.Cuts) known[hops][member] = value;
        return value;
    }

    /// <summary>The value that the constructor of an object gave to a member; null when it gave none.</summary>
    public Value? FromConstructor(ObjectValue item, IMethodSymbol constructor, ISymbol member)
    {
        if (!SignatureTable.IsApplicationCode(constructor)) return null;
        var bindings = constructor.OriginalDefinition.Parameters.Select(p => new KeyValuePair<ISymbol, Lazy<Value>>(p, new Lazy<Value>(() => item.Arguments[p.Name] ?? ParameterValues.Default(p), LazyThreadSafetyMode.None)));
        foreach (var reference in constructor.OriginalDefinition.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax();
            if (!resolver.Index.Knows(declaration.SyntaxTree)) continue;
            var frame = resolver.FrameAt(declaration).Bind(bindings);
            foreach (var assignment in declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>())
                if (SyntaxNames.Target(assignment.Left) == member.Name && assignment.Parent is not InitializerExpressionSyntax && IsSame(assignment.Left, member, frame)) return resolver.Evaluate(assignment.Right, frame);
            if (declaration is TypeDeclarationSyntax && Initializer(member) is { } initializer && initializer.SyntaxTree == declaration.SyntaxTree) return resolver.Evaluate(initializer, frame);
        }

        return null;
    }

    /// <summary>The value of a member's initialiser; null without one.</summary>
    public Value? Initial(ISymbol member) =>
        Initializer(member) is { } initializer && resolver.Index.Knows(initializer.SyntaxTree) ? resolver.Evaluate(initializer, resolver.FrameAt(initializer)) : null;

    private Value Compute(ISymbol member, Frame frame)
    {
        var values = new List<Value>();
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax();
            if (!resolver.Index.Knows(declaration.SyntaxTree)) continue;
            var inner = frame with { Model = resolver.Index.Model(declaration.SyntaxTree), Depth = frame.Depth + 1, Root = null, Open = null };
            if (declaration is PropertyDeclarationSyntax { ExpressionBody.Expression: { } body }) return resolver.Evaluate(body, inner);
            if (declaration is PropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.FirstOrDefault(a => a.Keyword.ValueText == "get") is { } getter && (getter.Body ?? (object?)getter.ExpressionBody) is not null)
                return resolver.Invocations.Returns(getter, getter.ExpressionBody?.Expression, getter.Body, inner, member.Name);
            if (declaration is ParameterSyntax positional && inner.Model.GetDeclaredSymbol(positional) is IParameterSymbol parameter) values.Add(resolver.Parameters.Evaluate(parameter, inner));
        }

        values.AddRange(Overrides(member, frame));
        if (resolver.Options.Read(member) is { } setting) values.Add(setting);
        if (Initializer(member) is { } initializer) values.Add(resolver.Evaluate(initializer, resolver.FrameAt(initializer) with { Hops = frame.Hops }));
        Assignments(member, frame, values);
        var useful = values.Where(v => v is not ScalarValue { Constant: null } && !(v is TextValue { Pieces.Length: <= 1 } t && t.Render().Length == 0)).ToList();
        var value = ChoiceValue.Of(useful.Count > 0 ? useful : values, member.Name);
        if (value is UnknownValue or ScalarValue { Constant: null } && resolver.Services.For(TypeOf(member)) is { } service) value = service;
        return Changed(member, value, frame);
    }

    // What derived types make of an abstract, virtual or interface property.
    private IEnumerable<Value> Overrides(ISymbol member, Frame frame)
    {
        if (member is not IPropertySymbol || !(member.IsAbstract || member.IsVirtual || member.ContainingType.TypeKind == TypeKind.Interface)) return [];
        var own = (frame.This?.Type as INamedTypeSymbol)?.Name;
        return resolver.Callers.Derived(member.ContainingType).Where(t => own is null || t.Name == own).Take(MaxOverrides)
            .SelectMany(t => t.GetMembers(member.Name).OfType<IPropertySymbol>()).Where(p => !p.IsAbstract).Select(p => Evaluate(p, frame with { This = null }));
    }

    private void Assignments(ISymbol member, Frame frame, List<Value> values)
    {
        foreach (var assignment in resolver.Index.Assignments(member.Name).Take(MaxAssignments))
        {
            var inner = resolver.FrameAt(assignment) with { Hops = frame.Hops, Depth = frame.Depth };
            if (!IsSame(assignment.Left, member, inner)) continue;
            var value = resolver.Evaluate(assignment.Right, inner);
            if (!assignment.IsKind(SyntaxKind.AddAssignmentExpression)) values.Add(value);
            else if (values.Count == 0) values.Add(value);
            else for (var i = 0; i < values.Count; i++) values[i] = Texts.Concat([values[i], value], assignment);
        }
    }

    // Lists that are added to, builders and SDK objects that are configured, anywhere in the declaring type.
    private Value Changed(ISymbol member, Value value, Frame frame)
    {
        if (TypeOf(member).SpecialType == SpecialType.System_String || value is ScalarValue or TextValue { Kind: not ValueKind.Runtime, Pieces.Length: > 0 }) return value;
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            var type = reference.GetSyntax();
            if (!resolver.Index.Knows(type.SyntaxTree)) continue;
            var inner = resolver.FrameAt(type) with { Hops = frame.Hops, Depth = frame.Depth + 1 };
            foreach (var mention in resolver.Mutations.Mentions(type, member.Name))
            {
                var changes = Occurrences.At(mention).Where(c => c.Kind is not (ChangeKind.Assign or ChangeKind.Append or ChangeKind.Coalesce)).ToList();
                if (changes.Count == 0 || !IsSame(mention, member, inner)) continue;
                foreach (var change in changes) value = resolver.Mutations.Apply(value, change, inner);
            }
        }

        return value;
    }

    private static bool IsSame(ExpressionSyntax expression, ISymbol member, Frame frame) =>
        Resolver.Bind(expression, frame.Model) is { } symbol && Callers.Same(symbol, member);

    private static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    private static ExpressionSyntax? Initializer(ISymbol member) => member.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Select(s => s switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    }).FirstOrDefault(v => v is not null);
}
