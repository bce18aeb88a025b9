using System.Text.Json;
using Json.Schema;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;

namespace PromptLint.Reporting.Tests.Formats;

public sealed class JsonFormatTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_report_is_valid_by_its_schema(bool includePrompts)
    {
        using var json = JsonDocument.Parse(Rendered.As("json", SampleReport.Document(includePrompts)));

        EvaluationResults result = Schema().Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    [Fact]
    public void The_schema_refuses_a_member_that_it_does_not_name()
    {
        string text = Rendered.As("json", SampleReport.Document()).Replace("\"inTests\"", "\"extra\": 1, \"inTests\"");
        using var json = JsonDocument.Parse(text);

        Assert.False(Schema().Evaluate(json.RootElement).IsValid);
    }

    [Fact]
    public void Prompt_texts_stay_out_unless_they_are_asked_for()
    {
        Assert.DoesNotContain("Classify the ticket", Rendered.As("json", SampleReport.Document()));
        Assert.Contains("Classify the ticket", Rendered.As("json", SampleReport.Document(includePrompts: true)));
    }

    [Fact]
    public void Reading_a_report_and_writing_it_again_changes_no_byte()
    {
        string written = Rendered.As("json", SampleReport.Document(includePrompts: true));

        ReportDocument read = ReportSerializer.Read(new StringReader(written));

        Assert.Equal(written, Rendered.As("json", read));
    }

    [Fact]
    public void Equal_amounts_are_equal_text()
    {
        string written = Rendered.As("json", SampleReport.Document());

        Assert.Contains("\"monthlyUsd\": 12192,", written);
        Assert.Contains("\"perCallUsd\": 0.03048,", written);
        Assert.Contains("\"score\": 0.1235,", written);
    }

    [Fact]
    public void Text_of_the_scanned_code_cannot_command_a_build_server()
    {
        string written = Rendered.As("json", SampleReport.Document(includePrompts: true));

        Assert.DoesNotContain("##vso[", written);
        Assert.Contains(SampleReport.Hostile, ReportSerializer.Read(new StringReader(written)).CallSites[1].Prompts[0].Text);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{}", "Required property")]
    [InlineData("[1]", "Cannot deserialize")]
    public void A_file_that_is_no_report_is_refused_with_a_reason(string text, string reason)
    {
        var error = Assert.Throws<ReportFormatException>(() => ReportSerializer.Read(new StringReader(text)));

        Assert.Contains(reason, error.Message);
    }

    [Fact]
    public void A_report_of_another_schema_version_is_refused_by_its_number()
    {
        string text = Rendered.As("json", SampleReport.Document()).Replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"9.0\"");

        Assert.Contains("\"9.0\"", Assert.Throws<ReportFormatException>(() => ReportSerializer.Read(new StringReader(text))).Message);
    }

    private static JsonSchema Schema()
    {
        using Stream stream = typeof(JsonFormatTests).Assembly.GetManifestResourceStream("schema/report.schema.json")!;
        using var reader = new StreamReader(stream);
        return JsonSchema.FromText(reader.ReadToEnd(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }
}
