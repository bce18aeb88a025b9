using PromptLint.CodeFixes.Options;

namespace PromptLint.CodeFixes.Tests;

public sealed class OutputLimitCodeFixTests
{
    private const string Rule = "PLINT2004";

    [Fact]
    public Task Options_that_are_made_in_the_call_get_a_limit() => Check(
        """client.{|PLINT2004:CompleteChat|}(["Hi"], new ChatCompletionOptions { Temperature = 0 })""",
        """client.CompleteChat(["Hi"], new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = 1024 })""");

    [Fact]
    public Task Options_without_initializer_get_one() => Check(
        """client.{|PLINT2004:CompleteChat|}(["Hi"], new ChatCompletionOptions())""",
        """client.CompleteChat(["Hi"], new ChatCompletionOptions() { MaxOutputTokenCount = 1024 })""");

    [Fact]
    public Task A_call_without_options_gets_them() => Check(
        """client.{|PLINT2004:CompleteChat|}(new List<ChatMessage> { new UserChatMessage("Hi") })""",
        """client.CompleteChat(new List<ChatMessage> { new UserChatMessage("Hi") }, options: new ChatCompletionOptions { MaxOutputTokenCount = 1024 })""");

    [Fact]
    public Task Messages_given_one_by_one_become_a_collection() => Check(
        """client.{|PLINT2004:CompleteChat|}(new SystemChatMessage("Be brief."), new UserChatMessage("Hi"))""",
        """client.CompleteChat([new SystemChatMessage("Be brief."), new UserChatMessage("Hi")], new ChatCompletionOptions { MaxOutputTokenCount = 1024 })""");

    [Fact]
    public Task Options_in_a_local_get_a_limit_on_a_line_of_its_own() => Fix<OutputLimitCodeFix>.Check(Rule, """
        using OpenAI.Chat;
        class Bot
        {
            void Run(ChatClient client)
            {
                var options = new ChatCompletionOptions
                {
                    Temperature = 0, // exact
                };
                client.{|PLINT2004:CompleteChat|}(["Hi"], options);
            }
        }
        """, """
        using OpenAI.Chat;
        class Bot
        {
            void Run(ChatClient client)
            {
                var options = new ChatCompletionOptions
                {
                    Temperature = 0, // exact
                    MaxOutputTokenCount = 1024,
                };
                client.CompleteChat(["Hi"], options);
            }
        }
        """);

    [Fact]
    public Task A_body_gets_the_name_that_the_provider_knows() => Fix<OutputLimitCodeFix>.Check(Rule, Body("{|PLINT2004:PostAsJsonAsync|}", ""), Body("PostAsJsonAsync", ", max_completion_tokens = 1024"));

    [Fact]
    public Task Options_from_elsewhere_are_left_alone() => Fix<OutputLimitCodeFix>.NotOffered(Rule, """
        using OpenAI.Chat;
        class Bot { void Run(ChatClient client) => client.{|PLINT2004:CompleteChat|}(["Hi"], Shared()); static ChatCompletionOptions Shared() => new ChatCompletionOptions(); }
        """);

    private static Task Check(string before, string after) => Fix<OutputLimitCodeFix>.Check(Rule, Wrap(before), Wrap(after));

    private static string Wrap(string call) => $$"""
        using OpenAI.Chat;
        class Bot { void Run(ChatClient client) => {{call}}; }
        """;

    private static string Body(string method, string limit) => $$"""
        class Bot
        {
            Task Run(HttpClient http) => http.{{method}}("https://api.openai.com/v1/chat/completions", new { model = "gpt-5.4", messages = new[] { new { role = "user", content = "Hi" } }{{limit}} });
        }
        """;
}
