// RestSharp 107 to 114, and the older shape in RestSharp.Legacy.cs: https://github.com/restsharp/RestSharp (read from the assembly of 114.1)
using PromptLint.Sdk;
using RestSharp.Authenticators;
using RestSharp.Serializers;
using RestSharp;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net.Http.Headers;
using System.Net.Http;
using System.Net.Security;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("RestSharp", Packages = "RestSharp;RestSharp.Serializers.NewtonsoftJson", Uses = "Newtonsoft.Json")]

namespace RestSharp
{
    public class ContentType
    {
        public static readonly ContentType Json;
        public static readonly ContentType Xml;
        public static readonly ContentType Plain;
        public static readonly ContentType Csv;
        public static readonly ContentType Binary;
        public static readonly ContentType GZip;
        public static readonly ContentType FormUrlEncoded;
        public static readonly ContentType Undefined;
        public static readonly string[] JsonAccept;
        public static readonly string[] XmlAccept;
        public static ContentType FromDataFormat(DataFormat dataFormat) => throw null;
        public static implicit operator ContentType(string contentType) => throw null;
        public static implicit operator string(ContentType contentType) => throw null;
        public ContentType Or(ContentType contentType) => throw null;
        public string OrValue(string contentType) => throw null;
        public string Value { get; }
        public MediaTypeHeaderValue AsMediaTypeHeaderValue { get; }
    }

    public enum DataFormat { Json, Xml, Binary, None }

    // The upper-case members are those of RestSharp 106 and before.
    public enum Method { Get, Post, Put, Delete, Head, Options, Patch, Merge, Copy, Search, [Versions("[105.0,107.0)")] GET, [Versions("[105.0,107.0)")] POST, [Versions("[105.0,107.0)")] PUT, [Versions("[105.0,107.0)")] DELETE, [Versions("[105.0,107.0)")] HEAD, [Versions("[105.0,107.0)")] OPTIONS, [Versions("[105.0,107.0)")] PATCH, [Versions("[105.0,107.0)")] MERGE, [Versions("[105.0,107.0)")] COPY, [Versions("[105.0,107.0)")] SEARCH }

    public enum ResponseStatus { None, Completed, Error, TimedOut, Aborted }

