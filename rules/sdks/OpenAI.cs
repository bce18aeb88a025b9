// OpenAI 2.x, the official library: https://github.com/openai/openai-dotnet
// Read from the assemblies of 2.1, 2.10 and 2.15 and the published API listings of 2.2 to 2.9 and 2.12. The other areas are in OpenAI.*.cs.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("OpenAI", Packages = "OpenAI[2.0,3.0)", Provider = "openai", Uses = "System.ClientModel; System.Memory.Data")]

namespace OpenAI
{
    public class OpenAIClientOptions : ClientPipelineOptions
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string OrganizationId { get; set; }
        public string ProjectId { get; set; }
        public string UserAgentApplicationId { get; set; }
    }

    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient(string apiKey) { }
        public OpenAIClient(ApiKeyCredential credential) { }
        public OpenAIClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public OpenAIClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public OpenAIClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        public virtual global::OpenAI.Assistants.AssistantClient GetAssistantClient() => throw null;
        public virtual global::OpenAI.Audio.AudioClient GetAudioClient([Model] string model) => throw null;
        public virtual global::OpenAI.Batch.BatchClient GetBatchClient() => throw null;
        public virtual global::OpenAI.Chat.ChatClient GetChatClient([Model] string model) => throw null;
        [Versions("[2.10,2.12);[2.15,)")] public virtual global::OpenAI.Conversations.ConversationClient GetConversationClient() => throw null;
        public virtual global::OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient([Model] string model) => throw null;
        public virtual global::OpenAI.Files.OpenAIFileClient GetOpenAIFileClient() => throw null;
        public virtual global::OpenAI.Images.ImageClient GetImageClient([Model] string model) => throw null;
        public virtual global::OpenAI.Models.OpenAIModelClient GetOpenAIModelClient() => throw null;
        public virtual global::OpenAI.Moderations.ModerationClient GetModerationClient([Model] string model) => throw null;
        [Versions("[2.2,)")] public virtual global::OpenAI.Realtime.RealtimeClient GetRealtimeClient() => throw null;
        [Versions("[2.9,)")] public virtual global::OpenAI.Responses.ResponsesClient GetResponsesClient() => throw null;
        public virtual global::OpenAI.VectorStores.VectorStoreClient GetVectorStoreClient() => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        [Versions("[2.8,2.9)")] public virtual global::OpenAI.Responses.ResponsesClient GetResponsesClient([Model] string model) => throw null;
        [Versions("[2.2,2.8)")] public virtual global::OpenAI.Responses.OpenAIResponseClient GetOpenAIResponseClient([Model] string model) => throw null;
        [Versions("[,2.2)")] public virtual global::OpenAI.RealtimeConversation.RealtimeConversationClient GetRealtimeConversationClient([Model] string model) => throw null;
    }
}

namespace OpenAI.Embeddings
{
    public class EmbeddingClient
    {
        protected EmbeddingClient() { }
        public EmbeddingClient([Model] string model, string apiKey) { }
        public EmbeddingClient([Model] string model, ApiKeyCredential credential) { }
        public EmbeddingClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public EmbeddingClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public EmbeddingClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [LlmCall(Operation.Embedding)] public virtual Task<ClientResult<OpenAIEmbedding>> GenerateEmbeddingAsync([Prompt(Role.Input)] string input, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual ClientResult<OpenAIEmbedding> GenerateEmbedding([Prompt(Role.Input)] string input, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Task<ClientResult<OpenAIEmbeddingCollection>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IEnumerable<string> inputs, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual ClientResult<OpenAIEmbeddingCollection> GenerateEmbeddings([Prompt(Role.Input)] IEnumerable<string> inputs, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual Task<ClientResult<OpenAIEmbeddingCollection>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IEnumerable<ReadOnlyMemory<int>> inputs, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public virtual ClientResult<OpenAIEmbeddingCollection> GenerateEmbeddings([Prompt(Role.Input)] IEnumerable<ReadOnlyMemory<int>> inputs, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Embedding)] public virtual ClientResult GenerateEmbeddings([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Embedding)] public virtual Task<ClientResult> GenerateEmbeddingsAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.3,)")] public string Model { get; }
        [Versions("[2.4,)")] public Uri Endpoint { get; }
    }

    public class EmbeddingGenerationOptions
    {
        public string EndUserId { get; set; }
        public int? Dimensions { get; set; }
    }

    public class EmbeddingTokenUsage
    {
        public int InputTokenCount { get; }
        public int TotalTokenCount { get; }
    }

    public class OpenAIEmbedding
    {
        public ReadOnlyMemory<float> ToFloats() => throw null;
        public int Index { get; }
    }

