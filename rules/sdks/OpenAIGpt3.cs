// Betalgo.OpenAI.GPT3 and Betalgo.OpenAI 6, with the namespace OpenAI.GPT3: https://github.com/betalgo/openai (read from the sources of 6.8.6)
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Betalgo.OpenAI.GPT3", Packages = "Betalgo.OpenAI.GPT3", Provider = "openai")]

namespace OpenAI.GPT3
{
    public class OpenAiOptions
    {
        public static readonly string SettingKey;
        public ProviderType ProviderType { get; set; }
        public string Organization { get; set; }
        public string ApiKey { get; set; }
        public string ApiVersion { get; set; }
        [Endpoint] public string BaseDomain { get; set; }
        [Deployment] public string DeploymentId { get; set; }
        public string ResourceName { get; set; }
        public string DefaultEngineId { get; set; }
        public bool ValidateApiOptions { get; set; }
        [Model] public string DefaultModelId { get; set; }
        public void Validate() { }
    }

    public enum ProviderType { OpenAi, Azure }
}

namespace OpenAI.GPT3.Managers
{
    public class OpenAIService : global::OpenAI.GPT3.Interfaces.IEmbeddingService, global::OpenAI.GPT3.Interfaces.IOpenAIService, global::OpenAI.GPT3.Interfaces.IEditService, global::OpenAI.GPT3.Interfaces.IModerationService, global::OpenAI.GPT3.Interfaces.IChatCompletionService, global::OpenAI.GPT3.Interfaces.IAudioService, global::OpenAI.GPT3.Interfaces.IImageService, global::OpenAI.GPT3.Interfaces.ICompletionService
    {
        protected OpenAIService() { }
        [LlmCall(Operation.Embedding)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingRequest, CancellationToken cancellationToken = default) => throw null;
        public OpenAIService(HttpClient httpClient, [Carries] global::Microsoft.Extensions.Options.IOptions<OpenAiOptions> settings) { }
        public OpenAIService([Carries] OpenAiOptions settings, HttpClient httpClient = null) { }
        public global::OpenAI.GPT3.Interfaces.ICompletionService Completions { get; }
        public global::OpenAI.GPT3.Interfaces.IEmbeddingService Embeddings { get; }
        public global::OpenAI.GPT3.Interfaces.IModerationService Moderation { get; }
        public global::OpenAI.GPT3.Interfaces.IImageService Image { get; }
        public global::OpenAI.GPT3.Interfaces.IEditService Edit { get; }
        public global::OpenAI.GPT3.Interfaces.IChatCompletionService ChatCompletion { get; }
        public global::OpenAI.GPT3.Interfaces.IAudioService Audio { get; }
        public void SetDefaultModelId([Model] string modelId) { }
        public string GetDefaultModelId() => throw null;
        public Task<Stream> ListFineTuneEvents(string fineTuneId, bool? stream = null, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteFineTune(string fineTuneId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.EditCreateResponse> CreateEdit([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.EditCreateRequest editCreate, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ModelResponseModels.ModelRetrieveResponse> RetrieveModel(string model, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImage([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ImageCreateRequest imageCreateModel, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImageEdit([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ImageEditCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImageVariation([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ImageVariationCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::OpenAI.GPT3.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace OpenAI.GPT3.Interfaces
{
    public interface IOpenAIService
    {
        ICompletionService Completions { get; }
        IEmbeddingService Embeddings { get; }
        IModerationService Moderation { get; }
        IImageService Image { get; }
        IEditService Edit { get; }
        IChatCompletionService ChatCompletion { get; }
        IAudioService Audio { get; }
        void SetDefaultModelId([Model] string modelId);
    }

    public interface IChatCompletionService
    {
        [LlmCall(Operation.Chat)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<global::OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] string modelId = null, CancellationToken cancellationToken = default);
    }

    public static class IChatCompletionServiceExtension
    {
        [LlmCall(Operation.Chat)] public static Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse> Create(this IChatCompletionService service, [Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] global::OpenAI.GPT3.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public interface ICompletionService
    {
        [LlmCall(Operation.Completion)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<global::OpenAI.GPT3.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] string modelId = null, CancellationToken cancellationToken = default);
    }

    public static class ICompletionServiceExtension
    {
        [LlmCall(Operation.Completion)] public static Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.CompletionCreateResponse> Create(this ICompletionService service, [Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] global::OpenAI.GPT3.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IEmbeddingService
    {
        [LlmCall(Operation.Embedding)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingModel, CancellationToken cancellationToken = default);
    }

    public interface IImageService
    {
        [LlmCall(Operation.Image)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImage([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ImageCreateRequest imageCreate, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImageEdit([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ImageEditCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImageVariation([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.ImageVariationCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
    }

    public static class IImageServiceExtension
    {
        [LlmCall(Operation.Image)] public static Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImage(this IImageService service, [Prompt] string prompt, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IAudioService
    {
        [LlmCall(Operation.Audio)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
    }

    public interface IModerationService
    {
        [LlmCall(Operation.Moderation)] Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration([Carries] global::OpenAI.GPT3.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default);
    }

    public static class IModerationServiceExtension
    {
        [LlmCall(Operation.Moderation)] public static Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(this IModerationService service, [Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IEditService
    {
        Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.EditCreateResponse> CreateEdit(global::OpenAI.GPT3.ObjectModels.RequestModels.EditCreateRequest editCreate, [Model] string modelId = null, CancellationToken cancellationToken = default);
    }

    public static class IEditServiceExtension
    {
        public static Task<global::OpenAI.GPT3.ObjectModels.ResponseModels.EditCreateResponse> Edit(this IEditService service, global::OpenAI.GPT3.ObjectModels.RequestModels.EditCreateRequest editCreate, global::OpenAI.GPT3.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace OpenAI.GPT3.Extensions
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddOpenAIService(this IServiceCollection services, [Carries] Action<OpenAiOptions> setupAction = null) => throw null;
    }

    public static class ModelExtension
    {
        public static void ProcessModelId(this global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel modelFromObject, string modelFromParameter, string defaultModelId) { }
    }
}

namespace OpenAI.GPT3.ObjectModels
{
    public static class Models
    {
        [ModelId("gpt-4")] public static string Gpt_4 { get; }
        [ModelId("gpt-4-0314")] public static string Gpt_4_0314 { get; }
        [ModelId("gpt-4-32k")] public static string Gpt_4_32k { get; }
        [ModelId("gpt-4-32k-0314")] public static string Gpt_4_32k_0314 { get; }
        [ModelId("ada")] public static string Ada { get; }
        [ModelId("babbage")] public static string Babbage { get; }
        [ModelId("curie")] public static string Curie { get; }
        [ModelId("davinci")] public static string Davinci { get; }
        public static string CurieInstructBeta { get; }
        public static string DavinciInstructBeta { get; }
        public static string TextDavinciV1 { get; }
        public static string TextDavinciV2 { get; }
        public static string TextDavinciV3 { get; }
        public static string TextAdaV1 { get; }
        public static string TextBabbageV1 { get; }
        public static string TextCurieV1 { get; }
        public static string CurieSimilarityFast { get; }
        public static string CodeDavinciV1 { get; }
        public static string CodeCushmanV1 { get; }
        public static string CodeDavinciV2 { get; }
        public static string TextSimilarityAdaV1 { get; }
        public static string TextSimilarityBabbageV1 { get; }
        public static string TextSimilarityCurieV1 { get; }
        public static string TextSimilarityDavinciV1 { get; }
        public static string TextSearchAdaDocV1 { get; }
        public static string TextSearchBabbageDocV1 { get; }
        public static string TextSearchCurieDocV1 { get; }
        public static string TextSearchDavinciDocV1 { get; }
        public static string TextSearchAdaQueryV1 { get; }
        public static string TextSearchBabbageQueryV1 { get; }
        public static string TextSearchCurieQueryV1 { get; }
        public static string TextSearchDavinciQueryV1 { get; }
        public static string TextEditDavinciV1 { get; }
        public static string CodeEditDavinciV1 { get; }
        public static string CodeSearchAdaCodeV1 { get; }
        public static string CodeSearchBabbageCodeV1 { get; }
        public static string CodeSearchAdaTextV1 { get; }
        public static string CodeSearchBabbageTextV1 { get; }
        public static string TextEmbeddingAdaV2 { get; }
        [ModelId("gpt-3.5-turbo")] public static string ChatGpt3_5Turbo { get; }
        [ModelId("gpt-3.5-turbo-0301")] public static string ChatGpt3_5Turbo0301 { get; }
        [ModelId("whisper-1")] public static string WhisperV1 { get; }
        public static string ModelNameBuilder(this Models.BaseModel baseModel, Models.Subject? subject = null, string version = null) => throw null;
        public static string ModelNameBuilder(string baseModel, string subject, string version) => throw null;
        public static string EnumToString(this Models.Model model) => throw null;
        public static string EnumToString(this Models.Subject subject, string baseModel) => throw null;
        public enum BaseModel { Ada, Babbage, Curie, Davinci, Cushman }
        public enum Model { Ada, Babbage, Curie, Davinci, TextAdaV1, TextBabbageV1, TextCurieV1, TextDavinciV1, TextDavinciV2, TextDavinciV3, CurieInstructBeta, DavinciInstructBeta, CurieSimilarityFast, TextSimilarityAdaV1, TextSimilarityBabbageV1, TextSimilarityCurieV1, TextSimilarityDavinciV1, TextSearchAdaDocV1, TextSearchBabbageDocV1, TextSearchCurieDocV1, TextSearchDavinciDocV1, TextSearchAdaQueryV1, TextSearchBabbageQueryV1, TextSearchCurieQueryV1, TextSearchDavinciQueryV1, TextEditDavinciV1, CodeEditDavinciV1, TextEmbeddingAdaV2, CodeSearchAdaCodeV1, CodeSearchBabbageCodeV1, CodeSearchAdaTextV1, CodeSearchBabbageTextV1, CodeDavinciV1, CodeCushmanV1, CodeDavinciV2, ChatGpt3_5Turbo, ChatGpt3_5Turbo0301, Gpt_4, Gpt_4_0314, Gpt_4_32k, Gpt_4_32k_0314, WhisperV1 }
        public enum Subject { Text, InstructBeta, SimilarityFast, TextSimilarity, TextSearchDocument, TextSearchQuery, CodeSearchCode, CodeSearchText, Code, CodeEdit, Edit, TextEmbedding }
    }

    public class StaticValues
    {
        public static class ImageStatics
        {
            public static class Size
            {
                public static string Size256 { get; }
                public static string Size512 { get; }
                public static string Size1024 { get; }
            }
            public static class ResponseFormat
            {
                public static string Url { get; }
                public static string Base64 { get; }
            }
        }
        public static class AudioStatics
        {
            public static class ResponseFormat
            {
                public static string Json { get; }
                public static string Text { get; }
                public static string Srt { get; }
                public static string VerboseJson { get; }
                public static string Vtt { get; }
            }
        }
        public static class ChatMessageRoles
        {
            [IsRole(PromptLint.Sdk.Role.System)] public static string System { get; }
            [IsRole(PromptLint.Sdk.Role.User)] public static string User { get; }
            [IsRole(PromptLint.Sdk.Role.Assistant)] public static string Assistant { get; }
        }
    }
}

namespace OpenAI.GPT3.ObjectModels.RequestModels
{
    public record AudioCreateTranscriptionRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IFile
    {
        [Prompt] public string Prompt { get; set; }
        [StructuredOutput] public string ResponseFormat { get; set; }
        public string Language { get; set; }
        [AudioInput] public byte[] File { get; set; }
        public Stream FileStream { get; set; }
        public string FileName { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class ChatCompletionCreateRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        [Prompt] public IList<ChatMessage> Messages { get; set; }
        public float? TopP { get; set; }
        [Choices] public int? N { get; set; }
        [Stream] public bool? Stream { get; set; }
        public string Stop { get; set; }
        public IList<string> StopAsList { get; set; }
        public IList<string> StopCalculated { get; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public object LogitBias { get; set; }
        [Model] public string Model { get; set; }
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Temperature] public float? Temperature { get; set; }
        public string User { get; set; }
    }

    public class ChatMessage
    {
        protected ChatMessage() { }
        public ChatMessage([Role] string role, [Prompt] string content, string name = null) { }
        [Role] public string Role { get; set; }
        [Prompt] public string Content { get; set; }
        public string Name { get; set; }
        public static ChatMessage FromAssistant([Prompt(PromptLint.Sdk.Role.Assistant)] string content, string name = null) => throw null;
        public static ChatMessage FromUser([Prompt] string content, string name = null) => throw null;
        public static ChatMessage FromSystem([Prompt(PromptLint.Sdk.Role.System)] string content, string name = null) => throw null;
    }

    public record CompletionCreateRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ILogProbsRequest, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        [Prompt] public string Prompt { get; set; }
        [Prompt] public IList<string> PromptAsList { get; set; }
        public IList<string> PromptCalculated { get; }
        public string Suffix { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? TopP { get; set; }
        [Choices] public int? N { get; set; }
        [Stream] public bool? Stream { get; set; }
        public bool? Echo { get; set; }
        public string Stop { get; set; }
        public IList<string> StopAsList { get; set; }
        public IList<string> StopCalculated { get; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public int? BestOf { get; set; }
        public object LogitBias { get; set; }
        public int? LogProbs { get; set; }
        [Model] public string Model { get; set; }
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Temperature] public float? Temperature { get; set; }
        public string User { get; set; }
    }

    public record CreateModerationRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> InputAsList { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public IList<string> InputCalculated { get; }
        [Model] public string Model { get; set; }
    }

    public record EditCreateRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public string Input { get; set; }
        public string Instruction { get; set; }
        public int? N { get; set; }
        public float? TopP { get; set; }
        [Model] public string Model { get; set; }
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Temperature] public float? Temperature { get; set; }
    }

    public record EmbeddingCreateRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> InputAsList { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public IList<string> InputCalculated { get; }
        [Model] public string Model { get; set; }
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
    }

    public record ImageCreateRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.SharedImageRequestBaseModel, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        public ImageCreateRequest() { }
        public ImageCreateRequest([Prompt] string prompt) { }
        [Prompt] public string Prompt { get; set; }
    }

    public record ImageEditCreateRequest : ImageCreateRequest
    {
        public byte[] Image { get; set; }
        public string ImageName { get; set; }
        public byte[] Mask { get; set; }
        public string MaskName { get; set; }
    }

    public record ImageVariationCreateRequest : global::OpenAI.GPT3.ObjectModels.SharedModels.SharedImageRequestBaseModel
    {
        public byte[] Image { get; set; }
        public string ImageName { get; set; }
    }
}

namespace OpenAI.GPT3.ObjectModels.ResponseModels
{
    public record AudioCreateTranscriptionResponse : BaseResponse
    {
        public string Text { get; set; }
        public string Task { get; set; }
        public string Language { get; set; }
        public float Duration { get; set; }
        public List<AudioCreateTranscriptionResponse.Segment> Segments { get; set; }
        public class Segment
        {
            public int Id { get; set; }
            public int Seek { get; set; }
            public float Start { get; set; }
            public float End { get; set; }
            public string Text { get; set; }
            public List<int> Tokens { get; set; }
            public float Temperature { get; set; }
            public float Avglogprob { get; set; }
            public float CompressionRatio { get; set; }
            public float Nospeechprob { get; set; }
            public bool Transient { get; set; }
        }
    }

    public record BaseResponse
    {
        public string ObjectTypeName { get; set; }
        public bool Successful { get; }
        public Error Error { get; set; }
    }

    public record Categories
    {
        public bool Hate { get; set; }
        public bool HateThreatening { get; set; }
        public bool SelfHarm { get; set; }
        public bool Sexual { get; set; }
        public bool SexualMinors { get; set; }
        public bool Violence { get; set; }
        public bool ViolenceGraphic { get; set; }
    }

    public record CategoryScores
    {
        public float Hate { get; set; }
        public float HateThreatening { get; set; }
        public float SelfHarm { get; set; }
        public float Sexual { get; set; }
        public float SexualMinors { get; set; }
        public float Violence { get; set; }
        public float ViolenceGraphic { get; set; }
    }

    public record ChatCompletionCreateResponse : BaseResponse, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IId, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::OpenAI.GPT3.ObjectModels.SharedModels.ChatChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
    }

    public record CompletionCreateResponse : BaseResponse, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IId, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::OpenAI.GPT3.ObjectModels.SharedModels.ChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
    }

    public record CreateModerationResponse : BaseResponse, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.IId
    {
        public List<Result> Results { get; set; }
        public string Id { get; set; }
        public string Model { get; set; }
    }

    public record EditCreateResponse : BaseResponse, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::OpenAI.GPT3.ObjectModels.SharedModels.ChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public int CreatedAt { get; set; }
    }

    public record EmbeddingCreateResponse : BaseResponse
    {
        public string Model { get; set; }
        public List<EmbeddingResponse> Data { get; set; }
        public UsageResponse Usage { get; set; }
    }

    public record EmbeddingResponse
    {
        public int? Index { get; set; }
        public List<double> Embedding { get; set; }
    }

    public record Error
    {
        public string Code { get; set; }
        public string Message { get; set; }
        public string Param { get; set; }
        public string Type { get; set; }
    }

    public record Result
    {
        public Categories Categories { get; set; }
        public CategoryScores CategoryScores { get; set; }
        public bool Flagged { get; set; }
    }

    public record UsageResponse
    {
        public int PromptTokens { get; set; }
        public int? CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
    }
}

namespace OpenAI.GPT3.ObjectModels.ResponseModels.ImageResponseModel
{
    public record ImageCreateResponse : BaseResponse, global::OpenAI.GPT3.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public List<ImageCreateResponse.ImageDataResult> Results { get; set; }
        public int CreatedAt { get; set; }
        public record ImageDataResult
        {
            public string Url { get; set; }
            public string B64 { get; set; }
        }
    }
}

namespace OpenAI.GPT3.ObjectModels.ResponseModels.ModelResponseModels
{
    public record ModelResponse : BaseResponse
    {
        public string Id { get; set; }
        public string Owner { get; set; }
        public List<Permission> Permissions { get; set; }
        public int Created { get; set; }
        public DateTimeOffset CreatedTime { get; }
        public string Root { get; set; }
        public string Parent { get; set; }
    }

    public record ModelRetrieveResponse : ModelResponse { }

    public record Permission : BaseResponse
    {
        public string Id { get; set; }
        public int Created { get; set; }
        public DateTimeOffset CreatedTime { get; }
        public bool AllowCreateEngine { get; set; }
        public bool AllowSampling { get; set; }
        public bool AllowLogprobs { get; set; }
        public bool AllowSearchIndices { get; set; }
        public bool AllowView { get; set; }
        public bool AllowFineTuning { get; set; }
        public string Organization { get; set; }
        public object Group { get; set; }
        public bool IsBlocking { get; set; }
    }
}

namespace OpenAI.GPT3.ObjectModels.SharedModels
{
    public record ChatChoiceResponse
    {
        public global::OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage Delta { get; set; }
        public global::OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage Message { get; set; }
        public int? Index { get; set; }
        public string FinishReason { get; set; }
    }

    public record ChoiceResponse : IOpenAiModels.ILogProbsResponse
    {
        public string Text { get; set; }
        public int? Index { get; set; }
        public string FinishReason { get; set; }
        public LogProbsResponse LogProbs { get; set; }
    }

    public record EventResponse
    {
        public string Object { get; set; }
        public int? CreatedAt { get; set; }
        public string Level { get; set; }
        public string Message { get; set; }
    }

    public interface IOpenAiModels
    {
        public interface IId { string Id { get; set; } }
        public interface IModel { string Model { get; set; } }
        public interface ILogProbsRequest { int? LogProbs { get; set; } }
        public interface ILogProbsResponse { LogProbsResponse LogProbs { get; set; } }
        public interface ITemperature { float? Temperature { get; set; } }
        public interface ICreatedAt { int CreatedAt { get; set; } }
        public interface IUser { string User { get; set; } }
        public interface IFile
        {
            byte[] File { get; set; }
            Stream FileStream { get; set; }
            string FileName { get; set; }
        }
    }

    public record LogProbsResponse
    {
        public List<string> Tokens { get; set; }
        public List<double> TokenLogProbs { get; set; }
        public List<Dictionary<string, double>> TopLogProbsRaw { get; set; }
        public List<TopLogProbResponse> TopLogProbs { get; }
        public List<int> TextOffset { get; set; }
    }

    public record SharedImageRequestBaseModel
    {
        public int? N { get; set; }
        public string Size { get; set; }
        public string ResponseFormat { get; set; }
        public string User { get; set; }
    }

    public class TopLogProbResponse
    {
        public string Key { get; set; }
        public double LogProp { get; set; }
    }
}
