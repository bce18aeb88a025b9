// Azure.AI.OpenAI 2.x: a client that names deployments and hands out the clients of the OpenAI library.
// https://github.com/Azure/azure-sdk-for-net/tree/main/sdk/openai/Azure.AI.OpenAI (read from the assemblies of 2.1 and 2.9.0-beta.1)
using Azure.Core;
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;

[assembly: Sdk("Azure.AI.OpenAI", Packages = "Azure.AI.OpenAI[2.0,3.0)", Provider = "azure", Uses = "OpenAI; Azure.Core; System.ClientModel; System.Memory.Data")]

namespace Azure.AI.OpenAI
{
    public class AzureOpenAIClient : global::OpenAI.OpenAIClient
    {
        protected AzureOpenAIClient() { }
        public AzureOpenAIClient([Endpoint] Uri endpoint, ApiKeyCredential credential) { }
        public AzureOpenAIClient([Endpoint] Uri endpoint, TokenCredential credential) { }
        public AzureOpenAIClient([Endpoint] Uri endpoint, ApiKeyCredential credential, [Carries] AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient([Endpoint] Uri endpoint, TokenCredential credential, [Carries] AzureOpenAIClientOptions options) { }
        [Versions("[2.9,)")] public override global::OpenAI.Assistants.AssistantClient GetAssistantClient() => throw null;
        public override global::OpenAI.Audio.AudioClient GetAudioClient([Deployment] string deploymentName) => throw null;
        public override global::OpenAI.Batch.BatchClient GetBatchClient() => throw null;
        public override global::OpenAI.Chat.ChatClient GetChatClient([Deployment] string deploymentName) => throw null;
        public override global::OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient([Deployment] string deploymentName) => throw null;
        public override global::OpenAI.Files.OpenAIFileClient GetOpenAIFileClient() => throw null;
        public override global::OpenAI.Images.ImageClient GetImageClient([Deployment] string deploymentName) => throw null;
        [Versions("[2.9,)")] public override global::OpenAI.VectorStores.VectorStoreClient GetVectorStoreClient() => throw null;
        [Versions("[2.9,)")] public override global::OpenAI.Realtime.RealtimeClient GetRealtimeClient() => throw null;
        [Versions("[2.9,)")] public override global::OpenAI.Responses.ResponsesClient GetResponsesClient() => throw null;
        [Versions("[2.2,2.9.0-beta.1)")] public override global::OpenAI.Responses.OpenAIResponseClient GetOpenAIResponseClient([Deployment] string deploymentName) => throw null;
    }

    public class AzureOpenAIClientOptions : ClientPipelineOptions
    {
        public AzureOpenAIClientOptions() { }
        public AzureOpenAIClientOptions(AzureOpenAIClientOptions.ServiceVersion version) { }
        public AzureOpenAIAudience? Audience { get; set; }
        public string UserAgentApplicationId { get; set; }
        [Versions("[2.9,)")] public IDictionary<string, string> DefaultHeaders { get; set; }
        [Versions("[2.9,)")] public IDictionary<string, string> DefaultQueryParameters { get; set; }
        public enum ServiceVersion
        {
            V2024_06_01,
            [Versions("[2.9,)")] V2024_08_01_Preview,
            [Versions("[2.9,)")] V2024_09_01_Preview,
            [Versions("[2.9,)")] V2024_10_01_Preview,
            V2024_10_21,
            [Versions("[2.9,)")] V2024_12_01_Preview,
            [Versions("[2.9,)")] V2025_01_01_Preview,
            [Versions("[2.9,)")] V2025_03_01_Preview,
            [Versions("[2.9,)")] V2025_04_01_Preview,
        }
    }

    public readonly struct AzureOpenAIAudience
    {
        public AzureOpenAIAudience(string value) { }
        public static bool operator ==(AzureOpenAIAudience left, AzureOpenAIAudience right) => throw null;
        public static bool operator !=(AzureOpenAIAudience left, AzureOpenAIAudience right) => throw null;
        public static implicit operator AzureOpenAIAudience(string value) => throw null;
        public static AzureOpenAIAudience AzurePublicCloud { get; }
        public static AzureOpenAIAudience AzureGovernment { get; }
    }

    [Versions("[2.9,)")]
    public class AzureContentFilterCustomTopicResult
    {
        public bool Filtered { get; }
        public IList<AzureContentFilterCustomTopicResultDetail> Details { get; }
    }

    [Versions("[2.9,)")]
    public class AzureContentFilterCustomTopicResultDetail
    {
        public bool Detected { get; }
        public string Id { get; }
    }

