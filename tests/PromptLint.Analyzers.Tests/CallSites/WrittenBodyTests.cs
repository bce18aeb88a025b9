namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Request bodies that are written to streams.</summary>
public sealed class WrittenBodyTests
{
    private const string Body = """
        "{\"model\":\"claude-3-haiku-20240307\",\"system\":\"Translate to French.\",\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]}"
        """;

    [Theory]
    [InlineData("using (var writer = new StreamWriter(request.GetRequestStream())) { writer.Write(body); }")]
    [InlineData("using var stream = request.GetRequestStream(); using var writer = new StreamWriter(stream); writer.WriteLine(body); writer.Flush();")]
    [InlineData("var bytes = Encoding.UTF8.GetBytes(body); using var stream = request.GetRequestStream(); stream.Write(bytes, 0, bytes.Length);")]
    public void A_web_request(string write)
    {
        var call = Detect.One($$"""
            using System.Net;
            class Translator
            {
                string Translate(string text)
                {
                    var body = {{Body}};
                    var request = WebRequest.Create("https://api.anthropic.com/v1/messages");
                    request.Method = "POST";
                    {{write}}
                    using var response = request.GetResponse();
                    return new StreamReader(response.GetResponseStream()).ReadToEnd();
                }
            }
            """);
        Assert.Equal("claude-3-haiku-20240307", call.Model.Id);
        Assert.Equal("Translate to French.", Detect.Texts(call)[0]);
    }

    [Fact]
    public void A_memory_stream_filled_by_a_helper()
    {
        var call = Detect.One("""
            using Amazon.BedrockRuntime;
            using Amazon.BedrockRuntime.Model;
            class Bot
            {
                async Task Run(AmazonBedrockRuntimeClient client)
                {
                    var request = new InvokeModelRequest();
                    request.ModelId = "anthropic.claude-v2";
                    request.Body = ToStream("{\"prompt\":\"Human: Name a desert. Assistant:\",\"max_tokens_to_sample\":300}");
                    await client.InvokeModelAsync(request);
                }
                static MemoryStream ToStream(string text)
                {
                    var stream = new MemoryStream();
                    var writer = new StreamWriter(stream);
                    writer.Write(text);
                    writer.Flush();
                    stream.Position = 0;
                    return stream;
                }
            }
            """);
        Assert.Equal(["Human: Name a desert. Assistant:"], Detect.Texts(call));
        Assert.Equal(300, call.Options.MaxOutputTokens);
    }

    [Fact]
    public void A_stream_that_nothing_is_written_to_says_nothing()
    {
        var call = Detect.One("""
            using Amazon.BedrockRuntime;
            using Amazon.BedrockRuntime.Model;
            class Bot
            {
                Task Run(AmazonBedrockRuntimeClient client, string unrelated)
                {
                    var other = new StreamWriter(new MemoryStream());
                    other.Write(unrelated);
                    return client.InvokeModelAsync(new InvokeModelRequest { ModelId = "anthropic.claude-v2", Body = new MemoryStream() });
                }
            }
            """);
        Assert.Empty(Detect.Texts(call));
    }

    [Theory]
    [InlineData("var url = settings.Url ?? \"\";")]
    [InlineData("var url = settings.Url;")]
    [InlineData("var url = string.IsNullOrEmpty(settings.Url) ? \"\" : settings.Url;")]
    public void An_address_that_is_only_settled_at_run_time(string address)
    {
        var call = Detect.One($$"""
            class Settings { public string Url; public string Model = "gpt-4o-mini"; }
            class Bot
            {
                Settings settings = Newtonsoft.Json.JsonConvert.DeserializeObject<Settings>(File.ReadAllText("x.json"));
                async Task Run(HttpClient http)
                {
                    {{address}}
                    var json = System.Text.Json.JsonSerializer.Serialize(new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = "Name a sea." } } });
                    await http.PostAsync(url, new StringContent(json));
                }
            }
            """);
        Assert.Equal(["Name a sea."], Detect.Texts(call));
    }

