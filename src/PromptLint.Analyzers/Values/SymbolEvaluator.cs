using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>Evaluates names, member accesses and element accesses.</summary>
internal sealed class SymbolEvaluator(Resolver resolver)
{
    public Value Evaluate(ExpressionSyntax expression, Frame frame)
    {
        if (expression is not (SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax))
            return Unknown(expression);
        var symbol = Resolver.Bind(expression, frame.Model);
        if (symbol is ILocalSymbol or IParameterSymbol && frame.Current.TryGetValue(symbol, out var current)) return current;
        return symbol switch
        {
            ILocalSymbol local => resolver.Locals.Evaluate(local, expression, frame),
            IParameterSymbol parameter => resolver.Locals.Evaluate(parameter, resolver.Parameters.Evaluate(parameter, frame), expression, frame),
            IRangeVariableSymbol => Unknown(expression),
            IFieldSymbol or IPropertySymbol => Member(symbol, expression, frame),
            IMethodSymbol or ITypeSymbol or INamespaceSymbol => Unknown(expression),
            _ => Unbound(expression, frame),
        };
    }

    /// <summary>`x["key"]`, `x[0]`.</summary>
    public Value Element(ElementAccessExpressionSyntax access, Frame frame)
    {
        var receiver = resolver.Evaluate(access.Expression, frame);
        var key = access.ArgumentList.Arguments.Count == 1 ? resolver.Evaluate(access.ArgumentList.Arguments[0].Expression, frame) : null;
        if (SettingsPath.IsConfiguration(frame.Model.GetTypeInfo(access.Expression).Type) && key is not null)
            return resolver.Settings.Read(SettingsPath.Combine(receiver, key), access);
        return Lookup(receiver, key, access);
    }

    /// <summary>An entry of a dictionary or list: all of them where the key is only known at run time.</summary>
    public static Value Lookup(Value receiver, Value? key, ExpressionSyntax access) => ChoiceValue.Of(ChoiceValue.Each(receiver).Select(r => Element(r, key, access)));

    private static Value Element(Value receiver, Value? key, ExpressionSyntax access) => (receiver, key) switch
    {
        (ObjectValue item, TextValue { IsStatic: true } name) when item.Members.TryGetValue(name.Render(), out var found) => found,
        (ObjectValue { Members.IsEmpty: false } item, not null) => ChoiceValue.Of(item.Members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Value)),
        (ListValue list, ScalarValue { Constant: int index }) when index >= 0 && index < list.Items.Length => list.Items[index],
        (ListValue { Items.Length: > 0 } list, _) => ChoiceValue.Of(list.Items),
        _ => Unknown(access),
    };

    /// <summary>A property or field of a known object.</summary>
    public Value Read(Value receiver, ISymbol member, ExpressionSyntax expression, Frame frame)
    {
        var results = new List<Value>();
        foreach (var option in ChoiceValue.Each(receiver))
        {
            if (option is ObjectValue item && ReadFrom(item, member) is { } own) results.Add(own with { Via = own.Via.IsEmpty ? option.Via : own.Via });
            else if (option is ObjectValue or TextValue or ListValue && IsWrapped(member)) results.Add(option);
        }

        if (results.Count > 0) return ChoiceValue.Of(results);
        return SignatureTable.IsApplicationCode(member) && resolver.Table.Find(member.ContainingType) is null ? resolver.Members.Evaluate(member, frame)
            : new SymbolValue(member, receiver) { Node = expression, Via = receiver.Via, Kind = receiver.Kind };
    }

    private Value? ReadFrom(ObjectValue item, ISymbol member)
    {
        if (item.Members.TryGetValue(member.Name, out var assigned)) return assigned;

        // An element of a tuple has the name that its type gives it, whatever the expression that made it says.
        if (member is IFieldSymbol { CorrespondingTupleField: { } element } && item.Members.TryGetValue(element.Name, out var part)) return part;
        if (item.Constructor is { } constructor)
        {
            if (item.Arguments[member.Name] is { } positional) return positional;
            if (resolver.Members.FromConstructor(item, constructor, member) is { } derived) return derived;
        }

        return null;
    }

    // IOptions<T>.Value, Lazy<T>.Value, Task<T>.Result, ValueTuple-like wrappers: the content is what was resolved.
    private static bool IsWrapped(ISymbol member) => member.Name is "Value" or "CurrentValue" or "Result" or "Data" && !SignatureTable.IsApplicationCode(member);

    private Value Member(ISymbol symbol, ExpressionSyntax expression, Frame frame)
    {
        if (symbol is IFieldSymbol { HasConstantValue: true } constant) return Constant(constant, expression);
        if (resolver.Table.Find(symbol) is { ModelId: not null } or { IsRole: not null }) return new SymbolValue(symbol, null) { Node = expression, Kind = ValueKind.Constant };
        if (symbol is { Name: "NewLine", ContainingType.Name: "Environment" }) return TextValue.Of("\n") with { Kind = ValueKind.Literal };
        if (symbol is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }) return TextValue.Of("") with { Kind = ValueKind.Literal, Node = expression };
        if (symbol.IsStatic) return SignatureTable.IsApplicationCode(symbol) ? resolver.Members.Evaluate(symbol, frame) : new SymbolValue(symbol, null) { Node = expression, Kind = ValueKind.Constant };
        if (Receiver(expression, frame) is { } receiver)
        {
            if (symbol.Name == "Value" && SettingsPath.IsConfiguration(symbol.ContainingType)) return resolver.Settings.Read(SettingsPath.Of(receiver), expression);
            return Read(receiver, symbol, expression, frame);
        }

        if (frame.This is { } self && ReadFrom(self, symbol) is { } own) return own;
        return resolver.Members.Evaluate(symbol, frame);
    }

    private static Value Constant(IFieldSymbol field, ExpressionSyntax expression)
    {
        if (field.ContainingType?.TypeKind == TypeKind.Enum) return new SymbolValue(field, null) { Node = expression, Kind = ValueKind.Constant };
        var declarator = field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax;
        SyntaxNode node = declarator?.Initializer?.Value ?? (SyntaxNode)expression;
        return field.ConstantValue is string text
            ? TextValue.Of(text) with { Node = node, Kind = ValueKind.Constant }
            : new ScalarValue(field.ConstantValue) { Node = node, Kind = ValueKind.Constant };
    }

    private Value? Receiver(ExpressionSyntax expression, Frame frame)
    {
        switch (expression)
        {
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax }:
                return null;
            case MemberAccessExpressionSyntax access:
                return resolver.Evaluate(access.Expression, frame);
            case MemberBindingExpressionSyntax when expression.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional:
                return resolver.Evaluate(conditional.Expression, frame);
            default:
                // Inside an object initialiser a bare name is a member of `this`, never of the new object.
                return null;
        }
    }

    // The member does not bind (a package is missing): the receiver may still be an object made in sight.
    private Value Unbound(ExpressionSyntax expression, Frame frame)
    {
        if (expression is MemberAccessExpressionSyntax access)
        {
            var options = ChoiceValue.Each(resolver.Evaluate(access.Expression, frame)).OfType<ObjectValue>()
                .Select(o => o.Members.TryGetValue(access.Name.Identifier.ValueText, out var found) ? found : null).OfType<Value>().ToList();
            if (options.Count > 0) return ChoiceValue.Of(options);
        }

        return Unknown(expression);
    }

    private static UnknownValue Unknown(ExpressionSyntax expression) => new(SyntaxNames.Hole(expression)) { Node = expression };
}
