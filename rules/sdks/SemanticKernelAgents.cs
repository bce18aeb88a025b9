// Semantic Kernel 1.x: agents, their threads and group chats.
// https://github.com/microsoft/semantic-kernel/tree/main/dotnet/src/Agents (read from the sources of 1.80)
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Semantic Kernel agents", Packages = "Microsoft.SemanticKernel.Agents.Core;Microsoft.SemanticKernel.Agents.Abstractions;Microsoft.SemanticKernel.Agents.OpenAI;Microsoft.SemanticKernel.Agents.AzureAI;Microsoft.SemanticKernel.Agents.Orchestration;Microsoft.SemanticKernel.Agents.Magentic;Microsoft.SemanticKernel.Agents.Bedrock;Microsoft.SemanticKernel.Agents.Yaml", Uses = "Semantic Kernel; Microsoft.Extensions.AI; OpenAI; System.ClientModel; System.Memory.Data")]

namespace Microsoft.SemanticKernel.Agents
{
    using Role = PromptLint.Sdk.Role;

    public abstract class Agent
    {
        public string Description { get; init; }
        public string Id { get; init; }
        public string Name { get; init; }
        public ILoggerFactory LoggerFactory { get; init; }
        [Carries] public KernelArguments Arguments { get; init; }
        [Prompt(Role.System)] public string Instructions { get; init; }
        [Carries] public Kernel Kernel { get; init; }
        public bool UseImmutableKernel { get; set; }
        public IPromptTemplate Template { get; set; }
        [LlmCall(Operation.Agent)] public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] string message, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ChatMessageContent message, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public abstract IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent, Streaming = true)] public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] string message, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ChatMessageContent message, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public abstract IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default);
    }

    public abstract class AgentChat
    {
        public abstract IReadOnlyList<Agent> Agents { get; }
        public bool IsActive { get; }
        public ILoggerFactory LoggerFactory { get; init; }
        [LlmCall(Operation.Agent)] public abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent, Streaming = true)] public abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default);
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(Agent agent, CancellationToken cancellationToken = default) => throw null;
        public void AddChatMessage([Prompt] ChatMessageContent message) { }
        public void AddChatMessages([Prompt] IReadOnlyList<ChatMessageContent> messages) { }
        public Task ResetAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public class AgentCreationOptions
    {
        public Kernel Kernel { get; init; }
        public IPromptTemplateFactory PromptTemplateFactory { get; init; }
    }

    public sealed class AgentDefinition
    {
        public string Version { get; set; }
        public string Id { get; set; }
        public string Type { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        public string Instructions { get; set; }
        public AgentMetadata Metadata { get; set; }
        public IDictionary<string, AgentInput> Inputs { get; set; }
        public IDictionary<string, AgentOutput> Outputs { get; set; }
    }

    public static class AgentDefinitionExtensions
    {
        public static KernelArguments GetDefaultKernelArguments(this AgentDefinition agentDefinition, Kernel kernel) => throw null;
        public static IPromptTemplate GetPromptTemplate(this AgentDefinition agentDefinition, Kernel kernel, IPromptTemplateFactory templateFactory) => throw null;
        public static bool HasToolType(this AgentDefinition agentDefinition, string toolType) => throw null;
    }

    public static class AgentDefinitionYaml
    {
        public static AgentDefinition FromYaml(string text, IConfiguration configuration = null) => throw null;
        public static AgentDefinition Normalize(AgentDefinition agentDefinition, IConfiguration configuration) => throw null;
    }

    public static class AgentExtensions { }

    public sealed class AgentGroupChat : AgentChat
    {
        public bool IsComplete { get; set; }
        public global::Microsoft.SemanticKernel.Agents.Chat.AgentGroupChatSettings ExecutionSettings { get; set; }
        public override IReadOnlyList<Agent> Agents { get; }
        public void AddAgent([Carries] Agent agent) { }
        [LlmCall(Operation.Agent)] public override IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public IAsyncEnumerable<ChatMessageContent> InvokeAsync([Carries] Agent agent, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(Agent agent, CancellationToken cancellationToken = default) => throw null;
        public static KernelFunction CreatePromptFunctionForStrategy(string template, IPromptTemplateFactory templateFactory = null, params string[] safeParameterNames) => throw null;
        public AgentGroupChat([Carries] params Agent[] agents) { }
    }

    public sealed class AgentInput
    {
        public string Type { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        public object Default { get; set; }
        public bool Required { get; set; }
        public string JsonSchema { get; set; }
        public bool Strict { get; set; }
        public object Sample { get; set; }
    }

    public class AgentInvokeOptions
    {
        public AgentInvokeOptions() { }
        public AgentInvokeOptions(AgentInvokeOptions options) { }
        [Carries] public KernelArguments KernelArguments { get; init; }
        [Carries] public Kernel Kernel { get; init; }
        [Prompt(Role.System)] public string AdditionalInstructions { get; init; }
        public Func<ChatMessageContent, Task> OnIntermediateMessage { get; init; }
    }

    public static class AgentKernelFunctionFactory
    {
        public static KernelFunction CreateFromAgent(Agent agent, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, ILoggerFactory loggerFactory = null) => throw null;
    }

    public sealed class AgentMetadata
    {
        public IList<string> Authors { get; set; }
        public IList<string> Tags { get; set; }
        public IDictionary<string, object> ExtensionData { get; set; }
    }

    public sealed class AgentOutput
    {
        public string Type { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        public string JsonSchema { get; set; }
    }

    public class AgentResponseItem<TMessage>
    {
        protected AgentResponseItem() { }
        public AgentResponseItem(TMessage message, AgentThread thread) { }
        public TMessage Message { get; }
        public AgentThread Thread { get; }
        public static implicit operator TMessage(AgentResponseItem<TMessage> responseItem) => throw null;
    }

    public abstract class AgentThread
    {
        public virtual string Id { get; }
        public virtual bool IsDeleted { get; }
        public virtual Task OnSuspendAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task OnResumeAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task DeleteAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public class AgentThreadOperationException : KernelException
    {
        public AgentThreadOperationException() { }
        public AgentThreadOperationException(string message) { }
        public AgentThreadOperationException(string message, Exception innerException) { }
    }

    public static class AgentToolDefinitionExtensions { }

    public sealed class ChatCompletionAgent : ChatHistoryAgent
    {
        public ChatCompletionAgent() { }
        public ChatCompletionAgent([Carries] PromptTemplateConfig templateConfig, IPromptTemplateFactory templateFactory) { }
        public global::Microsoft.SemanticKernel.ChatCompletion.AuthorRole InstructionsRole { get; init; }
        [LlmCall(Operation.Agent)] public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.39)")] public PromptExecutionSettings ExecutionSettings { get; set; }
    }

    public static class ChatCompletionAgentExtensions { }

    public abstract class ChatHistoryAgent : Agent
    {
        public global::Microsoft.SemanticKernel.ChatCompletion.IChatHistoryReducer HistoryReducer { get; init; }
        public Task<bool> ReduceAsync(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ChatHistoryAgentThread : AgentThread
    {
        public ChatHistoryAgentThread() { }
        public ChatHistoryAgentThread([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, string id = null) { }
        public global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory ChatHistory { get; }
        public Task CreateAsync(CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class AggregatorAgent : Agent
    {
        public AggregatorAgent(Func<AgentChat> chatProvider) { }
        [LlmCall(Operation.Agent)] public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Agents.Chat
{
    using Role = PromptLint.Sdk.Role;

    public class AgentGroupChatSettings
    {
        public TerminationStrategy TerminationStrategy { get; init; }
        public SelectionStrategy SelectionStrategy { get; init; }
    }

    public enum AggregateTerminationCondition { All, Any }

    public sealed class AggregatorTerminationStrategy : TerminationStrategy
    {
        public AggregatorTerminationStrategy(params TerminationStrategy[] strategies) { }
        public AggregateTerminationCondition Condition { get; init; }
    }

    public class KernelFunctionSelectionStrategy : SelectionStrategy
    {
        protected KernelFunctionSelectionStrategy() { }
        public KernelFunctionSelectionStrategy([Carries] KernelFunction function, [Carries] Kernel kernel) { }
        public const string DefaultAgentsVariableName = "_agents_";
        public const string DefaultHistoryVariableName = "_history_";
        public string AgentsVariableName { get; init; }
        public string HistoryVariableName { get; init; }
        public KernelArguments Arguments { get; init; }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public bool EvaluateNameOnly { get; init; }
        public global::Microsoft.SemanticKernel.ChatCompletion.IChatHistoryReducer HistoryReducer { get; init; }
        public bool UseInitialAgentAsFallback { get; init; }
        public Func<FunctionResult, string> ResultParser { get; init; }
    }

    public class KernelFunctionTerminationStrategy : TerminationStrategy
    {
        protected KernelFunctionTerminationStrategy() { }
        public KernelFunctionTerminationStrategy([Carries] KernelFunction function, [Carries] Kernel kernel) { }
        public const string DefaultAgentVariableName = "_agent_";
        public const string DefaultHistoryVariableName = "_history_";
        public string AgentVariableName { get; init; }
        public string HistoryVariableName { get; init; }
        public KernelArguments Arguments { get; init; }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public bool EvaluateNameOnly { get; init; }
        public Func<FunctionResult, bool> ResultParser { get; init; }
        public global::Microsoft.SemanticKernel.ChatCompletion.IChatHistoryReducer HistoryReducer { get; init; }
    }

    public sealed class RegexTerminationStrategy : TerminationStrategy
    {
        public RegexTerminationStrategy(params string[] expressions) { }
        public RegexTerminationStrategy(params global::System.Text.RegularExpressions.Regex[] expressions) { }
    }

    public abstract class SelectionStrategy
    {
        public Agent InitialAgent { get; set; }
        public Task<Agent> NextAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class SequentialSelectionStrategy : SelectionStrategy { public void Reset() { } }

    public abstract class TerminationStrategy
    {
        public const int DefaultMaximumIterations = 99;
        public int MaximumIterations { get; set; }
        public bool AutomaticReset { get; set; }
        public IReadOnlyList<Agent> Agents { get; set; }
        public Task<bool> ShouldTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Agents.OpenAI
{
    using Role = PromptLint.Sdk.Role;

    public sealed class OpenAIAssistantAgent : Agent
    {
        public const string CodeInterpreterMetadataKey = "code";
        public OpenAIAssistantAgent([Carries] global::OpenAI.Assistants.Assistant definition, [Carries] global::OpenAI.Assistants.AssistantClient client, IEnumerable<KernelPlugin> plugins = null, IPromptTemplateFactory templateFactory = null, string templateFormat = null) { }
        public global::OpenAI.Assistants.AssistantClient Client { get; }
        public global::OpenAI.Assistants.Assistant Definition { get; }
        public RunPollingOptions PollingOptions { get; }
        public global::OpenAI.Assistants.RunCreationOptions RunOptions { get; init; }
        [LlmCall(Operation.Agent)] public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] OpenAIAssistantAgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] OpenAIAssistantAgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static global::OpenAI.OpenAIClient CreateOpenAIClient(Uri endpoint = null, HttpClient httpClient = null) => throw null;
        public static global::OpenAI.OpenAIClient CreateOpenAIClient(ApiKeyCredential apiKey, Uri endpoint = null, HttpClient httpClient = null) => throw null;
    }

    public static class OpenAIAssistantAgentExtensions { }

    public sealed class OpenAIAssistantAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIAssistantAgentInvokeOptions() { }
        public OpenAIAssistantAgentInvokeOptions(AgentInvokeOptions options) { }
        public OpenAIAssistantAgentInvokeOptions(OpenAIAssistantAgentInvokeOptions options) { }
        public global::OpenAI.Assistants.RunCreationOptions RunCreationOptions { get; init; }
    }

    public sealed class OpenAIAssistantAgentThread : AgentThread
    {
        public OpenAIAssistantAgentThread(global::OpenAI.Assistants.AssistantClient client) { }
        public OpenAIAssistantAgentThread(global::OpenAI.Assistants.AssistantClient client, global::OpenAI.Assistants.ThreadCreationOptions options) { }
        public OpenAIAssistantAgentThread(global::OpenAI.Assistants.AssistantClient client, IEnumerable<ChatMessageContent> messages = null, IReadOnlyList<string> codeInterpreterFileIds = null, string vectorStoreId = null, IReadOnlyDictionary<string, string> metadata = null) { }
        public OpenAIAssistantAgentThread(global::OpenAI.Assistants.AssistantClient client, string id) { }
        public Task CreateAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public class OpenAIAssistantCapabilities
    {
        protected OpenAIAssistantCapabilities() { }
        public string ModelId { get; }
        public string Id { get; init; }
        public IReadOnlyList<string> CodeInterpreterFileIds { get; init; }
        public bool EnableCodeInterpreter { get; init; }
        public bool EnableFileSearch { get; init; }
        public bool EnableJsonResponse { get; init; }
        public IReadOnlyDictionary<string, string> Metadata { get; init; }
        public float? Temperature { get; init; }
        public float? TopP { get; init; }
        public string VectorStoreId { get; init; }
        public OpenAIAssistantExecutionOptions ExecutionOptions { get; init; }
        public OpenAIAssistantCapabilities(string modelId) { }
    }

    public sealed class OpenAIAssistantDefinition : OpenAIAssistantCapabilities
    {
        public string Description { get; init; }
        public string Instructions { get; init; }
        public string Name { get; init; }
        public string TemplateFactoryFormat { get; }
        public OpenAIAssistantDefinition(string modelId) { }
    }

    public sealed class OpenAIAssistantExecutionOptions
    {
        public string AdditionalInstructions { get; init; }
        public int? MaxCompletionTokens { get; init; }
        public int? MaxPromptTokens { get; init; }
        public bool? ParallelToolCallsEnabled { get; init; }
        public int? TruncationMessageCount { get; init; }
    }

    public sealed class OpenAIAssistantInvocationOptions
    {
        public string ModelName { get; init; }
        public string AdditionalInstructions { get; init; }
        public IReadOnlyList<ChatMessageContent> AdditionalMessages { get; init; }
        public bool EnableCodeInterpreter { get; init; }
        public bool EnableFileSearch { get; init; }
        public bool? EnableJsonResponse { get; init; }
        public int? MaxCompletionTokens { get; init; }
        public int? MaxPromptTokens { get; init; }
        public bool? ParallelToolCallsEnabled { get; init; }
        public int? TruncationMessageCount { get; init; }
        public float? Temperature { get; init; }
        public float? TopP { get; init; }
        public IReadOnlyDictionary<string, string> Metadata { get; init; }
    }

    public static class OpenAIClientExtensions
    {
        public static Task<bool> DeleteVectorStoreAsync(this global::OpenAI.OpenAIClient client, string vectorStoreId, CancellationToken cancellationToken = default) => throw null;
        public static Task<string> UploadAssistantFileAsync(this global::OpenAI.OpenAIClient client, Stream stream, string name, CancellationToken cancellationToken = default) => throw null;
        public static Task<bool> DeleteFileAsync(this global::OpenAI.OpenAIClient client, string fileId, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OpenAIResponseAgent : Agent
    {
        public OpenAIResponseAgent([Carries] global::OpenAI.Responses.ResponsesClient client, string modelId = null) { }
        public global::OpenAI.Responses.ResponsesClient Client { get; }
        public string ModelId { get; init; }
        public bool StoreEnabled { get; init; }
        [LlmCall(Operation.Agent)] public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync([Prompt] ICollection<ChatMessageContent> messages, [Carries] AgentThread thread = null, [Carries] AgentInvokeOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public static class OpenAIResponseAgentExtensions { }

    public sealed class OpenAIResponseAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIResponseAgentInvokeOptions() { }
        public OpenAIResponseAgentInvokeOptions(AgentInvokeOptions options) { }
        public OpenAIResponseAgentInvokeOptions(OpenAIResponseAgentInvokeOptions options) { }
        public global::OpenAI.Responses.CreateResponseOptions ResponseCreationOptions { get; set; }
    }

    public sealed class OpenAIResponseAgentThread : AgentThread
    {
        public OpenAIResponseAgentThread(global::OpenAI.Responses.ResponsesClient client) { }
        public OpenAIResponseAgentThread(global::OpenAI.Responses.ResponsesClient client, string responseId) { }
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OpenAIThreadCreationOptions
    {
        public IReadOnlyList<string> CodeInterpreterFileIds { get; init; }
        public IReadOnlyList<ChatMessageContent> Messages { get; init; }
        public string VectorStoreId { get; init; }
        public IReadOnlyDictionary<string, string> Metadata { get; init; }
    }

    public sealed class RunPollingOptions
    {
        public static int DefaultMaximumRetryCount { get; }
        public static TimeSpan DefaultPollingInterval { get; }
        public static TimeSpan DefaultPollingBackoff { get; }
        public static int DefaultPollingBackoffThreshold { get; }
        public static TimeSpan DefaultMessageSynchronizationDelay { get; }
        public int MaximumRetryCount { get; set; }
        public TimeSpan RunPollingInterval { get; set; }
        public TimeSpan RunPollingBackoff { get; set; }
        public int RunPollingBackoffThreshold { get; set; }
        public TimeSpan MessageSynchronizationDelay { get; set; }
        public TimeSpan GetPollingInterval(int iterationCount) => throw null;
    }
}
