// The official Anthropic library, versions 10 to 13: https://github.com/anthropics/anthropic-sdk-csharp (read from the assemblies of 12.36 and 13.13)
using Anthropic;
using Anthropic.Core;
using Anthropic.Helpers;
using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;
using Anthropic.Models.Models;
using Anthropic.Services;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using BetaJsonOutputFormat = Anthropic.Models.Beta.Messages.BetaJsonOutputFormat;
using BetaMessage = Anthropic.Models.Beta.Messages.BetaMessage;
using BetaRawMessageStreamEvent = Anthropic.Models.Beta.Messages.BetaRawMessageStreamEvent;

[assembly: Sdk("Anthropic", Packages = "Anthropic[10.0,14.0);Anthropic.Bedrock;Anthropic.Vertex;Anthropic.Foundry;Anthropic.Aws;Anthropic.GoogleCloud", Provider = "anthropic", Uses = "Microsoft.Extensions.AI")]

namespace Anthropic
{
    public interface IAnthropicClient : IDisposable
    {
        HttpClient HttpClient { get; set; }
        [Endpoint] string BaseUrl { get; set; }
        bool ResponseValidation { get; set; }
        int? MaxRetries { get; set; }
        TimeSpan? Timeout { get; set; }
        string ApiKey { get; set; }
        string AuthToken { get; set; }
        IAnthropicClientWithRawResponse WithRawResponse { get; }
        IMessageService Messages { get; }
        IModelService Models { get; }
        IBetaService Beta { get; }
        IAnthropicClient WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier);
    }

    public interface IAnthropicClientWithRawResponse : IDisposable
    {
        IMessageServiceWithRawResponse Messages { get; }
    }

    public class AnthropicClient : IAnthropicClient
    {
        public AnthropicClient() { }
        public AnthropicClient([Carries] ClientOptions options) { }
        public HttpClient HttpClient { get; set; }
        public IReadOnlyList<DelegatingHandler> Handlers { get; set; }
        [Endpoint] public string BaseUrl { get; set; }
        public bool ResponseValidation { get; set; }
        public int? MaxRetries { get; set; }
        public TimeSpan? Timeout { get; set; }
        public virtual string ApiKey { get; set; }
        public string AuthToken { get; set; }
        public virtual IAnthropicClientWithRawResponse WithRawResponse { get; }
        public IMessageService Messages { get; }
        public IModelService Models { get; }
        public IBetaService Beta { get; }
        public virtual IAnthropicClient WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier) => throw null;
        public void Dispose() { }
    }

    public static class SseAggregatorExtensions
    {
        public static Task<Message> Aggregate(this IAsyncEnumerable<RawMessageStreamEvent> source) => throw null;
        public static Task<BetaMessage> Aggregate(this IAsyncEnumerable<BetaRawMessageStreamEvent> source) => throw null;
        public static Task<TResult> Aggregate<TMessage, TResult>(this SseAggregator<TMessage, TResult> aggregator, IAsyncEnumerable<TMessage> source) => throw null;
        public static IAsyncEnumerable<TMessage> CollectAsync<TMessage, TResult>(this IAsyncEnumerable<TMessage> source, SseAggregator<TMessage, TResult> aggregator) => throw null;
    }
}

namespace Anthropic.Core
{
    public struct ClientOptions
    {
        public ClientOptions() { }
        public HttpClient HttpClient { get; set; }
        public IReadOnlyList<DelegatingHandler> Handlers { get; set; }
        [Endpoint] public string BaseUrl { get; set; }
        public bool ResponseValidation { get; set; }
        public int? MaxRetries { get; set; }
        public TimeSpan? Timeout { get; set; }
        public string ApiKey { get; set; }
        public string AuthToken { get; set; }
        public IReadOnlyDictionary<string, string> ExtraHeaders { get; set; }
    }

    public record ApiEnum<TRaw, TEnum> where TEnum : struct, Enum
    {
        public ApiEnum(JsonElement json) { }
        public TRaw Raw() => throw null;
        public TEnum Value() => throw null;
        public static implicit operator TRaw(ApiEnum<TRaw, TEnum> value) => throw null;
        public static implicit operator TEnum(ApiEnum<TRaw, TEnum> value) => throw null;
        public static implicit operator ApiEnum<TRaw, TEnum>(TRaw value) => throw null;
        public static implicit operator ApiEnum<TRaw, TEnum>(TEnum value) => throw null;
    }

