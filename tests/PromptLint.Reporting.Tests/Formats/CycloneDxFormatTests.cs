using Newtonsoft.Json.Linq;

namespace PromptLint.Reporting.Tests.Formats;

public sealed class CycloneDxFormatTests
{
    private static readonly JToken Bom = JToken.Parse(Rendered.As("cyclonedx", SampleReport.Document(includePrompts: true)));

    [Fact]
    public void A_model_is_a_component_with_the_places_that_call_it()
    {
        JToken model = Bom.SelectToken("$.components[?(@.name == 'gpt-4o')]")!;

        Assert.Equal("machine-learning-model", (string?)model["type"]);
        Assert.Equal("src/Bot/Triage.cs", (string?)model.SelectToken("evidence.occurrences[0].location"));
    }

    [Fact]
    public void A_prompt_is_named_by_its_hash_and_its_text_is_nowhere()
    {
        Assert.NotEmpty(Bom.SelectTokens("$.components[?(@.type == 'data')].hashes[0].content"));
        Assert.DoesNotContain("Classify the ticket", Bom.ToString());
    }

    [Fact]
    public void Every_dependency_names_a_component()
    {
        string[] references = [.. Bom.SelectTokens("$.components[*]['bom-ref']").Select(reference => (string)reference!)];

        Assert.All(Bom.SelectTokens("$.dependencies[0].dependsOn[*]"), reference => Assert.Contains((string)reference!, references));
        Assert.Equal(references.Length, references.Distinct().Count());
    }
}