    public class OpenAIEmbeddingCollection : ReadOnlyCollection<OpenAIEmbedding>
    {
        internal OpenAIEmbeddingCollection() : base(null) { }
        public string Model { get; }
        public EmbeddingTokenUsage Usage { get; }
    }
}

namespace OpenAI.Moderations
{
    [Versions("[2.9,)")] public enum ModerationApplicableInputKinds { None = 0, Other = 1, Text = 2, Image = 4 }

    public class ModerationCategory
    {
        public bool Flagged { get; }
        public float Score { get; }
        [Versions("[2.9,)")] public ModerationApplicableInputKinds ApplicableInputKinds { get; }
    }

    public class ModerationClient
    {
        protected ModerationClient() { }
        public ModerationClient([Model] string model, string apiKey) { }
        public ModerationClient([Model] string model, ApiKeyCredential credential) { }
        public ModerationClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public ModerationClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public ModerationClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [LlmCall(Operation.Moderation)] public virtual Task<ClientResult<ModerationResult>> ClassifyTextAsync([Prompt(Role.Input)] string input, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public virtual ClientResult<ModerationResult> ClassifyText([Prompt(Role.Input)] string input, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public virtual Task<ClientResult<ModerationResultCollection>> ClassifyTextAsync([Prompt(Role.Input)] IEnumerable<string> inputs, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public virtual ClientResult<ModerationResultCollection> ClassifyText([Prompt(Role.Input)] IEnumerable<string> inputs, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Moderation)] public virtual Task<ClientResult<ModerationResult>> ClassifyInputsAsync([Prompt(Role.Input)] IEnumerable<ModerationInputPart> inputParts, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Moderation)] public virtual ClientResult<ModerationResult> ClassifyInputs([Prompt(Role.Input)] IEnumerable<ModerationInputPart> inputParts, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Moderation)] public virtual ClientResult ClassifyText([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Moderation)] public virtual Task<ClientResult> ClassifyTextAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Moderation)] public virtual ClientResult ClassifyInputs([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Moderation)] public virtual Task<ClientResult> ClassifyInputsAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.3,)")] public string Model { get; }
        [Versions("[2.4,)")] public Uri Endpoint { get; }
    }

    [Versions("[2.9,)")]
    public class ModerationInputPart
    {
        public static ModerationInputPart CreateTextPart(string text) => throw null;
        public static ModerationInputPart CreateImagePart(Uri imageUri) => throw null;
        public ModerationInputPartKind Kind { get; }
        public string Text { get; }
        public Uri ImageUri { get; }
    }

    [Versions("[2.9,)")] public enum ModerationInputPartKind { Text, Image }

    public class ModerationResult
    {
        public ModerationCategory Hate { get; }
        public ModerationCategory HateThreatening { get; }
        public ModerationCategory Harassment { get; }
        public ModerationCategory HarassmentThreatening { get; }
        public ModerationCategory Illicit { get; }
        public ModerationCategory IllicitViolent { get; }
        public ModerationCategory SelfHarm { get; }
        public ModerationCategory SelfHarmIntent { get; }
        public ModerationCategory SelfHarmInstructions { get; }
        public ModerationCategory Sexual { get; }
        public ModerationCategory SexualMinors { get; }
        public ModerationCategory Violence { get; }
        public ModerationCategory ViolenceGraphic { get; }
        public bool Flagged { get; }
    }

    public class ModerationResultCollection : ReadOnlyCollection<ModerationResult>
    {
        internal ModerationResultCollection() : base(null) { }
        public string Id { get; }
        public string Model { get; }
    }
}

namespace OpenAI.Models
{
    public class ModelDeletionResult
    {
        [Versions("[2.4,)")] public static explicit operator ModelDeletionResult(ClientResult result) => throw null;
        public string ModelId { get; }
        public bool Deleted { get; }
    }

