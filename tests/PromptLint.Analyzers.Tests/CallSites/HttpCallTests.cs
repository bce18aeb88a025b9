using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Raw HTTP calls.</summary>
public sealed class HttpCallTests
{
    [Fact]
    public void An_anonymous_object_posted_as_json()
    {
        var call = Detect.One("""
            using System.Net.Http.Json;
            class Bot
            {
                async Task Run(HttpClient http, string q) => await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
                {
                    model = "gpt-4o", max_tokens = 50, messages = new[] { new { role = "system", content = "Be brief." }, new { role = "user", content = q } },
                });
            }
            """);
        Assert.Equal(("gpt-4o", "openai", 50, "HTTP"), (call.Model.Id, call.Provider, call.Options.MaxOutputTokens, call.Sdk));
        Assert.Equal([(PromptRole.System, "Be brief."), (PromptRole.User, "{q}")], call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void A_body_written_as_json_text()
    {
        var call = Detect.One(""""
            class Bot
            {
                async Task Run(HttpClient http, string q)
                {
                    var json = $$"""{ "model": "claude-3-5-sonnet-20241022", "max_tokens": 100, "system": "You grade essays.", "messages": [{ "role": "user", "content": "{{q}}" }] }""";
                    await http.PostAsync("https://api.anthropic.com/v1/messages", new StringContent(json, Encoding.UTF8, "application/json"));
                }
            }
            """");
        Assert.Equal(("claude-3-5-sonnet-20241022", "anthropic"), (call.Model.Id, call.Provider));
        Assert.Contains("You grade essays.", Detect.Texts(call));
    }

    [Fact]
    public void A_request_message_with_a_base_address_and_a_dto_default()
    {
        var call = Detect.One("""
            using System.Net.Http.Json;
            using System.Text.Json.Serialization;
            class Body { [JsonPropertyName("model")] public string ModelName { get; set; } = "llama3.1"; public List<Line> Messages { get; set; } = new(); }
            record Line(string Role, string Content);
            class Bot
            {
                private readonly HttpClient http = new() { BaseAddress = new Uri("http://localhost:11434") };
                Task Run() => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/chat") { Content = JsonContent.Create(new Body { Messages = { new Line("user", "Hello there") } }) });
            }
            """);
        Assert.Equal(("llama3.1", "ollama"), (call.Model.Id, call.Provider));
        Assert.Contains("Hello there", Detect.Texts(call));
    }

    [Fact]
    public void The_model_in_the_path()
    {
        var call = Detect.One("""
            class Bot
            {
                const string Model = "gemini-2.0-flash";
                Task Run(HttpClient http, string key, HttpContent body) => http.PostAsync($"https://generativelanguage.googleapis.com/v1beta/models/{Model}:generateContent?key={key}", body);
            }
            """);
        Assert.Equal(("gemini-2.0-flash", "google"), (call.Model.Id, call.Provider));
    }

    [Fact]
    public void An_azure_deployment_in_the_path_is_a_deployment()
    {
        var call = Detect.One("""
            class Bot { Task Run(HttpClient http, HttpContent body) => http.PostAsync("https://x.openai.azure.com/openai/deployments/my-chat/chat/completions?api-version=2024-02-01", body); }
            """);
        Assert.Null(call.Model.Id);
        Assert.Equal(("my-chat", "azure"), (call.Model.Deployment, call.Provider));
    }

    [Fact]
    public void A_general_helper_is_reported_where_the_address_is_handed_in()
    {
        var call = Detect.One("""
            using System.Net.Http.Json;
            class Http(HttpClient http) { public Task Send(string url, object body) => http.PostAsJsonAsync(url, body); }
            class Bot(Http http)
            {
                Task Ask(string q) => http.Send("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = q } } });
                Task Weather() => http.Send("https://weather.example/v1/now", new { city = "Rome" });
            }
            """);
        Assert.Equal(("Http.Send", 5, "gpt-4o"), (call.Api, call.Location.Line, call.Model.Id));
    }

    [Theory]
    [InlineData("https://api.example.com/api/chat", "new { text = q }")]
    [InlineData("https://api.example.com/v1/messages", "new { body = q }")]
    [InlineData("https://api.github.com/repos/x/issues", "new { title = q }")]
    [InlineData("/api/generate", "new { report = 7 }")]
    public void Another_service_is_silent(string address, string body) => Assert.Empty(Detect.All($$"""
        using System.Net.Http.Json;
        class Bot { Task Run(HttpClient http, string q) => http.PostAsJsonAsync("{{address}}", {{body}}); }
        """));
}
