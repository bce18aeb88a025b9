// Azure.Core and Azure.Identity: credentials, responses and pageables that every Azure client shares.
// https://github.com/Azure/azure-sdk-for-net/tree/main/sdk/core/Azure.Core (read from the assemblies of 1.64 and 1.21)
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Azure.Core", Packages = "Azure.Core;Azure.Identity", Uses = "System.ClientModel; System.Memory.Data")]

namespace Azure
{
    public class AzureKeyCredential : ApiKeyCredential
    {
        protected AzureKeyCredential() { }
        public AzureKeyCredential(string key) { }
    }

    public class AzureSasCredential
    {
        protected AzureSasCredential() { }
        public AzureSasCredential(string signature) { }
        public void Update(string signature) { }
    }

    public class AzureNamedKeyCredential
    {
        protected AzureNamedKeyCredential() { }
        public AzureNamedKeyCredential(string name, string key) { }
        public void Update(string name, string key) { }
        public string Name { get; }
    }

    public abstract class Response : IDisposable
    {
        public abstract void Dispose();
        public static Response<T> FromValue<T>(T value, Response response) => throw null;
        public abstract int Status { get; }
        public abstract string ReasonPhrase { get; }
        public abstract Stream ContentStream { get; set; }
        public abstract string ClientRequestId { get; set; }
        public virtual ResponseHeaders Headers { get; }
        public virtual BinaryData Content { get; }
        public virtual bool IsError { get; }
    }

    public abstract class Response<T> : NullableResponse<T>
    {
        public static implicit operator T(Response<T> response) => throw null;
        public override T Value { get; }
    }

    public abstract class NullableResponse<T>
    {
        public abstract Response GetRawResponse();
        public abstract bool HasValue { get; }
        public abstract T Value { get; }
    }

    public class RequestFailedException : Exception
    {
        protected RequestFailedException() { }
        public RequestFailedException(string message) { }
        public RequestFailedException(string message, Exception innerException) { }
        public RequestFailedException(Response response) { }
        public RequestFailedException(Response response, Exception innerException) { }
        public Response GetRawResponse() => throw null;
        public int Status { get; }
        public string ErrorCode { get; }
    }

    public class RequestContext
    {
        public static implicit operator RequestContext(ErrorOptions options) => throw null;
        public void AddPolicy(HttpPipelinePolicy policy, HttpPipelinePosition position) { }
        public void AddClassifier(int statusCode, bool isError) { }
        public ErrorOptions ErrorOptions { get; set; }
        public CancellationToken CancellationToken { get; set; }
    }

    public enum ErrorOptions { Default = 0, NoThrow = 1 }
    public enum WaitUntil { Completed, Started }

    public readonly struct ETag
    {
        public static readonly ETag All;
        public ETag(string etag) { }
        public static bool operator ==(ETag left, ETag right) => throw null;
        public static bool operator !=(ETag left, ETag right) => throw null;
    }

