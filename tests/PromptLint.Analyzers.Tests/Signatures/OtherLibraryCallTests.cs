using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against the smaller libraries, with the stand-ins as references.</summary>
public sealed class OtherLibraryCallTests
{
    [Fact]
    public void Mistral_SDK_takes_a_request_with_everything_in_the_constructor()
    {
        var call = Detect.One("""
            using Mistral.SDK;
            using Mistral.SDK.DTOs;
            class Bot
            {
                async Task Run()
                {
                    var client = new MistralClient("key");
                    var request = new ChatCompletionRequest(ModelDefinitions.MistralSmall, new List<ChatMessage>() { new ChatMessage(ChatMessage.RoleEnum.User, "Write a function.") }, maxTokens: 99);
                    var response = await client.Completions.GetCompletionAsync(request);
                    Console.WriteLine(response.Choices[0].Message.Content);
                }
            }
            """);
        Assert.Equal("mistral-small-latest", call.Model.Id);
        Assert.Equal(99, call.Options.MaxOutputTokens);
        Assert.Equal(["Write a function."], Detect.Texts(call));
    }

    [Fact]
    public void GroqSharp_is_set_up_fluently()
    {
        var call = Detect.One("""
            using GroqSharp;
            using GroqSharp.Models;
            class Bot
            {
                async Task Run()
                {
                    IGroqClient client = new GroqClient("key", "llama-3.1-70b-versatile").SetTemperature(0.5).SetMaxTokens(512);
                    await client.CreateChatCompletionAsync(new Message { Role = MessageRoleType.System, Content = "You assist." }, new Message { Role = MessageRoleType.User, Content = "Explain." });
                }
            }
            """);
        Assert.Equal("llama-3.1-70b-versatile", call.Model.Id);
        Assert.Equal(512, call.Options.MaxOutputTokens);
        Assert.Equal([(PromptRole.System, "You assist."), (PromptRole.User, "Explain.")], call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void LlmTornado_names_models_in_a_tree_and_appends_to_a_conversation()
    {
        var call = Detect.One("""
            using LlmTornado;
            using LlmTornado.Chat;
            using LlmTornado.Chat.Models;
            using LlmTornado.Code;
            class Bot
            {
                async Task Run()
                {
                    var api = new TornadoApi(LLmProviders.OpenAi, "key");
                    var answer = await api.Chat.CreateConversation(new ChatRequest { Model = ChatModel.OpenAi.Gpt4.O, MaxTokens = 50 })
                        .AppendSystemMessage("You count.")
                        .AppendUserInput("How many?")
                        .GetResponse();
                    Console.WriteLine(answer);
                }
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Contains((PromptRole.System, "You count."), call.Prompts.Select(p => (p.Role, p.Text)));
        Assert.Contains((PromptRole.User, "How many?"), call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void ChatGptNet_takes_the_model_from_its_registration()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.DependencyInjection;
            using ChatGptNet;
            using ChatGptNet.Models;
            class Startup
            {
                void Configure(IServiceCollection services) => services.AddChatGpt(options => { options.UseOpenAI(apiKey: "key"); options.DefaultModel = OpenAIChatGptModels.Gpt4_o_mini; });
            }
            class Bot(IChatGptClient client)
            {
                public async Task Run() => Console.WriteLine((await client.AskAsync("Hello?")).Choices.Count());
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(["Hello?"], Detect.Texts(call));
    }

    [Fact]
    public void DeepSeek_messages_come_from_factory_methods()
    {
        var call = Detect.One("""
            using DeepSeek.Core;
            using DeepSeek.Core.Models;
            class Bot
            {
                async Task Run()
                {
                    var client = new DeepSeekClient("key");
                    var request = new ChatRequest { Messages = [Message.NewSystemMessage("Translate."), Message.NewUserMessage("Bonjour")], Model = DeepSeekModels.ChatModel };
                    var answer = await client.ChatAsync(request, new CancellationToken());
                    Console.WriteLine(answer?.Choices.First().Message?.Content);
                }
            }
            """.Replace("using DeepSeek.Core;", "using System.Threading;\nusing DeepSeek.Core;", StringComparison.Ordinal));
        Assert.Equal("deepseek-chat", call.Model.Id);
        Assert.Equal([(PromptRole.System, "Translate."), (PromptRole.User, "Bonjour")], call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void LangChain_models_generate_from_a_text()
    {
        var call = Detect.One("""
            using LangChain.Providers;
            using LangChain.Providers.OpenAI;
            class Bot
            {
                async Task Run()
                {
                    var model = new OpenAiChatModel(new OpenAiProvider("key"), id: "gpt-4o-mini");
                    string answer = await model.GenerateAsync("What is a good name?");
                    Console.WriteLine(answer);
                }
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(["What is a good name?"], Detect.Texts(call));
    }

    [Fact]
    public void Standard_AI_wraps_the_request()
    {
        var call = Detect.One("""
            using Standard.AI.OpenAI.Clients.OpenAIs;
            using Standard.AI.OpenAI.Models.Services.Foundations.ChatCompletions;
            class Bot
            {
                async Task Run(OpenAIClient client)
                {
                    var chatCompletion = new ChatCompletion
                    {
                        Request = new ChatCompletionRequest { Model = "gpt-3.5-turbo", Messages = new ChatCompletionMessage[] { new ChatCompletionMessage { Content = "What is C#?", Role = "user" } } },
                    };
                    await client.ChatCompletions.SendChatCompletionAsync(chatCompletion);
                }
            }
            """);
        Assert.Equal("gpt-3.5-turbo", call.Model.Id);
        Assert.Equal(["What is C#?"], Detect.Texts(call));
    }
}
