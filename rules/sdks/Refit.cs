// Refit, HTTP interfaces: https://github.com/reactiveui/refit (read from the assemblies of 16.4 and 8.0)
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using PromptLint.Sdk;
using Refit;
using System.Collections.Generic;
using System.IO.Compression;
using System.IO;
using System.Net.Http.Headers;
using System.Net.Http;
using System.Net;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("Refit", Packages = "Refit;Refit.HttpClientFactory;Refit.Newtonsoft.Json", Uses = "Newtonsoft.Json")]

namespace Refit
{
    public class AliasAsAttribute : Attribute
    {
        public AliasAsAttribute(string name) { }
        public string Name { get; }
    }

    public class ApiException : ApiExceptionBase
    {
        public static Task<ApiException> Create(HttpRequestMessage message, HttpMethod httpMethod, HttpResponseMessage response, RefitSettings refitSettings) => throw null;
        public static Task<ApiException> Create(HttpRequestMessage message, HttpMethod httpMethod, HttpResponseMessage response, RefitSettings refitSettings, Exception innerException) => throw null;
        public static Task<ApiException> Create(string exceptionMessage, HttpRequestMessage message, HttpMethod httpMethod, HttpResponseMessage response, RefitSettings refitSettings) => throw null;
        public static Task<ApiException> Create(string exceptionMessage, HttpRequestMessage message, HttpMethod httpMethod, HttpResponseMessage response, RefitSettings refitSettings, Exception innerException) => throw null;
        public Task<T> GetContentAsAsync<T>() => throw null;
        public T GetContentAs<T>() => throw null;
        public bool TryGetContentAs<T>(out T content) => throw null;
        public HttpStatusCode StatusCode { get; }
        public string ReasonPhrase { get; }
        public HttpResponseHeaders Headers { get; }
        public HttpContentHeaders ContentHeaders { get; }
        public string Content { get; set; }
        public bool HasContent { get; }
    }

    public abstract class ApiExceptionBase : Exception
    {
        public HttpMethod HttpMethod { get; }
        public Uri Uri { get; }
        public HttpRequestMessage RequestMessage { get; }
        public string RequestContent { get; set; }
        public bool HasRequestContent { get; }
        public RefitSettings RefitSettings { get; }
    }

    public class ApiResponse<T> : IApiResponse<T>, IApiResponse, IDisposable
    {
        public ApiResponse(HttpRequestMessage request, HttpResponseMessage response, T content, RefitSettings settings, ApiExceptionBase error = null) { }
        public ApiResponse(HttpResponseMessage response, T content, RefitSettings settings) { }
        public ApiResponse(HttpResponseMessage response, T content, RefitSettings settings, ApiExceptionBase error) { }
        public void Dispose() { }
        public ValueTask<ApiResponse<T>> EnsureSuccessStatusCodeAsync() => throw null;
        public ValueTask<ApiResponse<T>> EnsureSuccessfulAsync() => throw null;
        public bool HasResponseError(out ApiException error) => throw null;
        public T Content { get; }
        public bool HasContent { get; }
        public bool IsSuccessfulWithContent { get; }
        public RefitSettings Settings { get; }
        public HttpResponseHeaders Headers { get; }
        public HttpContentHeaders ContentHeaders { get; }
        public bool IsSuccessStatusCode { get; }
        public bool IsSuccessful { get; }
        public bool IsReceived { get; }
        public string ReasonPhrase { get; }
        public HttpRequestMessage RequestMessage { get; }
        public HttpStatusCode? StatusCode { get; }
        public Version Version { get; }
        public ApiExceptionBase Error { get; }
    }

    public class AttachmentNameAttribute : Attribute
    {
        public AttachmentNameAttribute(string name) { }
        public string Name { get; }
    }

    public class AuthorizeAttribute : Attribute
    {
        public AuthorizeAttribute(string scheme = "Bearer") { }
        public string Scheme { get; }
    }

