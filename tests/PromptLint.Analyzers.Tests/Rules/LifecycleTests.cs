namespace PromptLint.Analyzers.Tests.Rules;

public sealed class LifecycleTests
{
    [Fact]
    public Task A_retired_model_fires() => Lint.Check("PLINT4001", Ask("gpt-4", "{|PLINT4001:CompleteChat|}"));

    [Fact]
    public Task A_current_model_is_not_retired() => Lint.Check("PLINT4001", Ask("gpt-6-luna"));

    [Fact]
    public Task A_model_was_not_retired_before_its_day() => Lint.Check("PLINT4001", Ask("gpt-4"), "promptlint_today = 2024-01-01");

    [Fact]
    public Task A_model_whose_end_is_announced_fires() => Lint.Check("PLINT4002", Ask("gpt-5-mini", "{|PLINT4002:CompleteChat|}"));

    [Fact]
    public Task An_end_beyond_the_horizon_is_silent() => Lint.Check("PLINT4002", Ask("gpt-5-mini"), "promptlint_retirement_horizon_days = 0");

    [Fact]
    public Task A_retired_model_does_not_retire_again() => Lint.Check("PLINT4002", Ask("gpt-4"));

    [Fact]
    public Task An_unknown_model_fires() => Lint.Check("PLINT4003", Ask("house-blend-7", "{|PLINT4003:CompleteChat|}"));

    [Fact]
    public Task A_known_model_is_not_unknown() => Lint.Check("PLINT4003", Ask("gpt-6-luna"));

    [Fact]
    public Task A_model_that_nothing_tells_is_silent() => Lint.Check("PLINT4003", """
        using OpenAI.Chat;
        class Bot { void Run(string model) => new ChatClient(model, "key").CompleteChat("Hi"); }
        """);

    [Fact]
    public Task A_mapped_deployment_has_its_model() => Lint.Check("PLINT4003", Deployment(), "promptlint_deployment.chat-eu = gpt-6-luna");

    [Fact]
    public Task A_deployment_can_be_mapped_in_a_list() => Lint.Check("PLINT4003", Deployment(), "promptlint_deployments = other=gpt-6-sol, chat-eu=gpt-6-luna");

    [Fact]
    public Task A_deployment_that_is_mapped_nowhere_fires() => Lint.Check("PLINT4003", Deployment("{|PLINT4003:PostAsJsonAsync|}"));

    [Fact]
    public Task A_model_from_the_settings_counts() => Lint.Check("PLINT4001", """
        using Microsoft.Extensions.Configuration;
        using OpenAI.Chat;
        class Bot { void Run(IConfiguration settings) => new ChatClient(settings["Ai:Model"], "key").{|PLINT4001:CompleteChat|}("Hi"); }
        """, "", ("appsettings.json", """{ "Ai": { "Model": "gpt-4" } }"""));

    private static string Ask(string model, string method = "CompleteChat") => $$"""
        using OpenAI.Chat;
        class Bot { void Run() => new ChatClient("{{model}}", "key").{{method}}("Hi"); }
        """;

    private static string Deployment(string method = "PostAsJsonAsync") => $$"""
        class Bot
        {
            Task Run(HttpClient http) => http.{{method}}("https://house.openai.azure.com/openai/deployments/chat-eu/chat/completions?api-version=2024-10-21",
                new { messages = new[] { new { role = "user", content = "Hi" } } });
        }
        """;
}
