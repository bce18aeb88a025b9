using System.Collections.Immutable;
using System.Text;

namespace PromptLint.Analyzers.Values;

/// <summary>A text of static pieces and holes.</summary>
internal sealed record TextValue(Sequence<TextPiece> Pieces) : Value
{
    /// <summary>False where pieces may be missing.</summary>
    public bool Complete { get; init; } = true;

    public bool IsStatic => Pieces.All(p => !p.IsHole);

    public bool HasStatic => Pieces.Any(p => !p.IsHole && !string.IsNullOrWhiteSpace(p.Text));

    public static TextValue Of(string text) => new([new TextPiece(text, false)]);

    /// <summary>The text with holes as `{name}`.</summary>
    public string Render()
    {
        if (Pieces.Length == 1 && !Pieces[0].IsHole) return Pieces[0].Text;
        var builder = new StringBuilder();
        foreach (var piece in Pieces)
        {
            if (piece.IsHole) builder.Append('{').Append(piece.Text).Append('}');
            else builder.Append(piece.Text);
        }

        return builder.ToString();
    }

    public bool Equals(TextValue? other) => other is not null && Kind == other.Kind && Node == other.Node && Pieces.SequenceEqual(other.Pieces);

    public override int GetHashCode() => Pieces.Length == 0 ? 0 : Pieces[0].GetHashCode();
}
