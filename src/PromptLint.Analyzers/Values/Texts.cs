using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>Arithmetic of text values.</summary>
internal static class Texts
{
    private const int MaxCombinations = 12;
    private const int MaxLength = 400_000;

    /// <summary>Joins values to a text; alternatives multiply up to a bound.</summary>
    public static Value Concat(IReadOnlyList<Value> parts, SyntaxNode? node)
    {
        List<TextValue> results = [new TextValue([])];
        foreach (var part in parts)
        {
            var options = Options(part);
            if (options.Count > 1 && results.Count * options.Count > MaxCombinations)
            {
                // The alternatives stay visible one by one, without their product.
                var shared = results[0];
                results = [.. results.Select(r => Join(r, options[0])), .. options.Skip(1).Take(MaxCombinations).Select(o => Join(shared, o))];
                continue;
            }

            results = [.. results.SelectMany(r => options.Select(o => Join(r, o)))];
        }

        return ChoiceValue.Of(results.Select(r => r with { Node = r.Node ?? node }));
    }

    /// <summary>A value as alternatives of text; what is no text is a hole.</summary>
    public static IReadOnlyList<TextValue> Options(Value value) => [.. ChoiceValue.Each(value).Select(Of)];

    /// <summary>A value as a text; what is no text is a hole.</summary>
    public static TextValue Of(Value value) => value switch
    {
        TextValue text => text,
        ScalarValue { Constant: null } => new TextValue([]) { Kind = value.Kind, Via = value.Via },
        ScalarValue scalar => TextValue.Of(Convert.ToString(scalar.Constant, CultureInfo.InvariantCulture) ?? "") with { Kind = value.Kind, Node = value.Node, Via = value.Via },
        _ => Hole(HoleName(value)) with { Kind = value.Kind, Node = value.Node, Via = value.Via, Detail = value.Detail },
    };

    public static TextValue Hole(string name) => new([new TextPiece(name, true)]);

    public static string HoleName(Value value) => value switch
    {
        UnknownValue unknown => unknown.Name,
        CallValue call => call.Name,
        SymbolValue symbol => symbol.Symbol.Name,
        ObjectValue item => item.TypeName.Length > 0 ? item.TypeName : "object",
        ListValue => "items",
        _ => "value",
    };

    /// <summary>Changes the static pieces of a text, in every alternative.</summary>
    public static Value Map(Value value, Func<string, string> change) =>
        ChoiceValue.Of(ChoiceValue.Each(value).Select(v => v is TextValue text
            ? text with { Pieces = [.. text.Pieces.Select(p => p.IsHole ? p : new TextPiece(change(p.Text), false))] }
            : v));

    private static TextValue Join(TextValue left, TextValue right)
    {
        if (left.Pieces.Length == 0) return right with { Via = right.Via.IsEmpty ? left.Via : right.Via };
        if (left.Pieces.Sum(p => p.Text.Length) + right.Pieces.Sum(p => p.Text.Length) > MaxLength) return left with { Complete = false };
        var pieces = left.Pieces;
        foreach (var piece in right.Pieces)
        {
            if (!piece.IsHole && pieces.Length > 0 && !pieces[pieces.Length - 1].IsHole)
                pieces = pieces.SetItem(pieces.Length - 1, new TextPiece(pieces[pieces.Length - 1].Text + piece.Text, false));
            else pieces = pieces.Add(piece);
        }

        return left with
        {
            Pieces = pieces,
            Complete = left.Complete && right.Complete,
            Node = left.HasStatic ? left.Node : right.Node ?? left.Node,
            Kind = Stronger(left, right),
            Via = left.Via.IsEmpty ? right.Via : left.Via,
        };
    }

    private static ValueKind Stronger(TextValue left, TextValue right) =>
        !right.HasStatic ? left.Kind : !left.HasStatic ? right.Kind : left.Kind >= right.Kind ? left.Kind : right.Kind;
}
