// Flurl, fluent URLs and HTTP: https://github.com/tmenier/Flurl (read from the assemblies of 4.0)
using Flurl.Http.Configuration;
using Flurl.Http.Content;
using Flurl.Http;
using Flurl.Util;
using Flurl;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("Flurl.Http", Packages = "Flurl;Flurl.Http;Flurl.Http.Newtonsoft")]

namespace Flurl
{
    public static class GeneratedExtensions
    {
        public static Url AppendPathSegment(this string url, object segment, bool fullyEncode = false) => throw null;
        public static Url AppendPathSegments(this string url, params object[] segments) => throw null;
        public static Url AppendPathSegments(this string url, IEnumerable<object> segments) => throw null;
        public static Url RemovePathSegment(this string url) => throw null;
        public static Url RemovePath(this string url) => throw null;
        public static Url SetQueryParam(this string url, string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url SetQueryParam(this string url, string name, string value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url SetQueryParam(this string url, string name) => throw null;
        public static Url SetQueryParams(this string url, object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url SetQueryParams(this string url, IEnumerable<string> names) => throw null;
        public static Url SetQueryParams(this string url, params string[] names) => throw null;
        public static Url AppendQueryParam(this string url, string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url AppendQueryParam(this string url, string name, string value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url AppendQueryParam(this string url, string name) => throw null;
        public static Url AppendQueryParam(this string url, object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url AppendQueryParam(this string url, IEnumerable<string> names) => throw null;
        public static Url AppendQueryParam(this string url, params string[] names) => throw null;
        public static Url RemoveQueryParam(this string url, string name) => throw null;
        public static Url RemoveQueryParams(this string url, params string[] names) => throw null;
        public static Url RemoveQueryParams(this string url, IEnumerable<string> names) => throw null;
        public static Url RemoveQuery(this string url) => throw null;
        public static Url SetFragment(this string url, string fragment) => throw null;
        public static Url RemoveFragment(this string url) => throw null;
        public static Url ResetToRoot(this string url) => throw null;
        public static Url AppendPathSegment(this Uri uri, object segment, bool fullyEncode = false) => throw null;
        public static Url AppendPathSegments(this Uri uri, params object[] segments) => throw null;
        public static Url AppendPathSegments(this Uri uri, IEnumerable<object> segments) => throw null;
        public static Url RemovePathSegment(this Uri uri) => throw null;
        public static Url RemovePath(this Uri uri) => throw null;
        public static Url SetQueryParam(this Uri uri, string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url SetQueryParam(this Uri uri, string name, string value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url SetQueryParam(this Uri uri, string name) => throw null;
        public static Url SetQueryParams(this Uri uri, object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url SetQueryParams(this Uri uri, IEnumerable<string> names) => throw null;
        public static Url SetQueryParams(this Uri uri, params string[] names) => throw null;
        public static Url AppendQueryParam(this Uri uri, string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url AppendQueryParam(this Uri uri, string name, string value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url AppendQueryParam(this Uri uri, string name) => throw null;
        public static Url AppendQueryParam(this Uri uri, object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public static Url AppendQueryParam(this Uri uri, IEnumerable<string> names) => throw null;
        public static Url AppendQueryParam(this Uri uri, params string[] names) => throw null;
        public static Url RemoveQueryParam(this Uri uri, string name) => throw null;
        public static Url RemoveQueryParams(this Uri uri, params string[] names) => throw null;
        public static Url RemoveQueryParams(this Uri uri, IEnumerable<string> names) => throw null;
        public static Url RemoveQuery(this Uri uri) => throw null;
        public static Url SetFragment(this Uri uri, string fragment) => throw null;
        public static Url RemoveFragment(this Uri uri) => throw null;
        public static Url ResetToRoot(this Uri uri) => throw null;
    }

    public enum NullValueHandling { NameOnly, Remove, Ignore }

    public class QueryParamCollection : IReadOnlyNameValueList<object>, IEnumerable<(string Name, object Value)>, INameValueListBase<object>
    {
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
        public QueryParamCollection(string query = null) { }
        public void Add(string name, object value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) { }
        public void AddOrReplace(string name, object value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) { }
        public void Remove(string name) { }
        public void Clear() { }
        public IEnumerator<(string Name, object Value)> GetEnumerator() => throw null;
        public object FirstOrDefault(string name) => throw null;
        public bool TryGetFirst(string name, out object value) => throw null;
        public IEnumerable<object> GetAll(string name) => throw null;
        public bool Contains(string name) => throw null;
        public bool Contains(string name, object value) => throw null;
        public int Count { get; }
        public (string Name, object Value) this[int index] { get => throw null; }
    }

    public class Url
    {
        public Url(string baseUrl = null) { }
        public Url(Uri uri) { }
        public static Url Parse(string url) => throw null;
        public static QueryParamCollection ParseQueryParams(string query) => throw null;
        public static IEnumerable<string> ParsePathSegments(string path) => throw null;
        public Url AppendPathSegment(object segment, bool fullyEncode = false) => throw null;
        public Url AppendPathSegments(params object[] segments) => throw null;
        public Url AppendPathSegments(IEnumerable<object> segments) => throw null;
        public Url RemovePathSegment() => throw null;
        public Url RemovePath() => throw null;
        public Url SetQueryParam(string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public Url SetQueryParam(string name, string value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public Url SetQueryParam(string name) => throw null;
        public Url SetQueryParams(object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public Url SetQueryParams(IEnumerable<string> names) => throw null;
        public Url SetQueryParams(params string[] names) => throw null;
        public Url AppendQueryParam(string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public Url AppendQueryParam(string name, string value, bool isEncoded = false, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public Url AppendQueryParam(string name) => throw null;
        public Url AppendQueryParam(object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw null;
        public Url AppendQueryParam(IEnumerable<string> names) => throw null;
        public Url AppendQueryParam(params string[] names) => throw null;
        public Url RemoveQueryParam(string name) => throw null;
        public Url RemoveQueryParams(params string[] names) => throw null;
        public Url RemoveQueryParams(IEnumerable<string> names) => throw null;
        public Url RemoveQuery() => throw null;
        public Url SetFragment(string fragment) => throw null;
        public Url RemoveFragment() => throw null;
        public Url ResetToRoot() => throw null;
        public Url Reset() => throw null;
        public Url Clone() => throw null;
        public Uri ToUri() => throw null;
        public static implicit operator string(Url url) => throw null;
        public static implicit operator Url(string url) => throw null;
        public static implicit operator Url(Uri uri) => throw null;
        public static string Combine(params string[] parts) => throw null;
        public static string Decode(string s, bool interpretPlusAsSpace) => throw null;
        public static string Encode(string s, bool encodeSpaceAsPlus = false) => throw null;
        public static string EncodeIllegalCharacters(string s, bool encodeSpaceAsPlus = false) => throw null;
        public static bool IsValid(string url) => throw null;
        public string Scheme { get; set; }
        public string UserInfo { get; set; }
        public string Host { get; set; }
        public int? Port { get; set; }
        public string Authority { get; }
        public string Root { get; }
        public string Path { get; set; }
        public IList<string> PathSegments { get; }
        public string Query { get; set; }
        public QueryParamCollection QueryParams { get; }
        public string Fragment { get; set; }
        public bool IsRelative { get; }
        public bool IsSecureScheme { get; }
    }
}

namespace Flurl.Util
{
    public interface INameValueListBase<TValue>
    {
        TValue FirstOrDefault(string name);
        bool TryGetFirst(string name, out TValue value);
        IEnumerable<TValue> GetAll(string name);
        bool Contains(string name);
        bool Contains(string name, TValue value);
    }

    public interface INameValueList<TValue> : IList<(string Name, TValue Value)>, ICollection<(string Name, TValue Value)>, IEnumerable<(string Name, TValue Value)>, INameValueListBase<TValue>
    {
        void Add(string name, TValue value);
        void AddOrReplace(string name, TValue value);
        bool Remove(string name);
    }

    public interface IReadOnlyNameValueList<TValue> : IReadOnlyList<(string Name, TValue Value)>, IEnumerable<(string Name, TValue Value)>, IReadOnlyCollection<(string Name, TValue Value)>, INameValueListBase<TValue> { }
}

namespace Flurl.Http
{
    public class FlurlCall
    {
        public FlurlCall() { }
        public IFlurlClient Client { get; set; }
        public IFlurlRequest Request { get; set; }
        public HttpRequestMessage HttpRequestMessage { get; set; }
        public string RequestBody { get; }
        public IFlurlResponse Response { get; set; }
        public HttpResponseMessage HttpResponseMessage { get; set; }
        public Exception Exception { get; set; }
        public bool ExceptionHandled { get; set; }
        public DateTime StartedUtc { get; set; }
        public DateTime? EndedUtc { get; set; }
        public TimeSpan? Duration { get; }
        public bool Completed { get; }
        public bool Succeeded { get; }
    }

    public interface IFlurlClient : ISettingsContainer, IHeadersContainer, IEventHandlerContainer, IDisposable
    {
        IFlurlRequest Request(params object[] urlSegments);
        Task<IFlurlResponse> SendAsync(IFlurlRequest request, HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead, CancellationToken cancellationToken = default);
        HttpClient HttpClient { get; }
        string BaseUrl { get; set; }
        bool IsDisposed { get; }
    }

    public class FlurlClient : IFlurlClient, ISettingsContainer, IHeadersContainer, IEventHandlerContainer, IDisposable
    {
        public FlurlClient(string baseUrl = null) { }
        public FlurlClient(HttpClient httpClient, string baseUrl = null) { }
        public IFlurlRequest Request(params object[] urlSegments) => throw null;
        public Task<IFlurlResponse> SendAsync(IFlurlRequest request, HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead, CancellationToken cancellationToken = default) => throw null;
        public virtual void Dispose() { }
        public string BaseUrl { get; set; }
        public FlurlHttpSettings Settings { get; }
        public INameValueList<string> Headers { get; }
        public HttpClient HttpClient { get; }
        public bool IsDisposed { get; }
    }

    public static class FlurlHttp
    {
        public static IFlurlClientBuilder ConfigureClientForUrl(string url) => throw null;
        public static IFlurlClient GetClientForRequest(IFlurlRequest req) => throw null;
        public static void UseClientCachingStrategy(Func<IFlurlRequest, string> buildClientName) { }
        public static void UseClientPerHostStrategy() { }
        public static string BuildClientNameByHost(IFlurlRequest req) => throw null;
        public static IFlurlClientCache Clients { get; }
    }

    public class FlurlHttpException : Exception
    {
        internal FlurlHttpException() { }
        public FlurlHttpException(FlurlCall call, string message, Exception inner) { }
        public FlurlHttpException(FlurlCall call, Exception inner) { }
        public FlurlHttpException(FlurlCall call) { }
        public Task<string> GetResponseStringAsync() => throw null;
        public Task<T> GetResponseJsonAsync<T>() => throw null;
        public FlurlCall Call { get; }
        public int? StatusCode { get; }
    }

    public class FlurlHttpTimeoutException : FlurlHttpException
    {
        public FlurlHttpTimeoutException(FlurlCall call, Exception inner) { }
    }

    public class FlurlParsingException : FlurlHttpException
    {
        public FlurlParsingException(FlurlCall call, string expectedFormat, Exception inner) { }
        public string ExpectedFormat { get; }
    }

    public interface IFlurlRequest : ISettingsContainer, IHeadersContainer, IEventHandlerContainer
    {
        IFlurlClient EnsureClient();
        Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent content = null, HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead, CancellationToken cancellationToken = default);
        IFlurlClient Client { get; set; }
        HttpMethod Verb { get; set; }
        Url Url { get; set; }
        HttpContent Content { get; set; }
        IEnumerable<(string Name, string Value)> Cookies { get; }
        FlurlCall RedirectedFrom { get; set; }
    }

    public class FlurlRequest : IFlurlRequest, ISettingsContainer, IHeadersContainer, IEventHandlerContainer
    {
        public FlurlRequest(Url url = null) { }
        public IFlurlClient EnsureClient() => throw null;
        public Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent content = null, HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead, CancellationToken cancellationToken = default) => throw null;
        public FlurlHttpSettings Settings { get; }
        public IFlurlClient Client { get; set; }
        public HttpMethod Verb { get; set; }
        public Url Url { get; set; }
        public HttpContent Content { get; set; }
        public FlurlCall RedirectedFrom { get; set; }
        public INameValueList<string> Headers { get; }
        public IEnumerable<(string Name, string Value)> Cookies { get; }
    }

    public interface IFlurlResponse : IDisposable
    {
        Task<T> GetJsonAsync<T>();
        Task<string> GetStringAsync();
        Task<Stream> GetStreamAsync();
        Task<byte[]> GetBytesAsync();
        IReadOnlyNameValueList<string> Headers { get; }
        HttpResponseMessage ResponseMessage { get; }
        int StatusCode { get; }
    }

    public class FlurlResponse : IFlurlResponse, IDisposable
    {
        public Task<T> GetJsonAsync<T>() => throw null;
        public Task<string> GetStringAsync() => throw null;
        public Task<Stream> GetStreamAsync() => throw null;
        public Task<byte[]> GetBytesAsync() => throw null;
        public void Dispose() { }
        public IReadOnlyNameValueList<string> Headers { get; }
        public HttpResponseMessage ResponseMessage { get; }
        public int StatusCode { get; }
    }

    public interface IEventHandlerContainer { }

    public interface IHeadersContainer
    {
        INameValueList<string> Headers { get; }
    }

    public static class HeaderExtensions
    {
        public static T WithHeader<T>(this T obj, string name, object value) where T : IHeadersContainer => throw null;
        public static T WithHeaders<T>(this T obj, object headers, bool replaceUnderscoreWithHyphen = true) where T : IHeadersContainer => throw null;
        public static T WithBasicAuth<T>(this T obj, string username, string password) where T : IHeadersContainer => throw null;
        public static T WithOAuthBearerToken<T>(this T obj, string token) where T : IHeadersContainer => throw null;
    }

    public interface ISettingsContainer
    {
        FlurlHttpSettings Settings { get; }
    }

    public static class SettingsExtensions
    {
        public static T WithSettings<T>(this T obj, Action<FlurlHttpSettings> action) where T : ISettingsContainer => throw null;
        public static T WithTimeout<T>(this T obj, TimeSpan timespan) where T : ISettingsContainer => throw null;
        public static T WithTimeout<T>(this T obj, int seconds) where T : ISettingsContainer => throw null;
        public static T AllowHttpStatus<T>(this T obj, string pattern) where T : ISettingsContainer => throw null;
        public static T AllowHttpStatus<T>(this T obj, params int[] statusCodes) where T : ISettingsContainer => throw null;
        public static T AllowAnyHttpStatus<T>(this T obj) where T : ISettingsContainer => throw null;
        public static T WithAutoRedirect<T>(this T obj, bool enabled) where T : ISettingsContainer => throw null;
    }

    public static class MultipartExtensions
    {
        public static Task<IFlurlResponse> PostMultipartAsync(this IFlurlRequest request, Action<CapturedMultipartContent> buildContent, HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead, CancellationToken cancellationToken = default) => throw null;
    }

    public static class ResponseExtensions
    {
        public static Task<T> ReceiveJson<T>(this Task<IFlurlResponse> response) => throw null;
        public static Task<string> ReceiveString(this Task<IFlurlResponse> response) => throw null;
        public static Task<Stream> ReceiveStream(this Task<IFlurlResponse> response) => throw null;
        public static Task<byte[]> ReceiveBytes(this Task<IFlurlResponse> response) => throw null;
    }
}

namespace Flurl.Http.Configuration
{
    public interface IFlurlClientBuilder : ISettingsContainer, IHeadersContainer, IEventHandlerContainer
    {
        IFlurlClientBuilder ConfigureHttpClient(Action<HttpClient> configure);
        IFlurlClientBuilder ConfigureInnerHandler(Action<HttpClientHandler> configure);
        IFlurlClientBuilder UseSocketsHttpHandler(Action<SocketsHttpHandler> configure);
        IFlurlClientBuilder AddMiddleware(Func<DelegatingHandler> create);
        IFlurlClient Build();
    }

    public class FlurlClientBuilder : IFlurlClientBuilder, ISettingsContainer, IHeadersContainer, IEventHandlerContainer
    {
        public FlurlClientBuilder(string baseUrl = null) { }
        public IFlurlClientBuilder AddMiddleware(Func<DelegatingHandler> create) => throw null;
        public IFlurlClientBuilder ConfigureHttpClient(Action<HttpClient> configure) => throw null;
        public IFlurlClientBuilder ConfigureInnerHandler(Action<HttpClientHandler> configure) => throw null;
        public IFlurlClientBuilder UseSocketsHttpHandler(Action<SocketsHttpHandler> configure) => throw null;
        public IFlurlClient Build() => throw null;
        public FlurlHttpSettings Settings { get; }
        public INameValueList<string> Headers { get; }
    }

    public interface IFlurlClientCache
    {
        IFlurlClientCache Add(string name, string baseUrl = null, Action<IFlurlClientBuilder> configure = null);
        IFlurlClient Get(string name);
        IFlurlClient GetOrAdd(string name, string baseUrl = null, Action<IFlurlClientBuilder> configure = null);
        IFlurlClientCache WithDefaults(Action<IFlurlClientBuilder> configure);
        IFlurlClientCache Remove(string name);
        IFlurlClientCache Clear();
    }

    public class FlurlClientCache : IFlurlClientCache
    {
        public IFlurlClientCache Add(string name, string baseUrl = null, Action<IFlurlClientBuilder> configure = null) => throw null;
        public virtual IFlurlClient Get(string name) => throw null;
        public IFlurlClient GetOrAdd(string name, string baseUrl = null, Action<IFlurlClientBuilder> configure = null) => throw null;
        public IFlurlClientCache WithDefaults(Action<IFlurlClientBuilder> configure) => throw null;
        public IFlurlClientCache Remove(string name) => throw null;
        public IFlurlClientCache Clear() => throw null;
        public FlurlClientCache() { }
    }

    public class FlurlHttpSettings
    {
        public FlurlHttpSettings() { }
        public void ResetDefaults() { }
        public TimeSpan? Timeout { get; set; }
        public string HttpVersion { get; set; }
        public string AllowedHttpStatusRange { get; set; }
        public ISerializer JsonSerializer { get; set; }
        public ISerializer UrlEncodedSerializer { get; set; }
    }

    public interface ISerializer
    {
        string Serialize(object obj);
        T Deserialize<T>(string s);
        T Deserialize<T>(Stream stream);
    }
}

namespace Flurl.Http.Content
{
    public class CapturedJsonContent : CapturedStringContent
    {
        public CapturedJsonContent(string json) : base(json) { }
    }

    public class CapturedMultipartContent : MultipartContent
    {
        public CapturedMultipartContent(FlurlHttpSettings settings) { }
        public CapturedMultipartContent(string subtype, FlurlHttpSettings settings) { }
        public CapturedMultipartContent(string subtype, string boundary, FlurlHttpSettings settings) { }
        public CapturedMultipartContent Add(string name, HttpContent content) => throw null;
        public CapturedMultipartContent AddString(string name, string value, string contentType = null) => throw null;
        public CapturedMultipartContent AddStringParts(object data, string contentType = null) => throw null;
        public CapturedMultipartContent AddJson(string name, object data) => throw null;
        public CapturedMultipartContent AddUrlEncoded(string name, object data) => throw null;
        public CapturedMultipartContent AddFile(string name, Stream stream, string fileName, string contentType = null, int bufferSize = 4096) => throw null;
        public CapturedMultipartContent AddFile(string name, string path, string contentType = null, int bufferSize = 4096, string fileName = null) => throw null;
        public IReadOnlyList<HttpContent> Parts { get; }
    }

    public class CapturedStringContent : StringContent
    {
        public CapturedStringContent(string content) : base(content) { }
        public CapturedStringContent(string content, string contentType) : base(content) { }
        public string Content { get; }
    }
}
