using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Tests.Complexity;

public sealed class StructuralCountsTests
{
    [Theory]
    [InlineData("- a\n* b\n+ c\n\u2022 d\n-e", nameof(StructuralFeature.Bullets), 4)]
    [InlineData("1. a\n2) b\n12. c\n3.5 d\n123. e", nameof(StructuralFeature.NumberedSteps), 3)]
    [InlineData("# a\nRules:\nx", nameof(StructuralFeature.Headings), 2)]
    [InlineData("Q: a\nExample 12: b\nAnswer  : c\nThe input: d", nameof(StructuralFeature.ExemplarLines), 3)]
    [InlineData("|a|b|\na|b", nameof(StructuralFeature.TableRows), 1)]
    [InlineData("You MUST not. Don't, ever.", nameof(StructuralFeature.Obligations), 3)]
    [InlineData("{\"a b\" : 1, \"\": 2, \"c\":\"d\"}", nameof(StructuralFeature.JsonFields), 2)]
    [InlineData("<a><b-1> <c d> </e> < f>", nameof(StructuralFeature.Tags), 2)]
    [InlineData("Hi. there! you? ok", nameof(StructuralFeature.Sentences), 4)]
    [InlineData("{a} {b} {a}", nameof(StructuralFeature.DistinctHoles), 2)]
    [InlineData("{a} {b} {a}", nameof(StructuralFeature.Holes), 3)]
    [InlineData("12345{a}", nameof(StructuralFeature.HolePercent), 37)]
    [InlineData("OK A NASA_X It", nameof(StructuralFeature.CapitalisedWords), 2)]
    [InlineData("one two\nthree {x} four\nfive", nameof(StructuralFeature.LongestLineWords), 3)]
    [InlineData("gr\u00fc\u00df \u2026", nameof(StructuralFeature.ForeignLetters), 2)]
    [InlineData("```js\nx\n```", nameof(StructuralFeature.CodeFences), 2)]
    [InlineData("http://a https://b", nameof(StructuralFeature.Links), 2)]
    [InlineData("Text:\n", nameof(StructuralFeature.EndsWithColon), 1)]
    [InlineData("Text: {x} \n", nameof(StructuralFeature.EndsWithHole), 1)]
    [InlineData("Why?", nameof(StructuralFeature.EndsWithQuestion), 1)]
    [InlineData("a\n\n \nb", nameof(StructuralFeature.Lines), 2)]
    public void A_feature_counts_what_its_name_says(string text, string feature, int expected) =>
        Assert.Equal(expected, Count(text)[Enum.Parse<StructuralFeature>(feature)]);

    [Fact]
    public void An_empty_text_has_no_counts_but_its_message()
    {
        var counts = Count("");
        for (int i = 0; i < StructuralCounts.Length - 1; i++)
            Assert.Equal((StructuralFeature)i == StructuralFeature.IsUser ? 1 : 0, counts[(StructuralFeature)i]);
    }

    [Fact]
    public void Counts_are_logarithmic_percentages_are_fractions_and_flags_stay()
    {
        var counts = Count("one {two} three?");
        Assert.Equal(1.5, counts.Scaled(StructuralFeature.Words));
        Assert.Equal(counts[StructuralFeature.HolePercent] / 100.0, counts.Scaled(StructuralFeature.HolePercent));
        Assert.Equal(1.0, counts.Scaled(StructuralFeature.EndsWithQuestion));
    }

    private static StructuralCounts Count(string text)
    {
        var tokens = new TokenBuffer();
        PromptTokenizer.Tokenize(text, tokens);
        var counts = new StructuralCounts();
        counts.Count(text, tokens, PromptRoles.User, knownWords: 0, toolDefinitions: 0, messageParts: 1);
        return counts;
    }
}
