using System.Text.RegularExpressions;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;
using PromptLint.Core.Json;

namespace PromptLint.Core.Tests.Complexity;

/// <summary>The managed scorer sees, computes and answers exactly what the Python that trained it does.</summary>
public sealed partial class PythonParityTests
{
    private static readonly ManagedWeights Weights = ManagedScorer.ReadEmbedded();
    private static readonly ManagedScorer Scorer = new(Weights);

    [Fact]
    public void Structural_counts_are_equal() => Compare((fixture, buffers) =>
        Assert.Equal(fixture.Counts, Enumerable.Range(0, StructuralCounts.Length).Select(i => buffers.Counts[(StructuralFeature)i])));

    [Fact]
    public void Words_and_word_groups_are_equal() => Compare((fixture, buffers) =>
        Assert.Equal(fixture.Rows, Enumerable.Range(0, buffers.Rows.Count).Select(i => buffers.Rows[i].Row).Order()));

    [Fact]
    public void Logits_are_equal_to_the_last_written_digit() => Compare((fixture, buffers) =>
        Assert.Equal(fixture.Logits, fixture.Logits.Select((_, i) => Math.Round(buffers.Logits[i], 9))));

    [Fact]
    public void Contributions_are_equal() => Compare((fixture, buffers) =>
    {
        new Attribution(Weights, new ManagedNetwork(Weights)).FillContributions(buffers);
        foreach (var (name, amount) in fixture.Contributions ?? [])
            Assert.Equal(amount, buffers.Contributions[GroupOf(name)], 2e-6);
    });

    [Fact]
    public void Answers_are_equal() => Compare((fixture, _) =>
    {
        var estimate = Scorer.Score(fixture.Call);
        var (answer, parity, dimensions) = (fixture.Answer, fixture.Answer["parity"]!, fixture.Answer["dimensions"]!);
        Assert.Equal(PythonFixture.Number(answer["score"]), estimate.Score);
        Assert.Equal(PythonFixture.Number(answer["confidence"]), estimate.Confidence);
        Assert.Equal(new Parity(PythonFixture.Number(parity["slm"]), PythonFixture.Number(parity["mid"])), estimate.Parity);
        Assert.Equal(
            new Dimensions(Dimension("reasoning"), Dimension("knowledge"), Dimension("creativity"), Dimension("constraints"), Dimension("context")),
            estimate.Dimensions);
        Assert.Equal(answer["task"]!.String, Snake(estimate.Task.ToString()));
        Assert.Equal(answer["tier"]!.String, Snake(estimate.Tier.ToString()));
        Assert.Equal(answer["abstain"]!.Kind != JsonKind.Null, estimate.Reasons.Any(reason => reason.StartsWith("no verdict", StringComparison.Ordinal)));

        double Dimension(string name) => PythonFixture.Number(dimensions[name]);
    });

    private static void Compare(Action<PythonFixture, ScoringBuffers> compare)
    {
        Assert.NotEmpty(PythonFixture.All);
        foreach (var fixture in PythonFixture.All)
        {
            var buffers = new ScoringBuffers(Weights);
            Scorer.Evaluate(fixture.Call, buffers);
            try
            {
                compare(fixture, buffers);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"{fixture.Id}: {e.Message}");
            }
        }
    }

    private static int GroupOf(string name)
    {
        if (!name.StartsWith("words:", StringComparison.Ordinal))
            return Concept.Count + Array.FindIndex(Enum.GetNames<StructuralFeature>(), feature => Snake(feature) == name);
        string[] concepts = ["", .. Enum.GetNames<TaskType>().Select(Snake), "reasoning", "knowledge", "creativity", "constraints", "context",
            "label", "short", "paragraph", "page", "long"];
        return Array.IndexOf(concepts, name["words:".Length..]);
    }

    private static string Snake(string name) => Capital().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
