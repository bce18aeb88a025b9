using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>The value of a local at a place: its initialiser, then the assignments and changes before that place.</summary>
internal sealed class LocalHistory(Resolver resolver)
{
    public Value Evaluate(ILocalSymbol local, ExpressionSyntax use, Frame frame)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration) return new UnknownValue(local.Name);
        if (local is { HasConstantValue: true, ConstantValue: string constant })
            return TextValue.Of(constant) with { Kind = ValueKind.Constant, Node = (declaration as VariableDeclaratorSyntax)?.Initializer?.Value ?? declaration };
        if (local is { HasConstantValue: true }) return new ScalarValue(local.ConstantValue) { Kind = ValueKind.Constant, Node = declaration };
        if (declaration.SyntaxTree != frame.Model.SyntaxTree) frame = frame with { Model = resolver.Index.Model(declaration.SyntaxTree) };
        List<Value> values = Initial(local, declaration, frame) is { } initial ? [initial] : [];
        var scope = Scope(declaration);
        foreach (var mention in resolver.Mutations.Mentions(scope, local.Name))
        {
            if (mention.SpanStart >= use.SpanStart && !OnlyLater(mention, use, declaration)) break;
            if (mention == use || mention.SpanStart >= use.SpanStart || !SymbolEqualityComparer.Default.Equals(frame.Model.GetSymbolInfo(mention).Symbol, local)) continue;
            foreach (var change in Occurrences.At(mention))
            {
                if (change.Node.Span.Contains(use.Span)) continue;
                Apply(values, change, use, frame);
            }
        }

        // "" or null as a start that every path replaces.
        var useful = values.Where(v => v is not ScalarValue { Constant: null } && !(v is TextValue { Pieces.Length: <= 1 } t && t.Render().Length == 0)).ToList();
        return ChoiceValue.Of(useful.Count > 0 ? useful : values, local.Name);
    }

    private static bool OnlyLater(SyntaxNode mention, SyntaxNode use, SyntaxNode declaration) => mention.SpanStart < use.SpanStart || declaration.SpanStart > use.SpanStart;

    private void Apply(List<Value> values, Change change, ExpressionSyntax use, Frame frame)
    {
        switch (change.Kind)
        {
            case ChangeKind.Assign or ChangeKind.Coalesce:
                var assigned = resolver.Evaluate(((AssignmentExpressionSyntax)change.Node).Right, frame);
                if (change.Kind == ChangeKind.Assign && Dominates(change.Node, use)) values.Clear();
                values.Add(assigned);
                break;
            case ChangeKind.Append:
                var appended = resolver.Evaluate(((AssignmentExpressionSyntax)change.Node).Right, frame);
                if (appended is LambdaValue) break;
                if (appended is UnknownValue or CallValue) appended = Texts.Hole(SyntaxNames.Hole(((AssignmentExpressionSyntax)change.Node).Right));
                if (values.Count == 0) values.Add(appended);
                else for (var i = 0; i < values.Count; i++) values[i] = Texts.Concat([values[i], appended], change.Node);
                break;
            default:
                for (var i = 0; i < values.Count; i++) values[i] = resolver.Mutations.Apply(values[i], change, frame);
                break;
        }
    }

    private Value? Initial(ILocalSymbol local, SyntaxNode declaration, Frame frame)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                var initial = resolver.Evaluate(value, frame);
                return initial is UnknownValue { Kind: ValueKind.Runtime } unknown ? unknown with { Name = local.Name } : initial;
            case ForEachStatementSyntax loop:
                return Item(resolver.Evaluate(loop.Expression, frame), local.Name);
            case SingleVariableDesignationSyntax designation:
                return Designated(designation, frame) ?? new UnknownValue(local.Name);
            default:
                return null;
        }
    }

    private Value? Designated(SingleVariableDesignationSyntax designation, Frame frame)
    {
        switch (designation.Parent)
        {
            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } parts:
                return Part(resolver.Evaluate(assignment.Right, frame), parts.Variables.IndexOf(designation));
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument }:
                return Part(resolver.Evaluate(assignment.Right, frame), tuple.Arguments.IndexOf(argument));
            case DeclarationPatternSyntax or VarPatternSyntax when designation.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } test && test.Pattern == designation.Parent:
                return resolver.Evaluate(test.Expression, frame);
            case ForEachVariableStatementSyntax:
            default:
                return null;
        }
    }

    private static Value? Part(Value tuple, int index) =>
        ChoiceValue.Each(tuple).OfType<ObjectValue>().Where(o => index >= 0 && index < o.Items.Length).Select(o => o.Items[index]).ToList() is { Count: > 0 } parts ? ChoiceValue.Of(parts) : null;

    private static Value Item(Value collection, string name)
    {
        var items = ChoiceValue.Each(collection).OfType<ListValue>().SelectMany(l => l.Items).ToList();
        return items.Count > 0 ? ChoiceValue.Of(items) : new UnknownValue(name);
    }

    // The assignment's block also holds the use, so every path to the use goes through it.
    private static bool Dominates(SyntaxNode assignment, SyntaxNode use)
    {
        var statement = assignment.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is null || assignment.Parent is not ExpressionStatementSyntax) return false;
        var holder = statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;
        return holder is BlockSyntax or CompilationUnitSyntax or SwitchSectionSyntax && holder.Span.Contains(use.Span);
    }

    private static SyntaxNode Scope(SyntaxNode declaration) =>
        declaration.AncestorsAndSelf().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax)
        ?? declaration.SyntaxTree.GetRoot();
}
