using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Tests.Complexity;

public sealed class PromptTokenizerTests
{
    [Theory]
    [InlineData("{x}", "Hole:x")]
    [InlineData("{{ user.name }}", "Hole: user.name ")]
    [InlineData("{{{body}}}", "Hole:body")]
    [InlineData("{0}", "Hole:0")]
    [InlineData("{date:yyyy}", "Hole:date:yyyy")]
    [InlineData("{{$input}}", "Hole:$input")]
    public void A_name_between_braces_is_a_hole(string text, string expected) => Assert.Equal([expected], Tokens(text));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ }")]
    [InlineData("{x: 1}")]
    [InlineData("{a, b}")]
    [InlineData("{return;}")]
    [InlineData("{\"a\"}")]
    [InlineData("{x\ny}")]
    [InlineData("{x")]
    [InlineData("{-x}")]
    public void Code_and_data_between_braces_are_no_hole(string text) =>
        Assert.DoesNotContain(Tokens(text), token => token.StartsWith("Hole", StringComparison.Ordinal));

    [Fact]
    public void Four_braces_are_a_brace_and_a_hole_and_a_brace() =>
        Assert.Equal(["Break:{", "Hole:x", "Break:}"], Tokens("{{{{x}}}}"));

    [Fact]
    public void A_hole_has_at_most_64_code_units()
    {
        Assert.Equal(["Hole:" + new string('a', 64)], Tokens("{" + new string('a', 64) + "}"));
        Assert.Equal(3, Tokens("{" + new string('a', 65) + "}").Count);
    }

    [Theory]
    [InlineData("don't", "Word:don't")]
    [InlineData("isn\u2019t", "Word:isn\u2019t")]
    [InlineData("snake_case2", "Word:snake_case2")]
    [InlineData("1,234.5", "Number:1,234.5")]
    [InlineData("\u00e9t\u00e9", "Word:\u00e9t\u00e9")]
    public void Apostrophes_and_separators_stay_inside_words_and_numbers(string text, string expected) =>
        Assert.Equal([expected], Tokens(text));

    [Fact]
    public void Punctuation_at_the_end_is_not_part_of_a_word_or_number() =>
        Assert.Equal(["Word:dogs", "Other:'", "Number:5", "Break:."], Tokens("dogs' 5."));

    [Fact]
    public void A_character_outside_the_basic_plane_is_two_other_tokens() => Assert.Equal(2, Tokens("\ud83d\ude00").Count);

    [Fact]
    public void Blanks_and_an_empty_text_give_nothing()
    {
        Assert.Empty(Tokens(""));
        Assert.Empty(Tokens(" \t\r\u00a0"));
    }

    private static List<string> Tokens(string text)
    {
        var buffer = new TokenBuffer();
        PromptTokenizer.Tokenize(text, buffer);
        var tokens = new List<string>();
        for (int i = 0; i < buffer.Count; i++)
            tokens.Add($"{buffer[i].Kind}:{text[buffer[i].ContentStart..buffer[i].ContentEnd]}");
        return tokens;
    }
}