    [Versions("[2.9,)")]
    public class AzureContentFilterResultForChoiceError
    {
        public int Code { get; }
        public string Message { get; }
    }

    public class ContentFilterBlocklistResult
    {
        public IReadOnlyDictionary<string, bool> BlocklistFilterStatuses { get; }
        public bool Filtered { get; }
    }

    public class ContentFilterDetectionResult
    {
        public bool Filtered { get; }
        public bool Detected { get; }
    }

    public class ContentFilterProtectedMaterialCitationResult
    {
        public Uri Uri { get; }
        public string License { get; }
    }

    public class ContentFilterProtectedMaterialResult
    {
        public bool Filtered { get; }
        public bool Detected { get; }
        public ContentFilterProtectedMaterialCitationResult Citation { get; }
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

    public class ContentFilterSeverityResult
    {
        public ContentFilterSeverity Severity { get; }
        public bool Filtered { get; }
    }

    [Versions("[2.9,)")]
    public class ContentFilterTextSpan
    {
        public int CompletionStartOffset { get; }
        public int CompletionEndOffset { get; }
    }

    [Versions("[2.9,)")]
    public class ContentFilterTextSpanResult
    {
        public bool Filtered { get; }
        public bool Detected { get; }
        public IList<ContentFilterTextSpan> Details { get; }
    }

    public class RequestContentFilterResult
    {
        public ContentFilterSeverityResult Sexual { get; }
        public ContentFilterSeverityResult Violence { get; }
        public ContentFilterSeverityResult Hate { get; }
        public ContentFilterSeverityResult SelfHarm { get; }
        public ContentFilterDetectionResult Profanity { get; }
        public ContentFilterBlocklistResult CustomBlocklists { get; }
        public ContentFilterDetectionResult Jailbreak { get; }
        public ContentFilterDetectionResult IndirectAttack { get; }
    }

    public class RequestImageContentFilterResult : ResponseImageContentFilterResult
    {
        public ContentFilterDetectionResult Profanity { get; }
        public ContentFilterBlocklistResult CustomBlocklists { get; }
        [Versions("[2.9,)")] public AzureContentFilterCustomTopicResult CustomTopics { get; }
        public ContentFilterDetectionResult Jailbreak { get; }
    }

    public class ResponseContentFilterResult
    {
        [Versions("[2.9,)")] public ContentFilterTextSpanResult UngroundedMaterial { get; }
        public ContentFilterSeverityResult Sexual { get; }
        public ContentFilterSeverityResult Hate { get; }
        public ContentFilterSeverityResult Violence { get; }
        public ContentFilterSeverityResult SelfHarm { get; }
        public ContentFilterDetectionResult Profanity { get; }
        public ContentFilterBlocklistResult CustomBlocklists { get; }
        [Versions("[2.9,)")] public AzureContentFilterCustomTopicResult CustomTopics { get; }
        [Versions("[2.9,)")] public AzureContentFilterResultForChoiceError Error { get; }
        public ContentFilterDetectionResult ProtectedMaterialText { get; }
        public ContentFilterProtectedMaterialResult ProtectedMaterialCode { get; }
    }

    public class ResponseImageContentFilterResult
    {
        public ContentFilterSeverityResult Sexual { get; }
        public ContentFilterSeverityResult Violence { get; }
        public ContentFilterSeverityResult Hate { get; }
        public ContentFilterSeverityResult SelfHarm { get; }
    }

    [Versions("[2.9,)")]
    public class UserSecurityContext
    {
        public string ApplicationName { get; set; }
        public string EndUserId { get; set; }
        public string EndUserTenantId { get; set; }
        public string SourceIP { get; set; }
    }
}

namespace Azure.AI.OpenAI.Chat
{
    public static class AzureChatExtensions
    {
        public static void AddDataSource(this global::OpenAI.Chat.ChatCompletionOptions options, ChatDataSource dataSource) { }
        public static IReadOnlyList<ChatDataSource> GetDataSources(this global::OpenAI.Chat.ChatCompletionOptions options) => throw null;
        public static void SetNewMaxCompletionTokensPropertyEnabled(this global::OpenAI.Chat.ChatCompletionOptions options, bool newPropertyEnabled = true) { }
        public static RequestContentFilterResult GetRequestContentFilterResult(this global::OpenAI.Chat.ChatCompletion chatCompletion) => throw null;
        public static ResponseContentFilterResult GetResponseContentFilterResult(this global::OpenAI.Chat.ChatCompletion chatCompletion) => throw null;
        public static ChatMessageContext GetMessageContext(this global::OpenAI.Chat.ChatCompletion chatCompletion) => throw null;
        public static ChatMessageContext GetMessageContext(this global::OpenAI.Chat.StreamingChatCompletionUpdate chatUpdate) => throw null;
        public static RequestContentFilterResult GetRequestContentFilterResult(this global::OpenAI.Chat.StreamingChatCompletionUpdate chatUpdate) => throw null;
        public static ResponseContentFilterResult GetResponseContentFilterResult(this global::OpenAI.Chat.StreamingChatCompletionUpdate chatUpdate) => throw null;
        [Versions("[2.9,)")] public static void SetUserSecurityContext(this global::OpenAI.Chat.ChatCompletionOptions options, UserSecurityContext userSecurityContext) { }
        [Versions("[2.9,)")] public static UserSecurityContext GetUserSecurityContext(this global::OpenAI.Chat.ChatCompletionOptions options) => throw null;
        [Versions("[2.9,)")] public static string GetMessageReasoningContent(this global::OpenAI.Chat.ChatCompletion chatCompletion) => throw null;
    }

