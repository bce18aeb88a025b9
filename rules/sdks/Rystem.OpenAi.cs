// Rystem.OpenAi: https://github.com/KeyserDSoze/Rystem.OpenAi (read from its sources)
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using Rystem.OpenAi.Chat;
using Rystem.OpenAi.Embedding;
using Rystem.OpenAi.Image;
using Rystem.OpenAi.Models;
using Rystem.OpenAi;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("Rystem.OpenAi", Packages = "Rystem.OpenAi", Provider = "openai")]

namespace Rystem.OpenAi
{
    public abstract class ApiBaseResponse
    {
        public string Model { get; set; }
        public string Object { get; set; }
        public string Organization { get; }
        public TimeSpan ProcessingTime { get; }
        public string RequestId { get; }
        public string OpenaiVersion { get; }
    }

    public class AudioModelName : ModelName
    {
        [ModelId("whisper-1")] public static AudioModelName Whisper { get; }
        public static implicit operator string(AudioModelName name) => throw null;
        public static implicit operator AudioModelName(string name) => throw null;
    }

    public class ChatModelName : ModelName
    {
        [ModelId("gpt-5.1")] public static ChatModelName Gpt_5_1 { get; }
        [ModelId("gpt-5")] public static ChatModelName Gpt_5 { get; }
        [ModelId("gpt-5-mini")] public static ChatModelName Gpt_5_mini { get; }
        [ModelId("gpt-5-nano")] public static ChatModelName Gpt_5_nano { get; }
        [ModelId("gpt-5-pro")] public static ChatModelName Gpt_5_pro { get; }
        [ModelId("gpt-5.1-chat-latest")] public static ChatModelName Gpt_5_1_chat_latest { get; }
        [ModelId("gpt-5-chat-latest")] public static ChatModelName Gpt_5_chat_latest { get; }
        [ModelId("gpt-5.1-codex")] public static ChatModelName Gpt_5_1_codex { get; }
        [ModelId("gpt-5-codex")] public static ChatModelName Gpt_5_codex { get; }
        [ModelId("gpt-5.1-codex-mini")] public static ChatModelName Gpt_5_1_codex_mini { get; }
        [ModelId("gpt-5-search-api")] public static ChatModelName Gpt_5_search_api { get; }
        [ModelId("gpt-4.5-preview")] public static ChatModelName Gpt_4_5_preview { get; }
        [ModelId("gpt-4.5-preview-2025-02-27")] public static ChatModelName Gpt_4_5_preview_2025_02_27 { get; }
        [ModelId("gpt-4.1")] public static ChatModelName Gpt_4_1 { get; }
        [ModelId("gpt-4.1-2025-04-14")] public static ChatModelName Gpt_4_1_2025_04_14 { get; }
        [ModelId("gpt-4.1-mini")] public static ChatModelName Gpt_4_1_mini { get; }
        [ModelId("gpt-4.1-mini-2025-04-14")] public static ChatModelName Gpt_4_1_mini_2025_04_14 { get; }
        [ModelId("gpt-4.1-nano")] public static ChatModelName Gpt_4_1_nano { get; }
        [ModelId("gpt-4.1-nano-2025-04-14")] public static ChatModelName Gpt_4_1_nano_2025_04_14 { get; }
        [ModelId("gpt-4o")] public static ChatModelName Gpt_4o { get; }
        [ModelId("gpt-4o-2024-11-20")] public static ChatModelName Gpt_4o_2024_11_20 { get; }
        [ModelId("gpt-4o-2024-08-06")] public static ChatModelName Gpt_4o_2024_08_06 { get; }
        [ModelId("gpt-4o-2024-05-13")] public static ChatModelName Gpt_4o_2024_05_13 { get; }
        [ModelId("gpt-4o-mini")] public static ChatModelName Gpt_4o_mini { get; }
        [ModelId("gpt-4o-mini-2024-07-18")] public static ChatModelName Gpt_4o_mini_2024_07_18 { get; }
        [ModelId("gpt-4o-latest")] public static ChatModelName Gpt_4o_latest { get; }
        [ModelId("gpt-4o-audio-preview")] public static ChatModelName Gpt_4o_audio_preview { get; }
        [ModelId("gpt-4o-audio-preview-2024-10-01")] public static ChatModelName Gpt_4o_audio_preview_2024_10_01 { get; }
        [ModelId("gpt-4o-audio-preview-2024-12-17")] public static ChatModelName Gpt_4o_audio_preview_2024_12_17 { get; }
        [ModelId("gpt-4o-mini-audio-preview")] public static ChatModelName Gpt_4o_mini_audio_preview { get; }
        [ModelId("gpt-4o-mini-audio-preview-2024-12-17")] public static ChatModelName Gpt_4o_mini_audio_preview_2024_12_17 { get; }
        [ModelId("gpt-4o-realtime-preview")] public static ChatModelName Gpt_4o_realtime_preview { get; }
        [ModelId("gpt-4o-realtime-preview-2024-12-17")] public static ChatModelName Gpt_4o_realtime_preview_2024_12_17 { get; }
        [ModelId("gpt-4o-mini-realtime-preview")] public static ChatModelName Gpt_4o_mini_realtime_preview { get; }
        [ModelId("gpt-4o-mini-realtime-preview-2024-12-17")] public static ChatModelName Gpt_4o_mini_realtime_preview_2024_12_17 { get; }
        [ModelId("gpt-4o-search-preview")] public static ChatModelName Gpt_4o_search_preview { get; }
        [ModelId("gpt-4o-search-preview-2025-03-11")] public static ChatModelName Gpt_4o_search_preview_2025_03_11 { get; }
        [ModelId("gpt-4o-mini-search-preview")] public static ChatModelName Gpt_4o_mini_search_preview { get; }
        [ModelId("gpt-4o-mini-search-preview-2025-03-11")] public static ChatModelName Gpt_4o_mini_search_preview_2025_03_11 { get; }
        [ModelId("gpt-realtime")] public static ChatModelName Gpt_realtime { get; }
        [ModelId("gpt-realtime-mini")] public static ChatModelName Gpt_realtime_mini { get; }
        [ModelId("gpt-audio")] public static ChatModelName Gpt_audio { get; }
        [ModelId("gpt-audio-mini")] public static ChatModelName Gpt_audio_mini { get; }
        [ModelId("gpt-4-turbo")] public static ChatModelName Gpt_4_turbo { get; }
        [ModelId("gpt-4-turbo-2024-04-09")] public static ChatModelName Gpt_4_turbo_2024_04_09 { get; }
        [ModelId("gpt-4")] public static ChatModelName Gpt_4 { get; }
        [ModelId("gpt-4-32k")] public static ChatModelName Gpt_4_32k { get; }
        [ModelId("gpt-4-0125-preview")] public static ChatModelName Gpt_4_0125_preview { get; }
        [ModelId("gpt-4-1106-preview")] public static ChatModelName Gpt_4_1106_preview { get; }
        [ModelId("gpt-4-vision-preview")] public static ChatModelName Gpt_4_vision_preview { get; }
        [ModelId("gpt-4-0613")] public static ChatModelName Gpt_4_0613 { get; }
        [ModelId("gpt-4-0314")] public static ChatModelName Gpt_4_0314 { get; }
        [ModelId("o1")] public static ChatModelName O1 { get; }
        [ModelId("o1-2024-12-17")] public static ChatModelName O1_2024_12_17 { get; }
        [ModelId("o1-preview")] public static ChatModelName O1_preview { get; }
        [ModelId("o1-preview-2024-09-12")] public static ChatModelName O1_preview_2024_09_12 { get; }
        [ModelId("o1-mini")] public static ChatModelName O1_mini { get; }
        [ModelId("o1-mini-2024-09-12")] public static ChatModelName O1_mini_2024_09_12 { get; }
        [ModelId("o1-pro")] public static ChatModelName O1_pro { get; }
        [ModelId("o1-pro-2025-03-19")] public static ChatModelName O1_pro_2025_03_19 { get; }
        [ModelId("o3")] public static ChatModelName O3 { get; }
        [ModelId("o3-2025-04-16")] public static ChatModelName O3_2025_04_16 { get; }
        [ModelId("o3-pro")] public static ChatModelName O3_pro { get; }
        [ModelId("o3-deep-research")] public static ChatModelName O3_deep_research { get; }
        [ModelId("o3-mini")] public static ChatModelName O3_mini { get; }
        [ModelId("o3-mini-2025-01-31")] public static ChatModelName O3_mini_2025_01_31 { get; }
        [ModelId("o4-mini")] public static ChatModelName O4_mini { get; }
        [ModelId("o4-mini-2025-04-16")] public static ChatModelName O4_mini_2025_04_16 { get; }
        [ModelId("o4-mini-deep-research")] public static ChatModelName O4_mini_deep_research { get; }
        [ModelId("codex-mini-latest")] public static ChatModelName Codex_mini_latest { get; }
        [ModelId("computer-use-preview")] public static ChatModelName Computer_use_preview { get; }
        [ModelId("computer-use-preview-2025-03-11")] public static ChatModelName Computer_use_preview_2025_03_11 { get; }
        [ModelId("gpt-image-1")] public static ChatModelName Gpt_image_1 { get; }
        [ModelId("gpt-image-1-mini")] public static ChatModelName Gpt_image_1_mini { get; }
        [ModelId("gpt-4o-transcribe")] public static ChatModelName Gpt_4o_transcribe { get; }
        [ModelId("gpt-4o-transcribe-diarize")] public static ChatModelName Gpt_4o_transcribe_diarize { get; }
        [ModelId("gpt-4o-mini-transcribe")] public static ChatModelName Gpt_4o_mini_transcribe { get; }
        [ModelId("gpt-4o-mini-tts")] public static ChatModelName Gpt_4o_mini_tts { get; }
        [ModelId("gpt-3.5-turbo")] public static ChatModelName Gpt_3_5_turbo { get; }
        [ModelId("gpt-3.5-turbo-0125")] public static ChatModelName Gpt_3_5_turbo_0125 { get; }
        [ModelId("gpt-3.5-turbo-1106")] public static ChatModelName Gpt_3_5_turbo_1106 { get; }
        [ModelId("gpt-3.5-turbo-0613")] public static ChatModelName Gpt_3_5_turbo_0613 { get; }
        [ModelId("gpt-3.5-0301")] public static ChatModelName Gpt_3_5_0301 { get; }
        [ModelId("gpt-3.5-turbo-instruct")] public static ChatModelName Gpt_3_5_turbo_instruct { get; }
        [ModelId("gpt-3.5-turbo-16k-0613")] public static ChatModelName Gpt_3_5_turbo_16k_0613 { get; }
        [ModelId("chatgpt-4o-latest")] public static ChatModelName Chatgpt_4o_latest { get; }
        [ModelId("davinci-002")] public static ChatModelName Davinci_002 { get; }
        [ModelId("babbage-002")] public static ChatModelName Babbage_002 { get; }
        public static implicit operator string(ChatModelName name) => throw null;
        public static implicit operator ChatModelName(string name) => throw null;
    }

