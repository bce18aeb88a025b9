// Azure.AI.Inference: chat and embeddings of any model that Azure AI Foundry or GitHub Models hosts.
// https://github.com/Azure/azure-sdk-for-net/tree/main/sdk/ai/Azure.AI.Inference (read from the assembly of 1.0.0-beta.5)
using Azure;
using Azure.Core;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Azure.AI.Inference", Packages = "Azure.AI.Inference", Provider = "azure", Uses = "Azure.Core; System.ClientModel; System.Memory.Data")]

namespace Azure.AI.Inference
{
    using Operation = PromptLint.Sdk.Operation;

    public class ChatCompletionsClient
    {
        protected ChatCompletionsClient() { }
        public ChatCompletionsClient([Endpoint] Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        [LlmCall(Operation.Chat)] public virtual Task<Response<ChatCompletions>> CompleteAsync([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual Response<ChatCompletions> Complete([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> CompleteStreamingAsync([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual StreamingResponse<StreamingChatCompletionsUpdate> CompleteStreaming([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        public ChatCompletionsClient([Endpoint] Uri endpoint, AzureKeyCredential credential) { }
        public ChatCompletionsClient([Endpoint] Uri endpoint, TokenCredential credential) { }
        public ChatCompletionsClient([Endpoint] Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual Task<Response<ModelInfo>> GetModelInfoAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Response<ModelInfo> GetModelInfo(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> GetModelInfoAsync(RequestContext context) => throw null;
        public virtual Response GetModelInfo(RequestContext context) => throw null;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions([Prompt] IEnumerable<ChatRequestMessage> messages) { }
        public ChatCompletionsToolChoice ToolChoice { get; set; }
        [Prompt] public IList<ChatRequestMessage> Messages { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [StructuredOutput] public ChatCompletionsResponseFormat ResponseFormat { get; set; }
        public IList<string> StopSequences { get; }
        [Tools] public IList<ChatCompletionsToolDefinition> Tools { get; }
        public long? Seed { get; set; }
        [Model] public string Model { get; set; }
        public IDictionary<string, BinaryData> AdditionalProperties { get; }
    }

    [IsRole(Role.Assistant)]
    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        protected ChatRequestAssistantMessage() { }
        public ChatRequestAssistantMessage([Prompt(Role.Assistant)] string content) { }
        public ChatRequestAssistantMessage(IEnumerable<ChatCompletionsToolCall> toolCalls, [Prompt(Role.Assistant)] string content = null) { }
        public ChatRequestAssistantMessage(ChatCompletions chatCompletions) { }
        public string ParticipantName { get; set; }
        public IList<ChatCompletionsToolCall> ToolCalls { get; }
        [Prompt(Role.Assistant)] public string Content { get; set; }
    }

    [IsRole(Role.System)]
    public class ChatRequestDeveloperMessage : ChatRequestMessage
    {
        protected ChatRequestDeveloperMessage() { }
        public ChatRequestDeveloperMessage([Prompt(Role.System)] string content) { }
        [Prompt(Role.System)] public string Content { get; }
    }

    public abstract class ChatRequestMessage { }

    [IsRole(Role.System)]
    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        protected ChatRequestSystemMessage() { }
        public ChatRequestSystemMessage([Prompt(Role.System)] string content) { }
        [Prompt(Role.System)] public string Content { get; }
    }

    [IsRole(Role.Tool)]
    public class ChatRequestToolMessage : ChatRequestMessage
    {
        protected ChatRequestToolMessage() { }
        public ChatRequestToolMessage([Prompt(Role.Tool)] string content, string toolCallId) { }
        public ChatRequestToolMessage(string toolCallId) { }
        [Prompt(Role.Tool)] public string Content { get; set; }
        public string ToolCallId { get; }
    }

    [IsRole(Role.User)]
    public class ChatRequestUserMessage : ChatRequestMessage
    {
        protected ChatRequestUserMessage() { }
        public ChatRequestUserMessage([Prompt] string content) { }
        public ChatRequestUserMessage([Prompt] IEnumerable<ChatMessageContentItem> content) { }
        public ChatRequestUserMessage([Prompt] params ChatMessageContentItem[] content) { }
        [Prompt] public string Content { get; }
        [Prompt] public IList<ChatMessageContentItem> MultimodalContentItems { get; }
    }

    public class ChatMessageAudioContentItem : ChatMessageContentItem
    {
        protected ChatMessageAudioContentItem() { }
        public ChatMessageAudioContentItem([AudioInput] Uri audioUri) { }
        public ChatMessageAudioContentItem([AudioInput] BinaryData bytes, [AudioInput] AudioContentFormat audioFormat) { }
        public ChatMessageAudioContentItem([AudioInput] Stream stream, [AudioInput] AudioContentFormat audioFormat) { }
        public ChatMessageAudioContentItem([AudioInput] string audioFilePath, [AudioInput] AudioContentFormat audioFormat) { }
    }

    public abstract class ChatMessageContentItem { }

    public class ChatMessageImageContentItem : ChatMessageContentItem
    {
        protected ChatMessageImageContentItem() { }
        public ChatMessageImageContentItem([ImageInput] Uri imageUri, [ImageDetail] ChatMessageImageDetailLevel? detailLevel = null) { }
        public ChatMessageImageContentItem([ImageInput] BinaryData bytes, string mimeType, [ImageDetail] ChatMessageImageDetailLevel? detailLevel = null) { }
        public ChatMessageImageContentItem([ImageInput] Stream stream, string mimeType, [ImageDetail] ChatMessageImageDetailLevel? detailLevel = null) { }
        public ChatMessageImageContentItem([ImageInput] string imageFilePath, string mimeType, [ImageDetail] ChatMessageImageDetailLevel? detailLevel = null) { }
    }

    public readonly struct ChatMessageImageDetailLevel
    {
        public ChatMessageImageDetailLevel(string value) { }
        public static bool operator ==(ChatMessageImageDetailLevel left, ChatMessageImageDetailLevel right) => throw null;
        public static bool operator !=(ChatMessageImageDetailLevel left, ChatMessageImageDetailLevel right) => throw null;
        public static implicit operator ChatMessageImageDetailLevel(string value) => throw null;
        public static ChatMessageImageDetailLevel Auto { get; }
        public static ChatMessageImageDetailLevel Low { get; }
        public static ChatMessageImageDetailLevel High { get; }
    }

    public class ChatMessageInputAudio
    {
        protected ChatMessageInputAudio() { }
        public static ChatMessageInputAudio Load(string path, AudioContentFormat format) => throw null;
        public ChatMessageInputAudio(string data, AudioContentFormat format) { }
        public string Data { get; }
        public AudioContentFormat Format { get; }
    }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        protected ChatMessageTextContentItem() { }
        public ChatMessageTextContentItem([Prompt] string text) { }
        [Prompt] public string Text { get; }
    }

    public readonly struct ChatRole
    {
        public ChatRole(string value) { }
        public static bool operator ==(ChatRole left, ChatRole right) => throw null;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null;
        public static implicit operator ChatRole(string value) => throw null;
        [IsRole(Role.System)] public static ChatRole System { get; }
        [IsRole(Role.User)] public static ChatRole User { get; }
        [IsRole(Role.Assistant)] public static ChatRole Assistant { get; }
        [IsRole(Role.Tool)] public static ChatRole Tool { get; }
        [IsRole(Role.System)] public static ChatRole Developer { get; }
    }

    public class ChatCompletions
    {
        public CompletionsFinishReason? FinishReason { get; }
        public ChatRole Role { get; }
        public string Content { get; }
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls { get; }
        public string Id { get; }
        public DateTimeOffset Created { get; }
        public string Model { get; }
        public CompletionsUsage Usage { get; }
    }

    public class ChatCompletionsNamedToolChoice
    {
        protected ChatCompletionsNamedToolChoice() { }
        public ChatCompletionsNamedToolChoice(ChatCompletionsNamedToolChoiceFunction function) { }
        public ChatCompletionsNamedToolChoiceType Type { get; }
        public ChatCompletionsNamedToolChoiceFunction Function { get; }
    }

    public class ChatCompletionsNamedToolChoiceFunction
    {
        protected ChatCompletionsNamedToolChoiceFunction() { }
        public ChatCompletionsNamedToolChoiceFunction(string name) { }
        public string Name { get; }
    }

    public readonly struct ChatCompletionsNamedToolChoiceType
    {
        public ChatCompletionsNamedToolChoiceType(string value) { }
        public static bool operator ==(ChatCompletionsNamedToolChoiceType left, ChatCompletionsNamedToolChoiceType right) => throw null;
        public static bool operator !=(ChatCompletionsNamedToolChoiceType left, ChatCompletionsNamedToolChoiceType right) => throw null;
        public static implicit operator ChatCompletionsNamedToolChoiceType(string value) => throw null;
        public static ChatCompletionsNamedToolChoiceType Function { get; }
    }

    public abstract class ChatCompletionsResponseFormat
    {
        public static ChatCompletionsResponseFormat CreateTextFormat() => throw null;
        public static ChatCompletionsResponseFormat CreateJsonFormat() => throw null;
        public static ChatCompletionsResponseFormat CreateJsonFormat(string jsonSchemaFormatName, IDictionary<string, BinaryData> jsonSchema, string jsonSchemaFormatDescription = null, bool? jsonSchemaIsStrict = null) => throw null;
    }

    public class ChatCompletionsResponseFormatJsonObject : ChatCompletionsResponseFormat { }
    public class ChatCompletionsResponseFormatText : ChatCompletionsResponseFormat { }

    public class ChatCompletionsToolCall
    {
        protected ChatCompletionsToolCall() { }
        public static ChatCompletionsToolCall CreateFunctionToolCall(string toolCallId, string functionName, string functionArguments) => throw null;
        public ChatCompletionsToolCall(string id, FunctionCall function) { }
        public string Name { get; set; }
        public string Arguments { get; set; }
        public string Id { get; set; }
        public ChatCompletionsToolCallType Type { get; }
        public FunctionCall Function { get; set; }
    }

    public readonly struct ChatCompletionsToolCallType
    {
        public ChatCompletionsToolCallType(string value) { }
        public static bool operator ==(ChatCompletionsToolCallType left, ChatCompletionsToolCallType right) => throw null;
        public static bool operator !=(ChatCompletionsToolCallType left, ChatCompletionsToolCallType right) => throw null;
        public static implicit operator ChatCompletionsToolCallType(string value) => throw null;
        public static ChatCompletionsToolCallType Function { get; }
    }

    public class ChatCompletionsToolChoice
    {
        protected ChatCompletionsToolChoice() { }
        public static readonly ChatCompletionsToolChoice Auto;
        public static readonly ChatCompletionsToolChoice None;
        public static readonly ChatCompletionsToolChoice Required;
        public static implicit operator ChatCompletionsToolChoice(FunctionDefinition functionDefinition) => throw null;
        public static implicit operator ChatCompletionsToolChoice(ChatCompletionsToolDefinition functionToolDefinition) => throw null;
        public ChatCompletionsToolChoice(FunctionDefinition functionDefinition) { }
        public ChatCompletionsToolChoice(ChatCompletionsToolDefinition functionToolDefinition) { }
    }

    public readonly struct ChatCompletionsToolChoicePreset
    {
        public ChatCompletionsToolChoicePreset(string value) { }
        public static bool operator ==(ChatCompletionsToolChoicePreset left, ChatCompletionsToolChoicePreset right) => throw null;
        public static bool operator !=(ChatCompletionsToolChoicePreset left, ChatCompletionsToolChoicePreset right) => throw null;
        public static implicit operator ChatCompletionsToolChoicePreset(string value) => throw null;
        public static ChatCompletionsToolChoicePreset Auto { get; }
        public static ChatCompletionsToolChoicePreset None { get; }
        public static ChatCompletionsToolChoicePreset Required { get; }
    }

    public class ChatCompletionsToolDefinition
    {
        protected ChatCompletionsToolDefinition() { }
        public ChatCompletionsToolDefinition(FunctionDefinition function) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public BinaryData Parameters { get; set; }
        public ChatCompletionsToolDefinitionType Type { get; }
        public FunctionDefinition Function { get; }
    }

    public readonly struct ChatCompletionsToolDefinitionType
    {
        public ChatCompletionsToolDefinitionType(string value) { }
        public static bool operator ==(ChatCompletionsToolDefinitionType left, ChatCompletionsToolDefinitionType right) => throw null;
        public static bool operator !=(ChatCompletionsToolDefinitionType left, ChatCompletionsToolDefinitionType right) => throw null;
        public static implicit operator ChatCompletionsToolDefinitionType(string value) => throw null;
        public static ChatCompletionsToolDefinitionType Function { get; }
    }

    public class StreamingChatChoiceUpdate
    {
        public StreamingChatResponseMessageUpdate Delta { get; }
        public int Index { get; }
        public CompletionsFinishReason? FinishReason { get; }
    }

    public class StreamingChatCompletionsUpdate
    {
        public string Id { get; }
        public string Model { get; }
        public DateTimeOffset Created { get; }
        public ChatRole? Role { get; }
        public string ContentUpdate { get; }
        public StreamingChatResponseToolCallUpdate ToolCallUpdate { get; }
        public CompletionsFinishReason? FinishReason { get; }
        public IReadOnlyList<StreamingChatChoiceUpdate> Choices { get; }
        public CompletionsUsage Usage { get; }
    }

    public class StreamingChatResponseMessageUpdate
    {
        public IReadOnlyList<StreamingChatResponseToolCallUpdate> ToolCalls { get; set; }
        public ChatRole? Role { get; }
        public string Content { get; }
    }

    public class StreamingChatResponseToolCallUpdate
    {
        public string Id { get; }
        public FunctionCall Function { get; }
    }

    public class StreamingFunctionToolCallUpdate : StreamingToolCallUpdate
    {
        public string Name { get; }
        public string ArgumentsUpdate { get; }
    }

    public class StreamingResponse<T> : IDisposable, IAsyncEnumerable<T>
    {
        public static StreamingResponse<T> CreateFromResponse(Response response, Func<Response, IAsyncEnumerable<T>> asyncEnumerableProcessor) => throw null;
        public Response GetRawResponse() => throw null;
        public IAsyncEnumerable<T> EnumerateValues() => throw null;
        public void Dispose() { }
        IAsyncEnumerator<T> IAsyncEnumerable<T>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
    }

    public abstract class StreamingToolCallUpdate
    {
        public string Id { get; }
        public int ToolCallIndex { get; }
    }

    public class EmbeddingsClient
    {
        protected EmbeddingsClient() { }
        public EmbeddingsClient([Endpoint] Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        [LlmCall(Operation.Embedding)] public virtual Task<Response<EmbeddingsResult>> EmbedAsync([Carries] EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Response<EmbeddingsResult> Embed([Carries] EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Task<Response> EmbedAsync([JsonBody] RequestContent content, string extraParams = null, RequestContext context = null) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Response Embed([JsonBody] RequestContent content, string extraParams = null, RequestContext context = null) => throw null;
        public EmbeddingsClient([Endpoint] Uri endpoint, AzureKeyCredential credential) { }
        public EmbeddingsClient([Endpoint] Uri endpoint, TokenCredential credential) { }
        public EmbeddingsClient([Endpoint] Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual Task<Response<ModelInfo>> GetModelInfoAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Response<ModelInfo> GetModelInfo(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> GetModelInfoAsync(RequestContext context) => throw null;
        public virtual Response GetModelInfo(RequestContext context) => throw null;
    }

    public class EmbeddingsOptions
    {
        protected EmbeddingsOptions() { }
        public EmbeddingsOptions([Prompt(Role.Input)] IEnumerable<string> input) { }
        [Prompt(Role.Input)] public IList<string> Input { get; }
        public int? Dimensions { get; set; }
        public EmbeddingEncodingFormat? EncodingFormat { get; set; }
        public EmbeddingInputType? InputType { get; set; }
        [Model] public string Model { get; set; }
        public IDictionary<string, BinaryData> AdditionalProperties { get; }
    }

    public class ImageEmbeddingsClient
    {
        protected ImageEmbeddingsClient() { }
        public ImageEmbeddingsClient([Endpoint] Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        [LlmCall(Operation.Embedding)] public virtual Task<Response<EmbeddingsResult>> EmbedAsync([Carries] ImageEmbeddingsOptions imageEmbeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Response<EmbeddingsResult> Embed([Carries] ImageEmbeddingsOptions imageEmbeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        public ImageEmbeddingsClient([Endpoint] Uri endpoint, AzureKeyCredential credential) { }
        public ImageEmbeddingsClient([Endpoint] Uri endpoint, TokenCredential credential) { }
        public ImageEmbeddingsClient([Endpoint] Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual Task<Response<ModelInfo>> GetModelInfoAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Response<ModelInfo> GetModelInfo(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> GetModelInfoAsync(RequestContext context) => throw null;
        public virtual Response GetModelInfo(RequestContext context) => throw null;
    }

    public readonly struct AudioContentFormat
    {
        public AudioContentFormat(string value) { }
        public static bool operator ==(AudioContentFormat left, AudioContentFormat right) => throw null;
        public static bool operator !=(AudioContentFormat left, AudioContentFormat right) => throw null;
        public static implicit operator AudioContentFormat(string value) => throw null;
        public static AudioContentFormat Wav { get; }
        public static AudioContentFormat Mp3 { get; }
    }

    public class AzureAIInferenceClientOptions : ClientOptions
    {
        protected AzureAIInferenceClientOptions() { }
        public AzureAIInferenceClientOptions(AzureAIInferenceClientOptions.ServiceVersion version = AzureAIInferenceClientOptions.ServiceVersion.V2024_05_01_Preview) { }
        public enum ServiceVersion { V2024_05_01_Preview }
    }

    public class ChatChoice
    {
        public int Index { get; }
        public CompletionsFinishReason? FinishReason { get; }
        public ChatResponseMessage Message { get; }
    }

    public class ChatResponseMessage
    {
        public ChatRole Role { get; }
        public string Content { get; }
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls { get; }
    }

    public readonly struct CompletionsFinishReason
    {
        public CompletionsFinishReason(string value) { }
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => throw null;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => throw null;
        public static implicit operator CompletionsFinishReason(string value) => throw null;
        public static CompletionsFinishReason Stopped { get; }
        public static CompletionsFinishReason TokenLimitReached { get; }
        public static CompletionsFinishReason ContentFiltered { get; }
        public static CompletionsFinishReason ToolCalls { get; }
    }

    public class CompletionsUsage
    {
        public int CompletionTokens { get; }
        public int PromptTokens { get; }
        public int TotalTokens { get; }
    }

    public readonly struct EmbeddingEncodingFormat
    {
        public EmbeddingEncodingFormat(string value) { }
        public static bool operator ==(EmbeddingEncodingFormat left, EmbeddingEncodingFormat right) => throw null;
        public static bool operator !=(EmbeddingEncodingFormat left, EmbeddingEncodingFormat right) => throw null;
        public static implicit operator EmbeddingEncodingFormat(string value) => throw null;
        public static EmbeddingEncodingFormat Single { get; }
        public static EmbeddingEncodingFormat SByte { get; }
        public static EmbeddingEncodingFormat Byte { get; }
        public static EmbeddingEncodingFormat Base64 { get; }
        public static EmbeddingEncodingFormat Binary { get; }
        public static EmbeddingEncodingFormat Ubinary { get; }
    }

    public readonly struct EmbeddingInputType
    {
        public EmbeddingInputType(string value) { }
        public static bool operator ==(EmbeddingInputType left, EmbeddingInputType right) => throw null;
        public static bool operator !=(EmbeddingInputType left, EmbeddingInputType right) => throw null;
        public static implicit operator EmbeddingInputType(string value) => throw null;
        public static EmbeddingInputType Text { get; }
        public static EmbeddingInputType Query { get; }
        public static EmbeddingInputType Document { get; }
    }

    public class EmbeddingItem
    {
        public BinaryData Embedding { get; }
        public int Index { get; }
    }

    public class EmbeddingsResult
    {
        public string Id { get; }
        public IReadOnlyList<EmbeddingItem> Data { get; }
        public EmbeddingsUsage Usage { get; }
        public string Model { get; }
    }

    public class EmbeddingsUsage
    {
        public int PromptTokens { get; }
        public int TotalTokens { get; }
    }

    public class FunctionCall
    {
        protected FunctionCall() { }
        public FunctionCall(string name, string arguments) { }
        public string Name { get; set; }
        public string Arguments { get; set; }
    }

    public class FunctionDefinition
    {
        public static FunctionDefinition Auto;
        public static FunctionDefinition None;
        public static FunctionDefinition Required;
        public FunctionDefinition() { }
        public FunctionDefinition(string name) { }
        public string Name { get; set; }
        public BinaryData Parameters { get; set; }
        public string Description { get; set; }
    }

    public class ImageEmbeddingInput
    {
        protected ImageEmbeddingInput() { }
        public static ImageEmbeddingInput Load(string imageFilePath, string imageFormat, string text = null) => throw null;
        public ImageEmbeddingInput(string image) { }
        public string Image { get; }
        public string Text { get; set; }
    }

    public class ImageEmbeddingsOptions
    {
        protected ImageEmbeddingsOptions() { }
        public ImageEmbeddingsOptions([ImageInput] IEnumerable<ImageEmbeddingInput> input) { }
        public IList<ImageEmbeddingInput> Input { get; }
        public int? Dimensions { get; set; }
        public EmbeddingEncodingFormat? EncodingFormat { get; set; }
        public EmbeddingInputType? InputType { get; set; }
        [Model] public string Model { get; set; }
        public IDictionary<string, BinaryData> AdditionalProperties { get; }
    }

    public class ModelInfo
    {
        public string ModelName { get; }
        public ModelType ModelType { get; }
        public string ModelProviderName { get; }
    }

    public readonly struct ModelType
    {
        public ModelType(string value) { }
        public static bool operator ==(ModelType left, ModelType right) => throw null;
        public static bool operator !=(ModelType left, ModelType right) => throw null;
        public static implicit operator ModelType(string value) => throw null;
        public static ModelType Embeddings { get; }
        public static ModelType ImageGeneration { get; }
        public static ModelType TextGeneration { get; }
        public static ModelType ImageEmbeddings { get; }
        public static ModelType AudioGeneration { get; }
        public static ModelType ChatCompletion { get; }
    }
}
