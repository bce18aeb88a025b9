// OpenAI 2.x: chat completions. The SDK's own line is in OpenAI.cs.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Chat
{
    public class ChatClient
    {
        protected ChatClient() { }
        public ChatClient([Model] string model, string apiKey) { }
        public ChatClient([Model] string model, ApiKeyCredential credential) { }
        public ChatClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public ChatClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public ChatClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [LlmCall(Operation.Chat)] public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual ClientResult<ChatCompletion> CompleteChat([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat)] public virtual ClientResult<ChatCompletion> CompleteChat([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual AsyncCollectionResult<StreamingChatCompletionUpdate> CompleteChatStreamingAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual CollectionResult<StreamingChatCompletionUpdate> CompleteChatStreaming([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual AsyncCollectionResult<StreamingChatCompletionUpdate> CompleteChatStreamingAsync([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual CollectionResult<StreamingChatCompletionUpdate> CompleteChatStreaming([Prompt] params ChatMessage[] messages) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Chat)] public virtual ClientResult CompleteChat([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Chat)] public virtual Task<ClientResult> CompleteChatAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.3,)")] public string Model { get; }
        [Versions("[2.4,)")] public Uri Endpoint { get; }
    }

    public class ChatCompletionOptions
    {
        public bool? IncludeLogProbabilities { get; set; }
        public int? TopLogProbabilityCount { get; set; }
        public IList<string> StopSequences { get; }
        public IDictionary<int, int> LogitBiases { get; }
        public ChatToolChoice ToolChoice { get; set; }
        public ChatFunctionChoice FunctionChoice { get; set; }
        public bool? AllowParallelToolCalls { get; set; }
        public string EndUserId { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokenCount { get; set; }
        [Tools] public IList<ChatFunction> Functions { get; }
        public IDictionary<string, string> Metadata { get; }
        public bool? StoredOutputEnabled { get; set; }
        [Versions("[2.2,)")] [ReasoningEffort] public ChatReasoningEffortLevel? ReasoningEffortLevel { get; set; }
        [Versions("[2.2,)")] public ChatResponseModalities ResponseModalities { get; set; }
        [StructuredOutput] public ChatResponseFormat ResponseFormat { get; set; }
        [Versions("[2.2,)")] [AudioInput] public ChatAudioOptions AudioOptions { get; set; }
        [Versions("[2.2,)")] public ChatOutputPrediction OutputPrediction { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? TopP { get; set; }
        [Versions("[2.8,)")] public string SafetyIdentifier { get; set; }
        [Versions("[2.4,)")] public ChatServiceTier? ServiceTier { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        [Versions("[2.2,)")] public ChatWebSearchOptions WebSearchOptions { get; set; }
        public long? Seed { get; set; }
        [Tools] public IList<ChatTool> Tools { get; }
    }

    public class ChatMessage
    {
        public static SystemChatMessage CreateSystemMessage([Prompt(Role.System)] string content) => throw null;
        public static SystemChatMessage CreateSystemMessage([Prompt(Role.System)] IEnumerable<ChatMessageContentPart> contentParts) => throw null;
        public static SystemChatMessage CreateSystemMessage([Prompt(Role.System)] params ChatMessageContentPart[] contentParts) => throw null;
        [Versions("[2.2,)")] public static DeveloperChatMessage CreateDeveloperMessage([Prompt(Role.System)] string content) => throw null;
        [Versions("[2.2,)")] public static DeveloperChatMessage CreateDeveloperMessage([Prompt(Role.System)] IEnumerable<ChatMessageContentPart> contentParts) => throw null;
        [Versions("[2.2,)")] public static DeveloperChatMessage CreateDeveloperMessage([Prompt(Role.System)] params ChatMessageContentPart[] contentParts) => throw null;
        public static UserChatMessage CreateUserMessage([Prompt] string content) => throw null;
        public static UserChatMessage CreateUserMessage([Prompt] IEnumerable<ChatMessageContentPart> contentParts) => throw null;
        public static UserChatMessage CreateUserMessage([Prompt] params ChatMessageContentPart[] contentParts) => throw null;
        public static AssistantChatMessage CreateAssistantMessage([Prompt(Role.Assistant)] string content) => throw null;
        public static AssistantChatMessage CreateAssistantMessage([Prompt(Role.Assistant)] IEnumerable<ChatMessageContentPart> contentParts) => throw null;
        public static AssistantChatMessage CreateAssistantMessage([Prompt(Role.Assistant)] params ChatMessageContentPart[] contentParts) => throw null;
        public static AssistantChatMessage CreateAssistantMessage(IEnumerable<ChatToolCall> toolCalls) => throw null;
        public static AssistantChatMessage CreateAssistantMessage(ChatFunctionCall functionCall) => throw null;
        public static AssistantChatMessage CreateAssistantMessage(ChatCompletion chatCompletion) => throw null;
        [Versions("[2.2,)")] public static AssistantChatMessage CreateAssistantMessage(ChatOutputAudioReference outputAudioReference) => throw null;
        public static ToolChatMessage CreateToolMessage(string toolCallId, [Prompt(Role.Tool)] string content) => throw null;
        public static ToolChatMessage CreateToolMessage(string toolCallId, [Prompt(Role.Tool)] IEnumerable<ChatMessageContentPart> contentParts) => throw null;
        public static ToolChatMessage CreateToolMessage(string toolCallId, [Prompt(Role.Tool)] params ChatMessageContentPart[] contentParts) => throw null;
        public static FunctionChatMessage CreateFunctionMessage(string functionName, [Prompt(Role.Tool)] string content) => throw null;
        public static implicit operator ChatMessage([Prompt] string content) => throw null;
        [Prompt] public ChatMessageContent Content { get; }
    }

    [IsRole(Role.System)]
    public class SystemChatMessage : ChatMessage
    {
        protected SystemChatMessage() { }
        public SystemChatMessage([Prompt(Role.System)] IEnumerable<ChatMessageContentPart> contentParts) { }
        public SystemChatMessage([Prompt(Role.System)] params ChatMessageContentPart[] contentParts) { }
        public SystemChatMessage([Prompt(Role.System)] string content) { }
        public string ParticipantName { get; set; }
    }

    [Versions("[2.2,)")] [IsRole(Role.System)]
    public class DeveloperChatMessage : ChatMessage
    {
        protected DeveloperChatMessage() { }
        public DeveloperChatMessage([Prompt(Role.System)] IEnumerable<ChatMessageContentPart> contentParts) { }
        public DeveloperChatMessage([Prompt(Role.System)] params ChatMessageContentPart[] contentParts) { }
        public DeveloperChatMessage([Prompt(Role.System)] string content) { }
        public string ParticipantName { get; set; }
    }

    [IsRole(Role.User)]
    public class UserChatMessage : ChatMessage
    {
        protected UserChatMessage() { }
        public UserChatMessage([Prompt] IEnumerable<ChatMessageContentPart> contentParts) { }
        public UserChatMessage([Prompt] params ChatMessageContentPart[] contentParts) { }
        public UserChatMessage([Prompt] string content) { }
        public string ParticipantName { get; set; }
    }

    [IsRole(Role.Assistant)]
    public class AssistantChatMessage : ChatMessage
    {
        protected AssistantChatMessage() { }
        public AssistantChatMessage([Prompt(Role.Assistant)] IEnumerable<ChatMessageContentPart> contentParts) { }
        public AssistantChatMessage([Prompt(Role.Assistant)] params ChatMessageContentPart[] contentParts) { }
        public AssistantChatMessage([Prompt(Role.Assistant)] string content) { }
        public AssistantChatMessage(IEnumerable<ChatToolCall> toolCalls) { }
        public AssistantChatMessage(ChatFunctionCall functionCall) { }
        [Versions("[2.2,)")] public AssistantChatMessage(ChatOutputAudioReference outputAudioReference) { }
        public AssistantChatMessage(ChatCompletion chatCompletion) { }
        public string ParticipantName { get; set; }
        public IList<ChatToolCall> ToolCalls { get; }
        public ChatFunctionCall FunctionCall { get; set; }
        [Versions("[2.2,)")] public ChatOutputAudioReference OutputAudioReference { get; set; }
        public string Refusal { get; set; }
    }

    [IsRole(Role.Tool)]
    public class ToolChatMessage : ChatMessage
    {
        protected ToolChatMessage() { }
        public ToolChatMessage(string toolCallId, [Prompt(Role.Tool)] IEnumerable<ChatMessageContentPart> contentParts) { }
        public ToolChatMessage(string toolCallId, [Prompt(Role.Tool)] params ChatMessageContentPart[] contentParts) { }
        public ToolChatMessage(string toolCallId, [Prompt(Role.Tool)] string content) { }
        public string ToolCallId { get; }
    }

    [IsRole(Role.Tool)]
    public class FunctionChatMessage : ChatMessage
    {
        protected FunctionChatMessage() { }
        public FunctionChatMessage(string functionName, [Prompt(Role.Tool)] string content) { }
        public string FunctionName { get; }
    }

    public class ChatMessageContent : Collection<ChatMessageContentPart>
    {
        public ChatMessageContent() { }
        public ChatMessageContent([Prompt] string content) { }
        public ChatMessageContent([Prompt] IEnumerable<ChatMessageContentPart> contentParts) { }
        public ChatMessageContent([Prompt] params ChatMessageContentPart[] contentParts) { }
    }

    public class ChatMessageContentPart
    {
        public static ChatMessageContentPart CreateTextPart([Prompt] string text) => throw null;
        public static ChatMessageContentPart CreateImagePart([ImageInput] Uri imageUri, [ImageDetail] ChatImageDetailLevel? imageDetailLevel = null) => throw null;
        public static ChatMessageContentPart CreateImagePart([ImageInput] BinaryData imageBytes, string imageBytesMediaType, [ImageDetail] ChatImageDetailLevel? imageDetailLevel = null) => throw null;
        public static ChatMessageContentPart CreateRefusalPart(string refusal) => throw null;
        [Versions("[2.2,)")] public static ChatMessageContentPart CreateInputAudioPart([AudioInput] BinaryData inputAudioBytes, ChatInputAudioFormat inputAudioFormat) => throw null;
        [Versions("[2.2,)")] public static ChatMessageContentPart CreateFilePart(string fileId) => throw null;
        [Versions("[2.2,)")] public static ChatMessageContentPart CreateFilePart(BinaryData fileBytes, string fileBytesMediaType, string filename) => throw null;
        public static implicit operator ChatMessageContentPart([Prompt] string text) => throw null;
        public ChatMessageContentPartKind Kind { get; }
        public string Text { get; }
        public Uri ImageUri { get; }
        public BinaryData ImageBytes { get; }
        public string ImageBytesMediaType { get; }
        [Versions("[2.2,)")] public BinaryData InputAudioBytes { get; }
        [Versions("[2.2,)")] public ChatInputAudioFormat? InputAudioFormat { get; }
        [Versions("[2.2,)")] public string FileId { get; }
        [Versions("[2.2,)")] public BinaryData FileBytes { get; }
        [Versions("[2.2,)")] public string FileBytesMediaType { get; }
        [Versions("[2.2,)")] public string Filename { get; }
        public ChatImageDetailLevel? ImageDetailLevel { get; }
        public string Refusal { get; }
    }

    public enum ChatMessageRole
    {
        [IsRole(Role.System)] System,
        [IsRole(Role.User)] User,
        [IsRole(Role.Assistant)] Assistant,
        [IsRole(Role.Tool)] Tool,
        [IsRole(Role.Tool)] Function,
        [Versions("[2.2,)")] [IsRole(Role.System)] Developer,
    }

    public class ChatCompletion
    {
        [Versions("[2.4,)")] public static explicit operator ChatCompletion(ClientResult result) => throw null;
        public DateTimeOffset CreatedAt { get; }
        public ChatFinishReason FinishReason { get; }
        public IReadOnlyList<ChatTokenLogProbabilityDetails> ContentTokenLogProbabilities { get; }
        public IReadOnlyList<ChatTokenLogProbabilityDetails> RefusalTokenLogProbabilities { get; }
        public ChatMessageRole Role { get; }
        public ChatMessageContent Content { get; }
        public IReadOnlyList<ChatToolCall> ToolCalls { get; }
        public string Refusal { get; }
        public ChatFunctionCall FunctionCall { get; }
        [Versions("[2.2,)")] public ChatOutputAudio OutputAudio { get; }
        [Versions("[2.2,)")] public IReadOnlyList<ChatMessageAnnotation> Annotations { get; }
        public string Id { get; }
        public string Model { get; }
        [Versions("[2.4,)")] public ChatServiceTier? ServiceTier { get; }
        public string SystemFingerprint { get; }
        public ChatTokenUsage Usage { get; }
    }

    public class StreamingChatCompletionUpdate
    {
        public string CompletionId { get; }
        public DateTimeOffset CreatedAt { get; }
        public ChatTokenUsage Usage { get; }
        public ChatFinishReason? FinishReason { get; }
        public IReadOnlyList<ChatTokenLogProbabilityDetails> ContentTokenLogProbabilities { get; }
        public IReadOnlyList<ChatTokenLogProbabilityDetails> RefusalTokenLogProbabilities { get; }
        public ChatMessageRole? Role { get; }
        public ChatMessageContent ContentUpdate { get; }
        public IReadOnlyList<StreamingChatToolCallUpdate> ToolCallUpdates { get; }
        public string RefusalUpdate { get; }
        public StreamingChatFunctionCallUpdate FunctionCallUpdate { get; }
        [Versions("[2.2,)")] public StreamingChatOutputAudioUpdate OutputAudioUpdate { get; }
        public string Model { get; }
        [Versions("[2.4,)")] public ChatServiceTier? ServiceTier { get; }
        public string SystemFingerprint { get; }
    }

    [Versions("[2.2,)")]
    public class ChatAudioOptions
    {
        protected ChatAudioOptions() { }
        public ChatAudioOptions(ChatOutputAudioVoice outputAudioVoice, ChatOutputAudioFormat outputAudioFormat) { }
        public ChatOutputAudioVoice OutputAudioVoice { get; }
        public ChatOutputAudioFormat OutputAudioFormat { get; }
    }

    public enum ChatFinishReason { Stop, Length, ContentFilter, ToolCalls, FunctionCall }

    public class ChatFunction
    {
        protected ChatFunction() { }
        public ChatFunction(string functionName) { }
        public string FunctionName { get; }
        public string FunctionDescription { get; set; }
        public BinaryData FunctionParameters { get; set; }
    }

    public class ChatFunctionCall
    {
        protected ChatFunctionCall() { }
        public ChatFunctionCall(string functionName, BinaryData functionArguments) { }
        public string FunctionName { get; }
        public BinaryData FunctionArguments { get; }
    }

    public class ChatFunctionChoice
    {
        public static ChatFunctionChoice CreateNamedChoice(string functionName) => throw null;
        public static ChatFunctionChoice CreateAutoChoice() => throw null;
        public static ChatFunctionChoice CreateNoneChoice() => throw null;
    }

    public readonly struct ChatImageDetailLevel
    {
        public ChatImageDetailLevel(string value) { }
        public static bool operator ==(ChatImageDetailLevel left, ChatImageDetailLevel right) => throw null;
        public static bool operator !=(ChatImageDetailLevel left, ChatImageDetailLevel right) => throw null;
        public static implicit operator ChatImageDetailLevel(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ChatImageDetailLevel?(string value) => throw null;
        public static ChatImageDetailLevel Auto { get; }
        public static ChatImageDetailLevel Low { get; }
        public static ChatImageDetailLevel High { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct ChatInputAudioFormat
    {
        public ChatInputAudioFormat(string value) { }
        public static bool operator ==(ChatInputAudioFormat left, ChatInputAudioFormat right) => throw null;
        public static bool operator !=(ChatInputAudioFormat left, ChatInputAudioFormat right) => throw null;
        public static implicit operator ChatInputAudioFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ChatInputAudioFormat?(string value) => throw null;
        public static ChatInputAudioFormat Wav { get; }
        public static ChatInputAudioFormat Mp3 { get; }
    }

    public class ChatInputTokenUsageDetails
    {
        public int AudioTokenCount { get; }
        public int CachedTokenCount { get; }
    }

    [Versions("[2.2,)")]
    public class ChatMessageAnnotation
    {
        public int StartIndex { get; }
        public int EndIndex { get; }
        public Uri WebResourceUri { get; }
        public string WebResourceTitle { get; }
    }

    public enum ChatMessageContentPartKind
    {
        Text,
        Refusal,
        Image,
        [Versions("[2.2,)")] InputAudio,
        [Versions("[2.2,)")] File,
    }

    [Versions("[2.2,)")]
    public class ChatOutputAudio
    {
        public BinaryData AudioBytes { get; }
        public string Id { get; }
        public DateTimeOffset ExpiresAt { get; }
        public string Transcript { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct ChatOutputAudioFormat
    {
        public ChatOutputAudioFormat(string value) { }
        public static bool operator ==(ChatOutputAudioFormat left, ChatOutputAudioFormat right) => throw null;
        public static bool operator !=(ChatOutputAudioFormat left, ChatOutputAudioFormat right) => throw null;
        public static implicit operator ChatOutputAudioFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ChatOutputAudioFormat?(string value) => throw null;
        public static ChatOutputAudioFormat Wav { get; }
        public static ChatOutputAudioFormat Aac { get; }
        public static ChatOutputAudioFormat Mp3 { get; }
        public static ChatOutputAudioFormat Flac { get; }
        public static ChatOutputAudioFormat Opus { get; }
        public static ChatOutputAudioFormat Pcm16 { get; }
    }

    [Versions("[2.2,)")]
    public class ChatOutputAudioReference
    {
        protected ChatOutputAudioReference() { }
        public ChatOutputAudioReference(string id) { }
        public string Id { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct ChatOutputAudioVoice
    {
        public ChatOutputAudioVoice(string value) { }
        public static bool operator ==(ChatOutputAudioVoice left, ChatOutputAudioVoice right) => throw null;
        public static bool operator !=(ChatOutputAudioVoice left, ChatOutputAudioVoice right) => throw null;
        public static implicit operator ChatOutputAudioVoice(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ChatOutputAudioVoice?(string value) => throw null;
        public static ChatOutputAudioVoice Alloy { get; }
        public static ChatOutputAudioVoice Ash { get; }
        public static ChatOutputAudioVoice Ballad { get; }
        public static ChatOutputAudioVoice Coral { get; }
        public static ChatOutputAudioVoice Echo { get; }
        public static ChatOutputAudioVoice Fable { get; }
        public static ChatOutputAudioVoice Onyx { get; }
        public static ChatOutputAudioVoice Nova { get; }
        public static ChatOutputAudioVoice Sage { get; }
        public static ChatOutputAudioVoice Shimmer { get; }
        public static ChatOutputAudioVoice Verse { get; }
    }

    [Versions("[2.2,)")]
    public class ChatOutputPrediction
    {
        public static ChatOutputPrediction CreateStaticContentPrediction(IEnumerable<ChatMessageContentPart> staticContentParts) => throw null;
        public static ChatOutputPrediction CreateStaticContentPrediction(string staticContent) => throw null;
    }

    public class ChatOutputTokenUsageDetails
    {
        public int ReasoningTokenCount { get; }
        public int AudioTokenCount { get; }
        [Versions("[2.2,)")] public int AcceptedPredictionTokenCount { get; }
        [Versions("[2.2,)")] public int RejectedPredictionTokenCount { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct ChatReasoningEffortLevel
    {
        public ChatReasoningEffortLevel(string value) { }
        public static bool operator ==(ChatReasoningEffortLevel left, ChatReasoningEffortLevel right) => throw null;
        public static bool operator !=(ChatReasoningEffortLevel left, ChatReasoningEffortLevel right) => throw null;
        public static implicit operator ChatReasoningEffortLevel(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ChatReasoningEffortLevel?(string value) => throw null;
        [Versions("[2.9,)")] public static ChatReasoningEffortLevel None { get; }
        [Versions("[2.6,)")] public static ChatReasoningEffortLevel Minimal { get; }
        public static ChatReasoningEffortLevel Low { get; }
        public static ChatReasoningEffortLevel Medium { get; }
        public static ChatReasoningEffortLevel High { get; }
        [Versions("[2.15,)")] public static ChatReasoningEffortLevel ExtraHigh { get; }
        [Versions("[2.15,)")] public static ChatReasoningEffortLevel Max { get; }
    }

    public class ChatResponseFormat
    {
        public static ChatResponseFormat CreateTextFormat() => throw null;
        public static ChatResponseFormat CreateJsonObjectFormat() => throw null;
        public static ChatResponseFormat CreateJsonSchemaFormat(string jsonSchemaFormatName, BinaryData jsonSchema, string jsonSchemaFormatDescription = null, bool? jsonSchemaIsStrict = null) => throw null;
    }

    [Versions("[2.2,)")] public enum ChatResponseModalities { Default = 0, Text = 1, Audio = 2 }

    [Versions("[2.4,)")]
    public readonly struct ChatServiceTier
    {
        public ChatServiceTier(string value) { }
        public static bool operator ==(ChatServiceTier left, ChatServiceTier right) => throw null;
        public static bool operator !=(ChatServiceTier left, ChatServiceTier right) => throw null;
        public static implicit operator ChatServiceTier(string value) => throw null;
        public static implicit operator ChatServiceTier?(string value) => throw null;
        public static ChatServiceTier Auto { get; }
        public static ChatServiceTier Default { get; }
        public static ChatServiceTier Flex { get; }
        public static ChatServiceTier Scale { get; }
    }

    public class ChatTokenLogProbabilityDetails
    {
        public float LogProbability { get; }
        public ReadOnlyMemory<byte>? Utf8Bytes { get; }
        public IReadOnlyList<ChatTokenTopLogProbabilityDetails> TopLogProbabilities { get; }
        public string Token { get; }
    }

    public class ChatTokenTopLogProbabilityDetails
    {
        public float LogProbability { get; }
        public ReadOnlyMemory<byte>? Utf8Bytes { get; }
        public string Token { get; }
    }

    public class ChatTokenUsage
    {
        public int OutputTokenCount { get; }
        public int InputTokenCount { get; }
        public int TotalTokenCount { get; }
        public ChatOutputTokenUsageDetails OutputTokenDetails { get; }
        public ChatInputTokenUsageDetails InputTokenDetails { get; }
    }

    public class ChatTool
    {
        public static ChatTool CreateFunctionTool(string functionName, string functionDescription = null, BinaryData functionParameters = null, bool? functionSchemaIsStrict = null) => throw null;
        public ChatToolKind Kind { get; }
        public string FunctionName { get; }
        public string FunctionDescription { get; }
        public BinaryData FunctionParameters { get; }
        public bool? FunctionSchemaIsStrict { get; }
    }

    public class ChatToolCall
    {
        public static ChatToolCall CreateFunctionToolCall(string id, string functionName, BinaryData functionArguments) => throw null;
        public ChatToolCallKind Kind { get; }
        public string FunctionName { get; }
        public BinaryData FunctionArguments { get; }
        public string Id { get; set; }
    }

    public enum ChatToolCallKind { Function }

    public class ChatToolChoice
    {
        public static ChatToolChoice CreateAutoChoice() => throw null;
        public static ChatToolChoice CreateNoneChoice() => throw null;
        public static ChatToolChoice CreateRequiredChoice() => throw null;
        public static ChatToolChoice CreateFunctionChoice(string functionName) => throw null;
    }

    public enum ChatToolKind { Function }

    [Versions("[2.12,)")]
    public readonly struct ChatWebSearchContextSize
    {
        public ChatWebSearchContextSize(string value) { }
        public static bool operator ==(ChatWebSearchContextSize left, ChatWebSearchContextSize right) => throw null;
        public static bool operator !=(ChatWebSearchContextSize left, ChatWebSearchContextSize right) => throw null;
        public static implicit operator ChatWebSearchContextSize(string value) => throw null;
        public static implicit operator ChatWebSearchContextSize?(string value) => throw null;
        public static ChatWebSearchContextSize Low { get; }
        public static ChatWebSearchContextSize Medium { get; }
        public static ChatWebSearchContextSize High { get; }
    }

    [Versions("[2.2,)")] public class ChatWebSearchOptions { [Versions("[2.12,)")] public ChatWebSearchContextSize? SearchContextSize { get; set; } }

    public class StreamingChatFunctionCallUpdate
    {
        public string FunctionName { get; }
        public BinaryData FunctionArgumentsUpdate { get; }
    }

    [Versions("[2.2,)")]
    public class StreamingChatOutputAudioUpdate
    {
        public string TranscriptUpdate { get; }
        public BinaryData AudioBytesUpdate { get; }
        public string Id { get; }
        public DateTimeOffset? ExpiresAt { get; }
    }

    public class StreamingChatToolCallUpdate
    {
        public ChatToolCallKind Kind { get; }
        public string ToolCallId { get; }
        public string FunctionName { get; }
        public BinaryData FunctionArgumentsUpdate { get; }
        public int Index { get; }
    }
}