    public class EmbeddingModelName : ModelName
    {
        [ModelId("text-embedding-3-small")] public static EmbeddingModelName Text_embedding_3_small { get; }
        [ModelId("text-embedding-3-large")] public static EmbeddingModelName Text_embedding_3_large { get; }
        [ModelId("ada v2")] public static EmbeddingModelName AdaV2 { get; }
        public static implicit operator string(EmbeddingModelName name) => throw null;
        public static implicit operator EmbeddingModelName(string name) => throw null;
    }

    public class FunctionTool
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public bool? Strict { get; set; }
    }

    public interface IOpenAi
    {
        IOpenAiChat Chat { get; }
        IOpenAiEmbedding Embeddings { get; }
        IOpenAiImage Image { get; }
        IOpenAiModel Model { get; }
    }

    public interface IOpenAiBase<out T> where T : class
    {
        T WithVersion(string version);
    }

    public interface IOpenAiBase<out T, TModel> : IOpenAiBase<T> where TModel : ModelName where T : class
    {
        T WithModel([Model] TModel model);
        T ForceModel([Model] string model);
        decimal CalculateCost();
        string ModelName { get; }
    }

    public class ImageModelName : ModelName
    {
        [ModelId("gpt-image-1")] public static ImageModelName GptImage1 { get; }
        [ModelId("dall-e-3")] public static ImageModelName Dalle3 { get; }
        [ModelId("dall-e-2")] public static ImageModelName Dalle2 { get; }
        public static implicit operator string(ImageModelName name) => throw null;
        public static implicit operator ImageModelName(string name) => throw null;
    }

    public class ModelName
    {
        public string Name { get; }
        public static implicit operator string(ModelName name) => throw null;
        public static implicit operator ModelName(string name) => throw null;
    }

    public class OpenAiAzureSettings
    {
        public string ResourceName { get; set; }
    }

    public class OpenAiServiceLocator
    {
        public IServiceCollection Services { get; }
        public IOpenAi Create(object integrationName = default) => throw null;
        public IOpenAiChat CreateChat(object integrationName = null) => throw null;
        public IOpenAiEmbedding CreateEmbedding(object integrationName = null) => throw null;
        public IOpenAiImage CreateImage(object integrationName = null) => throw null;
        public IOpenAiModel CreateModel(object integrationName = null) => throw null;
    }

    public class OpenAiSettings
    {
        public string ApiKey { get; set; }
        public string OrganizationName { get; set; }
        public string ProjectId { get; set; }
        public string DefaultVersion { get; set; }
        public OpenAiAzureSettings Azure { get; }
        public bool RetryPolicy { get; set; }
        public OpenAiSettings SetCircuitBreakerDefaultRetryPolicy() => throw null;
    }
}

