namespace PromptLint.Analyzers.Tests.Rules;

public sealed class DearerThanSuccessorTests
{
    private const string Rule = "PLINT1002";

    [Fact]
    public Task A_model_with_a_cheaper_successor_fires() => Lint.Check(Rule, Ask("{|PLINT1002:CompleteChat|}"), "promptlint_retirement_horizon_days = 0");

    [Fact]
    public Task Where_the_end_is_near_the_lifecycle_rule_speaks_instead() => Lint.Check(Rule, Ask("CompleteChat"), "promptlint_retirement_horizon_days = 3650");

    [Fact]
    public Task A_model_without_successor_is_silent() => Lint.Check(Rule, Ask("CompleteChat").Replace("gpt-4o", "gpt-6-luna"));

    [Fact]
    public Task An_own_price_below_the_successors_is_silent() => Lint.Check(Rule, Ask("CompleteChat"), "promptlint_retirement_horizon_days = 0\npromptlint_price.gpt-4o = 0.01 0.01");

    private static string Ask(string method) => $$"""
        using OpenAI.Chat;
        class Bot { void Run() => new ChatClient("gpt-4o", "key").{{method}}("Hi"); }
        """;
}
