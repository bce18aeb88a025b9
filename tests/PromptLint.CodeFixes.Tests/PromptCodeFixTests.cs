using PromptLint.CodeFixes.Models;
using PromptLint.CodeFixes.Prompts;

namespace PromptLint.CodeFixes.Tests;

/// <summary>Order of messages, marks for the cache, pinned aliases.</summary>
public sealed class PromptCodeFixTests
{
    // Long enough for every provider's least prefix.
    private static readonly string Manual = string.Concat(Enumerable.Repeat("Answer from the manual only, name the page, and say so when it has no answer. ", 300));

    [Fact]
    public Task The_static_system_message_moves_to_the_front() => Fix<MessageOrderCodeFix>.Check("PLINT2001",
        Order("{|PLINT2001:CompleteChat|}", "new UserChatMessage($\"Question: {question}\"), new SystemChatMessage(Manual)"),
        Order("CompleteChat", "new SystemChatMessage(Manual), new UserChatMessage($\"Question: {question}\")"));

    [Fact]
    public Task In_a_list_too() => Fix<MessageOrderCodeFix>.Check("PLINT2001",
        Order("{|PLINT2001:CompleteChat|}", "new List<ChatMessage> { new UserChatMessage(question), new SystemChatMessage(Manual) }"),
        Order("CompleteChat", "new List<ChatMessage> { new SystemChatMessage(Manual), new UserChatMessage(question) }"));

    [Fact]
    public Task A_system_message_with_a_run_time_part_stays() => Fix<MessageOrderCodeFix>.NotOffered("PLINT2001",
        Order("{|PLINT2001:CompleteChat|}", "new UserChatMessage(question), new SystemChatMessage($\"{DateTime.Now}{Manual}\")"));

    [Fact]
    public Task Two_calls_are_reordered_at_once() => Fix<MessageOrderCodeFix>.Check("PLINT2001",
        Order("{|PLINT2001:CompleteChat|}", "new UserChatMessage(question), new SystemChatMessage(Manual)") + "\n" + Second("{|PLINT2001:CompleteChat|}", "new UserChatMessage(question), new SystemChatMessage(Manual)"),
        Order("CompleteChat", "new SystemChatMessage(Manual), new UserChatMessage(question)") + "\n" + Second("CompleteChat", "new SystemChatMessage(Manual), new UserChatMessage(question)"));

    [Fact]
    public Task Static_text_is_marked_for_the_cache() => Fix<CacheControlCodeFix>.Check("PLINT2002",
        Cached("{|PLINT2002:Create|}", "new List<TextBlockParam> { new() { Text = Manual } }"),
        Cached("Create", "new List<TextBlockParam> { new() { Text = Manual, CacheControl = new CacheControlEphemeral() } }"));

    [Fact]
    public Task Two_calls_are_marked_at_once() => Fix<CacheControlCodeFix>.Check("PLINT2002",
        Cached("{|PLINT2002:Create|}", "new List<TextBlockParam> { new() { Text = Manual } }") + "\n" + Marking("Other", "{|PLINT2002:Create|}", "new List<TextBlockParam> { new() { Text = Manual } }"),
        Cached("Create", "new List<TextBlockParam> { new() { Text = Manual, CacheControl = new CacheControlEphemeral() } }") + "\n" + Marking("Other", "Create", "new List<TextBlockParam> { new() { Text = Manual, CacheControl = new CacheControlEphemeral() } }"));

    [Fact]
    public Task A_text_without_room_for_a_mark_is_left_alone() => Fix<CacheControlCodeFix>.NotOffered("PLINT2002", Cached("{|PLINT2002:Create|}", "Manual"));

    [Fact]
    public Task An_alias_is_pinned_to_what_it_stands_for() => Fix<ModelCodeFix>.Check("PLINT1004", Alias("{|PLINT1004:PostAsJsonAsync|}", "claude-opus-4-5-latest"), Alias("PostAsJsonAsync", "claude-opus-4-5-20251101"));

    [Fact]
    public Task Two_aliases_are_pinned_at_once() => Fix<ModelCodeFix>.Check("PLINT1004",
        Alias("{|PLINT1004:PostAsJsonAsync|}", "claude-opus-4-5-latest") + "\n" + Alias("{|PLINT1004:PostAsJsonAsync|}", "claude-opus-4-5-latest").Replace("class Bot", "class Other"),
        Alias("PostAsJsonAsync", "claude-opus-4-5-20251101") + "\n" + Alias("PostAsJsonAsync", "claude-opus-4-5-20251101").Replace("class Bot", "class Other"));

    [Fact]
    public Task An_alias_of_unknown_target_is_left_alone() => Fix<ModelCodeFix>.NotOffered("PLINT1004", Alias("{|PLINT1004:PostAsJsonAsync|}", "our-own-latest"));

    private static string Order(string method, string messages) => "using OpenAI.Chat;\n" + Second(method, messages).Replace("class Second", "class First");

    private static string Second(string method, string messages) => $$"""
        class Second
        {
            private const string Manual = "{{Manual}}";
            void Answer(string question) => new ChatClient("gpt-6.2-sol", "key").{{method}}({{messages}});
        }
        """;

    private static string Cached(string method, string system) => "using Anthropic;\nusing Anthropic.Models.Messages;\n" + Marking("Support", method, system);

    private static string Marking(string name, string method, string system) => $$"""
        class {{name}}
        {
            private const string Manual = "{{Manual}}";
            object Answer(AnthropicClient client, string question) => client.Messages.{{method}}(new MessageCreateParams
            {
                Model = "claude-sonnet-4-6",
                MaxTokens = 500,
                System = {{system}},
                Messages = [new() { Role = Role.User, Content = question }],
            });
        }
        """;

    private static string Alias(string method, string model) => $$"""
        class Bot
        {
            Task Run(HttpClient http) => http.{{method}}("https://api.anthropic.com/v1/messages",
                new { model = "{{model}}", max_tokens = 200, messages = new[] { new { role = "user", content = "Hello" } } });
        }
        """;
}