    public abstract class Operation
    {
        public abstract Response GetRawResponse();
        public abstract ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default);
        public abstract Response UpdateStatus(CancellationToken cancellationToken = default);
        public virtual ValueTask<Response> WaitForCompletionResponseAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual ValueTask<Response> WaitForCompletionResponseAsync(TimeSpan pollingInterval, CancellationToken cancellationToken = default) => throw null;
        public virtual Response WaitForCompletionResponse(CancellationToken cancellationToken = default) => throw null;
        public virtual Response WaitForCompletionResponse(TimeSpan pollingInterval, CancellationToken cancellationToken = default) => throw null;
        public abstract string Id { get; }
        public abstract bool HasCompleted { get; }
    }

    public abstract class Operation<T> : Operation where T : notnull
    {
        public virtual Response<T> WaitForCompletion(CancellationToken cancellationToken = default) => throw null;
        public virtual Response<T> WaitForCompletion(TimeSpan pollingInterval, CancellationToken cancellationToken) => throw null;
        public virtual ValueTask<Response<T>> WaitForCompletionAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual ValueTask<Response<T>> WaitForCompletionAsync(TimeSpan pollingInterval, CancellationToken cancellationToken) => throw null;
        public abstract T Value { get; }
        public abstract bool HasValue { get; }
    }

    public abstract class Page<T>
    {
        public abstract Response GetRawResponse();
        public static Page<T> FromValues(IReadOnlyList<T> values, string continuationToken, Response response) => throw null;
        public abstract IReadOnlyList<T> Values { get; }
        public abstract string ContinuationToken { get; }
    }

    public abstract class Pageable<T> : IEnumerable<T>, IEnumerable where T : notnull
    {
        public abstract IEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null);
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public virtual IEnumerator<T> GetEnumerator() => throw null;
        public static Pageable<T> FromPages(IEnumerable<Page<T>> pages) => throw null;
    }

    public abstract class AsyncPageable<T> : IAsyncEnumerable<T> where T : notnull
    {
        public abstract IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null);
        public virtual IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
        public static AsyncPageable<T> FromPages(IEnumerable<Page<T>> pages) => throw null;
    }

    public sealed class ResponseError
    {
        public ResponseError() { }
        public ResponseError(string code, string message) { }
        public string Code { get; }
        public string Message { get; }
    }

    public class RequestConditions : MatchConditions
    {
        public DateTimeOffset? IfModifiedSince { get; set; }
        public DateTimeOffset? IfUnmodifiedSince { get; set; }
    }

    public class MatchConditions
    {
        public ETag? IfMatch { get; set; }
        public ETag? IfNoneMatch { get; set; }
    }
}

