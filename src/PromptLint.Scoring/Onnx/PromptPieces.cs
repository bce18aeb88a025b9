using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Onnx;

/// <summary>Turns a call's text and roles into the reference model's token ids.</summary>
internal sealed class PromptPieces
{
    private const int Head = 128, Tail = 32;

    private readonly WordPiece _wordPiece;
    private readonly int _begin, _end;
    private readonly (PromptRoles Role, int Id)[] _marks;

    public PromptPieces(string vocabulary)
    {
        _wordPiece = new WordPiece(vocabulary);
        _begin = _wordPiece.Id("[CLS]");
        _end = _wordPiece.Id("[SEP]");
        _marks =
        [
            (PromptRoles.System, _wordPiece.Id("[unused1]")), (PromptRoles.User, _wordPiece.Id("[unused2]")),
            (PromptRoles.Template, _wordPiece.Id("[unused3]")),
        ];
    }

    /// <summary>Begin, a mark for each role, the pieces (of a long text its head and its tail), end.</summary>
    public int[] Encode(CallText call)
    {
        var pieces = _wordPiece.Encode(HoleSpelling.Spell(call.Text));
        if (pieces.Count > Head + Tail)
            pieces.RemoveRange(Head, pieces.Count - Head - Tail);
        var ids = new List<int>(pieces.Count + 5) { _begin };
        ids.AddRange(_marks.Where(mark => (call.Roles & mark.Role) != 0).Select(mark => mark.Id));
        ids.AddRange(pieces);
        ids.Add(_end);
        return [.. ids];
    }
}
