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

namespace RestSharp
{
    public enum ParameterType { GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    public record BodyParameter : Parameter
    {
        internal BodyParameter() { }
        public BodyParameter(string name, object value, ContentType contentType, DataFormat dataFormat = DataFormat.None) { }
        public BodyParameter(object value, ContentType contentType, DataFormat dataFormat = DataFormat.None) { }
        public DataFormat DataFormat { get; set; }
        public string ContentEncoding { get; set; }
    }

    public record JsonParameter : BodyParameter
    {
        public JsonParameter(string name, object value, ContentType contentType = null) { }
        public JsonParameter(object value, ContentType contentType = null) { }
    }

    public class DefaultParameters : ParametersCollection
    {
        public DefaultParameters AddParameter(Parameter parameter) => throw null;
        public DefaultParameters RemoveParameter(string name, ParameterType type) => throw null;
        public DefaultParameters ReplaceParameter(Parameter parameter) => throw null;
    }

    public record FileParameter
    {
        public static FileParameter Create(string name, byte[] data, string filename, ContentType contentType = null, FileParameterOptions options = null) => throw null;
        public static FileParameter Create(string name, Func<Stream> getFile, string fileName, ContentType contentType = null, FileParameterOptions options = null) => throw null;
        public static FileParameter FromFile(string fullPath, string name = null, ContentType contentType = null, FileParameterOptions options = null) => throw null;
        public string Name { get; }
        public string FileName { get; }
        public ContentType ContentType { get; }
        public Func<Stream> GetFile { get; }
        public FileParameterOptions Options { get; }
    }

    public class FileParameterOptions
    {
        public bool DisableFilenameStar { get; set; }
        public bool DisableFilenameEncoding { get; set; }
    }

    public record HeaderParameter : Parameter
    {
        public HeaderParameter(string name, string value, bool encode = false) { }
        public string Name { get; }
        public string Value { get; }
    }

    public abstract record Parameter
    {
        public static Parameter CreateParameter(string name, object value, ParameterType type, bool encode = true) => throw null;
        protected string DebuggerDisplay() => throw null;
        public ContentType ContentType { get; set; }
        public string Name { get; }
        public object Value { get; }
        public ParameterType Type { get; }
        public bool Encode { get; }
        protected virtual string ValueString { get; }
    }

    public record NamedParameter : Parameter { }

    public abstract class ParametersCollection<T> : IEnumerable<T> where T : Parameter
    {
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
        protected List<T> Parameters;
        public bool Exists(T parameter) => throw null;
        public T TryFind(string parameterName) => throw null;
        public IEnumerable<TParameter> GetParameters<TParameter>() where TParameter : class, T => throw null;
        public IEnumerator<T> GetEnumerator() => throw null;
        protected ParametersCollection() { }
        public int Count { get; }
    }

    public abstract class ParametersCollection : ParametersCollection<Parameter>
    {
        public IEnumerable<Parameter> GetParameters(ParameterType parameterType) => throw null;
        protected ParametersCollection() { }
    }

    public class RequestParameters : ParametersCollection
    {
        public RequestParameters() { }
        public RequestParameters(IEnumerable<Parameter> parameters) { }
        public ParametersCollection AddParameters(IEnumerable<Parameter> parameters) => throw null;
        public ParametersCollection AddParameters(ParametersCollection parameters) => throw null;
        public void AddParameter(Parameter parameter) { }
        public void RemoveParameter(string name) { }
        public void RemoveParameter(Parameter parameter) { }
    }

    public partial class RestRequest
    {
        public RestRequest() { }
        public RestRequest(string resource, Method method = Method.Get) { }
        public RestRequest(Uri resource, Method method = Method.Get) { }
        public RestRequest AddParameter(Parameter parameter) => throw null;
        public RestRequest RemoveParameter(Parameter parameter) => throw null;
        public bool AlwaysMultipartFormData { get; set; }
        public bool AlwaysSingleFileAsContent { get; set; }
        public bool MultipartFormQuoteParameters { get; set; }
        public bool MultipartFormQuoteBoundary { get; set; }
        public string FormBoundary { get; set; }
        public RequestParameters Parameters { get; }
        public CookieContainer CookieContainer { get; set; }
        public IAuthenticator Authenticator { get; set; }
        public IReadOnlyCollection<FileParameter> Files { get; }
        public Method Method { get; set; }
        public TimeSpan? Timeout { get; set; }
        public string Resource { get; set; }
        public DataFormat RequestFormat { get; set; }
        public string RootElement { get; set; }
        public Version Version { get; set; }
        public int Attempts { get; }
        public HttpCompletionOption CompletionOption { get; set; }
        public CacheControlHeaderValue CachePolicy { get; set; }
        public Func<Stream, Stream> ResponseWriter { get; set; }
        public Func<HttpResponseMessage, RestRequest, RestResponse> AdvancedResponseWriter { get; set; }
        public IReadOnlyList<Cookie> PendingCookies { get; }
    }

