using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against the Azure libraries, with the stand-ins as references.</summary>
public sealed class AzureCallTests
{
    [Fact]
    public void A_deployment_is_no_model()
    {
        var call = Detect.One("""
            using Azure;
            using Azure.AI.OpenAI;
            using OpenAI.Chat;
            class Bot
            {
                async Task<string> Run(Uri endpoint, string key)
                {
                    var azure = new AzureOpenAIClient(endpoint, new System.ClientModel.ApiKeyCredential(key));
                    ChatClient chat = azure.GetChatClient("my-deployment");
                    ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage("Hi.")]);
                    return completion.Content[0].Text;
                }
            }
            """);
        Assert.Equal("my-deployment", call.Model.Deployment);
        Assert.Null(call.Model.Id);
    }

    [Fact]
    public void The_first_betas_take_the_deployment_with_the_call()
    {
        var call = Detect.OneWith(("Azure.AI.OpenAI", "1.0.0-beta.6"), """
            using Azure;
            using Azure.AI.OpenAI;
            class Bot
            {
                async Task<string> Run(OpenAIClient client)
                {
                    var options = new ChatCompletionsOptions { MaxTokens = 800, Messages = { new ChatMessage(ChatRole.System, "Be brief."), new ChatMessage(ChatRole.User, "Hi.") } };
                    Response<ChatCompletions> response = await client.GetChatCompletionsAsync("gpt-35-turbo", options);
                    return response.Value.Choices[0].Message.Content;
                }
            }
            """);
        Assert.Equal("gpt-35-turbo", call.Model.Deployment);
        Assert.Equal(800, call.Options.MaxOutputTokens);
        Assert.Equal([PromptRole.System, PromptRole.User], call.Prompts.Select(p => p.Role));
    }

    [Fact]
    public void The_later_betas_have_the_deployment_in_the_options()
    {
        var call = Detect.OneWith(("Azure.AI.OpenAI", "1.0.0-beta.17"), """
            using Azure;
            using Azure.AI.OpenAI;
            class Bot
            {
                async Task<string> Run(OpenAIClient client)
                {
                    var options = new ChatCompletionsOptions
                    {
                        DeploymentName = "chat-prod",
                        Messages = { new ChatRequestSystemMessage("Be brief."), new ChatRequestUserMessage("Hi.") },
                        Temperature = 0.5f
                    };
                    var response = await client.GetChatCompletionsAsync(options);
                    return response.Value.Choices[0].Message.Content;
                }
            }
            """);
        Assert.Equal("chat-prod", call.Model.Deployment);
        Assert.Equal(0.5m, call.Options.Temperature);
        Assert.Equal([PromptRole.System, PromptRole.User], call.Prompts.Select(p => p.Role));
    }

    [Fact]
    public void Azure_AI_Inference_has_the_model_in_the_options()
    {
        var call = Detect.One("""
            using Azure;
            using Azure.AI.Inference;
            class Bot
            {
                string Run(Uri endpoint, string key)
                {
                    var client = new ChatCompletionsClient(endpoint, new AzureKeyCredential(key));
                    var options = new ChatCompletionsOptions { Model = "Phi-4", MaxTokens = 100, Messages = { new ChatRequestUserMessage("What is the capital of France?") } };
                    Response<ChatCompletions> response = client.Complete(options);
                    return response.Value.Content;
                }
            }
            """);
        Assert.Equal("Phi-4", call.Model.Id);
        Assert.Equal(100, call.Options.MaxOutputTokens);
        Assert.Equal(["What is the capital of France?"], Detect.Texts(call));
    }
}
