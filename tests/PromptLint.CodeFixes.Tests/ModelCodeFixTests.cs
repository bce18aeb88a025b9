using PromptLint.CodeFixes.Models;

namespace PromptLint.CodeFixes.Tests;

public sealed class ModelCodeFixTests
{
    private const string Prompt = "Classify the sentiment of the product review as positive, negative or neutral. Answer with one word only.";

    [Fact]
    public Task A_literal_at_the_client_is_replaced() => Fix<ModelCodeFix>.Check("PLINT4001", Ask("\"gpt-4\""), Fixed("\"gpt-5.6-sol\""));

    [Fact]
    public Task A_verbatim_literal_stays_verbatim() => Fix<ModelCodeFix>.Check("PLINT4001", Ask("@\"gpt-4\""), Fixed("@\"gpt-5.6-sol\""));

    [Fact]
    public Task Comments_around_the_literal_stay() => Fix<ModelCodeFix>.Check("PLINT4001", Ask("/* big */ \"gpt-4\" /* one */"), Fixed("/* big */ \"gpt-5.6-sol\" /* one */"));

    [Fact]
    public Task A_constant_is_replaced_where_it_is_declared() => Fix<ModelCodeFix>.Check("PLINT4001", """
        using OpenAI.Chat;
        static class Models { public const string Default = "gpt-4"; }
        class Bot { void Run() => new ChatClient(Models.Default, "key").{|PLINT4001:CompleteChat|}("Hi"); }
        """, """
        using OpenAI.Chat;
        static class Models { public const string Default = "gpt-5.6-sol"; }
        class Bot { void Run() => new ChatClient(Models.Default, "key").CompleteChat("Hi"); }
        """);

    [Fact]
    public Task The_default_of_an_options_class_is_replaced() => Fix<ModelCodeFix>.Check("PLINT4001", """
        using OpenAI.Chat;
        class AiOptions { public string Model { get; set; } = "gpt-4"; }
        class Bot { void Run() { var options = new AiOptions(); new ChatClient(options.Model, "key").{|PLINT4001:CompleteChat|}("Hi"); } }
        """, """
        using OpenAI.Chat;
        class AiOptions { public string Model { get; set; } = "gpt-5.6-sol"; }
        class Bot { void Run() { var options = new AiOptions(); new ChatClient(options.Model, "key").CompleteChat("Hi"); } }
        """);

    [Fact]
    public Task A_member_of_a_body_is_replaced() => Fix<ModelCodeFix>.Check("PLINT4001", """
        class Bot
        {
            Task Run(HttpClient http) => http.{|PLINT4001:PostAsJsonAsync|}("https://api.openai.com/v1/chat/completions", new { model = "gpt-4", messages = new[] { new { role = "user", content = "Hi" } } });
        }
        """, """
        class Bot
        {
            Task Run(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-5.6-sol", messages = new[] { new { role = "user", content = "Hi" } } });
        }
        """);

    [Fact]
    public async Task A_settings_file_is_edited_in_place()
    {
        const string Code = """
            using Microsoft.Extensions.Configuration;
            using OpenAI.Chat;
            class Bot { void Run(IConfiguration settings) => new ChatClient(settings["Ai:Model"], "key").{|PLINT4001:CompleteChat|}("Hi"); }
            """;
        var test = Fix<ModelCodeFix>.Create("PLINT4001", Code, Code.Replace("{|PLINT4001:CompleteChat|}", "CompleteChat"));
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", "{\r\n  // ours\r\n  \"Ai\": { \"Model\" : \"gpt-4\" }\r\n}\r\n"));
        test.FixedState.AdditionalFiles.Add(("/0/appsettings.json", "{\r\n  // ours\r\n  \"Ai\": { \"Model\" : \"gpt-5.6-sol\" }\r\n}\r\n"));
        await test.RunAsync();
    }

    [Fact]
    public Task An_over_served_prompt_gets_the_small_model() => Fix<ModelCodeFix>.Check("PLINT1001", Classify("gpt-5.4"), Classify("gpt-6-luna").Replace("{|PLINT1001:CompleteChat|}", "CompleteChat"));

    [Fact]
    public Task A_client_that_other_prompts_use_too_is_left_alone() => Fix<ModelCodeFix>.NotOffered("PLINT1001", $$"""
        using OpenAI.Chat;
        class Bot
        {
            private readonly ChatClient client = new ChatClient("gpt-5.4", "key");
            void Classify(string review) => client.{|PLINT1001:CompleteChat|}(new SystemChatMessage("{{Prompt}}"), new UserChatMessage($"Review: {review}"));
            void Prove(string claim) => client.CompleteChat(claim);
        }
        """);

    [Fact]
    public Task Two_calls_are_fixed_at_once() => Fix<ModelCodeFix>.Check("PLINT4001", """
        using OpenAI.Chat;
        class Bot
        {
            void A() => new ChatClient("gpt-4", "key").{|PLINT4001:CompleteChat|}("Hi");
            void B() => new ChatClient("gpt-4", "key").{|PLINT4001:CompleteChat|}("Ho");
        }
        """, """
        using OpenAI.Chat;
        class Bot
        {
            void A() => new ChatClient("gpt-5.6-sol", "key").CompleteChat("Hi");
            void B() => new ChatClient("gpt-5.6-sol", "key").CompleteChat("Ho");
        }
        """);

    private static string Ask(string model) => $$"""
        using OpenAI.Chat;
        class Bot { void Run() => new ChatClient({{model}}, "key").{|PLINT4001:CompleteChat|}("Hi"); }
        """;

    private static string Fixed(string model) => Ask(model).Replace("{|PLINT4001:CompleteChat|}", "CompleteChat");

    private static string Classify(string model) => $$"""
        using OpenAI.Chat;
        class Bot
        {
            void Run(string review) => new ChatClient("{{model}}", "key").{|PLINT1001:CompleteChat|}(new SystemChatMessage("{{Prompt}}"), new UserChatMessage($"Review: {review}"));
        }
        """;
}
