// RestSharp 106 and before: requests and responses behind interfaces, a base address on the client: https://github.com/restsharp/RestSharp (read from its sources at 106)
using Newtonsoft.Json;
using PromptLint.Sdk;
using RestSharp.Serializers;
using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace RestSharp
{
    [Versions("[105.0,107.0)")]
    public interface IRestRequest
    {
        string Resource { get; set; }
        Method Method { get; set; }
        int Timeout { get; set; }
        DataFormat RequestFormat { get; set; }
        IRestRequest AddBody(object obj);
        IRestRequest AddJsonBody(object obj);
        IRestRequest AddJsonBody(object obj, string contentType);
        IRestRequest AddHeader(string name, string value);
        IRestRequest AddHeaders(ICollection<KeyValuePair<string, string>> headers);
        IRestRequest AddParameter(string name, object value);
        IRestRequest AddParameter(string name, object value, ParameterType type);
        IRestRequest AddParameter(string name, object value, string contentType, ParameterType type);
        IRestRequest AddOrUpdateParameter(string name, object value, ParameterType type);
        IRestRequest AddQueryParameter(string name, string value);
        IRestRequest AddUrlSegment(string name, string value);
        IRestRequest AddFile(string name, string path, string contentType = null);
        IRestRequest AddFile(string name, byte[] bytes, string fileName, string contentType = null);
    }

    public partial class RestRequest : IRestRequest
    {
        [Versions("[105.0,107.0)")] public RestRequest(Method method) { }
        [Versions("[105.0,107.0)")] public RestRequest(string resource, DataFormat dataFormat) { }
        [Versions("[105.0,107.0)")] public RestRequest(string resource, Method method, DataFormat dataFormat) { }
        int IRestRequest.Timeout { get; set; }
        IRestRequest IRestRequest.AddBody(object obj) => throw null;
        IRestRequest IRestRequest.AddJsonBody(object obj) => throw null;
        IRestRequest IRestRequest.AddJsonBody(object obj, string contentType) => throw null;
        IRestRequest IRestRequest.AddHeader(string name, string value) => throw null;
        IRestRequest IRestRequest.AddHeaders(ICollection<KeyValuePair<string, string>> headers) => throw null;
        IRestRequest IRestRequest.AddParameter(string name, object value) => throw null;
        IRestRequest IRestRequest.AddParameter(string name, object value, ParameterType type) => throw null;
        IRestRequest IRestRequest.AddParameter(string name, object value, string contentType, ParameterType type) => throw null;
        IRestRequest IRestRequest.AddOrUpdateParameter(string name, object value, ParameterType type) => throw null;
        IRestRequest IRestRequest.AddQueryParameter(string name, string value) => throw null;
        IRestRequest IRestRequest.AddUrlSegment(string name, string value) => throw null;
        IRestRequest IRestRequest.AddFile(string name, string path, string contentType) => throw null;
        IRestRequest IRestRequest.AddFile(string name, byte[] bytes, string fileName, string contentType) => throw null;
    }

    [Versions("[105.0,107.0)")]
    public interface IRestResponse
    {
        string Content { get; }
        string ContentType { get; }
        Exception ErrorException { get; }
        string ErrorMessage { get; }
        bool IsSuccessful { get; }
        byte[] RawBytes { get; }
        ResponseStatus ResponseStatus { get; }
        HttpStatusCode StatusCode { get; }
        string StatusDescription { get; }
    }

    [Versions("[105.0,107.0)")]
    public interface IRestResponse<T> : IRestResponse
    {
        T Data { get; }
    }

    public partial class RestResponse : IRestResponse
    {
        bool IRestResponse.IsSuccessful => throw null;
    }

    public partial class RestResponse<T> : IRestResponse<T> { }

    public partial class RestClient
    {
        [Versions("[105.0,107.0)")] public RestClient() { }
        [Versions("[105.0,107.0)")] public Uri BaseUrl { get; set; }
        [Versions("[105.0,107.0)")] public int Timeout { get; set; }
        [Versions("[105.0,107.0)")] public Authenticators.IAuthenticator Authenticator { get; set; }
    }

    public static partial class RestClientExtensions
    {
        [Versions("[105.0,107.0)")] public static RestResponse Execute(this IRestClient client, IRestRequest request) => throw null;
        [Versions("[105.0,107.0)")] public static RestResponse Execute(this IRestClient client, IRestRequest request, Method httpMethod) => throw null;
        [Versions("[105.0,107.0)")] public static RestResponse<T> Execute<T>(this IRestClient client, IRestRequest request) => throw null;
        [Versions("[105.0,107.0)")] public static RestResponse Get(this IRestClient client, IRestRequest request) => throw null;
        [Versions("[105.0,107.0)")] public static RestResponse Post(this IRestClient client, IRestRequest request) => throw null;
        [Versions("[105.0,107.0)")] public static RestResponse<T> Post<T>(this IRestClient client, IRestRequest request) => throw null;
        [Versions("[105.0,107.0)")] public static Task<RestResponse> ExecuteAsync(this IRestClient client, IRestRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[105.0,107.0)")] public static Task<RestResponse<T>> ExecuteAsync<T>(this IRestClient client, IRestRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[105.0,107.0)")] public static Task<RestResponse> ExecutePostAsync(this IRestClient client, IRestRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[105.0,107.0)")] public static Task<RestResponse> ExecuteTaskAsync(this IRestClient client, IRestRequest request, CancellationToken token = default) => throw null;
        [Versions("[105.0,107.0)")] public static Task<RestResponse<T>> ExecuteTaskAsync<T>(this IRestClient client, IRestRequest request, CancellationToken token = default) => throw null;
    }
}

namespace RestSharp.Serializers.NewtonsoftJson
{
    [Versions("RestSharp.Serializers.NewtonsoftJson[107.0,)")]
    public static class RestClientExtensions
    {
        public static SerializerConfig UseNewtonsoftJson(this SerializerConfig config) => throw null;
        public static SerializerConfig UseNewtonsoftJson(this SerializerConfig config, JsonSerializerSettings settings) => throw null;
    }
}
