using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Evaluates an expression by its kind.</summary>
internal sealed class ExpressionEvaluator(Resolver resolver)
{
    public Value Evaluate(ExpressionSyntax expression, Frame frame) => expression switch
    {
        ParenthesizedExpressionSyntax e => resolver.Evaluate(e.Expression, frame),
        CastExpressionSyntax e => resolver.Evaluate(e.Expression, frame),
        AwaitExpressionSyntax e => resolver.Evaluate(e.Expression, frame),
        CheckedExpressionSyntax e => resolver.Evaluate(e.Expression, frame),
        RefExpressionSyntax e => resolver.Evaluate(e.Expression, frame),
        PostfixUnaryExpressionSyntax e => resolver.Evaluate(e.Operand, frame),
        PrefixUnaryExpressionSyntax e => Prefix(e, frame),
        LiteralExpressionSyntax e => Literal(e),
        InterpolatedStringExpressionSyntax e => Interpolated(e, frame),
        BinaryExpressionSyntax e => Binary(e, frame),
        ConditionalExpressionSyntax e => ChoiceValue.Of([resolver.Evaluate(e.WhenTrue, frame), resolver.Evaluate(e.WhenFalse, frame)]),
        SwitchExpressionSyntax e => ChoiceValue.Of(e.Arms.Where(a => a.Expression is not ThrowExpressionSyntax).Select(a => resolver.Evaluate(a.Expression, frame))),
        AssignmentExpressionSyntax e => resolver.Evaluate(e.Right, frame),
        InvocationExpressionSyntax e => resolver.Invocations.Evaluate(e, frame),
        BaseObjectCreationExpressionSyntax e => resolver.Objects.Create(e, frame),
        AnonymousObjectCreationExpressionSyntax e => resolver.Objects.Anonymous(e, frame),
        WithExpressionSyntax e => resolver.Objects.With(e, frame),
        TupleExpressionSyntax e => resolver.Objects.Tuple(e, frame),
        ArrayCreationExpressionSyntax e => Items(e.Initializer?.Expressions, e, frame),
        ImplicitArrayCreationExpressionSyntax e => Items(e.Initializer.Expressions, e, frame),
        StackAllocArrayCreationExpressionSyntax e => Items(e.Initializer?.Expressions, e, frame),
        InitializerExpressionSyntax e => Items(e.Expressions, e, frame),
        CollectionExpressionSyntax e => Collection(e, frame),
        AnonymousFunctionExpressionSyntax e => new LambdaValue(e, frame) { Node = e },
        ElementAccessExpressionSyntax e => resolver.Symbols.Element(e, frame),
        ConditionalAccessExpressionSyntax e => resolver.Evaluate(Innermost(e), frame),
        DefaultExpressionSyntax or TypeOfExpressionSyntax or ThrowExpressionSyntax => new ScalarValue(null) { Node = expression },
        ThisExpressionSyntax => (Value?)frame.This ?? new UnknownValue("this"),
        _ => resolver.Symbols.Evaluate(expression, frame),
    };

    private static ExpressionSyntax Innermost(ConditionalAccessExpressionSyntax access)
    {
        var inner = access.WhenNotNull;
        while (inner is ConditionalAccessExpressionSyntax nested) inner = nested.WhenNotNull;
        return inner;
    }