    public interface IRestClient : IDisposable
    {
        Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default);
        Task<Stream> DownloadStreamAsync(RestRequest request, CancellationToken cancellationToken = default);
        DefaultParameters DefaultParameters { get; }
    }

    public static class KnownHeaders
    {
        public const string Authorization = "Authorization";
        public const string Accept = "Accept";
        public const string AcceptLanguage = "Accept-Language";
        public const string ContentLength = "Content-Length";
        public const string ContentType = "Content-Type";
        public const string UserAgent = "User-Agent";
    }

    public class RestClientOptions
    {
        public RestClientOptions() { }
        public RestClientOptions(Uri baseUrl) { }
        public RestClientOptions(string baseUrl) { }
        public void CopyFrom(RestClientOptions original) { }
        public Uri BaseUrl { get; set; }
        public Func<HttpMessageHandler, HttpMessageHandler> ConfigureMessageHandler { get; set; }
        public IAuthenticator Authenticator { get; set; }
        public ICredentials Credentials { get; set; }
        public bool UseDefaultCredentials { get; set; }
        public bool DisableCharset { get; set; }
        public DecompressionMethods AutomaticDecompression { get; set; }
        public int? MaxRedirects { get; set; }
        public X509CertificateCollection ClientCertificates { get; set; }
        public IWebProxy Proxy { get; set; }
        public CacheControlHeaderValue CachePolicy { get; set; }
        public bool FollowRedirects { get; set; }
        public bool? Expect100Continue { get; set; }
        public string UserAgent { get; set; }
        public bool PreAuthenticate { get; set; }
        public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
        public string BaseHost { get; set; }
        public CookieContainer CookieContainer { get; set; }
        public TimeSpan? Timeout { get; set; }
        public Encoding Encoding { get; set; }
        public bool ThrowOnDeserializationError { get; set; }
        public bool FailOnDeserializationError { get; set; }
        public bool ThrowOnAnyError { get; set; }
        public bool SetErrorExceptionOnUnsuccessfulStatusCode { get; set; }
        public bool AllowMultipleDefaultParametersWithSameName { get; set; }
        public Func<string, string> Encode { get; set; }
        public Func<string, Encoding, string> EncodeQuery { get; set; }
    }

    public partial class RestResponse<T> : RestResponse
    {
        public RestResponse(RestRequest request) { }
        public static RestResponse<T> FromResponse(RestResponse original) => throw null;
        public T Data { get; set; }
    }

    public partial class RestResponse : RestResponseBase
    {
        public RestResponse(RestRequest request) { }
        public RestResponse() { }
    }

    public abstract class RestResponseBase
    {
        protected string DebuggerDisplay() => throw null;
        public RestRequest Request { get; set; }
        public string ContentType { get; set; }
        public long? ContentLength { get; set; }
        public ICollection<string> ContentEncoding { get; set; }
        public string Content { get; set; }
        public HttpStatusCode StatusCode { get; set; }
        public bool IsSuccessStatusCode { get; set; }
        public bool IsSuccessful { get; }
        public string StatusDescription { get; set; }
        public byte[] RawBytes { get; set; }
        public Uri ResponseUri { get; set; }
        public string Server { get; set; }
        public CookieCollection Cookies { get; set; }
        public IReadOnlyCollection<HeaderParameter> Headers { get; set; }
        public IReadOnlyCollection<HeaderParameter> ContentHeaders { get; set; }
        public IReadOnlyCollection<HeaderParameter> TrailingHeaders { get; set; }
        public ResponseStatus ResponseStatus { get; set; }
        public string ErrorMessage { get; set; }
        public Exception ErrorException { get; set; }
        public Version Version { get; set; }
        public ParametersCollection MergedParameters { get; }
        public string RootElement { get; set; }
    }

    public static class RestResponseExtensions
    {
        public static string GetHeaderValue(this RestResponse response, string headerName) => throw null;
        public static string[] GetHeaderValues(this RestResponse response, string headerName) => throw null;
        public static string GetContentHeaderValue(this RestResponse response, string headerName) => throw null;
        public static string[] GetContentHeaderValues(this RestResponse response, string headerName) => throw null;
    }

    public partial class RestClient : IRestClient, IDisposable
    {
        Task<Stream> IRestClient.DownloadStreamAsync(RestRequest request, CancellationToken cancellationToken) => throw null;
        public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => throw null;
        public RestClient(RestClientOptions options, ConfigureHeaders configureDefaultHeaders = null, ConfigureSerialization configureSerialization = null, bool useClientFactory = false) { }
        public RestClient(ConfigureRestClient configureRestClient = null, ConfigureHeaders configureDefaultHeaders = null, ConfigureSerialization configureSerialization = null, bool useClientFactory = false) { }
        public RestClient(Uri baseUrl, ConfigureRestClient configureRestClient = null, ConfigureHeaders configureDefaultHeaders = null, ConfigureSerialization configureSerialization = null, bool useClientFactory = false) { }
        public RestClient(string baseUrl, ConfigureRestClient configureRestClient = null, ConfigureHeaders configureDefaultHeaders = null, ConfigureSerialization configureSerialization = null) { }
        public RestClient(HttpClient httpClient, RestClientOptions options, bool disposeHttpClient = false, ConfigureSerialization configureSerialization = null) { }
        public RestClient(HttpClient httpClient, bool disposeHttpClient = false, ConfigureRestClient configureRestClient = null, ConfigureSerialization configureSerialization = null) { }
        public RestClient(HttpMessageHandler handler, bool disposeHandler = true, ConfigureRestClient configureRestClient = null, ConfigureSerialization configureSerialization = null) { }
        protected virtual void Dispose(bool disposing) { }
        public void Dispose() { }
        public string[] AcceptedContentTypes { get; set; }
        public DefaultParameters DefaultParameters { get; }
    }

    public delegate void ConfigureHeaders(HttpRequestHeaders headers);

    public delegate void ConfigureSerialization(SerializerConfig config);

    public delegate void ConfigureRestClient(RestClientOptions options);

    public static partial class RestClientExtensions
    {
        public static ValueTask<RestResponse<T>> Deserialize<T>(this IRestClient client, RestResponse response, CancellationToken cancellationToken) where T : notnull => throw null;
        public static Task<RestResponse<T>> ExecuteAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static RestResponse<T> Execute<T>(this IRestClient client, RestRequest request) where T : notnull => throw null;
        public static RestResponse Execute(this IRestClient client, RestRequest request) => throw null;
        public static Task<RestResponse> ExecuteAsync(this IRestClient client, RestRequest request, Method httpMethod, CancellationToken cancellationToken = default) => throw null;
        public static RestResponse Execute(this IRestClient client, RestRequest request, Method httpMethod) => throw null;
        public static Task<RestResponse<T>> ExecuteAsync<T>(this IRestClient client, RestRequest request, Method httpMethod, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static RestResponse<T> Execute<T>(this IRestClient client, RestRequest request, Method httpMethod) where T : notnull => throw null;
        public static IAsyncEnumerable<T> StreamJsonAsync<T>(this IRestClient client, string resource, CancellationToken cancellationToken) where T : notnull => throw null;
        public static Task<RestResponse> ExecuteGetAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => throw null;
        public static Task<RestResponse> ExecuteGetAsync(this IRestClient client, string resource, CancellationToken cancellationToken = default) => throw null;
        public static RestResponse ExecuteGet(this IRestClient client, RestRequest request) => throw null;
        public static Task<RestResponse<T>> ExecuteGetAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static Task<RestResponse<T>> ExecuteGetAsync<T>(this IRestClient client, string resource, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static RestResponse<T> ExecuteGet<T>(this IRestClient client, RestRequest request) where T : notnull => throw null;
        public static RestResponse<T> ExecuteGet<T>(this IRestClient client, string resource) where T : notnull => throw null;
        public static Task<RestResponse> GetAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => throw null;
        public static RestResponse Get(this IRestClient client, RestRequest request) => throw null;
        public static Task<T> GetAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static T Get<T>(this IRestClient client, RestRequest request) where T : notnull => throw null;
        public static Task<TResponse> GetAsync<TResponse>(this IRestClient client, string resource, CancellationToken cancellationToken = default) where TResponse : notnull => throw null;
        public static TResponse Get<TResponse>(this IRestClient client, string resource) where TResponse : notnull => throw null;
        public static Task<TResponse> GetAsync<TResponse>(this IRestClient client, string resource, object parameters, CancellationToken cancellationToken = default) where TResponse : notnull => throw null;
        public static TResponse Get<TResponse>(this IRestClient client, string resource, object parameters) where TResponse : notnull => throw null;
        public static IRestClient AddDefaultParameter(this IRestClient client, Parameter parameter) => throw null;
        public static IRestClient AddDefaultParameter(this IRestClient client, string name, string value) => throw null;
        public static IRestClient AddDefaultParameter(this IRestClient client, string name, object value, ParameterType type) => throw null;
        public static IRestClient AddDefaultHeader(this IRestClient client, string name, string value) => throw null;
        public static IRestClient AddDefaultHeaders(this IRestClient client, Dictionary<string, string> headers) => throw null;
        public static IRestClient AddDefaultQueryParameter(this IRestClient client, string name, string value) => throw null;
        public static Task<RestResponse<T>> ExecutePostAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static RestResponse<T> ExecutePost<T>(this IRestClient client, RestRequest request) where T : notnull => throw null;
        public static Task<RestResponse> ExecutePostAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => throw null;
        public static RestResponse ExecutePost(this IRestClient client, RestRequest request) => throw null;
        public static Task<T> PostAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) where T : notnull => throw null;
        public static T Post<T>(this IRestClient client, RestRequest request) where T : notnull => throw null;
        public static Task<RestResponse> PostAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => throw null;
        public static RestResponse Post(this IRestClient client, RestRequest request) => throw null;
        public static Task<TResponse> PostJsonAsync<TRequest, TResponse>(this IRestClient client, string resource, TRequest request, CancellationToken cancellationToken = default) where TRequest : class where TResponse : notnull => throw null;
        public static TResponse PostJson<TRequest, TResponse>(this IRestClient client, string resource, TRequest request) where TRequest : class where TResponse : notnull => throw null;
        public static Task<HttpStatusCode> PostJsonAsync<TRequest>(this IRestClient client, string resource, TRequest request, CancellationToken cancellationToken = default) where TRequest : class => throw null;
        public static HttpStatusCode PostJson<TRequest>(this IRestClient client, string resource, TRequest request) where TRequest : class => throw null;
    }

    public class DeserializationException : Exception
    {
        public DeserializationException(RestResponse response, Exception innerException) { }
        public RestResponse Response { get; }
    }
}

