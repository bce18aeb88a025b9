// System.ClientModel: the results, credentials and pipeline options that OpenAI's and Azure's newer libraries share.
// https://github.com/Azure/azure-sdk-for-net/tree/main/sdk/core/System.ClientModel (read from the assembly of 1.17)
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("System.ClientModel", Packages = "System.ClientModel", Uses = "System.Memory.Data")]

namespace System.ClientModel
{
    public class ClientResult
    {
        public PipelineResponse GetRawResponse() => throw null;
        public static ClientResult FromResponse(PipelineResponse response) => throw null;
        public static ClientResult<T> FromValue<T>(T value, PipelineResponse response) => throw null;
        public static ClientResult<T> FromOptionalValue<T>(T value, PipelineResponse response) => throw null;
    }

    public class ClientResult<T> : ClientResult
    {
        public static implicit operator T(ClientResult<T> result) => throw null;
        public virtual T Value { get; }
    }

    public class ApiKeyCredential
    {
        protected ApiKeyCredential() { }
        public ApiKeyCredential(string key) { }
        public void Deconstruct(out string key) => throw null;
        public void Update(string key) { }
    }

    public class ClientResultException : Exception
    {
        protected ClientResultException() { }
        public static Task<ClientResultException> CreateAsync(PipelineResponse response, Exception innerException = null) => throw null;
        public ClientResultException(PipelineResponse response, Exception innerException = null) { }
        public ClientResultException(string message, PipelineResponse response = null, Exception innerException = null) { }
        public PipelineResponse GetRawResponse() => throw null;
        public int Status { get; }
    }

    public abstract class CollectionResult<T> : CollectionResult, IEnumerable<T>, IEnumerable
    {
        public static CollectionResult<T> FromPages(IEnumerable<IEnumerable<T>> pages) => throw null;
        public IEnumerator<T> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public abstract class AsyncCollectionResult<T> : AsyncCollectionResult, IAsyncEnumerable<T>
    {
        public static AsyncCollectionResult<T> FromPages(IEnumerable<IEnumerable<T>> pages) => throw null;
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
    }

    public abstract class BinaryContent : IDisposable
    {
        public static BinaryContent Create(BinaryData value) => throw null;
        public static BinaryContent Create<T>(T model, ModelReaderWriterOptions options = null) => throw null;
        public static BinaryContent Create(Stream stream) => throw null;
        public static BinaryContent CreateJson<T>(T jsonSerializable, JsonSerializerOptions options = null) => throw null;
        public static BinaryContent CreateJson<T>(T jsonSerializable, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> jsonTypeInfo) => throw null;
        public static BinaryContent CreateJson(string jsonString, bool validate = false) => throw null;
        public abstract bool TryComputeLength(out long length);
        public abstract Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default);
        public abstract void WriteTo(Stream stream, CancellationToken cancellationToken = default);
        public abstract void Dispose();
        public string MediaType { get; }
    }

    public class ContinuationToken
    {
        public static ContinuationToken FromBytes(BinaryData bytes) => throw null;
        public virtual BinaryData ToBytes() => throw null;
    }

    public abstract class AuthenticationTokenProvider
    {
        public abstract GetTokenOptions CreateTokenOptions(IReadOnlyDictionary<string, object> properties);
    }
}

namespace System.ClientModel.Primitives
{
    public class RequestOptions
    {
        public void AddHeader(string name, string value) { }
        public void SetHeader(string name, string value) { }
        public void AddPolicy(PipelinePolicy policy, PipelinePosition position) { }
        public virtual void Freeze() { }
        public CancellationToken CancellationToken { get; set; }
        public ClientErrorBehaviors ErrorOptions { get; set; }
        public bool BufferResponse { get; set; }
    }

    public enum ClientErrorBehaviors { Default = 0, NoThrow = 1 }

