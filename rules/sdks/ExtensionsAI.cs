// Microsoft.Extensions.AI: the neutral chat client, its options, messages and answers. The other areas are in ExtensionsAI.*.cs.
// https://github.com/dotnet/extensions/tree/main/src/Libraries/Microsoft.Extensions.AI.Abstractions (read from the assemblies of 9.10 and 10.11)
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Microsoft.Extensions.AI", Packages = "Microsoft.Extensions.AI;Microsoft.Extensions.AI.Abstractions")]

namespace Microsoft.Extensions.AI
{
    public interface IChatClient : IDisposable
    {
        [LlmCall(Operation.Chat)] Task<ChatResponse> GetResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default);
        object GetService(Type serviceType, object serviceKey = null);
        [Versions("[,9.1)")] [LlmCall(Operation.Chat)] Task<ChatCompletion> CompleteAsync([Prompt] IList<ChatMessage> chatMessages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,9.1)")] [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync([Prompt] IList<ChatMessage> chatMessages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public static class ChatClientExtensions
    {
        public static TService GetService<TService>(this IChatClient client, object serviceKey = null) => throw null;
        [LlmCall(Operation.Chat)] public static Task<ChatResponse> GetResponseAsync(this IChatClient client, [Prompt] string chatMessage, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public static Task<ChatResponse> GetResponseAsync(this IChatClient client, [Prompt] ChatMessage chatMessage, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public static IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(this IChatClient client, [Prompt] string chatMessage, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public static IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(this IChatClient client, [Prompt] ChatMessage chatMessage, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,9.1)")] [LlmCall(Operation.Chat)] public static Task<ChatCompletion> CompleteAsync(this IChatClient client, [Prompt] string chatMessage, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,9.1)")] [LlmCall(Operation.Chat, Streaming = true)] public static IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(this IChatClient client, [Prompt] string chatMessage, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public static class ChatClientStructuredOutputExtensions
    {
        [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, [Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, [Prompt] string chatMessage, [Carries] ChatOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, [Prompt] ChatMessage chatMessage, [Carries] ChatOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, [Prompt] string chatMessage, JsonSerializerOptions serializerOptions, [Carries] ChatOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, [Prompt] ChatMessage chatMessage, JsonSerializerOptions serializerOptions, [Carries] ChatOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, [Prompt] IEnumerable<ChatMessage> messages, JsonSerializerOptions serializerOptions, [Carries] ChatOptions options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,9.1)")] [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatCompletion<T>> CompleteAsync<T>(this IChatClient chatClient, [Prompt] IList<ChatMessage> chatMessages, [Carries] ChatOptions options = null, bool? useNativeJsonSchema = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,9.1)")] [LlmCall(Operation.Chat, Structured = true)] public static Task<ChatCompletion<T>> CompleteAsync<T>(this IChatClient chatClient, [Prompt] string chatMessage, [Carries] ChatOptions options = null, bool? useNativeJsonSchema = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class ChatOptions
    {
        public virtual ChatOptions Clone() => throw null;
        public string ConversationId { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokens { get; set; }
        public float? TopP { get; set; }
        public int? TopK { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public long? Seed { get; set; }
        [Versions("[10.11,)")] [Carries] public ReasoningOptions Reasoning { get; set; }
        [StructuredOutput] public ChatResponseFormat ResponseFormat { get; set; }
        [Model] public string ModelId { get; set; }
        public IList<string> StopSequences { get; set; }
        public bool? AllowMultipleToolCalls { get; set; }
        public ChatToolMode ToolMode { get; set; }
        [Tools] public IList<AITool> Tools { get; set; }
        public bool? AllowBackgroundResponses { get; set; }
        public ResponseContinuationToken ContinuationToken { get; set; }
        public Func<IChatClient, object> RawRepresentationFactory { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] ChatRole role, [Prompt] string content) { }
        public ChatMessage([Role] ChatRole role, [Prompt] IList<AIContent> contents) { }
        public ChatMessage Clone() => throw null;
        public string AuthorName { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        [Role] public ChatRole Role { get; set; }
        [Prompt] public string Text { get; }
        [Prompt] public IList<AIContent> Contents { get; set; }
        public string MessageId { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public readonly struct ChatRole
    {
        public ChatRole(string value) { }
        public static bool operator ==(ChatRole left, ChatRole right) => throw null;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null;
        [IsRole(Role.System)] public static ChatRole System { get; }
        [IsRole(Role.Assistant)] public static ChatRole Assistant { get; }
        [IsRole(Role.User)] public static ChatRole User { get; }
        [IsRole(Role.Tool)] public static ChatRole Tool { get; }
        public string Value { get; }
        public sealed class Converter : JsonConverter<ChatRole>
        {
            public override ChatRole Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null;
            public override void Write(Utf8JsonWriter writer, ChatRole value, JsonSerializerOptions options) { }
        }
    }

    public class ChatResponse
    {
        public ChatResponse() { }
        public ChatResponse(ChatMessage message) { }
        public ChatResponse(IList<ChatMessage> messages) { }
        public ChatResponseUpdate[] ToChatResponseUpdates() => throw null;
        public IList<ChatMessage> Messages { get; set; }
        public string Text { get; }
        public string ResponseId { get; set; }
        public string ConversationId { get; set; }
        public string ModelId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public UsageDetails Usage { get; set; }
        public ResponseContinuationToken ContinuationToken { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public class ChatResponse<T> : ChatResponse
    {
        protected ChatResponse() { }
        public ChatResponse(ChatResponse response, JsonSerializerOptions serializerOptions) { }
        public bool TryGetResult(out T result) => throw null;
        public T Result { get; }
    }

    public class ChatResponseUpdate
    {
        public ChatResponseUpdate() { }
        public ChatResponseUpdate(ChatRole? role, string content) { }
        public ChatResponseUpdate(ChatRole? role, IList<AIContent> contents) { }
        [Versions("[10.11,)")] public ChatResponseUpdate Clone() => throw null;
        public string AuthorName { get; set; }
        public ChatRole? Role { get; set; }
        public string Text { get; }
        public IList<AIContent> Contents { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public string ResponseId { get; set; }
        public string MessageId { get; set; }
        public string ConversationId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public string ModelId { get; set; }
        public ResponseContinuationToken ContinuationToken { get; set; }
    }

    public static class ChatResponseExtensions
    {
        public static void AddMessages(this IList<ChatMessage> list, ChatResponse response) { }
        public static void AddMessages(this IList<ChatMessage> list, IEnumerable<ChatResponseUpdate> updates) { }
        public static void AddMessages(this IList<ChatMessage> list, ChatResponseUpdate update, Func<AIContent, bool> filter = null) { }
        public static Task AddMessagesAsync(this IList<ChatMessage> list, IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null;
        public static ChatResponse ToChatResponse(this IEnumerable<ChatResponseUpdate> updates) => throw null;
        public static Task<ChatResponse> ToChatResponseAsync(this IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null;
    }

    public class ChatResponseFormat
    {
        public static ChatResponseFormatJson ForJsonSchema(JsonElement schema, string schemaName = null, string schemaDescription = null) => throw null;
        public static ChatResponseFormatJson ForJsonSchema<T>(JsonSerializerOptions serializerOptions = null, string schemaName = null, string schemaDescription = null) => throw null;
        public static ChatResponseFormatJson ForJsonSchema(Type schemaType, JsonSerializerOptions serializerOptions = null, string schemaName = null, string schemaDescription = null) => throw null;
        public static ChatResponseFormatText Text { get; }
        public static ChatResponseFormatJson Json { get; }
    }

    public sealed class ChatResponseFormatJson : ChatResponseFormat
    {
        public ChatResponseFormatJson(JsonElement? schema, string schemaName = null, string schemaDescription = null) { }
        public JsonElement? Schema { get; }
        public string SchemaName { get; }
        public string SchemaDescription { get; }
    }

    public sealed class ChatResponseFormatText : ChatResponseFormat { }

    public class ChatToolMode
    {
        public static RequiredChatToolMode RequireSpecific(string functionName) => throw null;
        public static AutoChatToolMode Auto { get; }
        public static NoneChatToolMode None { get; }
        public static RequiredChatToolMode RequireAny { get; }
    }

    public sealed class AutoChatToolMode : ChatToolMode { }
    public sealed class NoneChatToolMode : ChatToolMode { }

    public sealed class RequiredChatToolMode : ChatToolMode
    {
        public RequiredChatToolMode(string requiredFunctionName) { }
        public string RequiredFunctionName { get; }
    }

    public readonly struct ChatFinishReason
    {
        public ChatFinishReason(string value) { }
        public static bool operator ==(ChatFinishReason left, ChatFinishReason right) => throw null;
        public static bool operator !=(ChatFinishReason left, ChatFinishReason right) => throw null;
        public string Value { get; }
        public static ChatFinishReason Stop { get; }
        public static ChatFinishReason Length { get; }
        public static ChatFinishReason ToolCalls { get; }
        public static ChatFinishReason ContentFilter { get; }
        public sealed class Converter : JsonConverter<ChatFinishReason>
        {
            public override ChatFinishReason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null;
            public override void Write(Utf8JsonWriter writer, ChatFinishReason value, JsonSerializerOptions options) { }
        }
    }

    [Versions("[10.11,)")] public enum ReasoningEffort { None, Low, Medium, High, ExtraHigh }

    [Versions("[10.11,)")]
    public sealed class ReasoningOptions
    {
        [ReasoningEffort] public ReasoningEffort? Effort { get; set; }
        public ReasoningOutput? Output { get; set; }
    }

    [Versions("[10.11,)")] public enum ReasoningOutput { None, Summary, Full }

    public class UsageDetails
    {
        public void Add(UsageDetails usage) { }
        public long? InputTokenCount { get; set; }
        public long? OutputTokenCount { get; set; }
        public long? TotalTokenCount { get; set; }
        [Versions("[10.11,)")] public long? CachedInputTokenCount { get; set; }
        [Versions("[10.11,)")] public long? ReasoningTokenCount { get; set; }
        [Versions("[10.11,)")] public long? InputAudioTokenCount { get; set; }
        [Versions("[10.11,)")] public long? InputTextTokenCount { get; set; }
        [Versions("[10.11,)")] public long? OutputAudioTokenCount { get; set; }
        [Versions("[10.11,)")] public long? OutputTextTokenCount { get; set; }
        public AdditionalPropertiesDictionary<long> AdditionalCounts { get; set; }
    }

    public sealed class AdditionalPropertiesDictionary : AdditionalPropertiesDictionary<object>
    {
        public AdditionalPropertiesDictionary() { }
        public AdditionalPropertiesDictionary(IDictionary<string, object> dictionary) { }
        public AdditionalPropertiesDictionary(IEnumerable<KeyValuePair<string, object>> collection) { }
        public AdditionalPropertiesDictionary Clone() => throw null;
    }

    public class AdditionalPropertiesDictionary<TValue> : IDictionary<string, TValue>, ICollection<KeyValuePair<string, TValue>>, IEnumerable<KeyValuePair<string, TValue>>, IEnumerable, IReadOnlyDictionary<string, TValue>, IReadOnlyCollection<KeyValuePair<string, TValue>>
    {
        public AdditionalPropertiesDictionary() { }
        public AdditionalPropertiesDictionary(IDictionary<string, TValue> dictionary) { }
        public AdditionalPropertiesDictionary(IEnumerable<KeyValuePair<string, TValue>> collection) { }
        public AdditionalPropertiesDictionary<TValue> Clone() => throw null;
        public void Add(string key, TValue value) { }
        public bool TryAdd(string key, TValue value) => throw null;
        void ICollection<KeyValuePair<string, TValue>>.Add(KeyValuePair<string, TValue> item) { }
        public void Clear() { }
        bool ICollection<KeyValuePair<string, TValue>>.Contains(KeyValuePair<string, TValue> item) => throw null;
        public bool ContainsKey(string key) => throw null;
        void ICollection<KeyValuePair<string, TValue>>.CopyTo(KeyValuePair<string, TValue>[] array, int arrayIndex) { }
        public AdditionalPropertiesDictionary<TValue>.Enumerator GetEnumerator() => throw null;
        IEnumerator<KeyValuePair<string, TValue>> IEnumerable<KeyValuePair<string, TValue>>.GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public bool Remove(string key) => throw null;
        bool ICollection<KeyValuePair<string, TValue>>.Remove(KeyValuePair<string, TValue> item) => throw null;
        public bool TryGetValue<T>(string key, out T value) => throw null;
        public bool TryGetValue(string key, out TValue value) => throw null;
        bool IDictionary<string, TValue>.TryGetValue(string key, out TValue value) => throw null;
        bool IReadOnlyDictionary<string, TValue>.TryGetValue(string key, out TValue value) => throw null;
        public TValue this[string key] { get => throw null; set { } }
        public ICollection<string> Keys { get; }
        public ICollection<TValue> Values { get; }
        public int Count { get; }
        bool ICollection<KeyValuePair<string, TValue>>.IsReadOnly { get => throw null; }
        IEnumerable<string> IReadOnlyDictionary<string, TValue>.Keys { get => throw null; }
        IEnumerable<TValue> IReadOnlyDictionary<string, TValue>.Values { get => throw null; }
        public struct Enumerator : IEnumerator<KeyValuePair<string, TValue>>, IEnumerator, IDisposable
        {
            public void Dispose() { }
            public bool MoveNext() => throw null;
            public void Reset() { }
            public KeyValuePair<string, TValue> Current { get; }
            object IEnumerator.Current { get => throw null; }
        }
    }

    public interface IChatReducer { Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken); }

    public class ResponseContinuationToken
    {
        public static ResponseContinuationToken FromBytes(ReadOnlyMemory<byte> bytes) => throw null;
        public virtual ReadOnlyMemory<byte> ToBytes() => throw null;
        public sealed class Converter : JsonConverter<ResponseContinuationToken>
        {
            public override ResponseContinuationToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null;
            public override void Write(Utf8JsonWriter writer, ResponseContinuationToken value, JsonSerializerOptions options) { }
        }
    }

    [Versions("[,9.1)")]
    public class ChatCompletion
    {
        public IList<ChatMessage> Choices { get; set; }
        public ChatMessage Message { get; }
        public string CompletionId { get; set; }
        public string ModelId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public UsageDetails Usage { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    [Versions("[,9.1)")]
    public class ChatCompletion<T> : ChatCompletion
    {
        public T Result { get; }
        public bool TryGetResult(out T result) => throw null;
    }

    [Versions("[,9.1)")]
    public class StreamingChatCompletionUpdate
    {
        public string AuthorName { get; set; }
        public ChatRole? Role { get; set; }
        public string Text { get; set; }
        public IList<AIContent> Contents { get; set; }
        public string CompletionId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public int ChoiceIndex { get; set; }
        public string ModelId { get; set; }
    }
}
