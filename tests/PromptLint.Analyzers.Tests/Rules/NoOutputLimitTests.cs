namespace PromptLint.Analyzers.Tests.Rules;

public sealed class NoOutputLimitTests
{
    private const string Rule = "PLINT2004";

    [Fact]
    public Task A_call_without_options_fires() => Lint.Check(Rule, """
        using OpenAI.Chat;
        class Bot { void Run() => new ChatClient("gpt-5.4", "key").{|PLINT2004:CompleteChat|}("Tell me a story."); }
        """);

    [Fact]
    public Task Options_without_a_limit_fire() => Lint.Check(Rule, """
        using OpenAI.Chat;
        class Bot { void Run() => new ChatClient("gpt-5.4", "key").{|PLINT2004:CompleteChat|}(["Tell me a story."], new ChatCompletionOptions { Temperature = 0 }); }
        """);

    [Fact]
    public Task A_limit_in_the_initializer_is_silent() => Lint.Check(Rule, """
        using OpenAI.Chat;
        class Bot { void Run() => new ChatClient("gpt-5.4", "key").CompleteChat(["Tell me a story."], new ChatCompletionOptions { MaxOutputTokenCount = 300 }); }
        """);

    [Fact]
    public Task A_limit_that_is_only_known_at_run_time_is_silent() => Lint.Check(Rule, """
        using OpenAI.Chat;
        class Bot { void Run(int most) => new ChatClient("gpt-5.4", "key").CompleteChat(["Tell me a story."], new ChatCompletionOptions { MaxOutputTokenCount = most }); }
        """);

    [Fact]
    public Task An_embedding_is_silent() => Lint.Check(Rule, """
        using OpenAI.Embeddings;
        class Bot { void Run() => new EmbeddingClient("text-embedding-3-small", "key").GenerateEmbedding("text"); }
        """);

    [Fact]
    public Task A_raw_request_without_a_limit_fires() => Lint.Check(Rule, """
        class Bot
        {
            Task Run(HttpClient http) => http.{|PLINT2004:PostAsJsonAsync|}("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-5.4", messages = new[] { new { role = "user", content = "Tell me a story." } } });
        }
        """);

    [Fact]
    public Task A_raw_request_with_a_limit_is_silent() => Lint.Check(Rule, """
        class Bot
        {
            Task Run(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-5.4", max_completion_tokens = 300, messages = new[] { new { role = "user", content = "Tell me a story." } } });
        }
        """);

    [Fact]
    public Task A_request_to_another_service_is_silent() => Lint.Check(Rule, """
        class Bot { Task Run(HttpClient http) => http.PostAsJsonAsync("https://example.org/v1/orders", new { model = "T", count = 3 }); }
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => Lint.Check(Rule, """
        using OpenAI.Chat;
        class Bot
        {
            void Run()
            {
        #pragma warning disable PLINT2004
                new ChatClient("gpt-5.4", "key").CompleteChat("Tell me a story.");
            }
        }
        """);
}