    public class AzureSearchChatDataSource : ChatDataSource
    {
        public Uri Endpoint { get; set; }
        public string IndexName { get; set; }
        public DataSourceAuthentication Authentication { get; set; }
        public int? TopNDocuments { get; set; }
        public bool? InScope { get; set; }
        public int? Strictness { get; set; }
        public int? MaxSearchQueries { get; set; }
        public bool? AllowPartialResults { get; set; }
        public DataSourceOutputContexts? OutputContexts { get; set; }
        public DataSourceFieldMappings FieldMappings { get; set; }
        public DataSourceQueryType? QueryType { get; set; }
        public string SemanticConfiguration { get; set; }
        public string Filter { get; set; }
        public DataSourceVectorizer VectorizationSource { get; set; }
    }

    public class ChatCitation
    {
        public string FilePath { get; }
        public string Content { get; }
        public string Title { get; }
        public string Url { get; }
        public string ChunkId { get; }
        public double? RerankScore { get; }
    }

    public abstract class ChatDataSource { }

    public readonly struct ChatDocumentFilterReason
    {
        public ChatDocumentFilterReason(string value) { }
        public static bool operator ==(ChatDocumentFilterReason left, ChatDocumentFilterReason right) => throw null;
        public static bool operator !=(ChatDocumentFilterReason left, ChatDocumentFilterReason right) => throw null;
        public static implicit operator ChatDocumentFilterReason(string value) => throw null;
        public static ChatDocumentFilterReason Score { get; }
        public static ChatDocumentFilterReason Rerank { get; }
    }

    public class ChatMessageContext
    {
        public ChatRetrievedDocument RetrievedDocuments { get; }
        public string Intent { get; }
        public IList<ChatCitation> Citations { get; }
    }

    public class ChatRetrievedDocument
    {
        public string FilePath { get; }
        public string Content { get; }
        public string Title { get; }
        public string Url { get; }
        public string ChunkId { get; }
        public double? RerankScore { get; }
        public IList<string> SearchQueries { get; }
        public int DataSourceIndex { get; }
        public double? OriginalSearchScore { get; }
        public ChatDocumentFilterReason? FilterReason { get; }
    }

    public class CosmosChatDataSource : ChatDataSource
    {
        public string ContainerName { get; set; }
        public string DatabaseName { get; set; }
        public string IndexName { get; set; }
        public DataSourceAuthentication Authentication { get; set; }
        public DataSourceVectorizer VectorizationSource { get; set; }
        public DataSourceFieldMappings FieldMappings { get; set; }
        public int? TopNDocuments { get; set; }
        public bool? InScope { get; set; }
        public int? Strictness { get; set; }
        public int? MaxSearchQueries { get; set; }
        public bool? AllowPartialResults { get; set; }
        public DataSourceOutputContexts? OutputContexts { get; set; }
    }

    public abstract class DataSourceAuthentication
    {
        public static DataSourceAuthentication FromApiKey(string apiKey) => throw null;
        public static DataSourceAuthentication FromConnectionString(string connectionString) => throw null;
        public static DataSourceAuthentication FromSystemManagedIdentity() => throw null;
        [Versions("[2.9,)")] public static DataSourceAuthentication FromUsernameAndPassword(string username, string password) => throw null;
        [Versions("[2.9,)")] public static DataSourceAuthentication FromAccessToken(string accessToken) => throw null;
        [Versions("[2.9,)")] public static DataSourceAuthentication FromKeyAndKeyId(string key, string keyId) => throw null;
        [Versions("[2.9,)")] public static DataSourceAuthentication FromEncodedApiKey(string encodedApiKey) => throw null;
    }