    public class BodyAttribute : Attribute
    {
        public BodyAttribute() { }
        public BodyAttribute(bool buffered) { }
        public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered) { }
        public BodyAttribute(BodySerializationMethod serializationMethod) { }
        public bool? Buffered { get; }
        public BodySerializationMethod SerializationMethod { get; }
        public CompressionLevel CompressionLevel { get; set; }
    }

    public enum BodySerializationMethod { Default, Json, UrlEncoded, Serialized, JsonLines }

    public class ByteArrayPart : MultipartItem
    {
        public ByteArrayPart(byte[] value, string fileName, string contentType = null, string name = null) { }
        protected override HttpContent CreateContent() => throw null;
        public byte[] Value { get; }
    }

    public enum CollectionFormat { RefitParameterFormatter, Csv, Ssv, Tsv, Pipes, Multi, Indexed }

    public class DeleteAttribute : HttpMethodAttribute
    {
        public DeleteAttribute(string path) { }
        public override HttpMethod Method { get; }
    }

    public class GetAttribute : HttpMethodAttribute
    {
        public GetAttribute(string path) { }
        public override HttpMethod Method { get; }
    }

    public class HeaderAttribute : Attribute
    {
        public HeaderAttribute(string header) { }
        public string Header { get; }
    }

    public class HeaderCollectionAttribute : Attribute
    {
        public HeaderCollectionAttribute() { }
    }

    public class HeadersAttribute : Attribute
    {
        public HeadersAttribute(params string[] headers) { }
        public string[] Headers { get; }
    }

    public abstract class HttpMethodAttribute : Attribute
    {
        public virtual HttpMethod Method { get; }
        public virtual string Path { get; }
    }

    public interface IApiResponse : IDisposable
    {
        bool HasResponseError(out ApiException error);
        HttpResponseHeaders Headers { get; }
        HttpContentHeaders ContentHeaders { get; }
        bool IsSuccessStatusCode { get; }
        bool IsSuccessful { get; }
        bool IsReceived { get; }
        HttpStatusCode? StatusCode { get; }
        string ReasonPhrase { get; }
        HttpRequestMessage RequestMessage { get; }
        Version Version { get; }
        ApiExceptionBase Error { get; }
    }

    public interface IApiResponse<T> : IApiResponse, IDisposable
    {
        T Content { get; }
        bool HasContent { get; }
        bool IsSuccessfulWithContent { get; }
    }

    public interface IHttpContentSerializer
    {
        HttpContent ToHttpContent<T>(T item);
        Task<T> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default);
        string GetFieldNameForProperty(PropertyInfo propertyInfo);
    }

    public class MultipartAttribute : Attribute
    {
        public MultipartAttribute(string boundaryText = "----MyGreatBoundary") { }
        public string BoundaryText { get; }
    }

    public abstract class MultipartItem
    {
        public HttpContent ToContent() => throw null;
        protected virtual HttpContent CreateContent() => throw null;
        public string Name { get; }
        public string ContentType { get; }
        public string FileName { get; }
    }

    public class PatchAttribute : HttpMethodAttribute
    {
        public PatchAttribute(string path) { }
        public override HttpMethod Method { get; }
    }

    public class PostAttribute : HttpMethodAttribute
    {
        public PostAttribute(string path) { }
        public override HttpMethod Method { get; }
    }

    public class PropertyAttribute : Attribute
    {
        public PropertyAttribute() { }
        public PropertyAttribute(string key) { }
        public string Key { get; }
    }

    public class PutAttribute : HttpMethodAttribute
    {
        public PutAttribute(string path) { }
        public override HttpMethod Method { get; }
    }

    public class QueryAttribute : Attribute
    {
        public QueryAttribute() { }
        public QueryAttribute(string delimiter) { }
        public QueryAttribute(string delimiter, string prefix) { }
        public QueryAttribute(string delimiter, string prefix, string format) { }
        public QueryAttribute(CollectionFormat collectionFormat) { }
        public bool TreatAsString { get; set; }
        public string Name { get; set; }
        public bool SerializeNull { get; set; }
        public string Delimiter { get; }
        public string Prefix { get; }
        public string Format { get; set; }
        public CollectionFormat CollectionFormat { get; set; }
        public bool IsCollectionFormatSpecified { get; }
    }

    public class QueryUriFormatAttribute : Attribute
    {
        public QueryUriFormatAttribute(UriFormat uriFormat) { }
        public UriFormat UriFormat { get; }
    }

    public class RefitSettings
    {
        public RefitSettings() { }
        public RefitSettings(IHttpContentSerializer contentSerializer) { }
        public static RefitSettings ForJsonContext(JsonSerializerContext context) => throw null;
        public static RefitSettings ForJsonContext(JsonSerializerContext context, bool allowReflectionFallback) => throw null;
        public static RefitSettings CamelCase() => throw null;
        public static RefitSettings SnakeCase() => throw null;
        public static RefitSettings KebabCase() => throw null;
        public RefitSettings UseJsonContext(JsonSerializerContext context) => throw null;
        public RefitSettings UseJsonContext(JsonSerializerContext context, bool allowReflectionFallback) => throw null;
        public IHttpContentSerializer ContentSerializer { get; set; }
        public bool Buffered { get; set; }
        public CompressionLevel RequestCompressionLevel { get; set; }
        public bool HonorContentSerializerPropertyNamesInQuery { get; set; }
        public CollectionFormat CollectionFormat { get; set; }
        public bool AllowUnmatchedRouteParameters { get; set; }
        public Func<HttpResponseMessage, ValueTask<Exception>> ExceptionFactory { get; set; }
        public Func<HttpResponseMessage, Exception, ValueTask<Exception>> DeserializationExceptionFactory { get; set; }
        public bool CaptureRequestContent { get; set; }
        public int? MaxExceptionContentLength { get; set; }
        public Action<ApiExceptionBase> ExceptionRedactor { get; set; }
        public Func<HttpRequestMessage, Exception, CancellationToken, Exception> TransportExceptionFactory { get; set; }
        public Func<HttpRequestMessage, CancellationToken, ValueTask<string>> AuthorizationHeaderValueGetter { get; set; }
        public Func<HttpMessageHandler> HttpMessageHandlerFactory { get; set; }
        public IList<Type> ReturnTypeAdapters { get; }
        public bool CaptureMethodArguments { get; set; }
        public bool ValidateHeaders { get; set; }
        public Dictionary<string, object> HttpRequestMessageOptions { get; set; }
        public Version Version { get; set; }
        public HttpVersionPolicy VersionPolicy { get; set; }
    }

    public static class RestService
    {
        public static void RegisterGeneratedSettingsFactory<T>(Func<HttpClient, RefitSettings, T> factory) { }
        public static T ForGenerated<T>(HttpClient client) => throw null;
        public static T ForGenerated<T>(HttpClient client, RefitSettings settings) => throw null;
        public static T ForGenerated<T>(string hostUrl) => throw null;
        public static T ForGenerated<T>(string hostUrl, RefitSettings settings) => throw null;
        public static object ForGenerated(Type refitInterfaceType, HttpClient client, RefitSettings settings) => throw null;
        public static object ForGenerated(Type refitInterfaceType, string hostUrl, RefitSettings settings) => throw null;
        public static T For<T>(HttpClient client, RefitSettings settings) => throw null;
        public static T For<T>(HttpClient client) => throw null;
        public static T For<T>(string hostUrl, RefitSettings settings) => throw null;
        public static T For<T>(string hostUrl) => throw null;
        public static object For(Type refitInterfaceType, HttpClient client, RefitSettings settings) => throw null;
        public static object For(Type refitInterfaceType, HttpClient client) => throw null;
        public static object For(Type refitInterfaceType, string hostUrl, RefitSettings settings) => throw null;
        public static object For(Type refitInterfaceType, string hostUrl) => throw null;
        public static HttpClient CreateHttpClient(string hostUrl, RefitSettings settings) => throw null;
        public static T ForGenerated<T>(HttpClient client, JsonSerializerContext context) => throw null;
        public static T ForGenerated<T>(HttpClient client, JsonSerializerContext context, bool allowReflectionFallback) => throw null;
        public static T ForGenerated<T>(HttpClient client, JsonSerializerContext context, RefitSettings settings) => throw null;
        public static T ForGenerated<T>(HttpClient client, JsonSerializerContext context, RefitSettings settings, bool allowReflectionFallback) => throw null;
        public static T ForGenerated<T>(string hostUrl, JsonSerializerContext context) => throw null;
        public static T ForGenerated<T>(string hostUrl, JsonSerializerContext context, bool allowReflectionFallback) => throw null;
        public static T ForGenerated<T>(string hostUrl, JsonSerializerContext context, RefitSettings settings) => throw null;
        public static T ForGenerated<T>(string hostUrl, JsonSerializerContext context, RefitSettings settings, bool allowReflectionFallback) => throw null;
    }

    public class StreamPart : MultipartItem
    {
        public StreamPart(Stream value, string fileName, string contentType = null, string name = null) { }
        protected override HttpContent CreateContent() => throw null;
        public Stream Value { get; }
    }

    public class SystemTextJsonContentSerializer : IHttpContentSerializer
    {
        public SystemTextJsonContentSerializer(JsonSerializerOptions jsonSerializerOptions) { }
        public SystemTextJsonContentSerializer() { }
        public static JsonSerializerOptions GetDefaultJsonSerializerOptions() => throw null;
        public static JsonSerializerOptions GetFastPathJsonSerializerOptions() => throw null;
        public HttpContent ToHttpContent<T>(T item) => throw null;
        public HttpContent ToHttpContentSynchronous<T>(T item) => throw null;
        public HttpContent ToStreamingHttpContent<T>(T item) => throw null;
        public Task<T> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) => throw null;
        public T DeserializeFromString<T>(string content) => throw null;
        public string GetFieldNameForProperty(PropertyInfo propertyInfo) => throw null;
        public static SystemTextJsonContentSerializer ForContext(JsonSerializerContext context) => throw null;
        public static SystemTextJsonContentSerializer ForContext(JsonSerializerContext context, bool allowReflectionFallback) => throw null;
        public SystemTextJsonContentSerializer WithContext(JsonSerializerContext context) => throw null;
        public SystemTextJsonContentSerializer WithContext(JsonSerializerContext context, bool allowReflectionFallback) => throw null;
        public HttpContent ToHttpContent<T>(T item, JsonTypeInfo<T> typeInfo) => throw null;
        public HttpContent ToHttpContentSynchronous<T>(T item, JsonTypeInfo<T> typeInfo) => throw null;
        public HttpContent ToStreamingHttpContent<T>(T item, JsonTypeInfo<T> typeInfo) => throw null;
        public Task<T> FromHttpContentAsync<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default) => throw null;
        public T DeserializeFromString<T>(string content, JsonTypeInfo<T> typeInfo) => throw null;
        public JsonSerializerOptions SerializerOptions { get; }
    }

    public class ValidationApiException : ApiException
    {
        public ValidationApiException(string message) { }
        public ValidationApiException(string message, Exception innerException) { }
        public static ValidationApiException Create(ApiException exception) => throw null;
    }
}

namespace Refit
{
    [Versions("Refit.Newtonsoft.Json[5.0,)")]
    public class NewtonsoftJsonContentSerializer : IHttpContentSerializer
    {
        public NewtonsoftJsonContentSerializer() { }
        public NewtonsoftJsonContentSerializer(JsonSerializerSettings jsonSerializerSettings) { }
        public HttpContent ToHttpContent<T>(T item) => throw null;
        public Task<T> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) => throw null;
        public string GetFieldNameForProperty(PropertyInfo propertyInfo) => throw null;
    }

    public static class HttpClientFactoryExtensions
    {
        public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, RefitSettings settings) where T : class => throw null;
        public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, Func<IServiceProvider, RefitSettings> settingsAction = null, string httpClientName = null) where T : class => throw null;
        public static IHttpClientBuilder AddRefitClient(this IServiceCollection services, Type refitInterfaceType, RefitSettings settings) => throw null;
    }
}
