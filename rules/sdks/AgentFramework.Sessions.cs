// Microsoft Agent Framework: answers, sessions (threads in the previews) and context providers.
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Agents.AI
{
    [Versions("[1.28,)")]
    public class AgentResponse
    {
        public AgentResponse() { }
        public AgentResponse(global::Microsoft.Extensions.AI.ChatMessage message) { }
        public AgentResponse(global::Microsoft.Extensions.AI.ChatResponse response) { }
        public AgentResponse(IList<global::Microsoft.Extensions.AI.ChatMessage> messages) { }
        public AgentResponseUpdate[] ToAgentResponseUpdates() => throw null;
        public IList<global::Microsoft.Extensions.AI.ChatMessage> Messages { get; set; }
        public string Text { get; }
        public string AgentId { get; set; }
        public string ResponseId { get; set; }
        public global::Microsoft.Extensions.AI.ResponseContinuationToken ContinuationToken { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public global::Microsoft.Extensions.AI.ChatFinishReason? FinishReason { get; set; }
        public global::Microsoft.Extensions.AI.UsageDetails Usage { get; set; }
        public object RawRepresentation { get; set; }
        public global::Microsoft.Extensions.AI.AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    [Versions("[1.28,)")]
    public class AgentResponse<T> : AgentResponse
    {
        protected AgentResponse() { }
        public AgentResponse(AgentResponse response, JsonSerializerOptions serializerOptions) { }
        public bool IsWrappedInObject { get; init; }
        public virtual T Result { get; }
    }

    [Versions("[1.28,)")]
    public static class AgentResponseExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatResponse AsChatResponse(this AgentResponse response) => throw null;
        public static global::Microsoft.Extensions.AI.ChatResponseUpdate AsChatResponseUpdate(this AgentResponseUpdate responseUpdate) => throw null;
        public static IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<AgentResponseUpdate> responseUpdates) => throw null;
        public static AgentResponse ToAgentResponse(this IEnumerable<AgentResponseUpdate> updates) => throw null;
        public static Task<AgentResponse> ToAgentResponseAsync(this IAsyncEnumerable<AgentResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.28,)")]
    public class AgentResponseUpdate
    {
        public AgentResponseUpdate() { }
        public AgentResponseUpdate(global::Microsoft.Extensions.AI.ChatRole? role, string content) { }
        public AgentResponseUpdate(global::Microsoft.Extensions.AI.ChatRole? role, IList<global::Microsoft.Extensions.AI.AIContent> contents) { }
        public AgentResponseUpdate(global::Microsoft.Extensions.AI.ChatResponseUpdate chatResponseUpdate) { }
        public string AuthorName { get; set; }
        public global::Microsoft.Extensions.AI.ChatRole? Role { get; set; }
        public string Text { get; }
        public IList<global::Microsoft.Extensions.AI.AIContent> Contents { get; set; }
        public object RawRepresentation { get; set; }
        public global::Microsoft.Extensions.AI.AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public string AgentId { get; set; }
        public string ResponseId { get; set; }
        public string MessageId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public global::Microsoft.Extensions.AI.ResponseContinuationToken ContinuationToken { get; set; }
        public global::Microsoft.Extensions.AI.ChatFinishReason? FinishReason { get; set; }
    }

    [Versions("[,1.28)")]
    public class AgentRunResponse
    {
        public AgentRunResponse() { }
        public AgentRunResponse(global::Microsoft.Extensions.AI.ChatMessage message) { }
        public AgentRunResponse(global::Microsoft.Extensions.AI.ChatResponse response) { }
        public AgentRunResponse(IList<global::Microsoft.Extensions.AI.ChatMessage> messages) { }
        public IList<global::Microsoft.Extensions.AI.ChatMessage> Messages { get; set; }
        public string Text { get; }
        public string AgentId { get; set; }
        public string ResponseId { get; set; }
        public object ContinuationToken { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public global::Microsoft.Extensions.AI.UsageDetails Usage { get; set; }
        public object RawRepresentation { get; set; }
        public global::Microsoft.Extensions.AI.AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public AgentRunResponseUpdate[] ToAgentRunResponseUpdates() => throw null;
        public bool TryDeserialize<T>(JsonSerializerOptions serializerOptions, out T structuredOutput) => throw null;
    }

    [Versions("[,1.28)")] public abstract class AgentRunResponse<T> : AgentRunResponse { public abstract T Result { get; } }

    [Versions("[,1.28)")]
    public static class AgentRunResponseExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatResponse AsChatResponse(this AgentRunResponse response) => throw null;
        public static global::Microsoft.Extensions.AI.ChatResponseUpdate AsChatResponseUpdate(this AgentRunResponseUpdate responseUpdate) => throw null;
        public static IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<AgentRunResponseUpdate> responseUpdates) => throw null;
        public static AgentRunResponse ToAgentRunResponse(this IEnumerable<AgentRunResponseUpdate> updates) => throw null;
        public static Task<AgentRunResponse> ToAgentRunResponseAsync(this IAsyncEnumerable<AgentRunResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.28)")]
    public class AgentRunResponseUpdate
    {
        public AgentRunResponseUpdate() { }
        public AgentRunResponseUpdate(global::Microsoft.Extensions.AI.ChatRole? role, string content) { }
        public AgentRunResponseUpdate(global::Microsoft.Extensions.AI.ChatRole? role, IList<global::Microsoft.Extensions.AI.AIContent> contents) { }
        public AgentRunResponseUpdate(global::Microsoft.Extensions.AI.ChatResponseUpdate chatResponseUpdate) { }
        public string AuthorName { get; set; }
        public global::Microsoft.Extensions.AI.ChatRole? Role { get; set; }
        public string Text { get; }
        public IList<global::Microsoft.Extensions.AI.AIContent> Contents { get; set; }
        public object RawRepresentation { get; set; }
        public global::Microsoft.Extensions.AI.AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public string AgentId { get; set; }
        public string ResponseId { get; set; }
        public string MessageId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public object ContinuationToken { get; set; }
    }

    [Versions("[1.28,)")]
    public abstract class AgentSession
    {
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
        public AgentSessionStateBag StateBag { get; }
    }

    [Versions("[1.28,)")]
    public static class AgentSessionExtensions
    {
        public static bool TryGetInMemoryChatHistory(this AgentSession session, out List<global::Microsoft.Extensions.AI.ChatMessage> messages, string stateKey = null, JsonSerializerOptions jsonSerializerOptions = null) => throw null;
        public static void SetInMemoryChatHistory(this AgentSession session, List<global::Microsoft.Extensions.AI.ChatMessage> messages, string stateKey = null, JsonSerializerOptions jsonSerializerOptions = null) { }
    }

    [Versions("[1.28,)")]
    public class AgentSessionStateBag
    {
        public bool TryGetValue<T>(string key, out T value, JsonSerializerOptions jsonSerializerOptions = null) where T : class => throw null;
        public T GetValue<T>(string key, JsonSerializerOptions jsonSerializerOptions = null) where T : class => throw null;
        public void SetValue<T>(string key, T value, JsonSerializerOptions jsonSerializerOptions = null) where T : class { }
        public bool TryRemoveValue(string key) => throw null;
        public int Count { get; }
    }

    [Versions("[,1.28)")]
    public abstract class AgentThread
    {
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
    }

    [Versions("[,1.28)")]
    public class AgentThreadMetadata
    {
        protected AgentThreadMetadata() { }
        public AgentThreadMetadata(string conversationId) { }
        public string ConversationId { get; }
    }

    [Versions("[1.28,)")]
    public sealed class InMemoryChatHistoryProvider : ChatHistoryProvider
    {
        public InMemoryChatHistoryProvider(InMemoryChatHistoryProviderOptions options = null) { }
        public List<global::Microsoft.Extensions.AI.ChatMessage> GetMessages(AgentSession session) => throw null;
        public void SetMessages(AgentSession session, List<global::Microsoft.Extensions.AI.ChatMessage> messages) { }
        public global::Microsoft.Extensions.AI.IChatReducer ChatReducer { get; }
        public InMemoryChatHistoryProviderOptions.ChatReducerTriggerEvent ReducerTriggerEvent { get; }
        public sealed class State { public List<global::Microsoft.Extensions.AI.ChatMessage> Messages { get; set; } }
    }

    [Versions("[1.28,)")]
    public sealed class InMemoryChatHistoryProviderOptions
    {
        public Func<AgentSession, InMemoryChatHistoryProvider.State> StateInitializer { get; set; }
        public global::Microsoft.Extensions.AI.IChatReducer ChatReducer { get; set; }
        public InMemoryChatHistoryProviderOptions.ChatReducerTriggerEvent ReducerTriggerEvent { get; set; }
        public string StateKey { get; set; }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> StorageInputResponseMessageFilter { get; set; }
        public Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> ProvideOutputMessageFilter { get; set; }
        public enum ChatReducerTriggerEvent { AfterMessageAdded, BeforeMessagesRetrieval }
    }

    [Versions("[,1.28)")] public abstract class InMemoryAgentThread : AgentThread { public InMemoryChatMessageStore MessageStore { get; } }

    [Versions("[,1.28)")]
    public sealed class InMemoryChatMessageStore : ChatMessageStore, IList<global::Microsoft.Extensions.AI.ChatMessage>
    {
        public InMemoryChatMessageStore() { }
        public InMemoryChatMessageStore(JsonElement serializedStoreState, JsonSerializerOptions jsonSerializerOptions = null) { }
        public InMemoryChatMessageStore(global::Microsoft.Extensions.AI.IChatReducer chatReducer, InMemoryChatMessageStore.ChatReducerTriggerEvent reducerTriggerEvent = InMemoryChatMessageStore.ChatReducerTriggerEvent.BeforeMessagesRetrieval) { }
        public InMemoryChatMessageStore(global::Microsoft.Extensions.AI.IChatReducer chatReducer, JsonElement serializedStoreState, JsonSerializerOptions jsonSerializerOptions = null, InMemoryChatMessageStore.ChatReducerTriggerEvent reducerTriggerEvent = InMemoryChatMessageStore.ChatReducerTriggerEvent.BeforeMessagesRetrieval) { }
        public global::Microsoft.Extensions.AI.IChatReducer ChatReducer { get; }
        public InMemoryChatMessageStore.ChatReducerTriggerEvent ReducerTriggerEvent { get; }
        public int Count { get; }
        public bool IsReadOnly { get; }
        public global::Microsoft.Extensions.AI.ChatMessage this[int index] { get => throw null; set { } }
        public override Task AddMessagesAsync(IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, CancellationToken cancellationToken = default) => throw null;
        public override Task<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null;
        public int IndexOf(global::Microsoft.Extensions.AI.ChatMessage item) => throw null;
        public void Insert(int index, global::Microsoft.Extensions.AI.ChatMessage item) { }
        public void RemoveAt(int index) { }
        public void Add(global::Microsoft.Extensions.AI.ChatMessage item) { }
        public void Clear() { }
        public bool Contains(global::Microsoft.Extensions.AI.ChatMessage item) => throw null;
        public void CopyTo(global::Microsoft.Extensions.AI.ChatMessage[] array, int arrayIndex) { }
        public bool Remove(global::Microsoft.Extensions.AI.ChatMessage item) => throw null;
        public IEnumerator<global::Microsoft.Extensions.AI.ChatMessage> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public enum ChatReducerTriggerEvent { AfterMessageAdded, BeforeMessagesRetrieval }
    }

    public sealed class AIContext
    {
        public string Instructions { get; set; }
        public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> Messages { get; set; }
        public IEnumerable<global::Microsoft.Extensions.AI.AITool> Tools { get; set; }
    }

    public abstract class AIContextProvider
    {
        protected AIContextProvider() { }
        [Versions("[1.28,)")] protected AIContextProvider(Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> provideInputMessageFilter = null, Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> storeInputRequestMessageFilter = null, Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> storeInputResponseMessageFilter = null) { }
        public ValueTask<AIContext> InvokingAsync(AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask<AIContext> InvokingCoreAsync(AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask<AIContext> ProvideAIContextAsync(AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null;
        public ValueTask InvokedAsync(AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask InvokedCoreAsync(AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask StoreAIContextAsync(AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null;
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
        [Versions("[1.28,)")] protected Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> ProvideInputMessageFilter { get; }
        [Versions("[1.28,)")] protected Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> StoreInputRequestMessageFilter { get; }
        [Versions("[1.28,)")] protected Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> StoreInputResponseMessageFilter { get; }
        [Versions("[1.28,)")] public virtual IReadOnlyList<string> StateKeys { get; }
        public sealed class InvokingContext
        {
            [Versions("[1.28,)")] public InvokingContext(AIAgent agent, AgentSession session, AIContext aiContext) { }
            [Versions("[1.28,)")] public AIAgent Agent { get; }
            [Versions("[1.28,)")] public AgentSession Session { get; }
            [Versions("[1.28,)")] public AIContext AIContext { get; }
            [Versions("[,1.28)")] public InvokingContext(IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages) { }
            [Versions("[,1.28)")] public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> RequestMessages { get; }
        }
        public sealed class InvokedContext
        {
            [Versions("[1.28,)")] public InvokedContext(AIAgent agent, AgentSession session, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> responseMessages) { }
            [Versions("[1.28,)")] public InvokedContext(AIAgent agent, AgentSession session, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages, Exception invokeException) { }
            [Versions("[1.28,)")] public AIAgent Agent { get; }
            [Versions("[1.28,)")] public AgentSession Session { get; }
            public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> RequestMessages { get; }
            public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> ResponseMessages { get; }
            public Exception InvokeException { get; }
            [Versions("[,1.28)")] public InvokedContext(IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> aiContextProviderMessages) { }
            [Versions("[,1.28)")] public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> AIContextProviderMessages { get; }
        }
    }

    [Versions("[1.28,)")]
    public abstract class ChatHistoryProvider
    {
        public ValueTask<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> InvokingAsync(ChatHistoryProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null;
        public ValueTask InvokedAsync(ChatHistoryProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null;
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
        public virtual IReadOnlyList<string> StateKeys { get; }
        public sealed class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession session, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages) { }
            public AIAgent Agent { get; }
            public AgentSession Session { get; }
            public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> RequestMessages { get; set; }
        }
        public sealed class InvokedContext
        {
            public InvokedContext(AIAgent agent, AgentSession session, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> responseMessages) { }
            public InvokedContext(AIAgent agent, AgentSession session, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> requestMessages, Exception invokeException) { }
            public AIAgent Agent { get; }
            public AgentSession Session { get; }
            public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> RequestMessages { get; }
            public IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> ResponseMessages { get; }
            public Exception InvokeException { get; }
        }
    }

    [Versions("[,1.28)")]
    public abstract class ChatMessageStore
    {
        public abstract Task<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> GetMessagesAsync(CancellationToken cancellationToken = default);
        public abstract Task AddMessagesAsync(IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, CancellationToken cancellationToken = default);
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
    }

    [Versions("[1.28,)")]
    public sealed class TextSearchProvider
    {
        public TextSearchProvider(Func<string, CancellationToken, Task<IEnumerable<TextSearchProvider.TextSearchResult>>> searchAsync, TextSearchProviderOptions options = null, ILoggerFactory loggerFactory = null) { }
        public sealed class TextSearchResult
        {
            public string SourceName { get; set; }
            public string SourceLink { get; set; }
            public string Text { get; set; }
            public object RawRepresentation { get; set; }
        }
        public sealed class TextSearchProviderState { public List<string> RecentMessagesText { get; set; } }
    }

    [Versions("[1.28,)")]
    public sealed class TextSearchProviderOptions
    {
        public TextSearchProviderOptions.TextSearchBehavior SearchTime { get; set; }
        public string FunctionToolName { get; set; }
        public string FunctionToolDescription { get; set; }
        public string ContextPrompt { get; set; }
        public string CitationsPrompt { get; set; }
        public Func<IList<TextSearchProvider.TextSearchResult>, string> ContextFormatter { get; set; }
        public int RecentMessageMemoryLimit { get; set; }
        public string StateKey { get; set; }
        public Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> SearchInputMessageFilter { get; set; }
        public Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>> StorageInputResponseMessageFilter { get; set; }
        public List<global::Microsoft.Extensions.AI.ChatRole> RecentMessageRolesIncluded { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public enum TextSearchBehavior { BeforeAIInvoke, OnDemandFunctionCalling }
    }
}
