// Betalgo.OpenAI 7 and 8 with the namespace OpenAI: https://github.com/betalgo/openai (read from the sources of 7.4.7 and 8.2.2)
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Betalgo.OpenAI", Packages = "Betalgo.OpenAI", Provider = "openai")]

namespace OpenAI
{
    public class OpenAiOptions
    {
        public static readonly string SettingKey;
        public ProviderType ProviderType { get; set; }
        [Versions("[8.2,)")] public string Assistants { get; }
        public string Organization { get; set; }
        public string ApiKey { get; set; }
        public string ApiVersion { get; set; }
        [Endpoint] public string BaseDomain { get; set; }
        [Deployment] public string DeploymentId { get; set; }
        public string ResourceName { get; set; }
        public string DefaultEngineId { get; set; }
        public bool ValidateApiOptions { get; set; }
        [Model] public string DefaultModelId { get; set; }
        [Versions("[8.2,)")] public bool UseBeta { get; set; }
        public void Validate() { }
    }

    public enum ProviderType { OpenAi, Azure }
}

namespace OpenAI.Managers
{
    public class OpenAIService : global::OpenAI.Interfaces.IEmbeddingService, global::OpenAI.Interfaces.IAssistantService, global::OpenAI.Interfaces.IOpenAIService, IDisposable, global::OpenAI.Interfaces.IRunService, global::OpenAI.Interfaces.IModerationService, global::OpenAI.Interfaces.IThreadService, global::OpenAI.Interfaces.IMessageService, global::OpenAI.Interfaces.IChatCompletionService, global::OpenAI.Interfaces.IAudioService, global::OpenAI.Interfaces.IImageService, global::OpenAI.Interfaces.IBetaService, global::OpenAI.Interfaces.ICompletionService
    {
        protected OpenAIService() { }
        [LlmCall(Operation.Embedding)] public Task<global::OpenAI.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding([Carries] global::OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingRequest, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate(global::OpenAI.ObjectModels.RequestModels.AssistantCreateRequest request, string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantRetrieve(string assistantId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string assistantId, global::OpenAI.ObjectModels.RequestModels.AssistantModifyRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> AssistantDelete(string assistantId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteVectorStore(string vectorStoreId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteVectorStoreFile(string vectorStoreId, string fileId, CancellationToken cancellationToken = default) => throw null;
        public OpenAIService([Carries] global::Microsoft.Extensions.Options.IOptions<OpenAiOptions> settings, HttpClient httpClient) { }
        public OpenAIService([Carries] OpenAiOptions settings, HttpClient httpClient = null) { }
        public void Dispose() { }
        public global::OpenAI.Interfaces.ICompletionService Completions { get; }
        public global::OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        public global::OpenAI.Interfaces.IModerationService Moderation { get; }
        public global::OpenAI.Interfaces.IImageService Image { get; }
        public global::OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        public global::OpenAI.Interfaces.IAudioService Audio { get; }
        [Versions("[8.2,)")] public global::OpenAI.Interfaces.IBetaService Beta { get; }
        public void SetDefaultModelId([Model] string modelId) { }
        public string GetDefaultModelId() => throw null;
        public Task<Stream> ListFineTuneEvents(string fineTuneId, bool? stream = null, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteFineTune(string fineTuneId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate(string threadId, global::OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunModify(string threadId, string runId, global::OpenAI.ObjectModels.RequestModels.RunModifyRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunRetrieve(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunCancel(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string threadId, string runId, global::OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun([Carries] global::OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<global::OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration([Carries] global::OpenAI.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadCreate(global::OpenAI.ObjectModels.RequestModels.ThreadCreateRequest request = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadRetrieve(string threadId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> ThreadDelete(string threadId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.ThreadResponse> ModifyThread(string threadId, global::OpenAI.ObjectModels.RequestModels.ModifyThreadRequest requestBody, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.MessageResponse> CreateMessage([Carries] string threadId, [Carries] global::OpenAI.ObjectModels.RequestModels.MessageCreateRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.MessageResponse> RetrieveMessage(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.MessageResponse> ModifyMessage(string threadId, string messageId, global::OpenAI.ObjectModels.RequestModels.ModifyMessageRequest requestBody, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteMessage(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<global::OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, [Model, Carries] string modelId = null, [Carries] bool justDataMode = true, CancellationToken cancellationToken = default) => throw null;
        public Task<global::OpenAI.ObjectModels.ResponseModels.ModelResponseModels.ModelRetrieveResponse> RetrieveModel(string model, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription([Carries] global::OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation([Carries] global::OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::OpenAI.ObjectModels.ResponseModels.AudioCreateSpeechResponse<T>> CreateSpeech<T>([Carries] global::OpenAI.ObjectModels.RequestModels.AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::OpenAI.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImage([Carries] global::OpenAI.ObjectModels.RequestModels.ImageCreateRequest imageCreateModel, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::OpenAI.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImageVariation([Carries] global::OpenAI.ObjectModels.RequestModels.ImageVariationCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.2,)")] public global::OpenAI.Interfaces.IAssistantService Assistants { get; }
        [Versions("[8.2,)")] public global::OpenAI.Interfaces.IMessageService Messages { get; }
        [Versions("[8.2,)")] public global::OpenAI.Interfaces.IThreadService Threads { get; }
        [Versions("[8.2,)")] public global::OpenAI.Interfaces.IRunService Runs { get; }
        [LlmCall(Operation.Chat)] public Task<global::OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace OpenAI.Interfaces
{
    public interface IOpenAIService
    {
        ICompletionService Completions { get; }
        IEmbeddingService Embeddings { get; }
        IModerationService Moderation { get; }
        IImageService Image { get; }
        IChatCompletionService ChatCompletion { get; }
        IAudioService Audio { get; }
        [Versions("[8.2,)")] IBetaService Beta { get; }
        void SetDefaultModelId([Model] string modelId);
    }

    public interface IChatCompletionService
    {
        [LlmCall(Operation.Chat)] Task<global::OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<global::OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] string modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default);
    }

    public static class IChatCompletionServiceExtension
    {
        [LlmCall(Operation.Chat)] public static Task<global::OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> Create(this IChatCompletionService service, [Carries] global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] global::OpenAI.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public interface ICompletionService
    {
        [LlmCall(Operation.Completion)] Task<global::OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion([Carries] global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<global::OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream([Carries] global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] string modelId = null, CancellationToken cancellationToken = default);
    }

    public static class ICompletionServiceExtension
    {
        [LlmCall(Operation.Completion)] public static Task<global::OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> Create(this ICompletionService service, [Carries] global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] global::OpenAI.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IEmbeddingService
    {
        [LlmCall(Operation.Embedding)] Task<global::OpenAI.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding([Carries] global::OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingModel, CancellationToken cancellationToken = default);
    }

    public interface IImageService
    {
        [LlmCall(Operation.Image)] Task<global::OpenAI.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImage([Carries] global::OpenAI.ObjectModels.RequestModels.ImageCreateRequest imageCreate, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] Task<global::OpenAI.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImageVariation([Carries] global::OpenAI.ObjectModels.RequestModels.ImageVariationCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
    }

    public static class IImageServiceExtension
    {
        [LlmCall(Operation.Image)] public static Task<global::OpenAI.ObjectModels.ResponseModels.ImageResponseModel.ImageCreateResponse> CreateImage(this IImageService service, [Prompt] string prompt, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IAudioService
    {
        [LlmCall(Operation.Audio)] Task<global::OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription([Carries] global::OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio)] Task<global::OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation([Carries] global::OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio)] Task<global::OpenAI.ObjectModels.ResponseModels.AudioCreateSpeechResponse<T>> CreateSpeech<T>([Carries] global::OpenAI.ObjectModels.RequestModels.AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default);
    }

    public interface IModerationService
    {
        [LlmCall(Operation.Moderation)] Task<global::OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration([Carries] global::OpenAI.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default);
    }

    public static class IModerationServiceExtension
    {
        [LlmCall(Operation.Moderation)] public static Task<global::OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(this IModerationService service, [Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.2,)")]
    public interface IBetaService
    {
        IAssistantService Assistants { get; }
        IMessageService Messages { get; }
        IThreadService Threads { get; }
        IRunService Runs { get; }
    }

    [Versions("[8.2,)")]
    public interface IAssistantService
    {
        Task<global::OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate([Carries] global::OpenAI.ObjectModels.RequestModels.AssistantCreateRequest request, [Model] string modelId = null, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantRetrieve(string assistantId, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string assistantId, global::OpenAI.ObjectModels.RequestModels.AssistantModifyRequest request, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> AssistantDelete(string assistantId, CancellationToken cancellationToken = default);
    }

    [Versions("[8.2,)")]
    public interface IRunService
    {
        [LlmCall(Operation.Agent)] Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate([Carries] string threadId, [Carries] global::OpenAI.ObjectModels.RequestModels.RunCreateRequest request, [Model] string modelId = null, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunRetrieve(string threadId, string runId, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunCancel(string threadId, string runId, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string threadId, string runId, global::OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> RunModify(string threadId, string runId, global::OpenAI.ObjectModels.RequestModels.RunModifyRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent)] Task<global::OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun([Carries] global::OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default);
    }

    [Versions("[8.2,)")]
    public interface IThreadService
    {
        Task<global::OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadCreate([Carries] global::OpenAI.ObjectModels.RequestModels.ThreadCreateRequest request = null, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadRetrieve(string threadId, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> ThreadDelete(string threadId, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.ThreadResponse> ModifyThread(string threadId, global::OpenAI.ObjectModels.RequestModels.ModifyThreadRequest requestBody, CancellationToken cancellationToken = default);
    }

    [Versions("[8.2,)")]
    public interface IMessageService
    {
        Task<global::OpenAI.ObjectModels.SharedModels.MessageResponse> CreateMessage(string threadId, [Carries] global::OpenAI.ObjectModels.RequestModels.MessageCreateRequest request, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.MessageResponse> RetrieveMessage(string threadId, string messageId, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.MessageResponse> ModifyMessage(string threadId, string messageId, global::OpenAI.ObjectModels.RequestModels.ModifyMessageRequest requestBody, CancellationToken cancellationToken = default);
        Task<global::OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteMessage(string threadId, string messageId, CancellationToken cancellationToken = default);
    }
}

namespace OpenAI.Extensions
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddOpenAIService(this IServiceCollection services, [Carries] Action<OpenAiOptions> setupAction = null) => throw null;
        public static IHttpClientBuilder AddOpenAIService<TServiceInterface>(this IServiceCollection services, string name, [Carries] Action<OpenAiOptions> setupAction = null) where TServiceInterface : class, global::OpenAI.Interfaces.IOpenAIService => throw null;
    }

    public static class ModelExtension
    {
        [Versions("[8.2,)")] public static void ProcessModelId(this global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel modelFromObject, string modelFromParameter, string defaultModelId, bool allowNull = false) { }
        [Versions("[,8.2)")] public static void ProcessModelId(this global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel modelFromObject, string modelFromParameter, string defaultModelId) { }
    }
}

namespace OpenAI.Builders
{
    public class FunctionDefinitionBuilder
    {
        protected FunctionDefinitionBuilder() { }
        public FunctionDefinitionBuilder(string name, string description = null) { }
        public FunctionDefinitionBuilder AddParameter(string name, global::OpenAI.ObjectModels.SharedModels.PropertyDefinition value, bool required = true) => throw null;
        public FunctionDefinitionBuilder Validate() => throw null;
        public global::OpenAI.ObjectModels.RequestModels.FunctionDefinition Build() => throw null;
        public static void ValidateName(string functionName) { }
    }
}