    public class HttpResponse : IDisposable
    {
        public HttpResponseMessage RawMessage { get; set; }
        public bool IsSuccessStatusCode { get; }
        public HttpStatusCode StatusCode { get; }
        public string RequestID { get; }
        public IEnumerable<string> GetHeaderValues(string name) => throw null;
        public bool TryGetHeaderValues(string name, out IEnumerable<string> values) => throw null;
        public Task<T> Deserialize<T>(CancellationToken cancellationToken = default) => throw null;
        public Task<Stream> ReadAsStream(CancellationToken cancellationToken = default) => throw null;
        public Task<string> ReadAsString(CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
    }

    public class HttpResponse<T> : HttpResponse
    {
        public Task<T> Deserialize(CancellationToken cancellationToken = default) => throw null;
    }

    public class StreamingHttpResponse<T> : HttpResponse
    {
        public IAsyncEnumerable<T> Enumerate(CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Anthropic.Exceptions
{
    public class AnthropicException : Exception
    {
        public AnthropicException(string message, Exception innerException = null) { }
    }

    public class AnthropicIOException : AnthropicException
    {
        public AnthropicIOException(string message, HttpRequestException innerException = null) : base(message) { }
    }

    public class AnthropicInvalidDataException : AnthropicException
    {
        public AnthropicInvalidDataException(string message, Exception innerException = null) : base(message) { }
    }

    public class AnthropicServiceException : AnthropicException
    {
        public AnthropicServiceException(string message, Exception innerException = null) : base(message) { }
    }

    public class AnthropicSseException : AnthropicServiceException
    {
        public AnthropicSseException(string message, Exception innerException = null) : base(message) { }
    }

    public class AnthropicApiException : AnthropicServiceException
    {
        public AnthropicApiException(string message, HttpRequestException innerException = null) : base(message) { }
        public HttpStatusCode StatusCode { get; set; }
        public string ResponseBody { get; set; }
        public string RequestID { get; set; }
    }

    public class Anthropic4xxException : AnthropicApiException
    {
        public Anthropic4xxException(HttpRequestException innerException = null) : base("", innerException) { }
    }

    public class Anthropic5xxException : AnthropicApiException
    {
        public Anthropic5xxException(HttpRequestException innerException = null) : base("", innerException) { }
    }

    public class AnthropicBadRequestException : Anthropic4xxException
    {
        public AnthropicBadRequestException(HttpRequestException innerException = null) : base(innerException) { }
    }

    public class AnthropicUnauthorizedException : Anthropic4xxException
    {
        public AnthropicUnauthorizedException(HttpRequestException innerException = null) : base(innerException) { }
    }

    public class AnthropicForbiddenException : Anthropic4xxException
    {
        public AnthropicForbiddenException(HttpRequestException innerException = null) : base(innerException) { }
    }

    public class AnthropicNotFoundException : Anthropic4xxException
    {
        public AnthropicNotFoundException(HttpRequestException innerException = null) : base(innerException) { }
    }

    public class AnthropicUnprocessableEntityException : Anthropic4xxException
    {
        public AnthropicUnprocessableEntityException(HttpRequestException innerException = null) : base(innerException) { }
    }

    public class AnthropicRateLimitException : Anthropic4xxException
    {
        public AnthropicRateLimitException(HttpRequestException innerException = null) : base(innerException) { }
    }

    public class AnthropicUnexpectedStatusCodeException : AnthropicApiException
    {
        public AnthropicUnexpectedStatusCodeException(HttpRequestException innerException = null) : base("", innerException) { }
    }
}

namespace Anthropic.Services
{
    public interface IMessageService
    {
        IMessageServiceWithRawResponse WithRawResponse { get; }
        Messages.IBatchService Batches { get; }
        IMessageService WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier);
        [LlmCall(Operation.Chat)] Task<Message> Create([Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<RawMessageStreamEvent> CreateStreaming([Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default);
        Task<MessageTokensCount> CountTokens(MessageCountTokensParams parameters, CancellationToken cancellationToken = default);
    }

    public interface IMessageServiceWithRawResponse
    {
        IMessageServiceWithRawResponse WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier);
        [LlmCall(Operation.Chat)] Task<HttpResponse<Message>> Create([Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] Task<StreamingHttpResponse<RawMessageStreamEvent>> CreateStreaming([Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default);
    }

    public class MessageService : IMessageService
    {
        public MessageService([Carries] IAnthropicClient client) { }
        public IMessageServiceWithRawResponse WithRawResponse { get; }
        public Messages.IBatchService Batches { get; }
        public IMessageService WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier) => throw null;
        [LlmCall(Operation.Chat)] public Task<Message> Create([Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<RawMessageStreamEvent> CreateStreaming([Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default) => throw null;
        public Task<MessageTokensCount> CountTokens(MessageCountTokensParams parameters, CancellationToken cancellationToken = default) => throw null;
    }

    public static class MessageServiceExtensions
    {
        [LlmCall(Operation.Chat, Structured = true)] public static Task<StructuredMessage<T>> Create<T>(this IMessageService service, [Carries] MessageCreateParams parameters, CancellationToken cancellationToken = default) where T : class, new() => throw null;
    }

    public interface IModelService
    {
        Task<ModelInfo> Retrieve(string modelID, ModelRetrieveParams parameters = null, CancellationToken cancellationToken = default);
        Task<ModelListPage> List(ModelListParams parameters = null, CancellationToken cancellationToken = default);
    }

    public interface IBetaService
    {
        Beta.IMessageService Messages { get; }
        Beta.IAgentService Agents { get; }
        Beta.ISessionService Sessions { get; }
        IBetaService WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier);
    }
}

namespace Anthropic.Services.Messages
{
    public interface IBatchService
    {
        [LlmCall(Operation.Chat)] Task<MessageBatch> Create([Carries] BatchCreateParams parameters, CancellationToken cancellationToken = default);
        Task<MessageBatch> Retrieve(string messageBatchID, BatchRetrieveParams parameters = null, CancellationToken cancellationToken = default);
        Task<MessageBatch> Cancel(string messageBatchID, BatchCancelParams parameters = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<MessageBatchIndividualResponse> ResultsStreaming(string messageBatchID, BatchResultsParams parameters = null, CancellationToken cancellationToken = default);
    }
}

namespace Anthropic.Helpers
{
    public abstract class SseAggregator<TMessage, TResult> { }

    public class MessageContentAggregator : SseAggregator<RawMessageStreamEvent, Message> { }

    public class BetaMessageContentAggregator : SseAggregator<BetaRawMessageStreamEvent, BetaMessage> { }

    public class StructuredContentBlock<T> where T : class, new()
    {
        public ContentBlock ContentBlock { get; }
        public T Parsed() => throw null;
    }

    public class StructuredMessage<T> where T : class, new()
    {
        public Message Message { get; }
        public IReadOnlyList<StructuredContentBlock<T>> Content { get; }
        public string ID { get; }
        public ApiEnum<string, Model> Model { get; }
        public ApiEnum<string, StopReason> StopReason { get; }
        public Usage Usage { get; }
    }

    public class SchemaClassAttribute : Attribute
    {
        public SchemaClassAttribute(string description = null) { }
    }

    public class SchemaPropertyAttribute : Attribute
    {
        public SchemaPropertyAttribute(string description = null) { }
        public int MinLength { get; set; }
        public int MaxLength { get; set; }
        public double Minimum { get; set; }
        public double Maximum { get; set; }
        public object[] Enum { get; set; }
        public int MinItems { get; set; }
    }

    public static class StructuredOutput
    {
        public static JsonOutputFormat CreateJsonFormat<T>() => throw null;
        public static BetaJsonOutputFormat CreateBetaJsonFormat<T>() => throw null;
        public static T Parse<T>(string json) where T : new() => throw null;
    }
}

namespace Microsoft.Extensions.AI
{
    public enum AnthropicThinkingMode { Adaptive, Extended }

    public static class AnthropicClientExtensions
    {
        public static IChatClient AsIChatClient(this IAnthropicClient client, [Model] string defaultModelId = null, [MaxOutputTokens] int? defaultMaxOutputTokens = null, AnthropicThinkingMode thinkingMode = AnthropicThinkingMode.Adaptive) => throw null;
        public static IChatClient AsIChatClient(this IAnthropicClient client, [Model] string defaultModelId, [MaxOutputTokens] int? defaultMaxOutputTokens) => throw null;
    }

    public static class AnthropicBetaClientExtensions
    {
        public static IChatClient AsIChatClient(this IBetaService betaService, [Model] string defaultModelId = null, [MaxOutputTokens] int? defaultMaxOutputTokens = null, AnthropicThinkingMode thinkingMode = AnthropicThinkingMode.Adaptive) => throw null;
        public static IChatClient AsIChatClient(this IBetaService betaService, [Model] string defaultModelId, [MaxOutputTokens] int? defaultMaxOutputTokens) => throw null;
    }
}
