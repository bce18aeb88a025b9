using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Options;

/// <summary>Adds members to objects that are made in the code.</summary>
internal static class MadeObject
{
    /// <summary>The expression itself, or what the local variable that it names was made as; null when it is made elsewhere.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax) return expression;
        if (expression is not IdentifierNameSyntax || model.GetSymbolInfo(expression).Symbol is not ILocalSymbol local) return null;
        var made = (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value;
        return made is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax ? made : null;
    }

    /// <summary>The insertion of `member` into an initializer, in the way that its other members stand: on lines of their own or in a row. None where the object cannot take members.</summary>
    public static IReadOnlyList<FileEdit> Insert(ExpressionSyntax made, DocumentId file, string member) => made switch
    {
        AnonymousObjectCreationExpressionSyntax { Initializers.Count: > 0 } anonymous => Append(anonymous.Initializers, anonymous.Initializers.SeparatorCount, file, member),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when initializer.IsKind(SyntaxKind.ObjectInitializerExpression) => initializer.Expressions.Count == 0
            ? [new FileEdit(file, TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), " " + member + " ")]
            : Append(initializer.Expressions, initializer.Expressions.SeparatorCount, file, member),
        BaseObjectCreationExpressionSyntax { Initializer: null } creation => [new FileEdit(file, new TextSpan(creation.Span.End, 0), " { " + member + " }")],
        _ => [],
    };

    private static IReadOnlyList<FileEdit> Append<T>(SeparatedSyntaxList<T> members, int separators, DocumentId file, string member)
        where T : SyntaxNode
    {
        var last = members[members.Count - 1];
        var hasComma = separators == members.Count;
        var end = hasComma ? members.GetSeparator(separators - 1).Span.End : last.Span.End;
        var text = last.SyntaxTree.GetText();
        var first = text.Lines.GetLineFromPosition(last.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(first.Start, last.SpanStart));
        if (indent.Length == 0 || !string.IsNullOrWhiteSpace(indent)) return [new FileEdit(file, new TextSpan(end, 0), (hasComma ? " " : ", ") + member + (hasComma ? "," : ""))];

        // A comment at the end of the line belongs to the member before.
        var line = text.Lines.GetLineFromPosition(end);
        var added = LineEnd(text, line) + indent + member + (hasComma ? "," : "");
        if (hasComma || line.End == end) return [new FileEdit(file, new TextSpan(line.End, 0), (hasComma ? "" : ",") + added)];
        return [new FileEdit(file, new TextSpan(end, 0), ","), new FileEdit(file, new TextSpan(line.End, 0), added)];
    }

    private static string LineEnd(SourceText text, TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";
}
