using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against Semantic Kernel, with the stand-ins as references.</summary>
public sealed class SemanticKernelCallTests
{
    [Fact]
    public void A_prompt_runs_on_the_model_of_the_kernel()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            class Bot
            {
                async Task Run(string key)
                {
                    var builder = Kernel.CreateBuilder();
                    builder.AddOpenAIChatCompletion("gpt-4o-mini", key);
                    Kernel kernel = builder.Build();
                    Console.WriteLine(await kernel.InvokePromptAsync("Write about {{$topic}}.", new KernelArguments { ["topic"] = "cats" }));
                }
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(Operation.PromptFunction, call.Operation);
    }

    [Fact]
    public void A_function_brings_its_prompt_and_settings()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.Connectors.OpenAI;
            class Bot
            {
                async Task<string> Run(string key)
                {
                    var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion(modelId: "gpt-4o", apiKey: key).Build();
                    var summarize = kernel.CreateFunctionFromPrompt("Summarize {{$input}}", new OpenAIPromptExecutionSettings { MaxTokens = 100 });
                    var result = await kernel.InvokeAsync(summarize, new KernelArguments());
                    return result.GetValue<string>();
                }
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(100, call.Options.MaxOutputTokens);
    }

    [Fact]
    public void A_chat_service_from_the_kernel_has_the_history_as_prompt()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.ChatCompletion;
            class Bot
            {
                async Task<string> Run(string key, string endpoint)
                {
                    var builder = Kernel.CreateBuilder();
                    builder.AddAzureOpenAIChatCompletion("chat-prod", endpoint, key);
                    var kernel = builder.Build();
                    var chat = kernel.GetRequiredService<IChatCompletionService>();
                    var history = new ChatHistory("You are a librarian.");
                    history.AddUserMessage("I want a book.");
                    var answer = await chat.GetChatMessageContentAsync(history, kernel: kernel);
                    return answer.Content;
                }
            }
            """);
        Assert.Equal("chat-prod", call.Model.Deployment);
        Assert.Equal(["You are a librarian.", "I want a book."], Detect.Texts(call));
    }

    [Fact]
    public void A_native_function_is_silent()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.ChatCompletion;
            class Bot
            {
                async Task Run(Kernel kernel, IChatCompletionService chat)
                {
                    var add = kernel.CreateFunctionFromMethod((int a, int b) => a + b);
                    await kernel.InvokeAsync(add, new KernelArguments());
                    await chat.GetChatMessageContentAsync("Only this asks a model.");
                }
            }
            """);
        Assert.Equal(["Only this asks a model."], Detect.Texts(call));
    }

    [Fact]
    public void An_agent_has_its_instructions_and_the_model_of_its_kernel()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.Agents;
            using Microsoft.SemanticKernel.ChatCompletion;
            class Bot
            {
                async Task Run(string key)
                {
                    var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o", key).Build();
                    ChatCompletionAgent agent = new() { Name = "Joker", Instructions = "You tell jokes.", Kernel = kernel };
                    await foreach (var response in agent.InvokeAsync(new ChatMessageContent(AuthorRole.User, "A pirate joke.")))
                        Console.WriteLine(response.Message.Content);
                }
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(["A pirate joke.", "You tell jokes."], Detect.Texts(call).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_previews_have_semantic_functions()
    {
        var call = Detect.One("""
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.Orchestration;
            class Bot
            {
                async Task Run(string key)
                {
                    IKernel kernel = new KernelBuilder().WithOpenAIChatCompletionService("gpt-3.5-turbo", key).Build();
                    var function = kernel.CreateSemanticFunction("Translate {{$input}} into French.");
                    var result = await kernel.RunAsync("Hello", function);
                    Console.WriteLine(result);
                }
            }
            """);
        Assert.Equal("gpt-3.5-turbo", call.Model.Id);
        Assert.Contains("Translate", Assert.Single(call.Prompts, p => p.Text.Contains("French", StringComparison.Ordinal)).Text);
    }
}