    public class ClientPipelineOptions
    {
        public void AddPolicy(PipelinePolicy policy, PipelinePosition position) { }
        public virtual ClientPipelineOptions Clone() => throw null;
        public virtual void Freeze() { }
        public PipelinePolicy RetryPolicy { get; set; }
        public PipelinePolicy MessageLoggingPolicy { get; set; }
        public PipelineTransport Transport { get; set; }
        public TimeSpan? NetworkTimeout { get; set; }
        public ClientLoggingOptions ClientLoggingOptions { get; set; }
        public bool? EnableDistributedTracing { get; set; }
        public bool IsReadOnly { get; }
    }

    public abstract class PipelinePolicy
    {
        public abstract void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex);
        public abstract ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex);
        protected static void ProcessNext(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) { }
        protected static ValueTask ProcessNextAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => throw null;
        protected PipelinePolicy() { }
    }

    public abstract class PipelineTransport : PipelinePolicy
    {
        public PipelineMessage CreateMessage() => throw null;
        public void Process(PipelineMessage message) { }
        public ValueTask ProcessAsync(PipelineMessage message) => throw null;
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) { }
        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => throw null;
    }

    public class HttpClientPipelineTransport : PipelineTransport, IDisposable
    {
        public HttpClientPipelineTransport() { }
        public HttpClientPipelineTransport(HttpClient client) { }
        public HttpClientPipelineTransport(HttpClient client, bool enableLogging, ILoggerFactory loggerFactory) { }
        public void Dispose() { }
        public static HttpClientPipelineTransport Shared { get; }
    }

    public class ClientRetryPolicy : PipelinePolicy
    {
        protected ClientRetryPolicy() { }
        public ClientRetryPolicy(int maxRetries = 3) { }
        public ClientRetryPolicy(int maxRetries, bool enableLogging, ILoggerFactory loggerFactory) { }
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) { }
        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => throw null;
        public static ClientRetryPolicy Default { get; }
    }

    public sealed class ClientPipeline
    {
        public static ClientPipeline Create(ClientPipelineOptions options = null) => throw null;
        public static ClientPipeline Create(ClientPipelineOptions options, ReadOnlySpan<PipelinePolicy> perCallPolicies, ReadOnlySpan<PipelinePolicy> perTryPolicies, ReadOnlySpan<PipelinePolicy> beforeTransportPolicies) => throw null;
        public PipelineMessage CreateMessage() => throw null;
        public void Send(PipelineMessage message) { }
        public ValueTask SendAsync(PipelineMessage message) => throw null;
        public void Send(PipelineMessage message, CancellationToken cancellationToken) { }
        public ValueTask SendAsync(PipelineMessage message, CancellationToken cancellationToken) => throw null;
    }

    public class PipelineMessage : IDisposable
    {
        public PipelineResponse ExtractResponse() => throw null;
        public void Apply(RequestOptions options) { }
        public bool TryGetProperty(Type key, out object value) => throw null;
        public void SetProperty(Type key, object value) { }
        public void Dispose() { }
        public PipelineRequest Request { get; }
        public PipelineResponse Response { get; }
        public CancellationToken CancellationToken { get; }
        public bool BufferResponse { get; set; }
        public TimeSpan? NetworkTimeout { get; set; }
    }

    public abstract class PipelineRequest : IDisposable
    {
        public abstract void Dispose();
        public string Method { get; set; }
        public Uri Uri { get; set; }
        public PipelineRequestHeaders Headers { get; }
        public BinaryContent Content { get; set; }
        public virtual string ClientRequestId { get; }
    }

    public abstract class PipelineRequestHeaders : IEnumerable<KeyValuePair<string, string>>, IEnumerable
    {
        public abstract void Add(string name, string value);
        public abstract void Set(string name, string value);
        public abstract bool Remove(string name);
        public abstract bool TryGetValue(string name, out string value);
        public abstract bool TryGetValues(string name, out IEnumerable<string> values);
        public abstract IEnumerator<KeyValuePair<string, string>> GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public abstract class PipelineResponse : IDisposable
    {
        public abstract BinaryData BufferContent(CancellationToken cancellationToken = default);
        public abstract ValueTask<BinaryData> BufferContentAsync(CancellationToken cancellationToken = default);
        public abstract void Dispose();
        public abstract int Status { get; }
        public abstract string ReasonPhrase { get; }
        public PipelineResponseHeaders Headers { get; }
        public abstract Stream ContentStream { get; set; }
        public abstract BinaryData Content { get; }
        public virtual bool IsError { get; }
    }

    public abstract class PipelineResponseHeaders : IEnumerable<KeyValuePair<string, string>>, IEnumerable
    {
        public abstract bool TryGetValue(string name, out string value);
        public abstract bool TryGetValues(string name, out IEnumerable<string> values);
        public abstract IEnumerator<KeyValuePair<string, string>> GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public enum PipelinePosition { PerCall, PerTry, BeforeTransport }

    public class ClientLoggingOptions
    {
        public virtual void Freeze() { }
        public virtual ClientLoggingOptions Clone() => throw null;
        public bool IsReadOnly { get; }
        public ILoggerFactory LoggerFactory { get; set; }
        public bool? EnableLogging { get; set; }
        public bool? EnableMessageLogging { get; set; }
        public bool? EnableMessageContentLogging { get; set; }
        public int? MessageContentSizeLimit { get; set; }
        public IList<string> AllowedHeaderNames { get; }
        public IList<string> AllowedQueryParameters { get; }
    }

    public static class ModelReaderWriter
    {
        public static BinaryData Write<T>(T model, ModelReaderWriterOptions options = null) => throw null;
        public static BinaryData Write(object model, ModelReaderWriterOptions options = null) => throw null;
        public static T Read<T>(BinaryData data, ModelReaderWriterOptions options = null) => throw null;
        public static object Read(BinaryData data, Type returnType, ModelReaderWriterOptions options = null) => throw null;
    }

    public class ModelReaderWriterOptions
    {
        protected ModelReaderWriterOptions() { }
        public ModelReaderWriterOptions(string format) { }
        public static ModelReaderWriterOptions Json { get; }
        public static ModelReaderWriterOptions Xml { get; }
        public string Format { get; }
    }

    public abstract class AuthenticationPolicy : PipelinePolicy { }

    public class ApiKeyAuthenticationPolicy : AuthenticationPolicy
    {
        public static ApiKeyAuthenticationPolicy CreateHeaderApiKeyPolicy(ApiKeyCredential credential, string headerName, string keyPrefix = null) => throw null;
        public static ApiKeyAuthenticationPolicy CreateBasicAuthorizationPolicy(ApiKeyCredential credential) => throw null;
        public static ApiKeyAuthenticationPolicy CreateBearerAuthorizationPolicy(ApiKeyCredential credential) => throw null;
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) { }
        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => throw null;
    }

    public class BearerTokenPolicy : AuthenticationPolicy
    {
        protected BearerTokenPolicy() { }
        public BearerTokenPolicy(AuthenticationTokenProvider tokenProvider, IEnumerable<IReadOnlyDictionary<string, object>> contexts) { }
        public BearerTokenPolicy(AuthenticationTokenProvider tokenProvider, string scope) { }
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) { }
        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => throw null;
    }

    public abstract class CollectionResult { }
    public abstract class AsyncCollectionResult { }

    public class GetTokenOptions
    {
        protected GetTokenOptions() { }
        public const string ScopesPropertyName = "scopes";
        public const string TokenUrlPropertyName = "tokenUrl";
        public const string AuthorizationUrlPropertyName = "authorizationUrl";
        public const string RefreshUrlPropertyName = "refreshUrl";
        public GetTokenOptions(IReadOnlyDictionary<string, object> properties) { }
        public IReadOnlyDictionary<string, object> Properties { get; }
    }
}
