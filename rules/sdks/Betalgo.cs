// Betalgo.Ranul.OpenAI 8.10 and later: https://github.com/betalgo/openai (read from the assembly of 9.2.6)
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Betalgo.Ranul.OpenAI", Packages = "Betalgo.Ranul.OpenAI", Provider = "openai", Uses = "Microsoft.Extensions.AI")]

namespace Betalgo.Ranul.OpenAI
{
    public class OpenAIOptions
    {
        public static readonly string SettingKey;
        public void Validate() { }
        public ProviderType ProviderType { get; set; }
        public string Assistants { get; }
        public string Organization { get; set; }
        public string ApiKey { get; set; }
        public string ApiVersion { get; set; }
        public string BaseRealTimeSocketUrl { get; set; }
        [Endpoint] public string BaseDomain { get; set; }
        [Deployment] public string DeploymentId { get; set; }
        public string ResourceName { get; set; }
        public string DefaultEngineId { get; set; }
        public bool ValidateApiOptions { get; set; }
        [Model] public string DefaultModelId { get; set; }
        public bool UseBeta { get; set; }
    }

    public enum ProviderType { OpenAI, Azure }
}

namespace Betalgo.Ranul.OpenAI.Managers
{
    public class OpenAIService : global::Betalgo.Ranul.OpenAI.Interfaces.IAssistantService, global::Betalgo.Ranul.OpenAI.Interfaces.IAudioService, global::Betalgo.Ranul.OpenAI.Interfaces.IBetaService, global::Microsoft.Extensions.AI.IChatClient, IDisposable, global::Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService, global::Betalgo.Ranul.OpenAI.Interfaces.ICompletionService, global::Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService, global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>, global::Microsoft.Extensions.AI.IEmbeddingGenerator, global::Betalgo.Ranul.OpenAI.Interfaces.IImageService, global::Betalgo.Ranul.OpenAI.Interfaces.IMessageService, global::Betalgo.Ranul.OpenAI.Interfaces.IModerationService, global::Betalgo.Ranul.OpenAI.Interfaces.IRunService, global::Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService, global::Betalgo.Ranul.OpenAI.Interfaces.IThreadService
    {
        protected OpenAIService() { }
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest request, string modelId = null, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantRetrieve(string assistantId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string assistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantModifyRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> AssistantDelete(string assistantId, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateSpeechResponse<T>> CreateSpeech<T>([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default) => throw null;
        object global::Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object serviceKey) => throw null;
        void IDisposable.Dispose() { }
        Task<global::Microsoft.Extensions.AI.ChatResponse> global::Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, global::Microsoft.Extensions.AI.ChatOptions options, CancellationToken cancellationToken) => throw null;
        IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> global::Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, global::Microsoft.Extensions.AI.ChatOptions options, CancellationToken cancellationToken) => throw null;
        [LlmCall(Operation.Chat)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, [Model, Carries] string modelId = null, [Carries] bool justDataMode = true, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, [Model, Carries] string modelId = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingRequest, CancellationToken cancellationToken = default) => throw null;
        object global::Microsoft.Extensions.AI.IEmbeddingGenerator.GetService(Type serviceType, object serviceKey) => throw null;
        Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>.GenerateAsync(IEnumerable<string> values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options, CancellationToken cancellationToken) => throw null;
        public Task<Stream> ListFineTuneEvents(string fineTuneId, bool? stream = null, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteFineTune(string fineTuneId, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImage([Carries] global::Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageRequest imageCreateModel, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<global::Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImageVariation([Carries] global::Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageVariationRequest imageEditCreateRequest, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> CreateMessage([Carries] string threadId, [Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageCreateRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> RetrieveMessage(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> ModifyMessage(string threadId, string messageId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ModifyMessageRequest requestBody, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteMessage(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ModelResponseModels.ModelRetrieveResponse> RetrieveModel(string model, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate(string threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string modelId = null, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunCreateAsStream(string threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunModify(string threadId, string runId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunModifyRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunRetrieve(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCancel(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string threadId, string runId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunSubmitToolOutputsAsStream(string threadId, string runId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, bool justDataMode = true, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> CreateThreadAndRunAsStream([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest createThreadAndRunRequest, [Model, Carries] string modelId = null, [Carries] bool justDataMode = true, CancellationToken cancellationToken = default) => throw null;
        public OpenAIService([Carries] global::Microsoft.Extensions.Options.IOptions<OpenAIOptions> settings, HttpClient httpClient) { }
        public OpenAIService([Carries] OpenAIOptions settings, HttpClient httpClient = null) { }
        public void Dispose() { }
        public void SetDefaultModelId([Model] string modelId) { }
        public string GetDefaultModelId() => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadCreate(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ThreadCreateRequest request = null, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadRetrieve(string threadId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> ThreadDelete(string threadId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ModifyThread(string threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ModifyThreadRequest requestBody, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteVectorStore(string vectorStoreId, CancellationToken cancellationToken = default) => throw null;
        public Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteVectorStoreFile(string vectorStoreId, string fileId, CancellationToken cancellationToken = default) => throw null;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IAssistantService Assistants { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IMessageService Messages { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IThreadService Threads { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IRunService Runs { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.ICompletionService Completions { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IModerationService Moderation { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IImageService Image { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IAudioService Audio { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IBetaService Beta { get; }
    }
}

namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public interface IOpenAIService
    {
        void SetDefaultModelId([Model] string modelId);
        ICompletionService Completions { get; }
        IEmbeddingService Embeddings { get; }
        IModerationService Moderation { get; }
        IImageService Image { get; }
        IChatCompletionService ChatCompletion { get; }
        IAudioService Audio { get; }
        IBetaService Beta { get; }
    }

    public interface IChatCompletionService
    {
        [LlmCall(Operation.Chat)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] string modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default);
    }

    public static class IChatCompletionServiceExtension
    {
        [LlmCall(Operation.Chat)] public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> Create(this IChatCompletionService service, [Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, [Model] global::Betalgo.Ranul.OpenAI.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public interface ICompletionService
    {
        [LlmCall(Operation.Completion)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] string modelId = null, CancellationToken cancellationToken = default);
    }

    public static class ICompletionServiceExtension
    {
        [LlmCall(Operation.Completion)] public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> Create(this ICompletionService service, [Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, [Model] global::Betalgo.Ranul.OpenAI.ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IEmbeddingService
    {
        [LlmCall(Operation.Embedding)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingModel, CancellationToken cancellationToken = default);
    }

    public interface IImageService
    {
        [LlmCall(Operation.Image)] Task<global::Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImage([Carries] global::Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageRequest imageCreate, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Image)] Task<global::Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImageVariation([Carries] global::Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageVariationRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
    }

    public interface IAudioService
    {
        [LlmCall(Operation.Audio)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateSpeechResponse<T>> CreateSpeech<T>([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default);
    }

    public interface IModerationService
    {
        [LlmCall(Operation.Moderation)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default);
    }

    public static class IModerationServiceExtension
    {
        [LlmCall(Operation.Moderation)] public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(this IModerationService service, [Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IBetaService
    {
        IAssistantService Assistants { get; }
        IMessageService Messages { get; }
        IThreadService Threads { get; }
        IRunService Runs { get; }
    }

    public interface IAssistantService
    {
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest request, [Model] string modelId = null, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantRetrieve(string assistantId, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string assistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantModifyRequest request, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> AssistantDelete(string assistantId, CancellationToken cancellationToken = default);
    }

    public interface IRunService
    {
        [LlmCall(Operation.Agent)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate([Carries] string threadId, [Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, [Model] string modelId = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent, Streaming = true)] IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunCreateAsStream([Carries] string threadId, [Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, [Model] string modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunRetrieve(string threadId, string runId, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCancel(string threadId, string runId, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string threadId, string runId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunSubmitToolOutputsAsStream(string threadId, string runId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, bool justDataMode = true, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunModify(string threadId, string runId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunModifyRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent)] Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Agent)] IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> CreateThreadAndRunAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest createThreadAndRunRequest, [Model] string modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default);
    }

    public interface IThreadService
    {
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadCreate([Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ThreadCreateRequest request = null, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadRetrieve(string threadId, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> ThreadDelete(string threadId, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ModifyThread(string threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ModifyThreadRequest requestBody, CancellationToken cancellationToken = default);
    }

    public interface IMessageService
    {
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> CreateMessage(string threadId, [Carries] global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageCreateRequest request, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> RetrieveMessage(string threadId, string messageId, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> ModifyMessage(string threadId, string messageId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ModifyMessageRequest requestBody, CancellationToken cancellationToken = default);
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.DeletionStatusResponse> DeleteMessage(string threadId, string messageId, CancellationToken cancellationToken = default);
    }
}

namespace Betalgo.Ranul.OpenAI.Extensions
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddOpenAIService(this IServiceCollection services, [Carries] Action<OpenAIOptions> setupAction = null) => throw null;
        public static IHttpClientBuilder AddOpenAIService<TServiceInterface>(this IServiceCollection services, string name, [Carries] Action<OpenAIOptions> setupAction = null) where TServiceInterface : class, global::Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService => throw null;
    }

    public static class ModelExtension
    {
        public static void ProcessModelId(this global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel modelFromObject, string modelFromParameter, string defaultModelId, bool allowNull = false) { }
    }
}

namespace Betalgo.Ranul.OpenAI.Builders
{
    public class FunctionDefinitionBuilder
    {
        protected FunctionDefinitionBuilder() { }
        public FunctionDefinitionBuilder(string name, string description = null, bool? strict = null) { }
        public FunctionDefinitionBuilder AddParameter(string name, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.PropertyDefinition value, bool required = true) => throw null;
        public FunctionDefinitionBuilder Validate() => throw null;
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FunctionDefinition Build() => throw null;
        public static void ValidateName(string functionName) { }
    }

    public static class WebSocketConfigurationHelper
    {
        public static void ConfigureWebSocket(ClientWebSocket webSocket, Action<ClientWebSocketOptions> configureOptions = null, IReadOnlyDictionary<string, string> headers = null, Action<ClientWebSocket> configureWebSocket = null) { }
    }
}