    private static Value Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        string text => TextValue.Of(text) with { Node = literal, Kind = ValueKind.Literal },
        char letter => TextValue.Of(letter.ToString()) with { Node = literal, Kind = ValueKind.Literal },
        null when literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) => TextValue.Of(literal.Token.ValueText) with { Node = literal, Kind = ValueKind.Literal },
        var constant => new ScalarValue(literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression) ? null : constant)
        {
            Node = literal,
            Kind = ValueKind.Literal,
        },
    };

    private Value Prefix(PrefixUnaryExpressionSyntax expression, Frame frame) =>
        frame.Model.GetConstantValue(expression) is { HasValue: true, Value: var constant }
            ? new ScalarValue(constant) { Node = expression, Kind = ValueKind.Literal }
            : resolver.Evaluate(expression.Operand, frame) is TextValue text ? text : new UnknownValue(SyntaxNames.Hole(expression.Operand));

    private Value Interpolated(InterpolatedStringExpressionSyntax expression, Frame frame)
    {
        var parts = expression.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => TextValue.Of(Unescape(text)) with { Node = expression, Kind = ValueKind.Literal },
            InterpolationSyntax hole => Hole(hole.Expression, frame),
            _ => TextValue.Of(""),
        }).ToList();
        return Texts.Concat(parts, expression) is TextValue { Pieces.Length: 0 } ? TextValue.Of("") with { Node = expression, Kind = ValueKind.Literal } : Texts.Concat(parts, expression);
    }

    // ValueText of an interpolated text keeps doubled braces in some compiler versions.
    private static string Unescape(InterpolatedStringTextSyntax text) =>
        text.Parent is InterpolatedStringExpressionSyntax parent && parent.StringStartToken.Text.Contains("\"\"\"") ? text.TextToken.ValueText
            : text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");

    private Value Hole(ExpressionSyntax expression, Frame frame)
    {
        var value = resolver.Evaluate(expression, frame);
        return value is TextValue or ChoiceValue or ScalarValue { Constant: not null } ? value
            : Texts.Hole(SyntaxNames.Hole(expression)) with { Via = value.Via };
    }

    private Value Binary(BinaryExpressionSyntax expression, Frame frame)
    {
        if (expression.IsKind(SyntaxKind.CoalesceExpression)) return Coalesce(expression, frame);
        if (expression.IsKind(SyntaxKind.AsExpression)) return resolver.Evaluate(expression.Left, frame);
        if (frame.Model.GetConstantValue(expression) is { HasValue: true, Value: not string and var constant })
            return new ScalarValue(constant) { Node = expression, Kind = ValueKind.Literal };
        if (!expression.IsKind(SyntaxKind.AddExpression)) return new UnknownValue("value") { Node = expression };
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = expression;
        while (left is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(binary.Right);
            left = binary.Left;
        }

        operands.Push(left);
        return Texts.Concat([.. operands.Select(o => Hole(o, frame))], expression);
    }

    /// <summary>`a ?? b`: a where it is known; for settings without a value, b as their fallback.</summary>
    private Value Coalesce(BinaryExpressionSyntax expression, Frame frame)
    {
        var left = resolver.Evaluate(expression.Left, frame);
        if (expression.Right is ThrowExpressionSyntax) return left;
        var right = resolver.Evaluate(expression.Right, frame);
        return left switch
        {
            ScalarValue { Constant: null } => right,
            UnknownValue { Kind: ValueKind.Configuration or ValueKind.Environment } unset => WithKind(right, unset),
            TextValue or ObjectValue when right is UnknownValue => left,
            _ => ChoiceValue.Of([left, right]),
        };
    }

    private static Value WithKind(Value value, Value setting) => value switch
    {
        TextValue text => text with { Kind = setting.Kind, Detail = setting.Detail },
        ChoiceValue choice => ChoiceValue.Of(choice.Options.Select(o => WithKind(o, setting))),
        UnknownValue unknown => unknown with { Kind = setting.Kind, Detail = setting.Detail },
        _ => value,
    };

    private Value Items(IEnumerable<ExpressionSyntax>? items, ExpressionSyntax node, Frame frame) =>
        new ListValue([.. (items ?? []).Select(i => resolver.Evaluate(i, frame))]) { Node = node };

    private Value Collection(CollectionExpressionSyntax expression, Frame frame)
    {
        var items = new List<Value>();
        foreach (var element in expression.Elements)
        {
            if (element is ExpressionElementSyntax single) items.Add(resolver.Evaluate(single.Expression, frame));
            if (element is SpreadElementSyntax spread) items.Add(resolver.Evaluate(spread.Expression, frame));
        }

        return new ListValue([.. items]) { Node = expression };
    }
}
