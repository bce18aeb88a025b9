// Microsoft Agent Framework: agents over chat clients, their sessions, options and answers. Workflows are in AgentFramework.Workflows.cs.
// https://github.com/microsoft/agent-framework/tree/main/dotnet (read from the assemblies of 1.28 and the sources of the November 2025 preview)
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Microsoft Agent Framework", Packages = "Microsoft.Agents.AI;Microsoft.Agents.AI.Abstractions;Microsoft.Agents.AI.Workflows", Uses = "Microsoft.Extensions.AI")]

namespace Microsoft.Agents.AI
{
    public abstract class AIAgent
    {
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
        [Versions("[1.28,)")] public ValueTask<AgentSession> CreateSessionAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Prompt] string message, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual Task<AgentResponse> RunCoreAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Prompt] string message, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Carries] AgentSession session = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Prompt] string message, [Carries] AgentSession session = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentSession session = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        protected AIAgent() { }
        public string Id { get; }
        [Versions("[1.28,)")] protected virtual string IdCore { get; }
        public virtual string Name { get; }
        public virtual string Description { get; }
        [Versions("[,1.28)")] public virtual string DisplayName { get; }
        [Versions("[,1.28)")] public virtual AgentThread GetNewThread() => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<AgentRunResponse> RunAsync([Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<AgentRunResponse> RunAsync([Prompt] string message, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<AgentRunResponse> RunAsync([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public virtual Task<AgentRunResponse> RunAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync([Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync([Prompt] string message, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] protected static Task NotifyThreadOfNewMessagesAsync(AgentThread thread, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, CancellationToken cancellationToken) => throw null;
    }

    public sealed class ChatClientAgent : AIAgent
    {
        public ChatClientAgent([Carries] global::Microsoft.Extensions.AI.IChatClient chatClient, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) { }
        public ChatClientAgent([Carries] global::Microsoft.Extensions.AI.IChatClient chatClient, [Carries] ChatClientAgentOptions options, ILoggerFactory loggerFactory = null, IServiceProvider services = null) { }
        [Versions("[1.28,)")] public ValueTask<AgentSession> CreateSessionAsync(string conversationId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Prompt] string message, [Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse> RunAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Prompt] string message, [Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Carries] AgentSession session, JsonSerializerOptions serializerOptions, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Prompt] string message, [Carries] AgentSession session, JsonSerializerOptions serializerOptions, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentSession session, JsonSerializerOptions serializerOptions, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent)] public Task<AgentResponse<T>> RunAsync<T>([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentSession session, JsonSerializerOptions serializerOptions, [Carries] ChatClientAgentRunOptions options, CancellationToken cancellationToken = default) => throw null;
        public global::Microsoft.Extensions.AI.IChatClient ChatClient { get; }
        [Versions("[1.28,)")] public ChatHistoryProvider ChatHistoryProvider { get; }
        [Versions("[1.28,)")] public IReadOnlyList<AIContextProvider> AIContextProviders { get; }
        public string Instructions { get; }
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public override Task<AgentRunResponse> RunAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true)] public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentThread thread = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] public override AgentThread GetNewThread() => throw null;
        [Versions("[,1.28)")] public AgentThread GetNewThread(string conversationId) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<ChatClientAgentRunResponse<T>> RunAsync<T>([Carries] AgentThread thread = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<ChatClientAgentRunResponse<T>> RunAsync<T>([Prompt] string message, [Carries] AgentThread thread = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<ChatClientAgentRunResponse<T>> RunAsync<T>([Prompt] global::Microsoft.Extensions.AI.ChatMessage message, [Carries] AgentThread thread = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent)] public Task<ChatClientAgentRunResponse<T>> RunAsync<T>([Prompt] IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] AgentThread thread = null, JsonSerializerOptions serializerOptions = null, [Carries] AgentRunOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ChatClientAgentOptions
    {
        public ChatClientAgentOptions Clone() => throw null;
        public ChatClientAgentOptions() { }
        public string Id { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        [Carries] public global::Microsoft.Extensions.AI.ChatOptions ChatOptions { get; set; }
        [Versions("[1.28,)")] public ChatHistoryProvider ChatHistoryProvider { get; set; }
        [Versions("[1.28,)")] public IEnumerable<AIContextProvider> AIContextProviders { get; set; }
        public bool UseProvidedChatClientAsIs { get; set; }
        [Versions("[1.28,)")] public bool AllowConcurrentInvocation { get; set; }
        [Versions("[1.28,)")] public bool ClearOnChatHistoryProviderConflict { get; set; }
        [Versions("[1.28,)")] public bool WarnOnChatHistoryProviderConflict { get; set; }
        [Versions("[1.28,)")] public bool ThrowOnChatHistoryProviderConflict { get; set; }
        [Versions("[1.28,)")] public bool RequirePerServiceCallChatHistoryPersistence { get; set; }
        [Versions("[1.28,)")] public bool EnableMessageInjection { get; set; }
        [Versions("[1.28,)")] public bool DisableApprovalNotRequiredFunctionBypassing { get; set; }
        [Versions("[1.28,)")] public bool DisableApprovalResponseBinding { get; set; }
        [Versions("[1.28,)")] public bool EnableInvocableFunctionBypassing { get; set; }
        [Versions("[,1.28)")] public ChatClientAgentOptions([Prompt(Role.System)] string instructions, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null) { }
        [Versions("[,1.28)")] [Prompt(Role.System)] public string Instructions { get; set; }
        [Versions("[,1.28)")] public Func<ChatClientAgentOptions.ChatMessageStoreFactoryContext, ChatMessageStore> ChatMessageStoreFactory { get; set; }
        [Versions("[,1.28)")] public Func<ChatClientAgentOptions.AIContextProviderFactoryContext, AIContextProvider> AIContextProviderFactory { get; set; }
        [Versions("[,1.28)")] public class AIContextProviderFactoryContext { public JsonSerializerOptions JsonSerializerOptions { get; set; } }
        [Versions("[,1.28)")] public class ChatMessageStoreFactoryContext { public JsonSerializerOptions JsonSerializerOptions { get; set; } }
    }

    public sealed class ChatClientAgentRunOptions : AgentRunOptions
    {
        public ChatClientAgentRunOptions([Carries] global::Microsoft.Extensions.AI.ChatOptions chatOptions = null) { }
        [Carries] public global::Microsoft.Extensions.AI.ChatOptions ChatOptions { get; set; }
        public Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> ChatClientFactory { get; set; }
    }

    [Versions("[1.28,)")] public sealed class ChatClientAgentSession : AgentSession { public string ConversationId { get; } }

    [Versions("[,1.28)")]
    public sealed class ChatClientAgentRunResponse<T> : AgentRunResponse<T>
    {
        public ChatClientAgentRunResponse(global::Microsoft.Extensions.AI.ChatResponse<T> response) { }
        public override T Result { get; }
    }

    [Versions("[,1.28)")]
    public class ChatClientAgentThread : AgentThread
    {
        public string ConversationId { get; }
        public ChatMessageStore MessageStore { get; }
        public AIContextProvider AIContextProvider { get; }
    }

    public static class AIAgentExtensions
    {
        public static AIAgentBuilder AsBuilder(this AIAgent innerAgent) => throw null;
        [Versions("[1.28,)")] public static global::Microsoft.Extensions.AI.AIFunction AsAIFunction(this AIAgent agent, global::Microsoft.Extensions.AI.AIFunctionFactoryOptions options = null, AgentSession session = null) => throw null;
        [Versions("[1.28,)")] public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this AIAgent agent, AgentSession session = null, string conversationId = null, bool allowNonChatClientAgents = false) => throw null;
        [Versions("[,1.28)")] public static global::Microsoft.Extensions.AI.AIFunction AsAIFunction(this AIAgent agent, global::Microsoft.Extensions.AI.AIFunctionFactoryOptions options = null, AgentThread thread = null) => throw null;
    }

    public sealed class AIAgentBuilder
    {
        public AIAgentBuilder([Carries] AIAgent innerAgent) { }
        public AIAgentBuilder([Carries] Func<IServiceProvider, AIAgent> innerAgentFactory) { }
        public AIAgent Build(IServiceProvider services = null) => throw null;
        public AIAgentBuilder Use(Func<AIAgent, AIAgent> agentFactory) => throw null;
        public AIAgentBuilder Use(Func<AIAgent, IServiceProvider, AIAgent> agentFactory) => throw null;
        [Versions("[1.28,)")] public AIAgentBuilder Use(Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentSession, AgentRunOptions, Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentSession, AgentRunOptions, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null;
        [Versions("[1.28,)")] public AIAgentBuilder Use(Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentSession, AgentRunOptions, AIAgent, CancellationToken, Task<AgentResponse>> runFunc, Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentSession, AgentRunOptions, AIAgent, CancellationToken, IAsyncEnumerable<AgentResponseUpdate>> runStreamingFunc) => throw null;
        [Versions("[,1.28)")] public AIAgentBuilder Use(Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentThread, AgentRunOptions, Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentThread, AgentRunOptions, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null;
        [Versions("[,1.28)")] public AIAgentBuilder Use(Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentThread, AgentRunOptions, AIAgent, CancellationToken, Task<AgentRunResponse>> runFunc, Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, AgentThread, AgentRunOptions, AIAgent, CancellationToken, IAsyncEnumerable<AgentRunResponseUpdate>> runStreamingFunc) => throw null;
    }

    public abstract class DelegatingAIAgent : AIAgent
    {
        protected DelegatingAIAgent() { }
        protected DelegatingAIAgent([Carries] AIAgent innerAgent) { }
        protected AIAgent InnerAgent { get; }
        [Versions("[,1.28)")] public override AgentThread GetNewThread() => throw null;
    }

    [Versions("[1.28,)")]
    public sealed class LoggingAgent : DelegatingAIAgent
    {
        public LoggingAgent([Carries] AIAgent innerAgent, ILogger logger) { }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
    }

    public sealed class OpenTelemetryAgent : DelegatingAIAgent, IDisposable
    {
        public OpenTelemetryAgent([Carries] AIAgent innerAgent, string sourceName = null) { }
        [Versions("[1.28,)")] public OpenTelemetryAgent([Carries] AIAgent innerAgent, string sourceName, bool autoWireChatClient) { }
        public void Dispose() { }
        [Versions("[1.28,)")] public static string DefaultSourceName { get; }
        public bool EnableSensitiveData { get; set; }
    }

    public class AgentRunOptions
    {
        public AgentRunOptions() { }
        [Versions("[1.28,)")] public virtual AgentRunOptions Clone() => throw null;
        public global::Microsoft.Extensions.AI.ResponseContinuationToken ContinuationToken { get; set; }
        public bool? AllowBackgroundResponses { get; set; }
        [Versions("[1.28,)")] public global::Microsoft.Extensions.AI.AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        [Versions("[1.28,)")] public global::Microsoft.Extensions.AI.ChatResponseFormat ResponseFormat { get; set; }
        [Versions("[,1.28)")] public AgentRunOptions(AgentRunOptions options) { }
    }

    [Versions("[1.28,)")]
    public static class FunctionInvocationDelegatingAgentBuilderExtensions
    {
        public static AIAgentBuilder Use(this AIAgentBuilder builder, Func<AIAgent, global::Microsoft.Extensions.AI.FunctionInvocationContext, Func<global::Microsoft.Extensions.AI.FunctionInvocationContext, CancellationToken, ValueTask<object>>, CancellationToken, ValueTask<object>> callback) => throw null;
    }

    [Versions("[1.28,)")]
    public static class LoggingAgentBuilderExtensions
    {
        public static AIAgentBuilder UseLogging(this AIAgentBuilder builder, ILoggerFactory loggerFactory = null, Action<LoggingAgent> configure = null) => throw null;
    }

    [Versions("[1.28,)")]
    public static class OpenTelemetryAgentBuilderExtensions
    {
        public static AIAgentBuilder UseOpenTelemetry(this AIAgentBuilder builder, string sourceName = null, Action<OpenTelemetryAgent> configure = null) => throw null;
    }

    [Versions("[,1.28)")]
    public static class AIAgentBuilderExtensions
    {
        public static AIAgentBuilder Use(this AIAgentBuilder builder, Func<AIAgent, global::Microsoft.Extensions.AI.FunctionInvocationContext, Func<global::Microsoft.Extensions.AI.FunctionInvocationContext, CancellationToken, ValueTask<object>>, CancellationToken, ValueTask<object>> callback) => throw null;
        public static AIAgentBuilder UseOpenTelemetry(this AIAgentBuilder builder, string sourceName = null, Action<OpenTelemetryAgent> configure = null) => throw null;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class ChatClientBuilderExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent BuildAIAgent(this ChatClientBuilder builder, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<AITool> tools = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent BuildAIAgent(this ChatClientBuilder builder, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        [Versions("[1.28,)")] public static ChatClientBuilder UsePerServiceCallChatHistoryPersistence(this ChatClientBuilder builder) => throw null;
        [Versions("[1.28,)")] public static ChatClientBuilder UseMessageInjection(this ChatClientBuilder builder) => throw null;
        [Versions("[1.28,)")] public static ChatClientBuilder UseApprovalNotRequiredFunctionBypassing(this ChatClientBuilder builder, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.28,)")] public static ChatClientBuilder UseApprovalResponseBinding(this ChatClientBuilder builder, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.28,)")] public static ChatClientBuilder UseInvocableFunctionBypassing(this ChatClientBuilder builder, ILoggerFactory loggerFactory = null) => throw null;
    }

    public static class ChatClientExtensions
    {
        [Versions("[1.28,)")] public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this IChatClient chatClient, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<AITool> tools = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        [Versions("[1.28,)")] public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this IChatClient chatClient, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        [Versions("[,1.28)")] public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this IChatClient chatClient, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<AITool> tools = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        [Versions("[,1.28)")] public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this IChatClient chatClient, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    [Versions("[1.28,)")] public static class OpenTelemetryWorkflowBuilderExtensions { }

    public static class WorkflowBuilderExtensions
    {
        [Versions("[1.28,)")] public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, ExecutorBinding target) => throw null;
        public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null;
        [Versions("[1.28,)")] public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets, Func<TMessage, bool> condition = null) => throw null;
        [Versions("[1.28,)")] public static WorkflowBuilder ForwardExcept<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, ExecutorBinding target) => throw null;
        public static WorkflowBuilder ForwardExcept<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null;
        [Versions("[1.28,)")] public static WorkflowBuilder AddChain(this WorkflowBuilder builder, ExecutorBinding source, IList<ExecutorBinding> executors, bool allowRepetition = false) => throw null;
        public static WorkflowBuilder AddExternalCall<TRequest, TResponse>(this WorkflowBuilder builder, ExecutorBinding source, string portId) => throw null;
        [Versions("[1.28,)")] public static WorkflowBuilder WithIntermediateOutputFrom(this WorkflowBuilder builder, IEnumerable<ExecutorBinding> executors) => throw null;
        [Versions("[,1.28)")] public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, Func<TMessage, bool> condition = null, params ExecutorBinding[] executors) => throw null;
        [Versions("[,1.28)")] public static WorkflowBuilder AddChain(this WorkflowBuilder builder, ExecutorBinding source, bool allowRepetition = false, params ExecutorBinding[] executors) => throw null;
    }
}