    [Fact]
    public void A_serializer_behind_an_interface()
    {
        var call = Detect.One("""
            interface IJson { string Write<T>(T value); }
            class Json : IJson { public string Write<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value); }
            class Message { public string Role { get; set; } public string Content { get; set; } }
            class Body { public string Model { get; set; } public Message[] Messages { get; set; } }
            class Bot(IJson json, HttpClient http)
            {
                private string Make(string model) { var body = new Body { Model = model, Messages = new[] { new Message { Role = "user", Content = "Name an ocean." } } }; return json.Write(body); }
                async Task Run(string address, string key)
                {
                    var text = Make(Environment.GetEnvironmentVariable("MODEL"));
                    await Send(address, text);
                }
                private Task<HttpResponseMessage> Send(string address, string text) => http.PostAsync(address, new StringContent(text, Encoding.UTF8, "application/json"));
            }
            """);
        Assert.Equal(["Name an ocean."], Detect.Texts(call));
    }

    [Fact]
    public void An_interface_of_another_library_writes_its_argument()
    {
        var call = Detect.One("""
            interface IJson { string Serialize(object value); }
            class Bot(IJson json, HttpClient http)
            {
                Task Run(string address) => http.PostAsync(address, new StringContent(json.Serialize(new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Name a bay." } } })));
            }
            """);
        Assert.Equal(["Name a bay."], Detect.Texts(call));
    }

    [Fact]
    public void A_run_time_address_with_any_other_body_is_no_call() => Assert.Empty(Detect.All("""
        class Shop
        {
            Task Run(HttpClient http, string address) => http.PostAsync(address, new StringContent(System.Text.Json.JsonSerializer.Serialize(new { model = "T-Shirt", size = "L" })));
        }
        """));

    [Fact]
    public void An_address_of_which_the_default_is_a_providers()
    {
        var call = Detect.One("""
            class Bot(HttpClient http)
            {
                private static readonly string Default = "https://api.openai.com/v1/chat/completions";
                async Task Run(object message, string wanted)
                {
                    var address = Default;
                    var own = Environment.GetEnvironmentVariable("ADDRESS");
                    if (!string.IsNullOrWhiteSpace(own)) { address = own; }
                    if (!string.IsNullOrWhiteSpace(wanted)) { address = wanted; }
                    await Send(address, System.Text.Json.JsonSerializer.Serialize(new { model = "gpt-4o", messages = new[] { message } }));
                }
                private Task<HttpResponseMessage> Send(string address, string body) => http.PostAsync(address, new StringContent(body));
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal("openai", call.Provider);
    }

    [Theory]
    [InlineData("Newtonsoft.Json.JsonConvert.ToString(system)")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(system)")]
    [InlineData("\"\\\"\" + Escape(system) + \"\\\"\"")]
    public void A_text_that_is_escaped_into_json(string escaped)
    {
        var call = Detect.One($$"""
            class Bot
            {
                Task Run(HttpClient http, string question)
                {
                    var system = "Answer with \"yes\" or \"no\".\nNothing else.";
                    var body = "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"system\",\"content\":" + {{escaped}} + "},{\"role\":\"user\",\"content\":" + Newtonsoft.Json.JsonConvert.ToString(question) + "}]}";
                    return http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(body));
                }
                static string Escape(string input)
                {
                    var made = new StringBuilder();
                    foreach (var c in input)
                    {
                        switch (c)
                        {
                            case '"': made.Append("\\\""); break;
                            case '\n': made.Append("\\n"); break;
                            default: made.Append(c); break;
                        }
                    }
                    return made.ToString();
                }
            }
            """);
        Assert.Equal(["Answer with \"yes\" or \"no\".\nNothing else.", "{question}"], Detect.Texts(call));
    }
}