namespace RestSharp.Authenticators
{
    public abstract class AuthenticatorBase : IAuthenticator
    {
        protected virtual ValueTask<Parameter> GetAuthenticationParameter(string accessToken) => throw null;
        public ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => throw null;
        protected string Token { get; }
    }

    public class HttpBasicAuthenticator : AuthenticatorBase
    {
        public HttpBasicAuthenticator(string username, string password, Encoding encoding) { }
        public HttpBasicAuthenticator(string username, string password) { }
        protected override ValueTask<Parameter> GetAuthenticationParameter(string accessToken) => throw null;
    }

    public interface IAuthenticator
    {
        ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default);
    }

    public class JwtAuthenticator : AuthenticatorBase
    {
        public JwtAuthenticator(string accessToken) { }
        public void SetBearerToken(string accessToken) { }
        protected override ValueTask<Parameter> GetAuthenticationParameter(string accessToken) => throw null;
    }
}

namespace RestSharp.Serializers
{
    public class SerializerConfig
    {
        public void UseDefaultSerializers() { }
        public SerializerConfig UseSerializer<T>() where T : class, new() => throw null;
        public SerializerConfig() { }
    }
}

namespace RestSharp.Serializers.Json
{
    public static partial class RestClientExtensions
    {
        public static SerializerConfig UseSystemTextJson(this SerializerConfig serializerConfig) => throw null;
        public static SerializerConfig UseSystemTextJson(this SerializerConfig serializerConfig, JsonSerializerOptions options) => throw null;
    }
}
