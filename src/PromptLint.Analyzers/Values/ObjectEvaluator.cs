using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Evaluates object creations with their arguments and initialisers.</summary>
internal sealed class ObjectEvaluator(Resolver resolver)
{
    public Value Create(BaseObjectCreationExpressionSyntax creation, Frame frame)
    {
        var type = frame.Model.GetTypeInfo(creation).Type ?? (creation is ObjectCreationExpressionSyntax e ? frame.Model.GetTypeInfo(e.Type).Type : null);
        var written = creation is ObjectCreationExpressionSyntax named ? SyntaxNames.Last(named.Type) : type?.Name ?? "";
        var constructor = Resolver.Bind(creation, frame.Model) as IMethodSymbol;
        var arguments = Arguments(constructor, creation.ArgumentList?.Arguments ?? default, frame);
        if (written == "String" || type?.SpecialType == SpecialType.System_String) return arguments.All.FirstOrDefault() ?? TextValue.Of("");
        if (written == "StringBuilder") return arguments.All.OfType<TextValue>().FirstOrDefault() is { } start ? start : new TextValue([]) { Node = creation };
        if (written == "Lazy" && arguments.All.OfType<LambdaValue>().FirstOrDefault() is { } factory) return resolver.Invocations.Body(factory, []);
        if (written == "MemoryStream" && creation.ArgumentList is null or { Arguments.Count: 0 } && resolver.Written.To(creation, frame) is { } text)
            arguments = new ArgumentValues(new Dictionary<string, Lazy<Value>> { ["buffer"] = new(() => text, LazyThreadSafetyMode.None) });
        var made = new ObjectValue
        {
            Type = type is IErrorTypeSymbol ? null : type,
            TypeName = written,
            Constructor = constructor,
            Arguments = arguments,
            Node = creation,
        };
        if (IsCollection(type, written)) return Collection(made, creation, frame);
        return creation.Initializer is null ? made : Initialize(made, creation.Initializer, frame);
    }

    public Value Anonymous(AnonymousObjectCreationExpressionSyntax creation, Frame frame)
    {
        var made = new ObjectValue { Node = creation, TypeName = "object" };
        foreach (var member in creation.Initializers)
        {
            var name = member.NameEquals?.Name.Identifier.ValueText ?? SyntaxNames.Hole(member.Expression);
            made = made.With(name, resolver.Evaluate(member.Expression, frame));
        }

        return made;
    }

    public Value Tuple(TupleExpressionSyntax tuple, Frame frame)
    {
        var made = new ObjectValue { Node = tuple, TypeName = "tuple" };
        for (var i = 0; i < tuple.Arguments.Count; i++)
        {
            var value = resolver.Evaluate(tuple.Arguments[i].Expression, frame);
            made = made.With("Item" + (i + 1).ToString(CultureInfo.InvariantCulture), value);
            if (tuple.Arguments[i].NameColon is { } name) made = made.With(name.Name.Identifier.ValueText, value);
        }

        return made with { Items = [.. made.Members.Where(m => m.Key.StartsWith("Item", StringComparison.Ordinal)).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Value)] };
    }

    public Value With(WithExpressionSyntax expression, Frame frame) =>
        ChoiceValue.Of(ChoiceValue.Each(resolver.Evaluate(expression.Expression, frame))
            .Select(v => v is ObjectValue source ? Initialize(source with { Node = expression }, expression.Initializer, frame) : v));

    public ArgumentValues Arguments(IMethodSymbol? method, SeparatedSyntaxList<ArgumentSyntax> arguments, Frame frame)
    {
        if (arguments.Count == 0) return ArgumentValues.None;
        var values = new Dictionary<string, Lazy<Value>>(StringComparer.Ordinal);
        foreach (var (parameter, symbol, expressions) in ArgumentBinder.Map(method, arguments))
            values[parameter] = expressions.Count == 1
                ? resolver.Later(expressions[0], frame)
                : new Lazy<Value>(() => new ListValue([.. expressions.Select(x => resolver.Evaluate(x, frame))]), LazyThreadSafetyMode.None);
        return new ArgumentValues(values);
    }

    /// <summary>Applies an object, collection or dictionary initialiser.</summary>
    public ObjectValue Initialize(ObjectValue made, InitializerExpressionSyntax initializer, Frame frame)
    {
        foreach (var entry in initializer.Expressions)
        {
            switch (entry)
            {
                case AssignmentExpressionSyntax { Right: InitializerExpressionSyntax nested } assignment when SyntaxNames.Target(assignment.Left) is { } name:
                    made = made.With(name, Nested(nested, frame));
                    break;
                case AssignmentExpressionSyntax assignment when SyntaxNames.Target(assignment.Left) is { } name:
                    made = made.With(name, resolver.Evaluate(assignment.Right, frame));
                    break;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax element } assignment when Key(element.ArgumentList, frame) is { } key:
                    made = made.With(key, resolver.Evaluate(assignment.Right, frame));
                    break;
                case InitializerExpressionSyntax { Expressions.Count: 2 } pair when Texts.Of(resolver.Evaluate(pair.Expressions[0], frame)) is { IsStatic: true } key:
                    made = made.With(key.Render(), resolver.Evaluate(pair.Expressions[1], frame));
                    break;
                case InitializerExpressionSyntax complex:
                    made = made with { Items = made.Items.Add(new ListValue([.. complex.Expressions.Select(x => resolver.Evaluate(x, frame))])) };
                    break;
                default:
                    made = made with { Items = made.Items.Add(resolver.Evaluate(entry, frame)) };
                    break;
            }
        }

        return made;
    }

    public string? Key(BracketedArgumentListSyntax arguments, Frame frame) =>
        arguments.Arguments.Count == 1 && resolver.Evaluate(arguments.Arguments[0].Expression, frame) is TextValue { IsStatic: true } key ? key.Render() : null;

    private Value Nested(InitializerExpressionSyntax initializer, Frame frame)
    {
        var nested = Initialize(new ObjectValue { Node = initializer }, initializer, frame);
        return nested.Members.IsEmpty ? new ListValue(nested.Items) { Node = initializer } : nested;
    }

    private Value Collection(ObjectValue made, BaseObjectCreationExpressionSyntax creation, Frame frame)
    {
        if (creation.Initializer is { } initializer) made = Initialize(made, initializer, frame);
        if (!made.Members.IsEmpty || made.TypeName.Contains("Dictionary")) return made;
        var copied = made.Arguments.All.Where(a => a is ListValue or ChoiceValue or ObjectValue);
        return new ListValue([.. copied, .. made.Items]) { Node = creation };
    }

    private static bool IsCollection(ITypeSymbol? type, string written) =>
        type is INamedTypeSymbol { TypeKind: not TypeKind.Error } named
            ? named.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true
            : written is "List" or "Dictionary" or "HashSet" or "Queue" or "Stack";
}
