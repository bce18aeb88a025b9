using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        foreach (var change in Changes(local, Scope(declaration), use, frame)) Apply(local, values, change, use, frame);
        return Current(values, local.Name);
    }

    /// <summary>The value of a parameter at a place: what was given, then the assignments and changes before that place.</summary>
    public Value Evaluate(IParameterSymbol parameter, Value given, ExpressionSyntax use, Frame frame)
    {
        // A primary constructor's parameter lives as long as the object: the order of its changes is not that of the text.
        if (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ParameterSyntax declaration || declaration.SyntaxTree != frame.Model.SyntaxTree
            || declaration.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is not { } scope || scope is TypeDeclarationSyntax) return given;
        List<Value>? values = null;
        foreach (var change in Changes(parameter, scope, use, frame)) Apply(parameter, values ??= [given], change, use, frame);
        return values is null ? given : Current(values, parameter.Name);
    }

    // Binding costs more than looking: only mentions that change something are bound.
    private IEnumerable<Change> Changes(ISymbol variable, SyntaxNode scope, ExpressionSyntax use, Frame frame)
    {
        foreach (var mention in resolver.Mutations.Mentions(scope, variable.Name))
        {
            if (mention.SpanStart >= use.SpanStart) break;
            var changes = Occurrences.At(mention).Where(c => !c.Node.Span.Contains(use.Span)).ToList();
            if (changes.Count == 0 || !SymbolEqualityComparer.Default.Equals(Resolver.Bind(mention, frame.Model), variable)) continue;
            foreach (var change in changes) yield return change;
        }
    }

    // "" or null as a start that every path replaces.
    private static Value Current(List<Value> values, string name)
    {
        var useful = values.Where(v => v is not ScalarValue { Constant: null } && !IsEmpty(v)).ToList();
        return ChoiceValue.Of(useful.Count > 0 ? useful : values, name);
    }

    private static bool IsEmpty(Value value) => value is TextValue { Pieces.Length: <= 1 } text && text.Render().Length == 0;

    private void Apply(ISymbol variable, List<Value> values, Change change, ExpressionSyntax use, Frame frame)
    {
        // Reading the variable in its own change would go through all changes before it again, and again in each of those.
        if (values.Count > 0) frame = frame with { Current = frame.Current.SetItem(variable, Current(values, variable.Name)) };
        switch (change.Kind)
        {
            case ChangeKind.Assign or ChangeKind.Coalesce:
                var assigned = resolver.Evaluate(((AssignmentExpressionSyntax)change.Node).Right, frame);
                if (change.Kind == ChangeKind.Assign && (Dominates(change.Node, use) || Extends((AssignmentExpressionSyntax)change.Node))) values.Clear();
                if (values.Count == 0 || !values.All(IsGiven) || !IsFallback(change)) values.Add(assigned);
                break;
            case ChangeKind.Part:
                var parts = (TupleExpressionSyntax)change.Node.Parent!;
                if (Part(resolver.Evaluate(((AssignmentExpressionSyntax)parts.Parent!).Right, frame), parts.Arguments.IndexOf((ArgumentSyntax)change.Node)) is not { } piece) break;
                if (Dominates(parts.Parent, use)) values.Clear();
                values.Add(piece);
                break;
            case ChangeKind.Out:
                if (resolver.OutArguments.Evaluate((ArgumentSyntax)change.Node, frame) is { } handed) values.Add(handed);
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
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax argument }:
                return resolver.OutArguments.Evaluate(argument, frame);
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

    // `x = x + v` is `x += v`, also where only some paths go through it.
    private static bool Extends(AssignmentExpressionSyntax assignment) => SyntaxNames.Target(assignment.Left) is { } name
        && assignment.Right is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolatedStringExpressionSyntax
        && assignment.Right.DescendantNodes().Any(n => n is IdentifierNameSyntax { Parent: BinaryExpressionSyntax or InterpolationSyntax } same && same.Identifier.ValueText == name);

    // `x ??= v`, `if (string.IsNullOrEmpty(x)) x = v`: only where there is nothing yet.
    private static bool IsFallback(Change change) => change.Kind == ChangeKind.Coalesce
        || change.Node.FirstAncestorOrSelf<StatementSyntax>() is { } statement && (statement.Parent is BlockSyntax block ? block.Parent : statement.Parent) is IfStatementSyntax { Condition: var condition } branch
        && branch.Statement.Span.Contains(change.Node.Span) && condition is not PrefixUnaryExpressionSyntax && condition.ToString() is var text && (text.Contains("IsNullOr") || text.EndsWith("null", StringComparison.Ordinal) && !text.Contains("!=") && !text.Contains("not "))
        && ((AssignmentExpressionSyntax)change.Node).Left.ToString() is var name && text.Contains(name);

    private static bool IsGiven(Value value) => value is ObjectValue or ListValue || value is TextValue { IsStatic: true } && !IsEmpty(value);

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