    public class DataSourceFieldMappings
    {
        public string TitleFieldName { get; set; }
        public string UrlFieldName { get; set; }
        public string FilePathFieldName { get; set; }
        public IList<string> ContentFieldNames { get; }
        public string ContentFieldSeparator { get; set; }
        public IList<string> VectorFieldNames { get; }
        public IList<string> ImageVectorFieldNames { get; }
    }

    public enum DataSourceOutputContexts { Intent = 1, Citations = 2, AllRetrievedDocuments = 4 }

    public readonly struct DataSourceQueryType
    {
        public DataSourceQueryType(string value) { }
        public static bool operator ==(DataSourceQueryType left, DataSourceQueryType right) => throw null;
        public static bool operator !=(DataSourceQueryType left, DataSourceQueryType right) => throw null;
        public static implicit operator DataSourceQueryType(string value) => throw null;
        public static DataSourceQueryType Simple { get; }
        public static DataSourceQueryType Semantic { get; }
        public static DataSourceQueryType Vector { get; }
        public static DataSourceQueryType VectorSimpleHybrid { get; }
        public static DataSourceQueryType VectorSemanticHybrid { get; }
    }

    public abstract class DataSourceVectorizer
    {
        public static DataSourceVectorizer FromEndpoint(Uri endpoint, DataSourceAuthentication authentication) => throw null;
        public static DataSourceVectorizer FromDeploymentName(string deploymentName) => throw null;
        [Versions("[2.9,)")] public static DataSourceVectorizer FromModelId(string modelId) => throw null;
        [Versions("[2.9,)")] public static DataSourceVectorizer FromIntegratedResource() => throw null;
    }

    public class ElasticsearchChatDataSource : ChatDataSource
    {
        [Versions("[2.9,)")] public Uri Endpoint { get; set; }
        [Versions("[2.9,)")] public string IndexName { get; set; }
        [Versions("[2.9,)")] public DataSourceAuthentication Authentication { get; set; }
        [Versions("[2.9,)")] public int? TopNDocuments { get; set; }
        [Versions("[2.9,)")] public bool? InScope { get; set; }
        [Versions("[2.9,)")] public int? Strictness { get; set; }
        [Versions("[2.9,)")] public int? MaxSearchQueries { get; set; }
        [Versions("[2.9,)")] public bool? AllowPartialResults { get; set; }
        [Versions("[2.9,)")] public DataSourceOutputContexts? OutputContexts { get; set; }
        [Versions("[2.9,)")] public DataSourceFieldMappings FieldMappings { get; set; }
        [Versions("[2.9,)")] public DataSourceQueryType? QueryType { get; set; }
        [Versions("[2.9,)")] public DataSourceVectorizer VectorizationSource { get; set; }
    }

    public class MongoDBChatDataSource : ChatDataSource
    {
        [Versions("[2.9,)")] public DataSourceAuthentication Authentication { get; set; }
        [Versions("[2.9,)")] public string EndpointName { get; set; }
        [Versions("[2.9,)")] public string CollectionName { get; set; }
        [Versions("[2.9,)")] public string AppName { get; set; }
        [Versions("[2.9,)")] public string IndexName { get; set; }
        [Versions("[2.9,)")] public int? TopNDocuments { get; set; }
        [Versions("[2.9,)")] public bool? InScope { get; set; }
        [Versions("[2.9,)")] public int? Strictness { get; set; }
        [Versions("[2.9,)")] public int? MaxSearchQueries { get; set; }
        [Versions("[2.9,)")] public bool? AllowPartialResults { get; set; }
        [Versions("[2.9,)")] public DataSourceOutputContexts? OutputContexts { get; set; }
        [Versions("[2.9,)")] public DataSourceVectorizer VectorizationSource { get; set; }
    }

    public class PineconeChatDataSource : ChatDataSource
    {
        [Versions("[2.9,)")] public string Environment { get; set; }
        [Versions("[2.9,)")] public string IndexName { get; set; }
        [Versions("[2.9,)")] public DataSourceAuthentication Authentication { get; set; }
        [Versions("[2.9,)")] public DataSourceVectorizer VectorizationSource { get; set; }
        [Versions("[2.9,)")] public DataSourceFieldMappings FieldMappings { get; set; }
        [Versions("[2.9,)")] public int? TopNDocuments { get; set; }
        [Versions("[2.9,)")] public bool? InScope { get; set; }
        [Versions("[2.9,)")] public int? Strictness { get; set; }
        [Versions("[2.9,)")] public int? MaxSearchQueries { get; set; }
        [Versions("[2.9,)")] public bool? AllowPartialResults { get; set; }
        [Versions("[2.9,)")] public DataSourceOutputContexts? OutputContexts { get; set; }
    }
}
