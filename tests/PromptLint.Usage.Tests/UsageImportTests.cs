using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Usage;

namespace PromptLint.Usage.Tests;

public sealed class UsageImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("promptlint-usage").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Spans_are_matched_by_file_and_member()
    {
        ImportResult result = Import(Span("gpt-4o-2024-08-06", 800, 100, 0, ("code.file.path", "/src/App/Bot.cs"), ("code.function.name", "App.Bot.Ask")) + Span("gpt-4o-2024-08-06", 1200, 300, 86_400));

        UsageRow row = result.Rows.Single(pair => pair.Key.Site.Kind == SiteKind.Id).Key;
        Assert.Equal(("id:call1", 30m, 800, 100), (row.Site.ToString(), row.CallsPerMonth, row.InputTokens, row.OutputTokens));
        Assert.Equal("model:gpt-4o", result.Rows.Single(pair => pair.Key.Site.Kind == SiteKind.Model).Key.Site.ToString());
        Assert.Empty(result.Unmatched);
        Assert.Equal(2, result.Calls);
    }

    [Fact]
    public void A_broken_line_is_named_and_the_rest_is_read()
    {
        ImportResult result = Import(Span("gpt-4o", 10, 1, 0) + "{\"resourceSpans\":[{\"scopeSpans\":\n" + "{ oops }\n" + Span("gpt-4o", 30, 3, 0));

        Assert.Equal([2L, 3L], result.Errors.Select(error => error.Line));
        Assert.Equal((2L, 20), (result.Calls, Assert.Single(result.Rows).Key.InputTokens));
    }

    [Fact]
    public void Agent_and_tool_spans_are_not_counted_twice() =>
        Assert.Equal(1, Import(Span("gpt-4o", 10, 1, 0) + Span("gpt-4o", 10, 1, 0, ("gen_ai.operation.name", "invoke_agent")) + Span("gpt-4o", 10, 1, 0, ("gen_ai.operation.name", "execute_tool"))).Calls);

    [Fact]
    public void A_whole_document_with_line_breaks_is_read()
    {
        string document = Newtonsoft.Json.Linq.JToken.Parse(Span("gpt-4o", 10, 1, 0)).ToString();

        Assert.Equal(1, Import(document).Calls);
    }

    [Fact]
    public void Former_attribute_names_and_the_environment_are_understood()
    {
        ImportResult result = Import("""
            {"resourceSpans":[{"resource":{"attributes":[{"key":"deployment.environment.name","value":{"stringValue":"staging"}}]},"scopeSpans":[{"spans":[{"name":"x","attributes":[{"key":"gen_ai.system","value":{"stringValue":"openai"}},{"key":"gen_ai.request.model","value":{"stringValue":"gpt-4o"}},{"key":"gen_ai.usage.prompt_tokens","value":{"intValue":"7"}},{"key":"gen_ai.usage.completion_tokens","value":{"intValue":3}}]}]}]}]}

            """);

        UsageRow row = Assert.Single(result.Rows).Key;
        Assert.Equal(("staging", 7, 3), (row.Environment, row.InputTokens, row.OutputTokens));
    }

    [Theory]
    [InlineData("""{"object":"page","data":[{"object":"bucket","start_time":1762000000,"end_time":1764592000,"results":[{"model":"gpt-4o","input_tokens":1000,"input_cached_tokens":400,"output_tokens":100,"num_model_requests":10}]}]}""", 100, 10, "0.4")]
    [InlineData("""[{"model":"gpt-4o","prompt_tokens":100,"completion_tokens":10,"startTime":"2026-11-01T00:00:00Z","endTime":"2026-11-01T00:00:02Z","spend":0.1}]""", 100, 10, null)]
    [InlineData("""{"id":"1","model":"gpt-4o","usage":{"input":100,"output":10},"startTime":"2026-11-01T00:00:00Z"}""", 100, 10, null)]
    [InlineData("""{"data":[{"request_model":"gpt-4o","prompt_tokens":100,"completion_tokens":10,"request_created_at":"2026-11-01T00:00:00Z"}]}""", 100, 10, null)]
    [InlineData("""{"model":"gpt-4o","usageMetadata":{"promptTokenCount":100,"candidatesTokenCount":10,"cachedContentTokenCount":50}}""", 100, 10, "0.5")]
    [InlineData("model,input_tokens,output_tokens\ngpt-4o,100,10\n", 100, 10, null)]
    [InlineData("ModelName,ProcessedPromptTokens,GeneratedTokens,Requests\ngpt-4o,1000,100,10\n", 100, 10, null)]
    [InlineData("\"Model\",\"Prompt Tokens\",\"Completion Tokens\",\"Output\"\n\"gpt-4o\",100,10,\"two\nlines\"\n", 100, 10, null)]
    public void Exports_of_providers_and_gateways_are_read(string text, int input, int output, string? cached)
    {
        ImportResult result = Import(text);

        UsageRow row = Assert.Single(result.Rows).Key;
        Assert.Equal((input, output), (row.InputTokens, row.OutputTokens));
        Assert.Equal(cached, row.CachedShare?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void A_sum_over_a_period_becomes_a_month()
    {
        ImportResult result = Import("""{"data":[{"start_time":1762000000,"end_time":1763296000,"results":[{"model":"gpt-4o","input_tokens":1000,"output_tokens":100,"num_model_requests":10}]}]}""");

        Assert.Equal(20m, Assert.Single(result.Rows).Key.CallsPerMonth);
    }

    [Fact]
    public void Tokens_without_a_number_of_calls_are_said_and_not_guessed()
    {
        ImportResult result = Import("""{"data":[{"starting_at":"2026-11-01T00:00:00Z","ending_at":"2026-11-02T00:00:00Z","results":[{"model":"claude-sonnet-5-5","uncached_input_tokens":1000,"cache_read_input_tokens":500,"output_tokens":100}]}]}""");

        Assert.Empty(result.Rows);
        Assert.Contains("without a number of calls", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_no_call_site_uses_is_unmatched() =>
        Assert.Equal(1, Import(Span("command-a-03-2025", 10, 1, 0)).Unmatched["command-a-03-2025"]);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("[1,2]")]
    [InlineData("{\"a\":")]
    public void Other_files_give_errors_and_no_exception(string text)
    {
        ImportResult result = Import(text);

        Assert.Equal(0, result.Calls);
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public void A_missing_file_is_an_error() =>
        Assert.NotEmpty(UsageImport.Read([Path.Combine(folder, "none.json")], [], ModelCatalog.Embedded).Errors);

    [Fact]
    public void Importing_twice_leaves_the_usage_file_as_it_is()
    {
        ImportResult result = Import(Span("gpt-4o", 10, 1, 0));
        string once = UsageWriter.Merge("site,calls_per_month\nid:call1,5\n", result.Rows, update: true);

        Assert.Equal(once, UsageWriter.Merge(once, result.Rows, update: true));
    }

    private ImportResult Import(string text)
    {
        string path = Path.Combine(folder, "export");
        File.WriteAllText(path, text);
        return UsageImport.Read([path], [Call()], ModelCatalog.Embedded);
    }

    private static LlmCall Call() => new()
    {
        Id = "call1",
        Location = new SourceSpan("App/Bot.cs", 10, 9, 10, 30),
        Member = "App.Bot.Ask",
        Sdk = "OpenAI",
        Api = "OpenAI.Chat.ChatClient.CompleteChat",
        Provider = "openai",
        Operation = Operation.Chat,
        Model = new ModelReference { Id = "gpt-4o", Source = ModelSource.Literal },
    };

    private static string Span(string model, int input, int output, int seconds, params (string Key, string Value)[] further)
    {
        var attributes = new List<string>
        {
            Text("gen_ai.provider.name", "openai"), Text("gen_ai.request.model", model),
            $$$"""{"key":"gen_ai.usage.input_tokens","value":{"intValue":"{{{input}}}"}}""", $$$"""{"key":"gen_ai.usage.output_tokens","value":{"intValue":"{{{output}}}"}}""",
        };
        attributes.AddRange(further.Select(pair => Text(pair.Key, pair.Value)));
        string begin = """{"resourceSpans":[{"resource":{"attributes":[]},"scopeSpans":[{"scope":{"name":"ai"},"spans":[{"traceId":"5b8e","spanId":"eee1","name":"chat","kind":3,"startTimeUnixNano":""" + "\"";
        return begin + (1762000000L + seconds) + "000000000\",\"attributes\":[" + string.Join(",", attributes) + "],\"status\":{}}]}]}]}\n";

        static string Text(string key, string value) => $$$"""{"key":"{{{key}}}","value":{"stringValue":"{{{value}}}"}}""";
    }
}