namespace Azure.Core
{
    public abstract class TokenCredential : AuthenticationTokenProvider
    {
        public abstract ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken);
        public abstract AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken);
        public override GetTokenOptions CreateTokenOptions(IReadOnlyDictionary<string, object> properties) => throw null;
        protected TokenCredential() { }
    }

    public struct AccessToken
    {
        public AccessToken(string accessToken, DateTimeOffset expiresOn) { }
        public AccessToken(string accessToken, DateTimeOffset expiresOn, DateTimeOffset? refreshOn) { }
        public AccessToken(string accessToken, DateTimeOffset expiresOn, DateTimeOffset? refreshOn, string tokenType) { }
        public AccessToken(string accessToken, DateTimeOffset expiresOn, DateTimeOffset? refreshOn, string tokenType, global::System.Security.Cryptography.X509Certificates.X509Certificate2 bindingCertificate) { }
        public string Token { get; }
        public DateTimeOffset ExpiresOn { get; }
        public DateTimeOffset? RefreshOn { get; }
        public string TokenType { get; }
        public global::System.Security.Cryptography.X509Certificates.X509Certificate2 BindingCertificate { get; }
    }

    public readonly struct TokenRequestContext
    {
        public TokenRequestContext(string[] scopes, string parentRequestId) { }
        public TokenRequestContext(string[] scopes, string parentRequestId = null, string claims = null, string tenantId = null, bool isCaeEnabled = false, bool isProofOfPossessionEnabled = false, string proofOfPossessionNonce = null, Uri requestUri = null, string requestMethod = null) { }
        public string[] Scopes { get; }
        public string ParentRequestId { get; }
        public string Claims { get; }
        public string TenantId { get; }
        public bool IsCaeEnabled { get; }
        public bool IsProofOfPossessionEnabled { get; }
        public string ProofOfPossessionNonce { get; }
        public string ResourceRequestMethod { get; }
        public Uri ResourceRequestUri { get; }
    }

    public abstract class ClientOptions
    {
        public void AddPolicy(HttpPipelinePolicy policy, HttpPipelinePosition position) { }
        public static ClientOptions Default { get; }
        public HttpPipelineTransport Transport { get; set; }
        public DiagnosticsOptions Diagnostics { get; }
        public RetryOptions Retry { get; }
        public HttpPipelinePolicy RetryPolicy { get; set; }
    }

    public class RetryOptions
    {
        public int MaxRetries { get; set; }
        public TimeSpan Delay { get; set; }
        public TimeSpan MaxDelay { get; set; }
        public RetryMode Mode { get; set; }
        public TimeSpan NetworkTimeout { get; set; }
    }

    public enum RetryMode { Fixed, Exponential }

    public class DiagnosticsOptions
    {
        public bool IsLoggingEnabled { get; set; }
        public bool IsDistributedTracingEnabled { get; set; }
        public bool IsTelemetryEnabled { get; set; }
        public bool IsLoggingContentEnabled { get; set; }
        public int LoggedContentSizeLimit { get; set; }
        public IList<string> LoggedHeaderNames { get; }
        public IList<string> LoggedQueryParameters { get; }
        public string ApplicationId { get; set; }
        public static string DefaultApplicationId { get; set; }
    }

    public abstract class RequestContent : IDisposable
    {
        public static RequestContent Create(Stream stream) => throw null;
        public static RequestContent Create(byte[] bytes) => throw null;
        public static RequestContent Create(byte[] bytes, int index, int length) => throw null;
        public static RequestContent Create(ReadOnlyMemory<byte> bytes) => throw null;
        public static RequestContent Create(global::System.Buffers.ReadOnlySequence<byte> bytes) => throw null;
        public static RequestContent Create(string content) => throw null;
        public static RequestContent Create(BinaryData content) => throw null;
        public static RequestContent Create(BinaryContent content) => throw null;
        public static RequestContent Create(object serializable) => throw null;
        public static RequestContent Create<T>(T model, ModelReaderWriterOptions options = null) => throw null;
        public static implicit operator RequestContent(string content) => throw null;
        public static implicit operator RequestContent(BinaryData content) => throw null;
        public abstract Task WriteToAsync(Stream stream, CancellationToken cancellation);
        public abstract void WriteTo(Stream stream, CancellationToken cancellation);
        public abstract bool TryComputeLength(out long length);
        public abstract void Dispose();
    }

    public readonly struct ResponseHeaders : IEnumerable<HttpHeader>, IEnumerable
    {
        public IEnumerator<HttpHeader> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public bool TryGetValue(string name, out string value) => throw null;
        public bool TryGetValues(string name, out IEnumerable<string> values) => throw null;
        public bool Contains(string name) => throw null;
        public DateTimeOffset? Date { get; }
        public string ContentType { get; }
        public int? ContentLength { get; }
        public long? ContentLengthLong { get; }
        public ETag? ETag { get; }
        public string RequestId { get; }
    }

    public readonly struct HttpHeader
    {
        public HttpHeader(string name, string value) { }
        public string Name { get; }
        public string Value { get; }
        public static class Names
        {
            public static string Date { get; }
            public static string XMsDate { get; }
            public static string ContentType { get; }
            public static string ContentLength { get; }
            public static string ETag { get; }
            public static string XMsRequestId { get; }
            public static string UserAgent { get; }
            public static string Accept { get; }
            public static string Authorization { get; }
            public static string Range { get; }
            public static string XMsRange { get; }
            public static string IfMatch { get; }
            public static string IfNoneMatch { get; }
            public static string IfModifiedSince { get; }
            public static string IfUnmodifiedSince { get; }
            public static string Prefer { get; }
            public static string Referer { get; }
            public static string Host { get; }
            public static string ContentDisposition { get; }
            public static string WwwAuthenticate { get; }
        }
        public static class Common
        {
            public static readonly HttpHeader JsonContentType;
            public static readonly HttpHeader JsonAccept;
            public static readonly HttpHeader OctetStreamContentType;
            public static readonly HttpHeader FormUrlEncodedContentType;
        }
    }

    public readonly struct RequestMethod
    {
        public RequestMethod(string method) { }
        public static RequestMethod Parse(string method) => throw null;
        public static bool operator ==(RequestMethod left, RequestMethod right) => throw null;
        public static bool operator !=(RequestMethod left, RequestMethod right) => throw null;
        public string Method { get; }
        public static RequestMethod Get { get; }
        public static RequestMethod Post { get; }
        public static RequestMethod Put { get; }
        public static RequestMethod Patch { get; }
        public static RequestMethod Delete { get; }
        public static RequestMethod Head { get; }
        public static RequestMethod Options { get; }
        public static RequestMethod Trace { get; }
    }

    public enum HttpPipelinePosition { PerCall, PerRetry, BeforeTransport }
}

