// Amazon Bedrock: Converse, InvokeModel and their streams: https://github.com/aws/aws-sdk-net (read from its sources, versions 3.7 and 4)
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Documents;
using Amazon.Runtime.EventStreams;
using Microsoft.Extensions.AI;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("AWSSDK.BedrockRuntime", Packages = "AWSSDK.BedrockRuntime;AWSSDK.Extensions.Bedrock.MEAI", Provider = "bedrock", Uses = "AWSSDK.Core;Microsoft.Extensions.AI")]

namespace Amazon.BedrockRuntime
{
    public interface IAmazonBedrockRuntime : IAmazonService, IDisposable
    {
        [LlmCall(Operation.Chat)] ConverseResponse Converse([Carries] ConverseRequest request);
        [LlmCall(Operation.Chat)] Task<ConverseResponse> ConverseAsync([Carries] ConverseRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] ConverseStreamResponse ConverseStream([Carries] ConverseStreamRequest request);
        [LlmCall(Operation.Chat, Streaming = true)] Task<ConverseStreamResponse> ConverseStreamAsync([Carries] ConverseStreamRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] InvokeModelResponse InvokeModel([Carries] InvokeModelRequest request);
        [LlmCall(Operation.Chat)] Task<InvokeModelResponse> InvokeModelAsync([Carries] InvokeModelRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] InvokeModelWithResponseStreamResponse InvokeModelWithResponseStream([Carries] InvokeModelWithResponseStreamRequest request);
        [LlmCall(Operation.Chat, Streaming = true)] Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync([Carries] InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockRuntimeConfig : ClientConfig { }

    public class AmazonBedrockRuntimeException : AmazonServiceException
    {
        public AmazonBedrockRuntimeException(string message) : base(message) { }
    }

    public class AmazonBedrockRuntimeClient : AmazonServiceClient, IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient() { }
        public AmazonBedrockRuntimeClient(RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig config) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials, RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials, AmazonBedrockRuntimeConfig clientConfig) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockRuntimeConfig clientConfig) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region) { }
        [LlmCall(Operation.Chat)] public virtual ConverseResponse Converse([Carries] ConverseRequest request) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<ConverseResponse> ConverseAsync([Carries] ConverseRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual ConverseStreamResponse ConverseStream([Carries] ConverseStreamRequest request) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual Task<ConverseStreamResponse> ConverseStreamAsync([Carries] ConverseStreamRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual InvokeModelResponse InvokeModel([Carries] InvokeModelRequest request) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<InvokeModelResponse> InvokeModelAsync([Carries] InvokeModelRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual InvokeModelWithResponseStreamResponse InvokeModelWithResponseStream([Carries] InvokeModelWithResponseStreamRequest request) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync([Carries] InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    }

    public class ConversationRole : ConstantClass
    {
        public ConversationRole(string value) { }
        [IsRole(Role.User)] public static readonly ConversationRole User;
        [IsRole(Role.Assistant)] public static readonly ConversationRole Assistant;
        public static implicit operator ConversationRole(string value) => throw null;
    }

    public class ImageFormat : ConstantClass
    {
        public static readonly ImageFormat Png;
        public static readonly ImageFormat Jpeg;
        public static readonly ImageFormat Gif;
        public static readonly ImageFormat Webp;
        public static implicit operator ImageFormat(string value) => throw null;
    }

    public class DocumentFormat : ConstantClass
    {
        public static readonly DocumentFormat Pdf;
        public static readonly DocumentFormat Txt;
        public static readonly DocumentFormat Md;
        public static readonly DocumentFormat Html;
        public static readonly DocumentFormat Csv;
        public static readonly DocumentFormat Docx;
        public static readonly DocumentFormat Xlsx;
        public static implicit operator DocumentFormat(string value) => throw null;
    }

    public class StopReason : ConstantClass
    {
        public static readonly StopReason End_turn;
        public static readonly StopReason Max_tokens;
        public static readonly StopReason Stop_sequence;
        public static readonly StopReason Tool_use;
        public static readonly StopReason Guardrail_intervened;
        public static readonly StopReason Content_filtered;
        public static implicit operator StopReason(string value) => throw null;
    }

    public class CachePointType : ConstantClass
    {
        public static readonly CachePointType Default;
        public static implicit operator CachePointType(string value) => throw null;
    }

    public class ToolResultStatus : ConstantClass
    {
        public static readonly ToolResultStatus Success;
        public static readonly ToolResultStatus Error;
        public static implicit operator ToolResultStatus(string value) => throw null;
    }

    public class PerformanceConfigLatency : ConstantClass
    {
        public static readonly PerformanceConfigLatency Standard;
        public static readonly PerformanceConfigLatency Optimized;
        public static implicit operator PerformanceConfigLatency(string value) => throw null;
    }

    public static class AmazonBedrockRuntimeExtensions
    {
        public static IChatClient AsIChatClient(this IAmazonBedrockRuntime runtime, [Model] string defaultModelId = null) => throw null;
        public static IChatClient AsChatClient(this IAmazonBedrockRuntime runtime, [Model] string modelId = null) => throw null;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this IAmazonBedrockRuntime runtime, [Model] string defaultModelId = null, int? defaultModelDimensions = null) => throw null;
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this IAmazonBedrockRuntime runtime, [Model] string modelId = null, int? dimensions = null) => throw null;
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public class AmazonBedrockRuntimeRequest : AmazonWebServiceRequest { }

    public class InvokeModelRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get; set; }
        [JsonBody] public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
        public string GuardrailIdentifier { get; set; }
        public string GuardrailVersion { get; set; }
        [Model] public string ModelId { get; set; }
        public PerformanceConfigLatency PerformanceConfigLatency { get; set; }
    }

    public class InvokeModelWithResponseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get; set; }
        [JsonBody] public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
        public string GuardrailIdentifier { get; set; }
        public string GuardrailVersion { get; set; }
        [Model] public string ModelId { get; set; }
        public PerformanceConfigLatency PerformanceConfigLatency { get; set; }
    }

    public class InvokeModelResponse : AmazonWebServiceResponse
    {
        public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
    }

    public class InvokeModelWithResponseStreamResponse : AmazonWebServiceResponse, IDisposable
    {
        public ResponseStream Body { get; set; }
        public string ContentType { get; set; }
        public void Dispose() { }
    }

    public class PayloadPart : IEventStreamEvent
    {
        public MemoryStream Bytes { get; set; }
    }

    public class BedrockRuntimeEventStreamException : Exception { }

    public class ResponseStream : IEnumerable<IEventStreamEvent>, IAsyncEnumerable<IEventStreamEvent>, IDisposable
    {
        public event EventHandler<EventStreamEventReceivedArgs<PayloadPart>> ChunkReceived { add { } remove { } }
        public event EventHandler<EventStreamExceptionReceivedArgs<BedrockRuntimeEventStreamException>> ExceptionReceived { add { } remove { } }
        public IEnumerable<IEventStreamEvent> AsEnumerable() => throw null;
        public IEnumerator<IEventStreamEvent> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public IAsyncEnumerator<IEventStreamEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
        public void StartProcessing() { }
        public Task StartProcessingAsync() => throw null;
        public void Dispose() { }
    }

    public class ConverseRequest : AmazonBedrockRuntimeRequest
    {
        public Document AdditionalModelRequestFields { get; set; }
        public List<string> AdditionalModelResponseFieldPaths { get; set; }
        [Carries] public InferenceConfiguration InferenceConfig { get; set; }
        [Prompt] public List<Message> Messages { get; set; }
        [Model] public string ModelId { get; set; }
        public Dictionary<string, string> RequestMetadata { get; set; }
        [Prompt(Role.System)] public List<SystemContentBlock> System { get; set; }
        [Carries] public ToolConfiguration ToolConfig { get; set; }
    }

    public class ConverseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public Document AdditionalModelRequestFields { get; set; }
        public List<string> AdditionalModelResponseFieldPaths { get; set; }
        [Carries] public InferenceConfiguration InferenceConfig { get; set; }
        [Prompt] public List<Message> Messages { get; set; }
        [Model] public string ModelId { get; set; }
        public Dictionary<string, string> RequestMetadata { get; set; }
        [Prompt(Role.System)] public List<SystemContentBlock> System { get; set; }
        [Carries] public ToolConfiguration ToolConfig { get; set; }
    }

    public class InferenceConfiguration
    {
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public List<string> StopSequences { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? TopP { get; set; }
    }

    public class Message
    {
        [Prompt] public List<ContentBlock> Content { get; set; }
        [Role] public ConversationRole Role { get; set; }
    }

    public class SystemContentBlock
    {
        [CacheControl] public CachePointBlock CachePoint { get; set; }
        [Prompt(Role.System)] public string Text { get; set; }
    }

    public class CachePointBlock
    {
        public CachePointType Type { get; set; }
    }

    public class ContentBlock
    {
        [CacheControl] public CachePointBlock CachePoint { get; set; }
        [Carries] public DocumentBlock Document { get; set; }
        [ImageInput] public ImageBlock Image { get; set; }
        public ReasoningContentBlock ReasoningContent { get; set; }
        [Prompt] public string Text { get; set; }
        [Carries] public ToolResultBlock ToolResult { get; set; }
        public ToolUseBlock ToolUse { get; set; }
    }

    public class ImageBlock
    {
        public ImageFormat Format { get; set; }
        public ImageSource Source { get; set; }
    }

    public class ImageSource
    {
        public MemoryStream Bytes { get; set; }
    }

    public class DocumentBlock
    {
        [Prompt] public string Context { get; set; }
        public DocumentFormat Format { get; set; }
        public string Name { get; set; }
        public DocumentSource Source { get; set; }
    }

    public class DocumentSource
    {
        public MemoryStream Bytes { get; set; }
        public string Text { get; set; }
    }

    public class ReasoningContentBlock
    {
        public ReasoningTextBlock ReasoningText { get; set; }
    }

    public class ReasoningTextBlock
    {
        public string Signature { get; set; }
        public string Text { get; set; }
    }

    public class ToolUseBlock
    {
        public Document Input { get; set; }
        public string Name { get; set; }
        public string ToolUseId { get; set; }
    }

    public class ToolResultBlock
    {
        [Prompt(Role.Tool)] public List<ToolResultContentBlock> Content { get; set; }
        public ToolResultStatus Status { get; set; }
        public string ToolUseId { get; set; }
    }

    public class ToolResultContentBlock
    {
        public Document Json { get; set; }
        [Prompt(Role.Tool)] public string Text { get; set; }
    }

    public class ToolConfiguration
    {
        public ToolChoice ToolChoice { get; set; }
        [Tools] public List<Tool> Tools { get; set; }
    }

    public class Tool
    {
        public CachePointBlock CachePoint { get; set; }
        public ToolSpecification ToolSpec { get; set; }
    }

    public class ToolSpecification
    {
        public string Description { get; set; }
        public ToolInputSchema InputSchema { get; set; }
        public string Name { get; set; }
    }

    public class ToolInputSchema
    {
        public Document Json { get; set; }
    }

    public class ToolChoice
    {
        public AnyToolChoice Any { get; set; }
        public AutoToolChoice Auto { get; set; }
        public SpecificToolChoice Tool { get; set; }
    }

    public class AnyToolChoice { }

    public class AutoToolChoice { }

    public class SpecificToolChoice
    {
        public string Name { get; set; }
    }
}
