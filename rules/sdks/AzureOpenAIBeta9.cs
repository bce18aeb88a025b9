// Azure.AI.OpenAI 1.0.0-beta.9 to beta.17: the deployment is in the options, messages are typed ChatRequest...Message.
// https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/openai/Azure.AI.OpenAI (types read from an API listing of these betas; the client's methods and the members of
// beta.13 and later, speech among them, are declared from use and not checked against a package)
using Azure;
using Azure.Core;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Azure.AI.OpenAI (beta.9 to beta.17)", Packages = "Azure.AI.OpenAI[1.0.0-beta.9,2.0)", Provider = "azure", Uses = "Azure.Core; System.Memory.Data; System.ClientModel")]

namespace Azure.AI.OpenAI
{
    using Operation = PromptLint.Sdk.Operation;

    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient([Provider("openai")] string openAIApiKey) { }
        public OpenAIClient([Provider("openai")] string openAIApiKey, OpenAIClientOptions options) { }
        public OpenAIClient([Endpoint] Uri endpoint, AzureKeyCredential keyCredential) { }
        public OpenAIClient([Endpoint] Uri endpoint, AzureKeyCredential keyCredential, OpenAIClientOptions options) { }
        public OpenAIClient([Endpoint] Uri endpoint, TokenCredential tokenCredential) { }
        public OpenAIClient([Endpoint] Uri endpoint, TokenCredential tokenCredential, OpenAIClientOptions options) { }
        [LlmCall(Operation.Chat)] public virtual Response<ChatCompletions> GetChatCompletions([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<Response<ChatCompletions>> GetChatCompletionsAsync([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual StreamingResponse<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync([Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public virtual Response<Completions> GetCompletions([Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public virtual Task<Response<Completions>> GetCompletionsAsync([Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public virtual StreamingResponse<Completions> GetCompletionsStreaming([Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public virtual Task<StreamingResponse<Completions>> GetCompletionsStreamingAsync([Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Response<Embeddings> GetEmbeddings([Carries] EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Task<Response<Embeddings>> GetEmbeddingsAsync([Carries] EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Response<ImageGenerations> GetImageGenerations([Carries] ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<Response<ImageGenerations>> GetImageGenerationsAsync([Carries] ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Response<AudioTranscription> GetAudioTranscription([Carries] AudioTranscriptionOptions audioTranscriptionOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<Response<AudioTranscription>> GetAudioTranscriptionAsync([Carries] AudioTranscriptionOptions audioTranscriptionOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Response<AudioTranslation> GetAudioTranslation([Carries] AudioTranslationOptions audioTranslationOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<Response<AudioTranslation>> GetAudioTranslationAsync([Carries] AudioTranslationOptions audioTranslationOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Response<BinaryData> GenerateSpeechFromText([Carries] SpeechGenerationOptions speechGenerationOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<Response<BinaryData>> GenerateSpeechFromTextAsync([Carries] SpeechGenerationOptions speechGenerationOptions, CancellationToken cancellationToken = default) => throw null;
    }

    public class OpenAIClientOptions : ClientOptions
    {
        protected OpenAIClientOptions() { }
        public OpenAIClientOptions(OpenAIClientOptions.ServiceVersion version = OpenAIClientOptions.ServiceVersion.V2023_12_01_Preview) { }
        public enum ServiceVersion { V2022_12_01, V2023_05_15, V2023_06_01_Preview, V2023_07_01_Preview, V2023_08_01_Preview, V2023_09_01_Preview, V2023_12_01_Preview, V2024_02_15_Preview, V2024_03_01_Preview, V2024_04_01_Preview, V2024_05_01_Preview }
    }

    public class StreamingResponse<T> : IDisposable, IAsyncEnumerable<T>
    {
        public static StreamingResponse<T> CreateFromResponse(Response response, Func<Response, IAsyncEnumerable<T>> asyncEnumerableProcessor) => throw null;
        public Response GetRawResponse() => throw null;
        public IAsyncEnumerable<T> EnumerateValues() => throw null;
        public void Dispose() { }
        IAsyncEnumerator<T> IAsyncEnumerable<T>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions([Deployment] string deploymentName, [Prompt] IEnumerable<ChatRequestMessage> messages) { }
        [Deployment] public string DeploymentName { get; set; }
        [Prompt] public IList<ChatRequestMessage> Messages { get; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        [Choices] public int? ChoiceCount { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public IList<string> StopSequences { get; }
        public IDictionary<int, int> TokenSelectionBiases { get; }
        public string User { get; set; }
        public long? Seed { get; set; }
        [StructuredOutput] public ChatCompletionsResponseFormat ResponseFormat { get; set; }
        public FunctionDefinition FunctionCall { get; set; }
        [Tools] public IList<FunctionDefinition> Functions { get; set; }
        [Tools] public IList<ChatCompletionsToolDefinition> Tools { get; }
        public ChatCompletionsToolChoice ToolChoice { get; set; }
        public AzureChatExtensionsOptions AzureExtensionsOptions { get; set; }
        public bool? EnableLogProbabilities { get; set; }
        public int? LogProbabilitiesPerToken { get; set; }
        public AzureChatEnhancementConfiguration Enhancements { get; set; }
    }

    public class ChatChoice
    {
        public ChatResponseMessage Message { get; }
        public int Index { get; }
        public CompletionsFinishReason? FinishReason { get; }
        public ChatFinishDetails FinishDetails { get; }
        public ContentFilterResultsForChoice ContentFilterResults { get; }
    }

    public class ChatCompletions
    {
        public IReadOnlyList<ChatChoice> Choices { get; }
        public DateTimeOffset Created { get; }
        public string Id { get; }
        public string Model { get; }
        public string SystemFingerprint { get; }
        public CompletionsUsage Usage { get; }
        public IReadOnlyList<ContentFilterResultsForPrompt> PromptFilterResults { get; }
    }

    public class ChatCompletionsFunctionToolCall : ChatCompletionsToolCall
    {
        protected ChatCompletionsFunctionToolCall() { }
        public ChatCompletionsFunctionToolCall(string id, string name, string arguments) { }
        public string Arguments { get; set; }
        public string Name { get; set; }
    }

    public class ChatCompletionsFunctionToolDefinition : ChatCompletionsToolDefinition
    {
        public ChatCompletionsFunctionToolDefinition() { }
        public ChatCompletionsFunctionToolDefinition(FunctionDefinition function) { }
        public string Description { get; set; }
        public FunctionDefinition Function { get; }
        public string Name { get; set; }
        public BinaryData Parameters { get; set; }
    }

    public abstract class ChatCompletionsResponseFormat
    {
        public static readonly ChatCompletionsResponseFormat JsonObject;
        public static readonly ChatCompletionsResponseFormat Text;
    }

    public abstract class ChatCompletionsToolCall { public string Id { get; set; } }

    public class ChatCompletionsToolChoice
    {
        protected ChatCompletionsToolChoice() { }
        public static readonly ChatCompletionsToolChoice Auto;
        public static readonly ChatCompletionsToolChoice None;
        public ChatCompletionsToolChoice(ChatCompletionsFunctionToolDefinition functionToolDefinition) { }
        public ChatCompletionsToolChoice(FunctionDefinition functionDefinition) { }
        public static implicit operator ChatCompletionsToolChoice(ChatCompletionsFunctionToolDefinition functionToolDefinition) => throw null;
        public static implicit operator ChatCompletionsToolChoice(FunctionDefinition functionDefinition) => throw null;
    }

    public abstract class ChatCompletionsToolDefinition { }
    public abstract class ChatFinishDetails { }
    public abstract class ChatMessageContentItem { }

    public class ChatMessageImageContentItem : ChatMessageContentItem
    {
        protected ChatMessageImageContentItem() { }
        public ChatMessageImageContentItem([ImageInput] ChatMessageImageUrl imageUrl) { }
        public ChatMessageImageContentItem([ImageInput] Uri imageUri) { }
        public ChatMessageImageContentItem([ImageInput] Uri imageUri, [ImageDetail] ChatMessageImageDetailLevel detailLevel) { }
        public ChatMessageImageContentItem([ImageInput] Stream stream, string mimeType) { }
        public ChatMessageImageContentItem([ImageInput] Stream stream, string mimeType, [ImageDetail] ChatMessageImageDetailLevel detailLevel) { }
        public ChatMessageImageContentItem([ImageInput] BinaryData data, string mimeType) { }
        public ChatMessageImageContentItem([ImageInput] BinaryData data, string mimeType, [ImageDetail] ChatMessageImageDetailLevel detailLevel) { }
        public ChatMessageImageUrl ImageUrl { get; }
    }

    public readonly struct ChatMessageImageDetailLevel
    {
        public ChatMessageImageDetailLevel(string value) { }
        public static ChatMessageImageDetailLevel Auto { get; }
        public static ChatMessageImageDetailLevel High { get; }
        public static ChatMessageImageDetailLevel Low { get; }
        public static implicit operator ChatMessageImageDetailLevel(string value) => throw null;
    }

    public class ChatMessageImageUrl
    {
        protected ChatMessageImageUrl() { }
        public ChatMessageImageUrl(Uri url) { }
        [ImageDetail] public ChatMessageImageDetailLevel? Detail { get; set; }
        public Uri Url { get; }
    }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        protected ChatMessageTextContentItem() { }
        public ChatMessageTextContentItem([Prompt] string text) { }
        public string Text { get; }
    }

    [IsRole(PromptLint.Sdk.Role.Assistant)]
    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        protected ChatRequestAssistantMessage() { }
        public ChatRequestAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content) { }
        public ChatRequestAssistantMessage(ChatResponseMessage responseMessage) { }
        public string Content { get; }
        public FunctionCall FunctionCall { get; set; }
        public string Name { get; set; }
        public IList<ChatCompletionsToolCall> ToolCalls { get; }
    }

    [IsRole(PromptLint.Sdk.Role.Tool)]
    public class ChatRequestFunctionMessage : ChatRequestMessage
    {
        protected ChatRequestFunctionMessage() { }
        public ChatRequestFunctionMessage(string name, [Prompt(PromptLint.Sdk.Role.Tool)] string content) { }
        public string Content { get; }
        public string Name { get; }
    }

    public abstract class ChatRequestMessage { public ChatRole Role { get; set; } }

    [IsRole(PromptLint.Sdk.Role.System)]
    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        protected ChatRequestSystemMessage() { }
        public ChatRequestSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content) { }
        public string Content { get; }
        public string Name { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.Tool)]
    public class ChatRequestToolMessage : ChatRequestMessage
    {
        protected ChatRequestToolMessage() { }
        public ChatRequestToolMessage([Prompt(PromptLint.Sdk.Role.Tool)] string content, string toolCallId) { }
        public string Content { get; }
        public string ToolCallId { get; }
    }

    [IsRole(PromptLint.Sdk.Role.User)]
    public class ChatRequestUserMessage : ChatRequestMessage
    {
        protected ChatRequestUserMessage() { }
        public ChatRequestUserMessage([Prompt] string content) { }
        public ChatRequestUserMessage([Prompt] IEnumerable<ChatMessageContentItem> content) { }
        public ChatRequestUserMessage([Prompt] params ChatMessageContentItem[] content) { }
        public string Content { get; }
        [Prompt] public IList<ChatMessageContentItem> MultimodalContentItems { get; }
        public string Name { get; set; }
    }

    public class ChatResponseMessage
    {
        public string Content { get; }
        public ChatRole Role { get; }
        public FunctionCall FunctionCall { get; }
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls { get; }
        public AzureChatExtensionsMessageContext AzureExtensionsContext { get; }
    }

    public readonly struct ChatRole
    {
        public ChatRole(string value) { }
        [IsRole(Role.System)] public static ChatRole System { get; }
        [IsRole(Role.User)] public static ChatRole User { get; }
        [IsRole(Role.Assistant)] public static ChatRole Assistant { get; }
        [IsRole(Role.Tool)] public static ChatRole Function { get; }
        [IsRole(Role.Tool)] public static ChatRole Tool { get; }
        public static implicit operator ChatRole(string value) => throw null;
        public static bool operator ==(ChatRole left, ChatRole right) => throw null;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null;
    }

    public class AudioTranscription
    {
        public TimeSpan? Duration { get; }
        public string Language { get; }
        public string Text { get; }
        public IReadOnlyList<AudioTranscriptionSegment> Segments { get; }
    }

    public readonly struct AudioTranscriptionFormat
    {
        public AudioTranscriptionFormat(string value) { }
        public static AudioTranscriptionFormat Simple { get; }
        public static AudioTranscriptionFormat Srt { get; }
        public static AudioTranscriptionFormat Verbose { get; }
        public static AudioTranscriptionFormat Vtt { get; }
        public static implicit operator AudioTranscriptionFormat(string value) => throw null;
    }

    public class AudioTranscriptionOptions
    {
        public AudioTranscriptionOptions() { }
        public AudioTranscriptionOptions([Deployment] string deploymentName, BinaryData audioData) { }
        [AudioInput] public BinaryData AudioData { get; set; }
        [Deployment] public string DeploymentName { get; set; }
        public string Filename { get; set; }
        public string Language { get; set; }
        [Prompt] public string Prompt { get; set; }
        public AudioTranscriptionFormat? ResponseFormat { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class AudioTranscriptionSegment
    {
        public int Id { get; }
        public TimeSpan Start { get; }
        public TimeSpan End { get; }
        public string Text { get; }
    }

    public class AudioTranslation
    {
        public TimeSpan? Duration { get; }
        public string Language { get; }
        public string Text { get; }
    }

    public class AudioTranslationOptions
    {
        public AudioTranslationOptions() { }
        public AudioTranslationOptions([Deployment] string deploymentName, BinaryData audioData) { }
        [AudioInput] public BinaryData AudioData { get; set; }
        [Deployment] public string DeploymentName { get; set; }
        public string Filename { get; set; }
        [Prompt] public string Prompt { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class AzureChatEnhancementConfiguration { }
    public class AzureChatExtensionConfiguration { }

    public class AzureChatExtensionDataSourceResponseCitation
    {
        public string Content { get; }
        public string Title { get; }
        public string Url { get; }
        public string Filepath { get; }
        public string ChunkId { get; }
    }

    public class AzureChatExtensionsMessageContext
    {
        public IReadOnlyList<AzureChatExtensionDataSourceResponseCitation> Citations { get; }
        public string Intent { get; }
    }

    public class AzureChatExtensionsOptions { public IList<AzureChatExtensionConfiguration> Extensions { get; } }

    public class AzureCognitiveSearchChatExtensionConfiguration : AzureChatExtensionConfiguration
    {
        public Uri SearchEndpoint { get; set; }
        public string IndexName { get; set; }
        public string Key { get; set; }
        public OnYourDataAuthenticationOptions Authentication { get; set; }
        public int? DocumentCount { get; set; }
        [Prompt(Role.System)] public string RoleInformation { get; set; }
        public string SemanticConfiguration { get; set; }
        public bool? ShouldRestrictResultScope { get; set; }
    }

    public class AzureSearchChatExtensionConfiguration : AzureChatExtensionConfiguration
    {
        public Uri SearchEndpoint { get; set; }
        public string IndexName { get; set; }
        public OnYourDataAuthenticationOptions Authentication { get; set; }
        public int? DocumentCount { get; set; }
        [Prompt(Role.System)] public string RoleInformation { get; set; }
        public string SemanticConfiguration { get; set; }
        public bool? ShouldRestrictResultScope { get; set; }
    }

    public class Choice
    {
        public string Text { get; }
        public int Index { get; }
        public CompletionsFinishReason? FinishReason { get; }
        public ContentFilterResultsForChoice ContentFilterResults { get; }
    }

    public class Completions
    {
        public IReadOnlyList<Choice> Choices { get; }
        public DateTimeOffset Created { get; }
        public string Id { get; }
        public CompletionsUsage Usage { get; }
        public IReadOnlyList<ContentFilterResultsForPrompt> PromptFilterResults { get; }
    }

    public readonly struct CompletionsFinishReason
    {
        public CompletionsFinishReason(string value) { }
        public static CompletionsFinishReason ContentFiltered { get; }
        public static CompletionsFinishReason FunctionCall { get; }
        public static CompletionsFinishReason Stopped { get; }
        public static CompletionsFinishReason TokenLimitReached { get; }
        public static CompletionsFinishReason ToolCalls { get; }
        public static implicit operator CompletionsFinishReason(string value) => throw null;
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => throw null;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => throw null;
    }

    public class CompletionsOptions
    {
        public CompletionsOptions() { }
        public CompletionsOptions([Deployment] string deploymentName, [Prompt] IEnumerable<string> prompts) { }
        [Deployment] public string DeploymentName { get; set; }
        [Prompt] public IList<string> Prompts { get; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        [Choices] public int? ChoicesPerPrompt { get; set; }
        public int? GenerationSampleCount { get; set; }
        public bool? Echo { get; set; }
        public int? LogProbabilityCount { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public IList<string> StopSequences { get; }
        public IDictionary<int, int> TokenSelectionBiases { get; }
        public string User { get; set; }
        public string Suffix { get; set; }
    }

    public class CompletionsUsage
    {
        public int CompletionTokens { get; }
        public int PromptTokens { get; }
        public int TotalTokens { get; }
    }

    public class ContentFilterResult
    {
        public bool Filtered { get; }
        public ContentFilterSeverity Severity { get; }
    }

    public class ContentFilterResultDetailsForPrompt
    {
        public ContentFilterResult Hate { get; }
        public ContentFilterResult SelfHarm { get; }
        public ContentFilterResult Sexual { get; }
        public ContentFilterResult Violence { get; }
        public ResponseError Error { get; }
    }

    public class ContentFilterResultsForChoice
    {
        public ContentFilterResult Hate { get; }
        public ContentFilterResult SelfHarm { get; }
        public ContentFilterResult Sexual { get; }
        public ContentFilterResult Violence { get; }
        public ResponseError Error { get; }
    }

    public class ContentFilterResultsForPrompt
    {
        public int PromptIndex { get; }
        public ContentFilterResultDetailsForPrompt ContentFilterResults { get; }
    }

    public readonly struct ContentFilterSeverity
    {
        public ContentFilterSeverity(string value) { }
        public static ContentFilterSeverity High { get; }
        public static ContentFilterSeverity Low { get; }
        public static ContentFilterSeverity Medium { get; }
        public static ContentFilterSeverity Safe { get; }
    }

    public class EmbeddingItem
    {
        public ReadOnlyMemory<float> Embedding { get; }
        public int Index { get; }
    }

    public class Embeddings
    {
        public IReadOnlyList<EmbeddingItem> Data { get; }
        public EmbeddingsUsage Usage { get; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions() { }
        public EmbeddingsOptions([Deployment] string deploymentName, [Prompt(Role.Input)] IEnumerable<string> input) { }
        [Deployment] public string DeploymentName { get; set; }
        [Prompt(Role.Input)] public IList<string> Input { get; }
        public string User { get; set; }
        public string InputType { get; set; }
        public int? Dimensions { get; set; }
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
        public string Arguments { get; set; }
        public string Name { get; set; }
    }

    public class FunctionDefinition
    {
        public static FunctionDefinition Auto;
        public static FunctionDefinition None;
        public FunctionDefinition() { }
        public FunctionDefinition(string name) { }
        public string Description { get; set; }
        public string Name { get; set; }
        public BinaryData Parameters { get; set; }
    }

    public class ImageGenerationData
    {
        public Uri Url { get; }
        public string Base64Data { get; }
        public string RevisedPrompt { get; }
    }

    public class ImageGenerationOptions
    {
        public ImageGenerationOptions() { }
        public ImageGenerationOptions([Prompt] string prompt) { }
        [Deployment] public string DeploymentName { get; set; }
        [Choices] public int? ImageCount { get; set; }
        [Prompt] public string Prompt { get; set; }
        public ImageGenerationQuality? Quality { get; set; }
        public ImageSize? Size { get; set; }
        public ImageGenerationStyle? Style { get; set; }
        public string User { get; set; }
    }

    public readonly struct ImageGenerationQuality
    {
        public ImageGenerationQuality(string value) { }
        public static ImageGenerationQuality Hd { get; }
        public static ImageGenerationQuality Standard { get; }
        public static implicit operator ImageGenerationQuality(string value) => throw null;
    }

    public readonly struct ImageGenerationStyle
    {
        public ImageGenerationStyle(string value) { }
        public static ImageGenerationStyle Natural { get; }
        public static ImageGenerationStyle Vivid { get; }
        public static implicit operator ImageGenerationStyle(string value) => throw null;
    }

    public class ImageGenerations
    {
        public DateTimeOffset Created { get; set; }
        public IList<ImageGenerationData> Data { get; }
    }

    public readonly struct ImageSize
    {
        public ImageSize(string value) { }
        public static ImageSize Size256x256 { get; }
        public static ImageSize Size512x512 { get; }
        public static ImageSize Size1024x1024 { get; }
        public static ImageSize Size1024x1792 { get; }
        public static ImageSize Size1792x1024 { get; }
        public static implicit operator ImageSize(string value) => throw null;
    }

    public class OnYourDataApiKeyAuthenticationOptions : OnYourDataAuthenticationOptions
    {
        protected OnYourDataApiKeyAuthenticationOptions() { }
        public OnYourDataApiKeyAuthenticationOptions(string key) { }
        public string Key { get; set; }
    }

    public abstract class OnYourDataAuthenticationOptions { }
    public class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions : OnYourDataAuthenticationOptions { }

    public class SpeechGenerationOptions
    {
        [Deployment] public string DeploymentName { get; set; }
        [Prompt(Role.Input)] public string Input { get; set; }
        public SpeechVoice Voice { get; set; }
        public SpeechGenerationResponseFormat? ResponseFormat { get; set; }
        public float? Speed { get; set; }
    }

    public readonly struct SpeechGenerationResponseFormat
    {
        public SpeechGenerationResponseFormat(string value) { }
        public static SpeechGenerationResponseFormat Mp3 { get; }
        public static SpeechGenerationResponseFormat Opus { get; }
        public static SpeechGenerationResponseFormat Aac { get; }
        public static SpeechGenerationResponseFormat Flac { get; }
    }

    public readonly struct SpeechVoice
    {
        public SpeechVoice(string value) { }
        public static SpeechVoice Alloy { get; }
        public static SpeechVoice Echo { get; }
        public static SpeechVoice Fable { get; }
        public static SpeechVoice Onyx { get; }
        public static SpeechVoice Nova { get; }
        public static SpeechVoice Shimmer { get; }
        public static implicit operator SpeechVoice(string value) => throw null;
    }

    public class StreamingChatCompletionsUpdate
    {
        public string AuthorName { get; }
        public int? ChoiceIndex { get; }
        public string ContentUpdate { get; }
        public DateTimeOffset Created { get; }
        public CompletionsFinishReason? FinishReason { get; }
        public string FunctionArgumentsUpdate { get; }
        public string FunctionName { get; }
        public string Id { get; }
        public string Model { get; }
        public ChatRole? Role { get; }
        public string SystemFingerprint { get; }
        public StreamingToolCallUpdate ToolCallUpdate { get; }
        public AzureChatExtensionsMessageContext AzureExtensionsContext { get; }
        public CompletionsUsage Usage { get; }
    }

    public class StreamingFunctionToolCallUpdate : StreamingToolCallUpdate
    {
        public string ArgumentsUpdate { get; }
        public string Name { get; }
    }

    public abstract class StreamingToolCallUpdate
    {
        public string Id { get; }
        public int ToolCallIndex { get; }
    }
}
