using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against the Anthropic libraries, with the stand-ins as references.</summary>
public sealed class AnthropicCallTests
{
    [Fact]
    public void A_message_of_version_12_has_its_role_beside_its_text()
    {
        var call = Detect.One("""
            using Anthropic;
            using Anthropic.Models.Messages;
            class Bot
            {
                async Task<string> Run(AnthropicClient client)
                {
                    var parameters = new MessageCreateParams
                    {
                        Model = Model.ClaudeHaiku4_5,
                        MaxTokens = 300,
                        System = "Be brief.",
                        Messages = [new MessageParam { Role = Role.User, Content = "Hello" }, new() { Role = Role.Assistant, Content = "Yes?" }],
                    };
                    var message = await client.Messages.Create(parameters);
                    return message.Content[0].TryPickText(out var text) ? text.Text : "";
                }
            }
            """);
        Assert.Equal("claude-haiku-4-5", call.Model.Id);
        Assert.Equal(300, call.Options.MaxOutputTokens);
        Assert.Equal("anthropic", call.Provider);
        Assert.Equal([(PromptRole.Assistant, "Yes?"), (PromptRole.System, "Be brief."), (PromptRole.User, "Hello")], call.Prompts.Select(p => (p.Role, p.Text)).OrderBy(p => p.Text, StringComparer.Ordinal).OrderBy(p => p.Role.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_of_version_13_states_its_role_by_its_type()
    {
        var call = Detect.One("""
            using Anthropic;
            using Anthropic.Models.Messages;
            class Bot
            {
                async Task Run(IAnthropicClient client)
                {
                    await foreach (var update in client.Messages.CreateStreaming(new MessageCreateParams { Model = "claude-opus-4-6", MaxTokens = 10, Messages = [new UserMessageParam("Tell a story")] }))
                        if (update.TryPickContentBlockDelta(out var delta) && delta.Delta.TryPickText(out var text)) Console.Write(text.Text);
                }
            }
            """);
        Assert.Equal("claude-opus-4-6", call.Model.Id);
        Assert.True(call.Options.Streaming);
        Assert.Equal([(PromptRole.User, "Tell a story")], call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void A_tool_runner_is_called_where_it_runs()
    {
        var call = Detect.One("""
            using Anthropic;
            using Anthropic.Helpers.Beta;
            using Anthropic.Models.Beta.Messages;
            class Bot
            {
                async Task Run(AnthropicClient client, IReadOnlyList<IBetaRunnableTool> tools)
                {
                    var runner = client.Beta.Messages.ToolRunner(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 1000, Messages = [new BetaUserMessageParam("What is the weather?")] }, tools);
                    await runner.RunUntilDoneAsync();
                }
            }
            """);
        Assert.EndsWith("BetaToolRunner.RunUntilDoneAsync", call.Api, StringComparison.Ordinal);
        Assert.Equal("claude-sonnet-4-5", call.Model.Id);
        Assert.Equal(["What is the weather?"], Detect.Texts(call));
    }

    [Fact]
    public void The_cloud_clients_name_their_provider()
    {
        var call = Detect.One("""
            using Anthropic.Bedrock;
            using Anthropic.Models.Messages;
            class Bot
            {
                async Task Run(IAnthropicBedrockCredentials credentials)
                {
                    var client = new AnthropicBedrockClient(credentials);
                    await client.Messages.Create(new MessageCreateParams { Model = "global.anthropic.claude-haiku-4-5-20251001-v1:0", MaxTokens = 5, Messages = [] });
                }
            }
            """);
        Assert.Equal("bedrock", call.Provider);
    }

    [Fact]
    public void The_unofficial_library_is_read_through_its_parameters()
    {
        var call = Detect.One("""
            using Anthropic.SDK;
            using Anthropic.SDK.Constants;
            using Anthropic.SDK.Messaging;
            class Bot
            {
                async Task Run()
                {
                    var client = new AnthropicClient();
                    var messages = new List<Message>();
                    messages.Add(new Message(RoleType.User, "Who won?"));
                    var parameters = new MessageParameters
                    {
                        Messages = messages, MaxTokens = 512, Model = AnthropicModels.Claude45Sonnet, Stream = false, Temperature = 0.5m,
                        System = new List<SystemMessage> { new SystemMessage("You know sports.") },
                    };
                    var result = await client.Messages.GetClaudeMessageAsync(parameters);
                    Console.WriteLine(result.Message.ToString());
                }
            }
            """);
        Assert.Equal("claude-sonnet-4-5-20250929", call.Model.Id);
        Assert.Equal(512, call.Options.MaxOutputTokens);
        Assert.Equal(0.5m, call.Options.Temperature);
        Assert.Contains((PromptRole.User, "Who won?"), call.Prompts.Select(p => (p.Role, p.Text)));
        Assert.Contains((PromptRole.System, "You know sports."), call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void Claudia_takes_a_request_with_constants()
    {
        var call = Detect.One("""
            using Claudia;
            class Bot
            {
                async Task Run()
                {
                    var anthropic = new Anthropic();
                    var answer = await anthropic.Messages.CreateAsync(new() { Model = Models.Claude3_5Sonnet, MaxTokens = 1024, System = SystemPrompts.Claude3, Messages = [new() { Role = Roles.User, Content = "Hello, Claude" }] });
                    Console.WriteLine(answer);
                }
            }
            """);
        Assert.Equal("claude-3-5-sonnet-20240620", call.Model.Id);
        Assert.Contains((PromptRole.User, "Hello, Claude"), call.Prompts.Select(p => (p.Role, p.Text)));
    }
}