namespace Rystem.OpenAi.Chat
{
    public class AssistantChatMessage : ChatMessage
    {
        public AssistantChatMessage(object content) { }
    }

    public abstract class BaseChatChoice
    {
        public int Index { get; set; }
        public string FinishReason { get; set; }
    }

    public abstract class BaseChatResult<TChoice> : ApiBaseResponse
    {
        public string Id { get; set; }
        public List<TChoice> Choices { get; set; }
        public string SystemFingerPrint { get; set; }
        public string ServiceTier { get; set; }
        public ChatUsage Usage { get; set; }
    }

    public class ChatChoice : BaseChatChoice
    {
        public ChatMessageResponse Message { get; set; }
    }

    public class ChatMessage
    {
        [Role] public ChatRole Role { get; set; }
        public string RoleAsString { get; set; }
        public string Name { get; set; }
        [Prompt] public object Content { get; set; }
        public string ToolCallId { get; set; }
    }

    public class ChatMessageAudioFile
    {
        public string Data { get; set; }
        public string Format { get; set; }
    }

    public class ChatMessageContent
    {
        public int? Index { get; set; }
        public string Type { get; set; }
        public object Text { get; set; }
        public ChatMessageImageContent Image { get; set; }
        public ChatMessageImageFile FileImage { get; set; }
        public ChatMessageAudioFile AudioInput { get; set; }
        public string Refusal { get; set; }
    }