namespace Azure.Core.Pipeline
{
    public abstract class HttpPipelineTransport { }

    public class HttpClientTransport : HttpPipelineTransport, IDisposable
    {
        public static readonly HttpClientTransport Shared;
        public HttpClientTransport() { }
        public HttpClientTransport(HttpMessageHandler messageHandler) { }
        public HttpClientTransport(HttpClient client) { }
        public void Dispose() { }
    }

    public abstract class HttpPipelinePolicy { }
}

namespace Azure.Identity
{
    public class DefaultAzureCredential : TokenCredential
    {
        protected DefaultAzureCredential() { }
        public const string DefaultEnvironmentVariableName = "AZURE_TOKEN_CREDENTIALS";
        public DefaultAzureCredential(bool includeInteractiveCredentials = false) { }
        public DefaultAzureCredential(DefaultAzureCredentialOptions options) { }
        public DefaultAzureCredential(string configurationEnvironmentVariableName, DefaultAzureCredentialOptions options = null) { }
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class DefaultAzureCredentialOptions : TokenCredentialOptions
    {
        public string TenantId { get; set; }
        public IList<string> AdditionallyAllowedTenants { get; }
        public string InteractiveBrowserCredentialClientId { get; set; }
        public string WorkloadIdentityClientId { get; set; }
        public string ManagedIdentityClientId { get; set; }
        public TimeSpan? CredentialProcessTimeout { get; set; }
        public bool ExcludeEnvironmentCredential { get; set; }
        public bool ExcludeWorkloadIdentityCredential { get; set; }
        public bool ExcludeManagedIdentityCredential { get; set; }
        public bool ExcludeAzureDeveloperCliCredential { get; set; }
        public bool ExcludeInteractiveBrowserCredential { get; set; }
        public bool ExcludeBrokerCredential { get; set; }
        public bool ExcludeAzureCliCredential { get; set; }
        public bool ExcludeVisualStudioCredential { get; set; }
        public bool ExcludeVisualStudioCodeCredential { get; set; }
        public bool ExcludeAzurePowerShellCredential { get; set; }
        public bool DisableInstanceDiscovery { get; set; }
    }

    public class AzureCliCredential : TokenCredential
    {
        public AzureCliCredential() { }
        public AzureCliCredential(AzureCliCredentialOptions options) { }
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class AzureCliCredentialOptions : TokenCredentialOptions
    {
        public string TenantId { get; set; }
        public IList<string> AdditionallyAllowedTenants { get; }
        public TimeSpan? ProcessTimeout { get; set; }
        public string Subscription { get; set; }
    }

    public class ManagedIdentityCredential : TokenCredential
    {
        protected ManagedIdentityCredential() { }
        public ManagedIdentityCredential(ManagedIdentityId id) { }
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class ManagedIdentityId
    {
        public static ManagedIdentityId FromUserAssignedClientId(string id) => throw null;
        public static ManagedIdentityId FromUserAssignedObjectId(string id) => throw null;
        public static ManagedIdentityId SystemAssigned { get; }
    }

    public class ClientSecretCredential : TokenCredential
    {
        protected ClientSecretCredential() { }
        public ClientSecretCredential(string tenantId, string clientId, string clientSecret) { }
        public ClientSecretCredential(string tenantId, string clientId, string clientSecret, ClientSecretCredentialOptions options) { }
        public ClientSecretCredential(string tenantId, string clientId, string clientSecret, TokenCredentialOptions options) { }
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class ClientSecretCredentialOptions : TokenCredentialOptions
    {
        public TokenCachePersistenceOptions TokenCachePersistenceOptions { get; set; }
        public IList<string> AdditionallyAllowedTenants { get; }
        public bool DisableInstanceDiscovery { get; set; }
    }

