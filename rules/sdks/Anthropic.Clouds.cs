// The Anthropic clients for Bedrock, Vertex, Foundry and AWS, and managed agents: https://github.com/anthropics/anthropic-sdk-csharp (read from the assemblies)
using Anthropic.Core;
using Anthropic.Models.Beta;
using Anthropic.Models.Beta.Agents;
using Anthropic.Models.Beta.Sessions;
using Anthropic.Models.Beta.Sessions.Events;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Anthropic.Bedrock
{
    public interface IAnthropicBedrockCredentials
    {
        string Region { get; }
        Task Apply(HttpRequestMessage requestMessage);
    }

    public class AnthropicBedrockApiTokenCredentials : IAnthropicBedrockCredentials
    {
        public string BearerToken { get; set; }
        public string Region { get; set; }
        public Task Apply(HttpRequestMessage requestMessage) => throw null;
    }

    public class AnthropicBedrockPrivateKeyCredentials : IAnthropicBedrockCredentials
    {
        public string Region { get; set; }
        public string ApiSecret { get; set; }
        public string ApiAccessKey { get; set; }
        public Task Apply(HttpRequestMessage requestMessage) => throw null;
    }

    public static class AnthropicBedrockCredentialsHelper
    {
        public static ValueTask<IAnthropicBedrockCredentials> FromEnv() => throw null;
    }

    [Provider("bedrock")]
    public class AnthropicBedrockClient : AnthropicClient
    {
        public AnthropicBedrockClient(IAnthropicBedrockCredentials bedrockCredentials) { }
    }

    [Provider("bedrock")]
    public class AnthropicBedrockMantleClient : AnthropicClient
    {
        public AnthropicBedrockMantleClient(MantleAwsClientOptions options = null) { }
    }

    public class MantleAwsClientOptions
    {
        public string ApiKey { get; set; }
        public string AwsAccessKey { get; set; }
        public string AwsSecretAccessKey { get; set; }
        public string AwsSessionToken { get; set; }
        public string AwsProfile { get; set; }
        public string AwsRegion { get; set; }
        public string BaseUrl { get; set; }
        public ClientOptions ClientOptions { get; set; }
    }
}

namespace Anthropic.Aws
{
    [Provider("bedrock")]
    public class AnthropicAwsClient : AnthropicClient
    {
        public AnthropicAwsClient(AwsClientOptions options = null) { }
    }

    public class AwsClientOptions
    {
        public string ApiKey { get; set; }
        public string AwsAccessKey { get; set; }
        public string AwsSecretAccessKey { get; set; }
        public string AwsSessionToken { get; set; }
        public string AwsProfile { get; set; }
        public string AwsRegion { get; set; }
        public string WorkspaceId { get; set; }
        public string BaseUrl { get; set; }
        public ClientOptions ClientOptions { get; set; }
    }
}

namespace Anthropic.Vertex
{
    public interface IAnthropicVertexCredentials
    {
        string Region { get; }
        string Project { get; }
    }

    public class AnthropicVertexCredentials : IAnthropicVertexCredentials
    {
        public AnthropicVertexCredentials(string region, string project) { }
        public string Region { get; }
        public string Project { get; }
    }

    public static class DefaultAnthropicVertexCredentials
    {
        public static ValueTask<IAnthropicVertexCredentials> FromEnvAsync() => throw null;
    }

    [Provider("vertex")]
    public class AnthropicVertexClient : AnthropicClient
    {
        public AnthropicVertexClient(IAnthropicVertexCredentials vertexCredentials) { }
    }
}

namespace Anthropic.GoogleCloud
{
    [Provider("vertex")]
    public class AnthropicGoogleCloudClient : AnthropicClient
    {
        public AnthropicGoogleCloudClient(GoogleCloudClientOptions options = null) { }
    }

    public class GoogleCloudClientOptions
    {
        public string Project { get; set; }
        public string Location { get; set; }
        public string WorkspaceId { get; set; }
        public string BaseUrl { get; set; }
        public Func<CancellationToken, Task<string>> TokenProvider { get; set; }
        public ClientOptions ClientOptions { get; set; }
    }
}

namespace Anthropic.Foundry
{
    public interface IAnthropicFoundryCredentials
    {
        string ResourceName { get; }
        void Apply(HttpRequestMessage requestMessage);
    }

    public class AnthropicFoundryApiKeyCredentials : IAnthropicFoundryCredentials
    {
        public AnthropicFoundryApiKeyCredentials(string apiKey, string resourceName) { }
        public string ResourceName { get; }
        public void Apply(HttpRequestMessage requestMessage) { }
    }

    public class DefaultAnthropicFoundryCredentials
    {
        public static IAnthropicFoundryCredentials FromEnv(string resourceName = null) => throw null;
    }

    [Provider("azure")]
    public class AnthropicFoundryClient : AnthropicClient
    {
        public AnthropicFoundryClient(IAnthropicFoundryCredentials azureCredentials) { }
    }
}

namespace Anthropic.Services.Beta
{
    public interface IAgentService
    {
        Task<BetaManagedAgentsAgent> Create([Carries] AgentCreateParams parameters, CancellationToken cancellationToken = default);
        Task<BetaManagedAgentsAgent> Retrieve(string agentID, AgentRetrieveParams parameters = null, CancellationToken cancellationToken = default);
    }

    public interface ISessionService
    {
        Sessions.IEventService Events { get; }
        Task<BetaManagedAgentsSession> Create([Carries] SessionCreateParams parameters, CancellationToken cancellationToken = default);
        Task<BetaManagedAgentsSession> Retrieve(string sessionID, SessionRetrieveParams parameters = null, CancellationToken cancellationToken = default);
    }
}

