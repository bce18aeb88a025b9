using PromptLint.Scoring.Onnx;

namespace PromptLint.Scoring.Tests.Onnx;

public sealed class WordPieceTests
{
    private static readonly string[] Vocabulary =
        ["[PAD]", "[UNK]", "hello", "cafe", "##s", ",", "{", "}", "user", "input", "un", "##do", "\u4e2d", "a", "##b", "##c", "\u1112", "\u1161", "\u11ab", "##\u1161", "##\u11ab"];

    private static readonly WordPiece Pieces = new(string.Join('\n', Vocabulary) + "\n");

    [Theory]
    [InlineData("Hello CAFES", "hello cafe ##s")]
    [InlineData("caf\u00e9s", "cafe ##s")]
    [InlineData("cafe\u0301s", "cafe ##s")]
    [InlineData("hello,hello", "hello , hello")]
    [InlineData("undo unknown", "un ##do [UNK]")]
    [InlineData("abc", "a ##b ##c")]
    [InlineData("a\u4e2da", "a \u4e2d a")]
    [InlineData("\ud55c", "\u1112 ##\u1161 ##\u11ab")]
    [InlineData("hel\u200blo\u0000", "hello")]
    [InlineData("\ud83d\ude00", "[UNK]")]
    [InlineData("\ud83d hello", "hello")]
    [InlineData(" \t\r\n\u00a0\u3000", "")]
    public void Text_becomes_the_longest_known_pieces(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Pieces.Encode(text).Select(id => Vocabulary[id])));

    [Fact]
    public void A_word_of_more_than_a_hundred_letters_is_unknown() =>
        Assert.Equal([1], Pieces.Encode("a" + new string('b', 100)));

    [Theory]
    [InlineData("Sum up {{$userInput}}.", "Sum up  {user input} .")]
    [InlineData("{a1B2_cD}", " {a b c d} ")]
    [InlineData("{0}", " {} ")]
    [InlineData("{ return; }", "{ return; }")]
    public void A_hole_is_spelled_by_the_words_of_its_name(string text, string expected) => Assert.Equal(expected, HoleSpelling.Spell(text));
}