    public class ChatMessageContentBuilder<T>
    {
        public ChatMessageContentBuilder<T> AddText([Prompt] string text) => throw null;
        public ChatMessageContentBuilder<T> AddImage(string uri, ResolutionForVision resolutionForVision = ResolutionForVision.Low) => throw null;
        public ChatMessageContentBuilder<T> AddFileImage(string fileId, ResolutionForVision resolutionForVision = ResolutionForVision.Low) => throw null;
        public T Close() => throw null;
    }

    public class ChatMessageImageContent
    {
        public string Url { get; set; }
        public string Detail { get; set; }
    }

    public class ChatMessageImageFile
    {
        public string FileId { get; set; }
        public string Detail { get; set; }
    }

    public class ChatMessageResponse
    {
        public ChatRole Role { get; set; }
        public string RoleAsString { get; set; }
        public string Name { get; set; }
        public string Content { get; set; }
        public List<ChatMessageTool> ToolCalls { get; set; }
        public string ToolCallId { get; set; }
    }

    public class ChatMessageTool
    {
        public int Index { get; set; }
        public string Id { get; set; }
        public string Type { get; set; }
    }

    public class ChatRequest
    {
        public List<ChatMessage> Messages { get; set; }
        public string Model { get; set; }
        public bool? Store { get; set; }
        public object Metadata { get; set; }
        public double? FrequencyPenalty { get; set; }
        public Dictionary<string, int> Bias { get; set; }
        public bool? LogProbs { get; set; }
        public bool? TopLogProbs { get; set; }
        public int? MaxCompletionsToken { get; set; }
        public int? NumberOfChoicesPerPrompt { get; set; }
        public List<string> Modalities { get; set; }
        public double? PresencePenalty { get; set; }
        public int? Seed { get; set; }
        public string ServiceTier { get; set; }
        public object StopSequence { get; set; }
        public bool Stream { get; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public object ToolChoice { get; set; }
        public bool? ParallelToolCalls { get; set; }
        public string User { get; set; }
    }

    public class ChatResult : BaseChatResult<ChatChoice> { }