    public class OpenAIModel
    {
        [Versions("[2.4,)")] public static explicit operator OpenAIModel(ClientResult result) => throw null;
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; }
        public string OwnedBy { get; }
    }

    public class OpenAIModelClient
    {
        protected OpenAIModelClient() { }
        public OpenAIModelClient(string apiKey) { }
        public OpenAIModelClient(ApiKeyCredential credential) { }
        public OpenAIModelClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public OpenAIModelClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public OpenAIModelClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        public virtual Task<ClientResult<OpenAIModelCollection>> GetModelsAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<OpenAIModelCollection> GetModels(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<OpenAIModel>> GetModelAsync(string model, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<OpenAIModel> GetModel(string model, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ModelDeletionResult>> DeleteModelAsync(string model, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ModelDeletionResult> DeleteModel(string model, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetModels(RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetModelsAsync(RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult DeleteModel(string model, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> DeleteModelAsync(string model, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetModel(string model, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetModelAsync(string model, RequestOptions options) => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
    }

    public class OpenAIModelCollection : ReadOnlyCollection<OpenAIModel> { internal OpenAIModelCollection() : base(null) { } }
}

namespace OpenAI.Files
{
    public class FileDeletionResult
    {
        [Versions("[2.4,)")] public static explicit operator FileDeletionResult(ClientResult result) => throw null;
        public string FileId { get; }
        public bool Deleted { get; }
    }

    public enum FilePurpose
    {
        Assistants,
        AssistantsOutput,
        Batch,
        BatchOutput,
        FineTune,
        FineTuneResults,
        Vision,
        [Versions("[2.2,)")] UserData,
        [Versions("[2.2,)")] Evaluations,
    }

    public enum FileStatus { Uploaded, Processed, Error }

    public readonly struct FileUploadPurpose
    {
        public FileUploadPurpose(string value) { }
        public static bool operator ==(FileUploadPurpose left, FileUploadPurpose right) => throw null;
        public static bool operator !=(FileUploadPurpose left, FileUploadPurpose right) => throw null;
        public static implicit operator FileUploadPurpose(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator FileUploadPurpose?(string value) => throw null;
        [Versions("[2.2,)")] public static FileUploadPurpose UserData { get; }
        [Versions("[2.2,)")] public static FileUploadPurpose Evaluations { get; }
        public static FileUploadPurpose Assistants { get; }
        public static FileUploadPurpose Batch { get; }
        public static FileUploadPurpose FineTune { get; }
        public static FileUploadPurpose Vision { get; }
    }

    public class OpenAIFile
    {
        [Versions("[2.4,)")] public static explicit operator OpenAIFile(ClientResult result) => throw null;
        [Versions("[2.2,)")] public long? SizeInBytesLong { get; }
        public FileStatus Status { get; }
        public string StatusDetails { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        [Versions("[2.2,)")] public DateTimeOffset? ExpiresAt { get; }
        public string Filename { get; }
        public FilePurpose Purpose { get; }
        [Versions("[,2.10);[2.12,2.15)")] public int? SizeInBytes { get; }
    }

    public class OpenAIFileClient
    {
        protected OpenAIFileClient() { }
        public OpenAIFileClient(string apiKey) { }
        public OpenAIFileClient(ApiKeyCredential credential) { }
        public OpenAIFileClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public OpenAIFileClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public OpenAIFileClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        public virtual Task<ClientResult<OpenAIFile>> UploadFileAsync(Stream file, string filename, FileUploadPurpose purpose, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<OpenAIFile> UploadFile(Stream file, string filename, FileUploadPurpose purpose, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<OpenAIFile>> UploadFileAsync(BinaryData file, string filename, FileUploadPurpose purpose) => throw null;
        public virtual ClientResult<OpenAIFile> UploadFile(BinaryData file, string filename, FileUploadPurpose purpose) => throw null;
        public virtual Task<ClientResult<OpenAIFile>> UploadFileAsync(string filePath, FileUploadPurpose purpose) => throw null;
        public virtual ClientResult<OpenAIFile> UploadFile(string filePath, FileUploadPurpose purpose) => throw null;
        public virtual Task<ClientResult<OpenAIFileCollection>> GetFilesAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<OpenAIFileCollection> GetFiles(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<OpenAIFileCollection>> GetFilesAsync(FilePurpose purpose, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<OpenAIFileCollection> GetFiles(FilePurpose purpose, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<OpenAIFile>> GetFileAsync(string fileId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<OpenAIFile> GetFile(string fileId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<FileDeletionResult>> DeleteFileAsync(string fileId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<FileDeletionResult> DeleteFile(string fileId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<BinaryData>> DownloadFileAsync(string fileId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<BinaryData> DownloadFile(string fileId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult> CreateUploadAsync(BinaryContent content, RequestOptions options = null) => throw null;
        public virtual ClientResult CreateUpload(BinaryContent content, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> AddUploadPartAsync(string uploadId, BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        public virtual ClientResult AddUploadPart(string uploadId, BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> CompleteUploadAsync(string uploadId, BinaryContent content, RequestOptions options = null) => throw null;
        public virtual ClientResult CompleteUpload(string uploadId, BinaryContent content, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> CancelUploadAsync(string uploadId, RequestOptions options = null) => throw null;
        public virtual ClientResult CancelUpload(string uploadId, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetFiles(string purpose, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetFilesAsync(string purpose, RequestOptions options) => throw null;
        [Versions("[2.10,)")] public virtual ClientResult GetFiles(string purpose, int? limit, string order, string after, RequestOptions options) => throw null;
        [Versions("[2.10,)")] public virtual Task<ClientResult> GetFilesAsync(string purpose, int? limit, string order, string after, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult UploadFile(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> UploadFileAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult DeleteFile(string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> DeleteFileAsync(string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetFile(string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetFileAsync(string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult DownloadFile(string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> DownloadFileAsync(string fileId, RequestOptions options) => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        [Versions("[2.9,2.10)")] public virtual ClientResult GetFiles(string purpose, long? limit, string order, string after, RequestOptions options) => throw null;
        [Versions("[2.9,2.10)")] public virtual Task<ClientResult> GetFilesAsync(string purpose, long? limit, string order, string after, RequestOptions options) => throw null;
    }

    public class OpenAIFileCollection : ReadOnlyCollection<OpenAIFile> { internal OpenAIFileCollection() : base(null) { } }
}

namespace OpenAI.Batch
{
    public class BatchClient
    {
        protected BatchClient() { }
        public BatchClient(string apiKey) { }
        public BatchClient(ApiKeyCredential credential) { }
        [Versions("[2.15,)")] public BatchClient(ApiKeyCredential credential, [Carries] BatchClientOptions options) { }
        [Versions("[2.3,)")] public BatchClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.15,)")] public BatchClient(AuthenticationPolicy authenticationPolicy, [Carries] BatchClientOptions options) { }
        public virtual Task<CreateBatchOperation> CreateBatchAsync(BinaryContent content, bool waitUntilCompleted, RequestOptions options = null) => throw null;
        public virtual CreateBatchOperation CreateBatch(BinaryContent content, bool waitUntilCompleted, RequestOptions options = null) => throw null;
        public virtual CollectionResult GetBatches(string after, int? limit, RequestOptions options) => throw null;
        public virtual AsyncCollectionResult GetBatchesAsync(string after, int? limit, RequestOptions options) => throw null;
        [Versions("[2.6,)")] public virtual CollectionResult<BatchJob> GetBatches(BatchCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.6,)")] public virtual AsyncCollectionResult<BatchJob> GetBatchesAsync(BatchCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.3,)")] public virtual ClientResult GetBatch(string batchId, RequestOptions options) => throw null;
        [Versions("[2.3,)")] public virtual Task<ClientResult> GetBatchAsync(string batchId, RequestOptions options) => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        [Versions("[,2.15)")] public BatchClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,2.15)")] public BatchClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
    }

    [Versions("[2.15,)")]
    public class BatchClientOptions : ClientPipelineOptions
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string OrganizationId { get; set; }
        public string ProjectId { get; set; }
        public string UserAgentApplicationId { get; set; }
    }

    [Versions("[2.6,)")]
    public class BatchCollectionOptions
    {
        public string AfterId { get; set; }
        public int? PageSizeLimit { get; set; }
    }

    [Versions("[2.6,)")]
    public class BatchJob
    {
        public static explicit operator BatchJob(ClientResult result) => throw null;
        public string Id { get; }
        public string Object { get; }
        public string Endpoint { get; }
        public string InputFileId { get; }
        public string CompletionWindow { get; }
        public string OutputFileId { get; }
        public string ErrorFileId { get; }
        public DateTimeOffset CreatedAt { get; }
        public DateTimeOffset? InProgressAt { get; }
        public DateTimeOffset? ExpiresAt { get; }
        public DateTimeOffset? FinalizingAt { get; }
        public DateTimeOffset? CompletedAt { get; }
        public DateTimeOffset? FailedAt { get; }
        public DateTimeOffset? ExpiredAt { get; }
        public DateTimeOffset? CancellingAt { get; }
        public DateTimeOffset? CancelledAt { get; }
        public IDictionary<string, string> Metadata { get; }
    }

    public class CreateBatchOperation
    {
        public virtual ValueTask<ClientResult> UpdateStatusAsync(RequestOptions options = null) => throw null;
        public virtual ClientResult UpdateStatus(RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> GetBatchAsync(RequestOptions options) => throw null;
        public virtual ClientResult GetBatch(RequestOptions options) => throw null;
        public virtual Task<ClientResult> CancelAsync(RequestOptions options) => throw null;
        public virtual ClientResult Cancel(RequestOptions options) => throw null;
        public string BatchId { get; }
        public virtual ContinuationToken RehydrationToken { get; }
    }
}
