using PromptLint.Core.Calls;
using PromptLint.Analyzers.CallSites;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Which invocations are call sites.</summary>
public sealed class SdkCallTests
{
    [Fact]
    public void A_call_on_a_client_made_in_sight_has_model_prompt_and_place()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                async Task Run()
                {
                    var client = new ChatClient("gpt-4o", "key");
                    await client.CompleteChatAsync(new SystemChatMessage("Be brief."), new UserChatMessage("Hello"));
                }
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(ModelSource.Literal, call.Model.Source);
        Assert.Equal("OpenAI.Chat.ChatClient.CompleteChatAsync", call.Api);
        Assert.Equal("openai", call.Provider);
        Assert.Equal("Bot.Run", call.Member);
        Assert.Equal((7, 22), (call.Location.Line, call.Location.Column));
        Assert.Equal([(PromptRole.System, "Be brief."), (PromptRole.User, "Hello")], call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void A_client_from_a_factory_method_brings_its_model()
    {
        var call = Detect.One("""
            using OpenAI;
            using OpenAI.Chat;
            class Bot { void Run() => new OpenAIClient("key").GetChatClient("gpt-4o-mini").CompleteChat("Hi"); }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(["Hi"], Detect.Texts(call));
    }

    [Fact]
    public void Options_set_in_an_initialiser_and_later_count()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Run(ChatClient client)
                {
                    var options = new ChatCompletionOptions { MaxOutputTokenCount = 200 };
                    options.Temperature = 0.2f;
                    client.CompleteChat(new List<ChatMessage> { new UserChatMessage("Hi") }, options);
                }
            }
            """);
        Assert.Equal(200, call.Options.MaxOutputTokens);
        Assert.Equal(0.2m, call.Options.Temperature);
        Assert.True(call.Options.OutputLimitSet);
    }

    [Fact]
    public void A_limit_that_is_only_known_at_run_time_is_a_limit()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Run(ChatClient client, int max) => client.CompleteChat(["Hi"], new ChatCompletionOptions { MaxOutputTokenCount = max }); }
            """);
        Assert.True(call.Options.OutputLimitSet);
        Assert.Null(call.Options.MaxOutputTokens);
    }

    [Fact]
    public void A_class_of_the_application_with_the_same_names_is_silent() => Assert.Empty(Detect.All("""
        class ChatClient { public string CompleteChat(string text) => text; }
        class Bot { void Run() => new ChatClient().CompleteChat("Hello"); }
        """));

    [Fact]
    public void A_method_of_another_library_with_the_same_name_is_silent() => Assert.Empty(Detect.All("""
        using System.Collections.Concurrent;
        class Interaction { public Task CreateResponseAsync(string text) => Task.CompletedTask; public Task GetResponseAsync(string text) => Task.CompletedTask; }
        class Bot { async Task Run(Interaction context) { await context.CreateResponseAsync("gpt-4o"); await context.GetResponseAsync("gpt-4o"); } }
        """));

    [Fact]
    public void A_mention_in_a_string_or_comment_is_silent() => Assert.Empty(Detect.All("""
        using OpenAI.Chat;
        class Bot { string Help() => "client.CompleteChat(\"Hi\")"; /* client.CompleteChat("Hi"); */ }
        """));

    [Fact]
    public void A_method_group_is_silent() => Assert.Empty(Detect.All("""
        using OpenAI.Chat;
        class Bot { string Name(ChatClient client) => nameof(client.CompleteChat); }
        """));

    [Fact]
    public void Code_that_does_not_compile_yet_is_read_as_far_as_it_goes()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Run()
                {
                    var client = new ChatClient("gpt-4o", Undefined.Key);
                    client.CompleteChat("Hi", new Missing());
                    var x = client.
                }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
    }

    [Fact]
    public void Ids_survive_moved_lines_and_tell_equal_calls_apart()
    {
        const string Code = """
            using OpenAI.Chat;
            class Bot { void Run(ChatClient client) { client.CompleteChat("a"); client.CompleteChat("b"); } }
            """;
        var before = Detect.All(Code).Select(c => c.Id).ToList();
        var after = Detect.All("// moved\n\n" + Code).Select(c => c.Id).ToList();
        Assert.Equal(before, after);
        Assert.Equal(2, before.Distinct().Count());
    }

    [Theory]
    [InlineData("tests/Bot.cs", true)]
    [InlineData("src/App.Tests/Bot.cs", true)]
    [InlineData("src/Contest/Bot.cs", false)]
    [InlineData("src/Latest.cs", false)]
    public void Files_of_tests_are_marked(string path, bool expected) => Assert.Equal(expected, CallBuilder.IsTest(path));
}
