namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>What a method does with what it was given, before the call.</summary>
public sealed class ParameterChangeTests
{
    [Fact]
    public void Messages_added_to_a_parameter_count()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Ask(ChatClient client, List<ChatMessage> messages)
                {
                    messages.Add(new SystemChatMessage("Answer in one word."));
                    client.CompleteChat(messages);
                }
                void Run() => Ask(new ChatClient("gpt-4o", "key"), new List<ChatMessage> { new UserChatMessage("Is water wet?") });
            }
            """);
        Assert.Equal(["Is water wet?", "Answer in one word."], Detect.Texts(call));
    }

    [Fact]
    public void A_text_parameter_is_extended_and_replaced()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Ask(ChatClient client, string prompt, string tone)
                {
                    prompt += " Be brief.";
                    tone = "Tone: " + tone;
                    client.CompleteChat(new SystemChatMessage(tone), new UserChatMessage(prompt));
                }
                void Run(ChatClient c) => Ask(c, "Name a river.", "dry");
            }
            """);
        Assert.Equal(["Tone: dry", "Name a river. Be brief."], Detect.Texts(call));
    }

    [Fact]
    public void An_empty_parameter_gets_its_default()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Ask(string prompt, string model = null)
                {
                    model ??= "gpt-4o-mini";
                    new ChatClient(model, "key").CompleteChat(prompt);
                }
                void Run() => Ask("Name a lake.");
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
    }

    [Fact]
    public void A_change_after_the_call_does_not_count()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Ask(ChatClient client, List<ChatMessage> messages)
                {
                    client.CompleteChat(messages);
                    messages.Add(new SystemChatMessage("late"));
                }
                void Run(ChatClient c) => Ask(c, new List<ChatMessage> { new UserChatMessage("early") });
            }
            """);
        Assert.Equal(["early"], Detect.Texts(call));
    }

    [Fact]
    public void A_parameter_of_the_same_name_in_another_method_is_left_alone()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Ask(ChatClient client, string prompt) => client.CompleteChat(prompt);
                void Other(string prompt) { prompt += " other"; Console.WriteLine(prompt); }
                void Run(ChatClient c) => Ask(c, "only this");
            }
            """);
        Assert.Equal(["only this"], Detect.Texts(call));
    }

    [Fact]
    public void A_builder_that_an_extension_of_the_application_fills()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            static class Models
            {
                public static IKernelBuilder AddLocalModels(this IKernelBuilder builder)
                {
                    builder.AddOpenAIChatCompletion("gpt-4.1-mini", "key");
                    return builder;
                }
            }
            class Bot
            {
                async Task Run()
                {
                    var kernel = Kernel.CreateBuilder().AddLocalModels().Build();
                    await Ask(kernel);
                }
                static Task<FunctionResult> Ask(Kernel kernel) => kernel.InvokePromptAsync("Name a mountain.");
            }
            """);
        Assert.Equal("gpt-4.1-mini", call.Model.Id);
    }
}
