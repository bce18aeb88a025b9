using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against Microsoft.Extensions.AI and the Agent Framework, with the stand-ins as references.</summary>
public sealed class ExtensionsAICallTests
{
    [Fact]
    public void A_neutral_client_keeps_the_model_of_the_client_behind_it()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.AI;
            using OpenAI;
            using OpenAI.Chat;
            class Bot
            {
                async Task<string> Run(string key)
                {
                    IChatClient client = new OpenAIClient(key).GetChatClient("gpt-4.1-nano").AsIChatClient();
                    ChatResponse response = await client.GetResponseAsync("What is AI?");
                    return response.Text;
                }
            }
            """);
        Assert.Equal("gpt-4.1-nano", call.Model.Id);
        Assert.Equal(["What is AI?"], Detect.Texts(call));
    }

    [Fact]
    public void A_builder_is_walked_to_the_inner_client()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.AI;
            using OpenAI.Chat;
            class Bot
            {
                async Task<string> Run(string key)
                {
                    IChatClient client = new ChatClientBuilder(new ChatClient("gpt-4o-mini", key).AsIChatClient()).UseFunctionInvocation().Build();
                    var options = new ChatOptions { MaxOutputTokens = 64, Temperature = 0.2f };
                    var response = await client.GetResponseAsync([new Microsoft.Extensions.AI.ChatMessage(ChatRole.System, "Be brief."), new(ChatRole.User, "Hi.")], options);
                    return response.Text;
                }
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(64, call.Options.MaxOutputTokens);
        Assert.Equal([PromptRole.System, PromptRole.User], call.Prompts.Select(p => p.Role));
    }

    [Fact]
    public void A_typed_answer_is_structured()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.AI;
            record Plan(string[] Steps);
            class Bot
            {
                async Task<Plan> Run(IChatClient client)
                {
                    ChatResponse<Plan> response = await client.GetResponseAsync<Plan>("Plan a party.", new ChatOptions { ModelId = "gpt-4o" });
                    return response.Result;
                }
            }
            """);
        Assert.True(call.Options.StructuredOutput);
        Assert.Equal("gpt-4o", call.Model.Id);
    }

    [Fact]
    public void The_previews_complete()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.AI;
            class Bot
            {
                async Task<string> Run(IChatClient client)
                {
                    var response = await client.CompleteAsync("Say hello.", new ChatOptions { ModelId = "llama3.1" });
                    return response.Message.Text;
                }
            }
            """);
        Assert.Equal("llama3.1", call.Model.Id);
        Assert.Equal(["Say hello."], Detect.Texts(call));
    }

    [Fact]
    public void An_embedding_generator_has_its_values_as_prompt()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.AI;
            class Index
            {
                async Task Run(IEmbeddingGenerator<string, Embedding<float>> generator)
                {
                    var vector = await generator.GenerateVectorAsync("a red bicycle", new EmbeddingGenerationOptions { ModelId = "text-embedding-3-large" });
                }
            }
            """);
        Assert.Equal(Operation.Embedding, call.Operation);
        Assert.Equal("text-embedding-3-large", call.Model.Id);
    }

    [Fact]
    public void An_agent_has_its_instructions_and_the_model_of_its_client()
    {
        var call = Detect.One("""
            using Microsoft.Agents.AI;
            using Microsoft.Extensions.AI;
            using OpenAI.Chat;
            class Bot
            {
                async Task<string> Run(string key)
                {
                    AIAgent agent = new ChatClientAgent(new ChatClient("gpt-4o", key).AsIChatClient(), instructions: "You tell jokes.", name: "Joker");
                    AgentResponse response = await agent.RunAsync("A joke about a pirate.");
                    return response.Text;
                }
            }
            """);
        Assert.Equal(Operation.Agent, call.Operation);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(["A joke about a pirate.", "You tell jokes."], Detect.Texts(call).Order(StringComparer.Ordinal));
    }
}