    public enum ChatRole { [IsRole(Role.User)] User, [IsRole(Role.System)] System, [IsRole(Role.Assistant)] Assistant, [IsRole(Role.System)] Developer, [IsRole(Role.Tool)] Tool, ToolCall }

    public class ChatUsage
    {
        public int PromptTokens { get; set; }
        public int CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
        public PromptTokensDetails PromptTokensDetails { get; set; }
        public CompletionTokensDetails CompletionTokensDetails { get; set; }
    }

    public class ChunkChatChoice : BaseChatChoice
    {
        public ChatMessageResponse Delta { get; set; }
    }

    public class ChunkChatResult : BaseChatResult<ChunkChatChoice> { }

    public class CompletionTokensDetails
    {
        public int? ReasoningTokens { get; set; }
        public int? AcceptedPredictionTokens { get; set; }
        public int? RejectedPredictionTokens { get; set; }
    }

    public class DeveloperChatMessage : ChatMessage
    {
        public DeveloperChatMessage(object content) { }
    }

    public interface IOpenAiChat : IOpenAiBase<IOpenAiChat, ChatModelName>
    {
        [LlmCall(Operation.Chat)] ValueTask<ChatResult> ExecuteAsync(CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChunkChatResult> ExecuteAsStreamAsync(bool withUsage = true, CancellationToken cancellationToken = default);
        IOpenAiChat AddMessage([Prompt] ChatMessage message);
        IOpenAiChat AddMessages([Prompt] params ChatMessage[] messages);
        List<ChatMessage> GetCurrentMessages();
        IOpenAiChat ClearMessages();
        IOpenAiChat AddMessage([Prompt] string content, [Role] ChatRole role = ChatRole.User);
        ChatMessageContentBuilder<IOpenAiChat> AddContent(ChatRole role = ChatRole.User);
        IOpenAiChat AddUserMessage([Prompt] string content);
        IOpenAiChat AddSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content);
        IOpenAiChat AddAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content);
        IOpenAiChat AddDeveloperMessage([Prompt(PromptLint.Sdk.Role.System)] string content);
        IOpenAiChat WithTemperature([Temperature] double value);
        IOpenAiChat WithNucleusSampling(double value);
        IOpenAiChat WithNumberOfChoicesPerPrompt([Choices] int value);
        IOpenAiChat SetMaxTokens([MaxOutputTokens] int value);
        IOpenAiChat WithStopSequence(params string[] values);
        IOpenAiChat AddStopSequence(string value);
        IOpenAiChat WithPresencePenalty(double value);
        IOpenAiChat WithFrequencyPenalty(double value);
        IOpenAiChat WithBias(string key, int value);
        IOpenAiChat WithBias(Dictionary<string, int> bias);
        IOpenAiChat WithUser(string user);
        IOpenAiChat WithSeed(int? seed);
        ChatMessageContentBuilder<IOpenAiChat> AddDeveloperContent();
        ChatMessageContentBuilder<IOpenAiChat> AddUserContent();
        ChatMessageContentBuilder<IOpenAiChat> AddSystemContent();
        ChatMessageContentBuilder<IOpenAiChat> AddAssistantContent();
        IOpenAiChat ForceResponseFormat(FunctionTool function);
        IOpenAiChat ForceResponseFormat(MethodInfo function);
        IOpenAiChat ForceResponseFormat<T>();
        IOpenAiChat ForceResponseAsJsonFormat();
        IOpenAiChat ForceResponseAsText();
        IOpenAiChat AvoidCallingTools();
        IOpenAiChat ForceCallTools();
        IOpenAiChat CanCallTools();
        IOpenAiChat ClearTools();
        IOpenAiChat ForceCallFunction(string name);
        IOpenAiChat AvoidParallelToolCall();
        IOpenAiChat ParallelToolCall();
        IOpenAiChat WithAutoServiceTier();
        IOpenAiChat WithDefaultServiceTier();
        IOpenAiChat AddFunctionTool([Tools] FunctionTool tool);
        IOpenAiChat AddFunctionTool<T>(string name, string description = null, bool? strict = null);
        IOpenAiChat AddFunctionTool([Tools] MethodInfo function, bool? strict = null);
    }

    public class PromptTokensDetails
    {
        public int? CachedTokens { get; set; }
        public int? AudioTokens { get; set; }
    }

    public enum ResolutionForVision { Auto, Low, High }

