using PromptLint.Scoring.Input;
using PromptLint.Scoring.Tests.Cache;

namespace PromptLint.Scoring.Tests.Input;

public sealed class ScoreWriterTests
{
    [Fact]
    public void An_estimate_is_one_line_of_json()
    {
        using var output = new StringWriter();
        ScoreWriter.WriteLine(output, "p\"1", new CountingScorer().Estimate(0.87));
        Assert.Equal(
            """
            {"id":"p\"1","score":0.25,"task":"closed_qa","dimensions":{"reasoning":1.0,"knowledge":0.5,"creativity":0.0,"constraints":2.25,"context":4.0},"parity":{"slm":0.87,"mid":0.9},"tier":"mid","confidence":0.75,"scorer":"counting-1","reasons":["+ short output (\"one word\")","- 3 JSON fields"]}

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }
}
