// Agents and knowledge bases of Amazon Bedrock: https://github.com/aws/aws-sdk-net (read from its sources)
using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.EventStreams;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("AWSSDK.BedrockAgentRuntime", Packages = "AWSSDK.BedrockAgentRuntime", Provider = "bedrock", Uses = "AWSSDK.Core")]

namespace Amazon.BedrockAgentRuntime
{
    public interface IAmazonBedrockAgentRuntime : IAmazonService, IDisposable
    {
        [LlmCall(Operation.Agent)] InvokeAgentResponse InvokeAgent([Carries] InvokeAgentRequest request);
        [LlmCall(Operation.Agent, Streaming = true)] Task<InvokeAgentResponse> InvokeAgentAsync([Carries] InvokeAgentRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] RetrieveAndGenerateResponse RetrieveAndGenerate([Carries] RetrieveAndGenerateRequest request);
        [LlmCall(Operation.Chat)] Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync([Carries] RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default);
        Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockAgentRuntimeConfig : ClientConfig { }

    public class AmazonBedrockAgentRuntimeClient : AmazonServiceClient, IAmazonBedrockAgentRuntime
    {
        public AmazonBedrockAgentRuntimeClient() { }
        public AmazonBedrockAgentRuntimeClient(RegionEndpoint region) { }
        public AmazonBedrockAgentRuntimeClient(AmazonBedrockAgentRuntimeConfig config) { }
        public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials) { }
        public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials, RegionEndpoint region) { }
        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) { }
        [LlmCall(Operation.Agent)] public virtual InvokeAgentResponse InvokeAgent([Carries] InvokeAgentRequest request) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public virtual Task<InvokeAgentResponse> InvokeAgentAsync([Carries] InvokeAgentRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual RetrieveAndGenerateResponse RetrieveAndGenerate([Carries] RetrieveAndGenerateRequest request) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync([Carries] RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, CancellationToken cancellationToken = default) => throw null;
    }

    public class RetrieveAndGenerateType : ConstantClass
    {
        public static readonly RetrieveAndGenerateType KNOWLEDGE_BASE;
        public static readonly RetrieveAndGenerateType EXTERNAL_SOURCES;
        public static implicit operator RetrieveAndGenerateType(string value) => throw null;
    }
}

namespace Amazon.BedrockAgentRuntime.Model
{
    public class InvokeAgentRequest : AmazonWebServiceRequest
    {
        public string AgentAliasId { get; set; }
        public string AgentId { get; set; }
        public bool? EnableTrace { get; set; }
        public bool? EndSession { get; set; }
        [Prompt] public string InputText { get; set; }
        public string SessionId { get; set; }
    }

    public class InvokeAgentResponse : AmazonWebServiceResponse
    {
        public ResponseStream Completion { get; set; }
        public string SessionId { get; set; }
    }

    public class ResponseStream : IEnumerable<IEventStreamEvent>, IAsyncEnumerable<IEventStreamEvent>, IDisposable
    {
        public event EventHandler<EventStreamEventReceivedArgs<PayloadPart>> ChunkReceived { add { } remove { } }
        public IEnumerator<IEventStreamEvent> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public IAsyncEnumerator<IEventStreamEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
        public Task StartProcessingAsync() => throw null;
        public void Dispose() { }
    }

    public class PayloadPart : IEventStreamEvent
    {
        public MemoryStream Bytes { get; set; }
    }

    public class RetrieveAndGenerateRequest : AmazonWebServiceRequest
    {
        [Carries] public RetrieveAndGenerateInput Input { get; set; }
        [Carries] public RetrieveAndGenerateConfiguration RetrieveAndGenerateConfiguration { get; set; }
        public string SessionId { get; set; }
    }

    public class RetrieveAndGenerateInput
    {
        [Prompt] public string Text { get; set; }
    }

    public class RetrieveAndGenerateConfiguration
    {
        [Carries] public KnowledgeBaseRetrieveAndGenerateConfiguration KnowledgeBaseConfiguration { get; set; }
        public RetrieveAndGenerateType Type { get; set; }
    }

    public class KnowledgeBaseRetrieveAndGenerateConfiguration
    {
        [Carries] public GenerationConfiguration GenerationConfiguration { get; set; }
        public string KnowledgeBaseId { get; set; }
        [Model] public string ModelArn { get; set; }
        public KnowledgeBaseRetrievalConfiguration RetrievalConfiguration { get; set; }
    }

    public class GenerationConfiguration
    {
        [Carries] public InferenceConfig InferenceConfig { get; set; }
        [Carries] public PromptTemplate PromptTemplate { get; set; }
    }

    public class InferenceConfig
    {
        [Carries] public TextInferenceConfig TextInferenceConfig { get; set; }
    }

    public class TextInferenceConfig
    {
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? TopP { get; set; }
    }

    public class PromptTemplate
    {
        [Prompt(Role.Template)] public string TextPromptTemplate { get; set; }
    }

    public class KnowledgeBaseRetrievalConfiguration
    {
        public KnowledgeBaseVectorSearchConfiguration VectorSearchConfiguration { get; set; }
    }

    public class KnowledgeBaseVectorSearchConfiguration
    {
        public int? NumberOfResults { get; set; }
    }

    public class RetrieveAndGenerateResponse : AmazonWebServiceResponse
    {
        public List<Citation> Citations { get; set; }
        public RetrieveAndGenerateOutput Output { get; set; }
        public string SessionId { get; set; }
    }

    public class RetrieveAndGenerateOutput
    {
        public string Text { get; set; }
    }

    public class Citation
    {
        public List<RetrievedReference> RetrievedReferences { get; set; }
    }

    public class RetrievedReference
    {
        public RetrievalResultContent Content { get; set; }
    }

    public class RetrievalResultContent
    {
        public string Text { get; set; }
    }

    public class RetrieveRequest : AmazonWebServiceRequest
    {
        public string KnowledgeBaseId { get; set; }
        public KnowledgeBaseQuery RetrievalQuery { get; set; }
        public KnowledgeBaseRetrievalConfiguration RetrievalConfiguration { get; set; }
    }

    public class KnowledgeBaseQuery
    {
        public string Text { get; set; }
    }

    public class RetrieveResponse : AmazonWebServiceResponse
    {
        public List<KnowledgeBaseRetrievalResult> RetrievalResults { get; set; }
    }

    public class KnowledgeBaseRetrievalResult
    {
        public RetrievalResultContent Content { get; set; }
        public double? Score { get; set; }
    }
}
