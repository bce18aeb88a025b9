using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against Amazon Bedrock, with the stand-ins as references.</summary>
public sealed class BedrockCallTests
{
    [Fact]
    public void Converse_has_model_system_messages_and_limits()
    {
        var call = Detect.One("""
            using Amazon;
            using Amazon.BedrockRuntime;
            using Amazon.BedrockRuntime.Model;
            class Bot
            {
                async Task<string> Run()
                {
                    var client = new AmazonBedrockRuntimeClient(RegionEndpoint.USEast1);
                    var request = new ConverseRequest
                    {
                        ModelId = "anthropic.claude-3-haiku-20240307-v1:0",
                        System = new List<SystemContentBlock> { new() { Text = "Answer in one line." } },
                        Messages = new List<Message> { new Message { Role = ConversationRole.User, Content = new List<ContentBlock> { new ContentBlock { Text = "What is a hello world program?" } } } },
                        InferenceConfig = new InferenceConfiguration { MaxTokens = 512, Temperature = 0.5F, TopP = 0.9F },
                    };
                    var response = await client.ConverseAsync(request);
                    return response.Output.Message.Content[0].Text;
                }
            }
            """);
        Assert.Equal("anthropic.claude-3-haiku-20240307-v1:0", call.Model.Id);
        Assert.Equal("bedrock", call.Provider);
        Assert.Equal(512, call.Options.MaxOutputTokens);
        Assert.Contains((PromptRole.System, "Answer in one line."), call.Prompts.Select(p => (p.Role, p.Text)));
        Assert.Contains((PromptRole.User, "What is a hello world program?"), call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void InvokeModel_is_read_through_its_json_body()
    {
        var call = Detect.One("""
            using System.Text.Json;
            using Amazon.BedrockRuntime;
            using Amazon.BedrockRuntime.Model;
            class Bot
            {
                async Task Run(IAmazonBedrockRuntime client)
                {
                    var body = JsonSerializer.Serialize(new { anthropic_version = "bedrock-2023-05-31", max_tokens = 400, messages = new[] { new { role = "user", content = "Name three rivers." } } });
                    var request = new InvokeModelRequest
                    {
                        ModelId = "anthropic.claude-3-sonnet-20240229-v1:0",
                        Body = new MemoryStream(Encoding.UTF8.GetBytes(body)),
                        ContentType = "application/json",
                    };
                    await client.InvokeModelAsync(request);
                }
            }
            """);
        Assert.Equal("anthropic.claude-3-sonnet-20240229-v1:0", call.Model.Id);
        Assert.Equal(400, call.Options.MaxOutputTokens);
        Assert.Equal(["Name three rivers."], Detect.Texts(call));
    }
}