namespace Anthropic.Services.Beta.Sessions
{
    public interface IEventService
    {
        [LlmCall(Operation.Agent)] Task<BetaManagedAgentsSendSessionEvents> Send([Carries] EventSendParams parameters, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent)] Task<BetaManagedAgentsSendSessionEvents> Send([Carries] string sessionID, [Carries] EventSendParams parameters, CancellationToken cancellationToken = default);
        IAsyncEnumerable<BetaManagedAgentsStreamSessionEvents> StreamStreaming(string sessionID, EventStreamParams parameters = null, CancellationToken cancellationToken = default);
    }
}

namespace Anthropic.Models.Beta.Agents
{
    public record AgentCreateParams
    {
        [Model, Carries] public Model Model { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        public IReadOnlyDictionary<string, string> Metadata { get; set; }
        [Prompt(Role.System)] public string System { get; set; }
        [Tools] public IReadOnlyList<Tool> Tools { get; set; }
        public IReadOnlyList<ApiEnum<string, AnthropicBeta>> Betas { get; set; }
    }

    public record AgentRetrieveParams { }

    public record Model
    {
        public Model([Model] ApiEnum<string, BetaManagedAgentsModel> value) { }
        public Model([Carries] BetaManagedAgentsModelConfigParams value) { }
        public static implicit operator Model(string value) => throw null;
        public static implicit operator Model(BetaManagedAgentsModel value) => throw null;
        public static implicit operator Model(ApiEnum<string, BetaManagedAgentsModel> value) => throw null;
        public static implicit operator Model(BetaManagedAgentsModelConfigParams value) => throw null;
    }

    public record BetaManagedAgentsModelConfigParams
    {
        public BetaManagedAgentsModelConfigParams() { }
        public BetaManagedAgentsModelConfigParams([Model] ApiEnum<string, BetaManagedAgentsModel> id) { }
        [Model] public ApiEnum<string, BetaManagedAgentsModel> ID { get; set; }
    }

    public enum BetaManagedAgentsModel
    {
        [ModelId("claude-fable-5-2")] ClaudeFable5_2,
        [ModelId("claude-haiku-5-5")] ClaudeHaiku5_5,
        [ModelId("claude-sonnet-5-5")] ClaudeSonnet5_5,
        [ModelId("claude-opus-5-5")] ClaudeOpus5_5,
        [ModelId("claude-fable-5-1")] ClaudeFable5_1,
        [ModelId("claude-sonnet-5")] ClaudeSonnet5,
        [ModelId("claude-fable-5")] ClaudeFable5,
        [ModelId("claude-opus-5")] ClaudeOpus5,
        [ModelId("claude-opus-4-8")] ClaudeOpus4_8,
        [ModelId("claude-opus-4-7")] ClaudeOpus4_7,
        [ModelId("claude-opus-4-6")] ClaudeOpus4_6,
        [ModelId("claude-sonnet-4-6")] ClaudeSonnet4_6,
        [ModelId("claude-haiku-4-5")] ClaudeHaiku4_5,
        [ModelId("claude-haiku-4-5-20251001")] ClaudeHaiku4_5_20251001,
        [ModelId("claude-opus-4-5")] ClaudeOpus4_5,
        [ModelId("claude-opus-4-5-20251101")] ClaudeOpus4_5_20251101,
        [ModelId("claude-sonnet-4-5")] ClaudeSonnet4_5,
        [ModelId("claude-sonnet-4-5-20250929")] ClaudeSonnet4_5_20250929,
    }

    public record Tool
    {
        public static implicit operator Tool(BetaManagedAgentsAgentToolset20260401Params value) => throw null;
        public static implicit operator Tool(BetaManagedAgentsCustomToolParams value) => throw null;
    }

    public record BetaManagedAgentsAgentToolset20260401Params { }

    public record BetaManagedAgentsCustomToolParams
    {
        public string Name { get; set; }
        public string Description { get; set; }
    }

    public record BetaManagedAgentsAgent
    {
        public string ID { get; set; }
        public string Name { get; set; }
    }
}

namespace Anthropic.Models.Beta.Sessions
{
    public record SessionCreateParams
    {
        [Carries] public Agent Agent { get; set; }
        public string EnvironmentID { get; set; }
        public string Title { get; set; }
    }

    public record Agent
    {
        public static implicit operator Agent(string value) => throw null;
    }

    public record SessionRetrieveParams { }

    public record BetaManagedAgentsSession
    {
        public string ID { get; set; }
    }
}

namespace Anthropic.Models.Beta.Sessions.Events
{
    public record EventSendParams
    {
        public string SessionID { get; set; }
        [Carries] public IReadOnlyList<BetaManagedAgentsEventParams> Events { get; set; }
    }

    public record BetaManagedAgentsEventParams
    {
        public static implicit operator BetaManagedAgentsEventParams(BetaManagedAgentsUserMessageEventParams value) => throw null;
    }

    [IsRole(Role.User)]
    public record BetaManagedAgentsUserMessageEventParams
    {
        [Prompt] public IReadOnlyList<BetaManagedAgentsUserMessageEventParamsContent> Content { get; set; }
    }

    public record BetaManagedAgentsUserMessageEventParamsContent
    {
        public static implicit operator BetaManagedAgentsUserMessageEventParamsContent(BetaManagedAgentsTextBlock value) => throw null;
    }

    public record BetaManagedAgentsTextBlock
    {
        [Prompt] public string Text { get; set; }
    }

    public record BetaManagedAgentsSendSessionEvents { }

    public record EventStreamParams { }

    public record BetaManagedAgentsStreamSessionEvents
    {
        public object Value { get; }
    }
}