    public class SystemChatMessage : ChatMessage
    {
        public SystemChatMessage(object content) { }
    }

    public class UserChatMessage : ChatMessage
    {
        public UserChatMessage(object content) { }
    }
}

namespace Rystem.OpenAi.Embedding
{
    public class EmbeddingData
    {
        public string Object { get; set; }
        public float[] Embedding { get; set; }
        public int Index { get; set; }
    }

    public class EmbeddingResult : ApiBaseResponse
    {
        public List<EmbeddingData> Data { get; set; }
        public EmbeddingUsage Usage { get; set; }
    }

    public class EmbeddingUsage
    {
        public int PromptTokens { get; set; }
        public int TotalTokens { get; set; }
    }

    public enum EncodingFormatForEmbedding { Float, Base64 }

    public interface IOpenAiEmbedding : IOpenAiBase<IOpenAiEmbedding, EmbeddingModelName>
    {
        IOpenAiEmbedding WithInputs([Prompt(PromptLint.Sdk.Role.Input)] params string[] inputs);
        IOpenAiEmbedding ClearInputs();
        IOpenAiEmbedding AddPrompt([Prompt(PromptLint.Sdk.Role.Input)] string input);
        IOpenAiEmbedding WithUser(string user);
        IOpenAiEmbedding WithDimensions(int dimensions);
        IOpenAiEmbedding WithEncodingFormat(EncodingFormatForEmbedding encodingFormat);
        [LlmCall(Operation.Embedding)] ValueTask<EmbeddingResult> ExecuteAsync(CancellationToken cancellationToken = default);
    }
}

namespace Rystem.OpenAi.Image
{
    public interface IOpenAiImage : IOpenAiBase<IOpenAiImage, ImageModelName>
    {
        [LlmCall(Operation.Image)] ValueTask<ImageResult> GenerateAsync([Prompt] string prompt, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] ValueTask<ImageResultForBase64> GenerateAsBase64Async([Prompt] string prompt, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] ValueTask<ImageResult> EditAsync([Prompt] string prompt, Stream file, string fileName = "image", CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] ValueTask<ImageResultForBase64> EditAsBase64Async([Prompt] string prompt, Stream file, string fileName = "image", CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] ValueTask<ImageResult> VariateAsync(Stream file, string fileName = "image", CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] ValueTask<ImageResultForBase64> VariateAsBase64Async(Stream file, string fileName = "image", CancellationToken cancellationToken = default);
        IOpenAiImage WithMask(Stream mask, string maskName = "mask.png");
        IOpenAiImage WithNumberOfResults([Choices] int numberOfResults);
        IOpenAiImage WithSize(ImageSize size);
        IOpenAiImage WithQuality(ImageQuality quality);
        IOpenAiImage WithStyle(ImageStyle style);
        IOpenAiImage WithOutputFormat(ImageOutputFormat format);
        IOpenAiImage WithOutputCompression(int? value);
        IOpenAiImage WithLowModeration();
        IOpenAiImage WithDefaultModeration();
        IOpenAiImage WithBackground(ImageBackgroundFormat format);
        IOpenAiImage WithUser(string user);
    }

    public enum ImageBackgroundFormat { Auto, Transparent, Opaque }

    public class ImageData
    {
        public string Url { get; set; }
        public string RevisedPrompt { get; set; }
    }

    public class ImageDataForBase64
    {
        public string Base64Value { get; set; }
        public string RevisedPrompt { get; set; }
        public MemoryStream ConvertToStream() => throw null;
    }

    public enum ImageOutputFormat { Png, Jpeg, Webp }

    public enum ImageQuality { Standard, Hd, High, Medium, Low }

    public class ImageResult
    {
        public long? CreatedUnixTime { get; set; }
        public List<ImageData> Data { get; set; }
    }

    public class ImageResultForBase64
    {
        public List<ImageDataForBase64> Data { get; set; }
    }

    public enum ImageSize { Small, Medium, Large, WideLandscape, WidePortrait }

    public enum ImageStyle { Vivid, Natural }
}

namespace Rystem.OpenAi.Models
{
    public interface IOpenAiModel : IOpenAiBase<IOpenAiModel> { }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        [Provides(typeof(IOpenAi), typeof(IOpenAiChat))] public static IServiceCollection AddOpenAi(this IServiceCollection services, [Carries] Action<OpenAiSettings> settings, object integrationName = null) => throw null;
    }
}
