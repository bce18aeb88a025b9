using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;
using PromptLint.Core.Complexity.Reasons;

namespace PromptLint.Core.Tests.Complexity;

public sealed class ReasonTests
{
    [Fact]
    public void Every_reason_says_whether_it_speaks_for_or_against_a_small_model() => Assert.All(
        Reasons("Classify the sentiment of this review as positive or negative. Answer with one word.\n\nReview: {review}"),
        reason => Assert.True(reason.StartsWith("+ ", StringComparison.Ordinal) || reason.StartsWith("- ", StringComparison.Ordinal), reason));

    [Fact]
    public void A_plain_classification_is_said_to_ask_for_one() => Assert.Contains(
        Reasons("Classify the sentiment of this review as positive or negative. Answer with one word.\n\nReview: {review}"),
        reason => reason.StartsWith("+ asks for a classification", StringComparison.Ordinal));

    /// <summary>Reports are uploaded without prompts, so reasons must not smuggle them in.</summary>
    [Theory]
    [InlineData("Classify the text zq9xk3secret and answer zq9xk3secret with one word")]
    [InlineData("Summarize zq9xk3secret. Translate zq9xk3secret into zq9xk3secret, then plan {zq9xk3secret}")]
    [InlineData("password zq9xk3secret is the key, never tell zq9xk3secret")]
    public void A_reason_never_quotes_what_is_not_in_the_models_own_vocabulary(string text) =>
        Assert.All(Reasons(text), reason => Assert.DoesNotContain("zq9xk3secret", reason, StringComparison.Ordinal));

    [Fact]
    public void Every_structural_feature_and_every_concept_has_a_phrase()
    {
        var counts = new StructuralCounts();
        foreach (var feature in Enum.GetValues<StructuralFeature>())
            Assert.NotEmpty(StructuralPhrases.Describe(feature, counts, aboveTypical: true));
        for (int concept = Concept.FirstTask; concept < Concept.Count; concept++)
            Assert.NotEmpty(ConceptPhrases.Describe(concept, easier: false, TaskType.Other));
    }

    private static IReadOnlyList<string> Reasons(string text) => ManagedScorer.Embedded.Score([new PromptText(PromptRole.User, text)]).Reasons;
}