    public static class RestRequestExtensions
    {
        public static RestRequest AddBody(this RestRequest request, object obj, ContentType contentType = null) => throw null;
        public static RestRequest AddStringBody(this RestRequest request, string body, DataFormat dataFormat) => throw null;
        public static RestRequest AddStringBody(this RestRequest request, string body, ContentType contentType) => throw null;
        public static RestRequest AddJsonBody(this RestRequest request, string jsonString, bool forceSerialize, ContentType contentType = null) => throw null;
        public static RestRequest AddJsonBody<T>(this RestRequest request, T obj, ContentType contentType = null) where T : class => throw null;
        public static RestRequest AddXmlBody<T>(this RestRequest request, T obj, ContentType contentType = null, string xmlNamespace = "") where T : class => throw null;
        public static RestRequest AddParameter(this RestRequest request, string name, string value, bool encode = true) => throw null;
        public static RestRequest AddParameter(this RestRequest request, string name, object value, ParameterType type, bool encode = true) => throw null;
        public static RestRequest AddParameter<T>(this RestRequest request, string name, T value, bool encode = true, CultureInfo culture = null) where T : struct => throw null;
        public static RestRequest AddOrUpdateParameter(this RestRequest request, string name, string value, bool encode = true) => throw null;
        public static RestRequest AddOrUpdateParameter<T>(this RestRequest request, string name, T value, bool encode = true, CultureInfo culture = null) where T : struct => throw null;
        public static RestRequest AddOrUpdateParameter(this RestRequest request, string name, object value, ParameterType type, bool encode = true) => throw null;
        public static RestRequest AddOrUpdateParameter(this RestRequest request, Parameter parameter) => throw null;
        public static RestRequest AddOrUpdateParameters(this RestRequest request, IEnumerable<Parameter> parameters) => throw null;
        public static RestRequest AddCookie(this RestRequest request, string name, string value) => throw null;
        public static RestRequest AddCookie(this RestRequest request, string name, string value, string path, string domain) => throw null;
        public static RestRequest AddFile(this RestRequest request, string name, string path, ContentType contentType = null, FileParameterOptions options = null) => throw null;
        public static RestRequest AddFile(this RestRequest request, string name, byte[] bytes, string fileName, ContentType contentType = null, FileParameterOptions options = null) => throw null;
        public static RestRequest AddFile(this RestRequest request, string name, Func<Stream> getFile, string fileName, ContentType contentType = null, FileParameterOptions options = null) => throw null;
        public static RestRequest AddHeader(this RestRequest request, string name, string[] values) => throw null;
        public static RestRequest AddHeader(this RestRequest request, string name, string value) => throw null;
        public static RestRequest AddHeader<T>(this RestRequest request, string name, T value, CultureInfo culture = null) where T : struct => throw null;
        public static RestRequest AddOrUpdateHeader(this RestRequest request, string name, string value) => throw null;
        public static RestRequest AddOrUpdateHeader<T>(this RestRequest request, string name, T value, CultureInfo culture = null) where T : struct => throw null;
        public static RestRequest AddHeaders(this RestRequest request, ICollection<KeyValuePair<string, string>> headers) => throw null;
        public static RestRequest AddOrUpdateHeaders(this RestRequest request, ICollection<KeyValuePair<string, string>> headers) => throw null;
        public static RestRequest AddObject<T>(this RestRequest request, T obj, params string[] includedProperties) where T : class => throw null;
        public static RestRequest AddObjectStatic<T>(this RestRequest request, T obj, params string[] includedProperties) where T : class => throw null;
        public static RestRequest AddObjectStatic<T>(this RestRequest request, T obj) where T : class => throw null;
        public static RestRequest AddQueryParameter(this RestRequest request, string name, string value, bool encode = true) => throw null;
        public static RestRequest AddQueryParameter<T>(this RestRequest request, string name, T value, bool encode = true, CultureInfo culture = null) where T : struct => throw null;
        public static RestRequest AddUrlSegment(this RestRequest request, string name, string value, bool encode = true) => throw null;
    }
}

namespace RestSharp.Authenticators.OAuth2
{
    public class OAuth2AuthorizationRequestHeaderAuthenticator : AuthenticatorBase
    {
        public OAuth2AuthorizationRequestHeaderAuthenticator(string accessToken, string tokenType = "OAuth") { }
        protected override ValueTask<Parameter> GetAuthenticationParameter(string accessToken) => throw null;
    }
}
