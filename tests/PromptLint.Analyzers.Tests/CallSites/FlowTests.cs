using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Values that reach a call across members, objects, callers and dependency injection.</summary>
public sealed class FlowTests
{
    [Fact]
    public void A_field_set_in_the_constructor_from_a_callers_constant()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                private readonly ChatClient client;
                public Bot(string model) { client = new ChatClient(model, "key"); }
                void Run() => client.CompleteChat("Hi");
            }
            static class Program { const string Model = "gpt-4.1"; static Bot Make() => new Bot(Model); }
            """);
        Assert.Equal("gpt-4.1", call.Model.Id);
        Assert.Equal(ModelSource.Constant, call.Model.Source);
    }

    [Fact]
    public void A_primary_constructor_parameter()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot(ChatClient client, string system) { void Run(string q) => client.CompleteChat(new SystemChatMessage(system), new UserChatMessage(q)); }
            static class Program { static Bot Make() => new(new ChatClient("gpt-4o", "key"), "You help with taxes."); }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Contains("You help with taxes.", Detect.Texts(call));
    }

    [Fact]
    public void Each_callers_prompt_is_reported_with_its_way()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Ask(ChatClient client, string system, string user) => client.CompleteChat(new SystemChatMessage(system), new UserChatMessage(user));
                void Taxes(ChatClient c) => Ask(c, "Tax advisor.", "What may I deduct?");
                void Poems(ChatClient c) => Ask(c, "Poet.", "Write a haiku.");
            }
            """);
        Assert.Equal(["Tax advisor.", "What may I deduct?", "Poet.", "Write a haiku."], Detect.Texts(call));
        Assert.All(call.Prompts, p => Assert.Single(p.Via));
        Assert.Equal([5, 6], call.Prompts.Select(p => p.Via[0].Line).Distinct());
    }

    [Fact]
    public void Callers_are_followed_over_two_hops()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Send(ChatClient c, string text) => c.CompleteChat(text);
                void Translate(ChatClient c, string text) => Send(c, $"Translate to German: {text}");
                void Run(ChatClient c) => Translate(c, "Save changes?");
            }
            """);
        Assert.Equal(["Translate to German: Save changes?"], Detect.Texts(call));
        Assert.Equal([6, 5], call.Prompts[0].Via.Select(v => v.Line));
    }

    [Fact]
    public void A_call_through_an_interface_reaches_the_implementation()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            interface IAsk { Task Ask(string text); }
            class Asker(ChatClient client) : IAsk { public async Task Ask(string text) => await client.CompleteChatAsync(text); }
            class Page(IAsk asker) { Task Load() => asker.Ask("Summarise the page."); }
            """);
        Assert.Equal(["Summarise the page."], Detect.Texts(call));
    }

    [Fact]
    public void A_message_list_in_a_field_collects_what_is_added()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                private readonly List<ChatMessage> messages = new() { new SystemChatMessage("You are a pirate.") };
                void Run(ChatClient client, string q) { messages.Add(new UserChatMessage(q)); client.CompleteChat(messages); }
            }
            """);
        Assert.Equal(["You are a pirate.", "{q}"], Detect.Texts(call));
        Assert.True(call.Options.GrowingHistory);
    }

    [Fact]
    public void A_list_that_is_trimmed_does_not_grow()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                private readonly List<ChatMessage> messages = new();
                void Run(ChatClient client, string q) { messages.Add(new UserChatMessage(q)); client.CompleteChat(messages); if (messages.Count > 20) messages.RemoveAt(0); }
            }
            """);
        Assert.False(call.Options.GrowingHistory);
    }

    [Fact]
    public void A_helper_that_fills_the_list_is_entered()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                static void Fill(List<ChatMessage> list, string topic) => list.Add(new UserChatMessage($"Explain {topic}."));
                void Run(ChatClient client) { var list = new List<ChatMessage>(); Fill(list, "gravity"); client.CompleteChat(list); }
            }
            """);
        Assert.Equal(["Explain gravity."], Detect.Texts(call));
    }

    [Fact]
    public void A_service_registration_brings_the_model()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.DependencyInjection;
            using OpenAI.Chat;
            class Bot(ChatClient client) { void Run() => client.CompleteChat("Hi"); }
            static class Startup { static void Add(IServiceCollection services) => services.AddSingleton<ChatClient>(_ => new ChatClient("gpt-4o-mini", "key")); }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
    }

    [Fact]
    public void A_constant_of_another_project_counts()
    {
        var calls = Detect.Projects(
        [
            ("shared", [("shared/Models.cs", "public static class Models { public const string Chat = \"gpt-4o\"; }")]),
            ("app", [("app/Bot.cs", "using OpenAI.Chat; class Bot { void Run() => new ChatClient(Models.Chat, \"k\").CompleteChat(\"Hi\"); }")]),
        ]);
        Assert.Equal("gpt-4o", Assert.Single(calls).Model.Id);
    }

    [Fact]
    public void A_caller_in_another_project_counts()
    {
        var calls = Detect.Projects(
        [
            ("core", [("core/Bot.cs", "using OpenAI.Chat; public class Bot { public void Ask(ChatClient c, string text) => c.CompleteChat(text); }")]),
            ("web", [("web/Page.cs", "using OpenAI.Chat; class Page { void Load(Bot bot, ChatClient c) => bot.Ask(c, \"Classify the ticket.\"); }")]),
        ]);
        Assert.Equal(["Classify the ticket."], Detect.Texts(Assert.Single(calls)));
    }

    [Fact]
    public void An_unset_parameter_takes_its_default()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Ask(string text, string model = "gpt-4o") => new ChatClient(model, "k").CompleteChat(text); void Run() => Ask("Hi"); }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(ModelSource.Default, call.Model.Source);
    }

    [Fact]
    public void What_nobody_passes_stays_unknown()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            public class Bot { public void Ask(string text, string model) => new ChatClient(model, "k").CompleteChat(text); }
            """);
        Assert.Null(call.Model.Id);
        Assert.Contains("model", call.Model.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_arms_of_a_condition_are_alternatives()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Run(bool hard) => new ChatClient(hard ? "gpt-4o" : "gpt-4o-mini", "k").CompleteChat("Hi"); }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(["gpt-4o-mini"], call.Model.Alternatives);
    }

    [Fact]
    public void A_property_that_derived_types_decide()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            abstract class Bot { protected abstract string Model { get; } void Run(string q) => new ChatClient(Model, "key").CompleteChat(q); }
            class Small : Bot { protected override string Model => "gpt-4o-mini"; }
            abstract class Middle : Bot { }
            class Large : Middle { protected override string Model { get; } = "gpt-4o"; }
            class Unrelated { string Model => "gpt-3.5-turbo"; }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(["gpt-4o"], call.Model.Alternatives);
    }
}