    public class InteractiveBrowserCredential : TokenCredential
    {
        public InteractiveBrowserCredential() { }
        public InteractiveBrowserCredential(InteractiveBrowserCredentialOptions options) { }
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class InteractiveBrowserCredentialOptions : TokenCredentialOptions
    {
        public bool DisableAutomaticAuthentication { get; set; }
        public string TenantId { get; set; }
        public IList<string> AdditionallyAllowedTenants { get; }
        public string ClientId { get; set; }
        public TokenCachePersistenceOptions TokenCachePersistenceOptions { get; set; }
        public Uri RedirectUri { get; set; }
        public AuthenticationRecord AuthenticationRecord { get; set; }
        public string LoginHint { get; set; }
        public bool DisableInstanceDiscovery { get; set; }
    }

    public class ChainedTokenCredential : TokenCredential
    {
        protected ChainedTokenCredential() { }
        public ChainedTokenCredential(params TokenCredential[] sources) { }
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class EnvironmentCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class VisualStudioCredential : TokenCredential
    {
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw null;
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw null;
    }

    public class AzureDeveloperCliCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class VisualStudioCodeCredential : InteractiveBrowserCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class AzurePowerShellCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class WorkloadIdentityCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class TokenCredentialOptions : ClientOptions
    {
        public Uri AuthorityHost { get; set; }
        public bool IsUnsafeSupportLoggingEnabled { get; set; }
        public IDictionary<string, (string Value, bool IncludeInCacheKey)> AdditionalQueryParameters { get; }
    }

    public class AuthenticationFailedException : Exception
    {
        protected AuthenticationFailedException() { }
        public AuthenticationFailedException(string message) { }
        public AuthenticationFailedException(string message, Exception innerException) { }
    }

    public class CredentialUnavailableException : AuthenticationFailedException
    {
        protected CredentialUnavailableException() { }
        public CredentialUnavailableException(string message) { }
        public CredentialUnavailableException(string message, Exception innerException) { }
    }

    public class DeviceCodeCredential : TokenCredential
    {
        public DeviceCodeCredential() { }
        public DeviceCodeCredential(DeviceCodeCredentialOptions options) { }
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class DeviceCodeCredentialOptions : TokenCredentialOptions
    {
        public bool DisableAutomaticAuthentication { get; set; }
        public string TenantId { get; set; }
        public IList<string> AdditionallyAllowedTenants { get; }
        public string ClientId { get; set; }
        public TokenCachePersistenceOptions TokenCachePersistenceOptions { get; set; }
        public AuthenticationRecord AuthenticationRecord { get; set; }
        public Func<DeviceCodeInfo, CancellationToken, Task> DeviceCodeCallback { get; set; }
        public bool DisableInstanceDiscovery { get; set; }
    }

    public struct DeviceCodeInfo
    {
        public string UserCode { get; }
        public string DeviceCode { get; }
        public Uri VerificationUri { get; }
        public DateTimeOffset ExpiresOn { get; }
        public string Message { get; }
        public string ClientId { get; }
        public IReadOnlyCollection<string> Scopes { get; }
    }

    public class TokenCachePersistenceOptions
    {
        public string Name { get; set; }
        public bool UnsafeAllowUnencryptedStorage { get; set; }
    }

    public class UsernamePasswordCredential : TokenCredential
    {
        protected UsernamePasswordCredential() { }
        public UsernamePasswordCredential(string username, string password, string tenantId, string clientId) { }
        public UsernamePasswordCredential(string username, string password, string tenantId, string clientId, TokenCredentialOptions options) { }
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null;
    }

    public class AuthenticationRecord
    {
        public void Serialize(Stream stream, CancellationToken cancellationToken = default) { }
        public Task SerializeAsync(Stream stream, CancellationToken cancellationToken = default) => throw null;
        public static AuthenticationRecord Deserialize(Stream stream, CancellationToken cancellationToken = default) => throw null;
        public static Task<AuthenticationRecord> DeserializeAsync(Stream stream, CancellationToken cancellationToken = default) => throw null;
        public string Username { get; }
        public string Authority { get; }
        public string HomeAccountId { get; }
        public string TenantId { get; }
        public string ClientId { get; }
    }
}
