// Azure.AI.OpenAI 1.0.0-beta.5 to beta.8: the deployment is an argument of the call, messages are ChatMessage with a role.
// https://github.com/Azure/azure-sdk-for-net/tree/main/sdk/openai/Azure.AI.OpenAI (read from the assembly of 1.0.0-beta.6)
using Azure;
using Azure.Core;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Azure.AI.OpenAI (beta.5 to beta.8)", Packages = "Azure.AI.OpenAI[1.0.0-beta.1,1.0.0-beta.9)", Provider = "azure", Uses = "Azure.Core; System.Memory.Data; System.ClientModel")]

namespace Azure.AI.OpenAI
{
    using Operation = PromptLint.Sdk.Operation;

    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient([Endpoint] Uri endpoint, AzureKeyCredential keyCredential, OpenAIClientOptions options) { }
        public OpenAIClient([Endpoint] Uri endpoint, AzureKeyCredential keyCredential) { }
        public OpenAIClient([Endpoint] Uri endpoint, TokenCredential tokenCredential, OpenAIClientOptions options) { }
        public OpenAIClient([Endpoint] Uri endpoint, TokenCredential tokenCredential) { }
        public OpenAIClient([Provider("openai")] string openAIApiKey, OpenAIClientOptions options) { }
        public OpenAIClient([Provider("openai")] string openAIApiKey) { }
        [LlmCall(Operation.Completion)] public virtual Response<Completions> GetCompletions([Deployment] string deploymentOrModelName, [Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public virtual Response<Completions> GetCompletions([Deployment] string deploymentOrModelName, [Prompt] string prompt, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public virtual Task<Response<Completions>> GetCompletionsAsync([Deployment] string deploymentOrModelName, [Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public virtual Task<Response<Completions>> GetCompletionsAsync([Deployment] string deploymentOrModelName, [Prompt] string prompt, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public virtual Response<StreamingCompletions> GetCompletionsStreaming([Deployment] string deploymentOrModelName, [Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public virtual Task<Response<StreamingCompletions>> GetCompletionsStreamingAsync([Deployment] string deploymentOrModelName, [Carries] CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual Response<ChatCompletions> GetChatCompletions([Deployment] string deploymentOrModelName, [Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<Response<ChatCompletions>> GetChatCompletionsAsync([Deployment] string deploymentOrModelName, [Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual Response<StreamingChatCompletions> GetChatCompletionsStreaming([Deployment] string deploymentOrModelName, [Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual Task<Response<StreamingChatCompletions>> GetChatCompletionsStreamingAsync([Deployment] string deploymentOrModelName, [Carries] ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Response<Embeddings> GetEmbeddings([Deployment] string deploymentOrModelName, [Carries] EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Task<Response<Embeddings>> GetEmbeddingsAsync([Deployment] string deploymentOrModelName, [Carries] EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Response<ImageGenerations> GetImageGenerations([Carries] ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<Response<ImageGenerations>> GetImageGenerationsAsync([Carries] ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null;
    }

    public class OpenAIClientOptions : ClientOptions
    {
        protected OpenAIClientOptions() { }
        public OpenAIClientOptions(OpenAIClientOptions.ServiceVersion version = OpenAIClientOptions.ServiceVersion.V2023_07_01_Preview) { }
        public enum ServiceVersion { V2022_12_01, V2023_05_15, V2023_06_01_Preview, V2023_07_01_Preview }
    }

    public class ChatChoice
    {
        public ChatMessage Message { get; }
        public int Index { get; }
        public CompletionsFinishReason FinishReason { get; }
        public ContentFilterResults ContentFilterResults { get; }
    }

    public class ChatCompletions
    {
        public string Id { get; }
        public DateTimeOffset Created { get; }
        public IReadOnlyList<ChatChoice> Choices { get; }
        public IReadOnlyList<PromptFilterResult> PromptFilterResults { get; }
        public CompletionsUsage Usage { get; }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions([Prompt] IEnumerable<ChatMessage> messages) { }
        public ChatCompletionsOptions() { }
        [Choices] public int? ChoiceCount { get; set; }
        public float? FrequencyPenalty { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public float? PresencePenalty { get; set; }
        public IList<string> StopSequences { get; }
        [Temperature] public float? Temperature { get; set; }
        public IDictionary<int, int> TokenSelectionBiases { get; }
        public string User { get; set; }
        [Tools] public IList<FunctionDefinition> Functions { get; set; }
        public FunctionDefinition FunctionCall { get; set; }
        [Prompt] public IList<ChatMessage> Messages { get; }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] ChatRole role, [Prompt] string content) { }
        [Role] public ChatRole Role { get; set; }
        [Prompt] public string Content { get; set; }
        public string Name { get; set; }
        public FunctionCall FunctionCall { get; set; }
    }

    public readonly struct ChatRole
    {
        public ChatRole(string value) { }
        public static bool operator ==(ChatRole left, ChatRole right) => throw null;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null;
        public static implicit operator ChatRole(string value) => throw null;
        [IsRole(Role.System)] public static ChatRole System { get; }
        [IsRole(Role.Assistant)] public static ChatRole Assistant { get; }
        [IsRole(Role.User)] public static ChatRole User { get; }
        [IsRole(Role.Tool)] public static ChatRole Function { get; }
    }

    public class Completions
    {
        public string Id { get; }
        public DateTimeOffset Created { get; }
        public IReadOnlyList<PromptFilterResult> PromptFilterResults { get; }
        public IReadOnlyList<Choice> Choices { get; }
        public CompletionsUsage Usage { get; }
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
        public static CompletionsFinishReason FunctionCall { get; }
    }

    public class CompletionsLogProbabilityModel
    {
        public IReadOnlyList<string> Tokens { get; }
        public IReadOnlyList<float?> TokenLogProbabilities { get; }
        public IReadOnlyList<IDictionary<string, float?>> TopLogProbabilities { get; }
        public IReadOnlyList<int> TextOffsets { get; }
    }

    public class CompletionsOptions
    {
        public CompletionsOptions([Prompt] IEnumerable<string> prompts) { }
        public CompletionsOptions() { }
        [Choices] public int? ChoicesPerPrompt { get; set; }
        public bool? Echo { get; set; }
        public float? FrequencyPenalty { get; set; }
        public int? GenerationSampleCount { get; set; }
        public int? LogProbabilityCount { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public float? PresencePenalty { get; set; }
        [Prompt] public IList<string> Prompts { get; }
        public IList<string> StopSequences { get; }
        [Temperature] public float? Temperature { get; set; }
        public IDictionary<int, int> TokenSelectionBiases { get; }
        public string User { get; set; }
    }

    public class CompletionsUsage
    {
        public int CompletionTokens { get; }
        public int PromptTokens { get; }
        public int TotalTokens { get; }
    }

    public class Embeddings
    {
        public IReadOnlyList<EmbeddingItem> Data { get; }
        public EmbeddingsUsage Usage { get; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions([Prompt(Role.Input)] string input) { }
        public EmbeddingsOptions() { }
        public EmbeddingsOptions([Prompt(Role.Input)] IEnumerable<string> input) { }
        public string User { get; set; }
        [Prompt(Role.Input)] public IList<string> Input { get; }
    }

    public class EmbeddingsUsage
    {
        public int PromptTokens { get; }
        public int TotalTokens { get; }
    }

    public class ImageGenerationOptions
    {
        public ImageGenerationOptions() { }
        public ImageGenerationOptions([Prompt] string prompt) { }
        [Prompt] public string Prompt { get; set; }
        [Choices] public int? ImageCount { get; set; }
        public ImageSize? Size { get; set; }
        public string User { get; set; }
    }

    public class ImageGenerations
    {
        public IReadOnlyList<ImageLocation> Data { get; }
        public DateTimeOffset Created { get; }
    }

    public class ImageLocation { public Uri Url { get; } }

    public readonly struct ImageSize
    {
        public ImageSize(string value) { }
        public static bool operator ==(ImageSize left, ImageSize right) => throw null;
        public static bool operator !=(ImageSize left, ImageSize right) => throw null;
        public static implicit operator ImageSize(string value) => throw null;
        public static ImageSize Size256x256 { get; }
        public static ImageSize Size512x512 { get; }
        public static ImageSize Size1024x1024 { get; }
    }

    public class Choice
    {
        public string Text { get; }
        public int Index { get; }
        public ContentFilterResults ContentFilterResults { get; }
        public CompletionsLogProbabilityModel LogProbabilityModel { get; }
        public CompletionsFinishReason FinishReason { get; }
    }

    public class ContentFilterResult
    {
        public ContentFilterSeverity Severity { get; }
        public bool Filtered { get; }
    }

    public class ContentFilterResults
    {
        public ContentFilterResult Sexual { get; }
        public ContentFilterResult Violence { get; }
        public ContentFilterResult Hate { get; }
        public ContentFilterResult SelfHarm { get; }
    }

    public readonly struct ContentFilterSeverity
    {
        public ContentFilterSeverity(string value) { }
        public static bool operator ==(ContentFilterSeverity left, ContentFilterSeverity right) => throw null;
        public static bool operator !=(ContentFilterSeverity left, ContentFilterSeverity right) => throw null;
        public static implicit operator ContentFilterSeverity(string value) => throw null;
        public static ContentFilterSeverity Safe { get; }
        public static ContentFilterSeverity Low { get; }
        public static ContentFilterSeverity Medium { get; }
        public static ContentFilterSeverity High { get; }
    }

    public class EmbeddingItem
    {
        public IReadOnlyList<float> Embedding { get; }
        public int Index { get; }
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
        public FunctionDefinition() { }
        public FunctionDefinition(string name) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public BinaryData Parameters { get; set; }
    }

    public class PromptFilterResult
    {
        public int PromptIndex { get; }
        public ContentFilterResults ContentFilterResults { get; }
    }

    public class StreamingChatChoice
    {
        public IAsyncEnumerable<ChatMessage> GetMessageStreaming(CancellationToken cancellationToken = default) => throw null;
        public int? Index { get; }
        public CompletionsFinishReason FinishReason { get; }
    }

    public class StreamingChatCompletions : IDisposable
    {
        public IAsyncEnumerable<StreamingChatChoice> GetChoicesStreaming(CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
        public DateTimeOffset Created { get; }
        public string Id { get; }
    }

    public class StreamingChoice
    {
        public IAsyncEnumerable<string> GetTextStreaming(CancellationToken cancellationToken = default) => throw null;
        public int? Index { get; }
        public CompletionsFinishReason FinishReason { get; }
        public CompletionsLogProbabilityModel LogProbabilityModel { get; }
    }

    public class StreamingCompletions : IDisposable
    {
        public IAsyncEnumerable<StreamingChoice> GetChoicesStreaming(CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
        public DateTimeOffset Created { get; }
        public string Id { get; }
    }
}
