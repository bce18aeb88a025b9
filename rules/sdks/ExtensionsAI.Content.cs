// Microsoft.Extensions.AI: the content of messages and the tools offered with them.
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public class AIContent
    {
        public IList<AIAnnotation> Annotations { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public sealed class TextContent : AIContent
    {
        public TextContent([Prompt] string text) { }
        [Prompt] public string Text { get; set; }
    }

    public sealed class CodeInterpreterToolCallContent : ToolCallContent
    {
        [Versions("[10.11,)")] public CodeInterpreterToolCallContent(string callId) { }
        public IList<AIContent> Inputs { get; set; }
        public CodeInterpreterToolCallContent() { }
        [Versions("[,10.11)")] public string CallId { get; set; }
    }

    public sealed class CodeInterpreterToolResultContent : ToolResultContent
    {
        [Versions("[10.11,)")] public CodeInterpreterToolResultContent(string callId) { }
        public IList<AIContent> Outputs { get; set; }
        public CodeInterpreterToolResultContent() { }
        [Versions("[,10.11)")] public string CallId { get; set; }
    }

    public class DataContent : AIContent
    {
        protected DataContent() { }
        public DataContent([ImageInput] Uri uri, string mediaType = null) { }
        public DataContent([ImageInput] string uri, string mediaType = null) { }
        public DataContent([ImageInput] ReadOnlyMemory<byte> data, string mediaType) { }
        [Versions("[10.11,)")] public static ValueTask<DataContent> LoadFromAsync(string path, string mediaType = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[10.11,)")] public static ValueTask<DataContent> LoadFromAsync(Stream stream, string mediaType = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[10.11,)")] public ValueTask<string> SaveToAsync(string path, CancellationToken cancellationToken = default) => throw null;
        public bool HasTopLevelMediaType(string topLevelType) => throw null;
        public string Uri { get; }
        public string MediaType { get; }
        public string Name { get; set; }
        public ReadOnlyMemory<byte> Data { get; }
        public ReadOnlyMemory<char> Base64Data { get; }
    }

    public class ErrorContent : AIContent
    {
        protected ErrorContent() { }
        public ErrorContent(string message) { }
        public string Message { get; set; }
        public string ErrorCode { get; set; }
        public string Details { get; set; }
    }

    public class FunctionCallContent : ToolCallContent
    {
        protected FunctionCallContent() { }
        public FunctionCallContent(string callId, string name, IDictionary<string, object> arguments = null) { }
        public static FunctionCallContent CreateFromParsedArguments<TEncoding>(TEncoding encodedArguments, string callId, string name, Func<TEncoding, IDictionary<string, object>> argumentParser) => throw null;
        public string Name { get; }
        public IDictionary<string, object> Arguments { get; set; }
        public Exception Exception { get; set; }
        [Versions("[10.11,)")] public bool InformationalOnly { get; set; }
        [Versions("[,10.11)")] public string CallId { get; }
    }

    public class FunctionResultContent : ToolResultContent
    {
        protected FunctionResultContent() { }
        public FunctionResultContent(string callId, [Prompt(Role.Tool)] object result) { }
        public object Result { get; set; }
        public Exception Exception { get; set; }
        [Versions("[,10.11)")] public string CallId { get; }
    }

    public sealed class HostedFileContent : AIContent
    {
        public HostedFileContent(string fileId) { }
        public bool HasTopLevelMediaType(string topLevelType) => throw null;
        public string FileId { get; set; }
        public string MediaType { get; set; }
        public string Name { get; set; }
        [Versions("[10.11,)")] public long? SizeInBytes { get; set; }
        [Versions("[10.11,)")] public DateTimeOffset? CreatedAt { get; set; }
        [Versions("[10.11,)")] public string Purpose { get; set; }
        [Versions("[10.11,)")] public string Scope { get; set; }
    }

    public sealed class HostedVectorStoreContent : AIContent
    {
        public HostedVectorStoreContent(string vectorStoreId) { }
        public string VectorStoreId { get; set; }
    }

    [Versions("[10.11,)")]
    public sealed class ImageGenerationToolCallContent : ToolCallContent
    {
        public ImageGenerationToolCallContent(string callId) { }
    }

    [Versions("[10.11,)")]
    public sealed class ImageGenerationToolResultContent : ToolResultContent
    {
        public ImageGenerationToolResultContent(string callId) { }
        public IList<AIContent> Outputs { get; set; }
    }

    [Versions("[10.11,)")] public class InputRequestContent : AIContent { public string RequestId { get; } }
    [Versions("[10.11,)")] public class InputResponseContent : AIContent { public string RequestId { get; } }

    public sealed class McpServerToolCallContent : ToolCallContent
    {
        public McpServerToolCallContent(string callId, string name, string serverName) { }
        [Versions("[10.11,)")] public string Name { get; }
        public string ServerName { get; }
        public IDictionary<string, object> Arguments { get; set; }
        [Versions("[,10.11)")] public string CallId { get; }
        [Versions("[,10.11)")] public string ToolName { get; }
    }

    public sealed class McpServerToolResultContent : ToolResultContent
    {
        public McpServerToolResultContent(string callId) { }
        [Versions("[10.11,)")] public IList<AIContent> Outputs { get; set; }
        [Versions("[,10.11)")] public string CallId { get; }
        [Versions("[,10.11)")] public IList<AIContent> Output { get; set; }
    }

    public sealed class TextReasoningContent : AIContent
    {
        public TextReasoningContent(string text) { }
        public string Text { get; set; }
        public string ProtectedData { get; set; }
    }

    [Versions("[10.11,)")]
    public sealed class ToolApprovalRequestContent : InputRequestContent
    {
        public ToolApprovalRequestContent(string requestId, ToolCallContent toolCall) { }
        public ToolApprovalResponseContent CreateResponse(bool approved, string reason = null) => throw null;
        public ToolCallContent ToolCall { get; }
        public bool RequiresConfirmation { get; set; }
    }

    [Versions("[10.11,)")]
    public sealed class ToolApprovalResponseContent : InputResponseContent
    {
        public ToolApprovalResponseContent(string requestId, bool approved, ToolCallContent toolCall) { }
        public bool Approved { get; }
        public ToolCallContent ToolCall { get; }
        public string Reason { get; set; }
    }

    [Versions("[10.11,)")]
    public class ToolCallContent : AIContent
    {
        protected ToolCallContent() { }
        public ToolCallContent(string callId) { }
        public string CallId { get; }
    }

    [Versions("[10.11,)")]
    public class ToolResultContent : AIContent
    {
        protected ToolResultContent() { }
        public ToolResultContent(string callId) { }
        public string CallId { get; }
    }

    public class UriContent : AIContent
    {
        protected UriContent() { }
        public UriContent([ImageInput] string uri, string mediaType = null) { }
        public UriContent([ImageInput] Uri uri, string mediaType = null) { }
        public bool HasTopLevelMediaType(string topLevelType) => throw null;
        public Uri Uri { get; set; }
        public string MediaType { get; set; }
    }

    public class UsageContent : AIContent
    {
        public UsageContent() { }
        public UsageContent(UsageDetails details) { }
        public UsageDetails Details { get; set; }
    }

    [Versions("[10.11,)")]
    public sealed class WebSearchToolCallContent : ToolCallContent
    {
        public WebSearchToolCallContent(string callId) { }
        public IList<string> Queries { get; set; }
    }

    [Versions("[10.11,)")]
    public sealed class WebSearchToolResultContent : ToolResultContent
    {
        public WebSearchToolResultContent(string callId) { }
        public IList<AIContent> Outputs { get; set; }
    }

    [Versions("[,10.11)")]
    public sealed class FunctionApprovalRequestContent : UserInputRequestContent
    {
        public FunctionApprovalRequestContent(string id, FunctionCallContent functionCall) { }
        public FunctionApprovalResponseContent CreateResponse(bool approved) => throw null;
        public FunctionCallContent FunctionCall { get; }
    }

    [Versions("[,10.11)")]
    public sealed class FunctionApprovalResponseContent : UserInputResponseContent
    {
        public FunctionApprovalResponseContent(string id, bool approved, FunctionCallContent functionCall) { }
        public bool Approved { get; }
        public FunctionCallContent FunctionCall { get; }
    }

    [Versions("[,10.11)")]
    public sealed class McpServerToolApprovalRequestContent : UserInputRequestContent
    {
        public McpServerToolApprovalRequestContent(string id, McpServerToolCallContent toolCall) { }
        public McpServerToolApprovalResponseContent CreateResponse(bool approved) => throw null;
        public McpServerToolCallContent ToolCall { get; }
    }

    [Versions("[,10.11)")]
    public sealed class McpServerToolApprovalResponseContent : UserInputResponseContent
    {
        public McpServerToolApprovalResponseContent(string id, bool approved) { }
        public bool Approved { get; }
    }

    [Versions("[,10.11)")] public class UserInputRequestContent : AIContent { public string Id { get; } }
    [Versions("[,10.11)")] public class UserInputResponseContent : AIContent { public string Id { get; } }

    public class AIAnnotation
    {
        public IList<AnnotatedRegion> AnnotatedRegions { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public class AnnotatedRegion { }

    public class CitationAnnotation : AIAnnotation
    {
        public string Title { get; set; }
        public Uri Url { get; set; }
        public string FileId { get; set; }
        public string ToolName { get; set; }
        public string Snippet { get; set; }
    }

    public sealed class TextSpanAnnotatedRegion : AnnotatedRegion
    {
        public int? StartIndex { get; set; }
        public int? EndIndex { get; set; }
    }

    public abstract class AITool
    {
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        public TService GetService<TService>(object serviceKey = null) => throw null;
        public virtual string Name { get; }
        public virtual string Description { get; }
        public virtual IReadOnlyDictionary<string, object> AdditionalProperties { get; }
    }

    public abstract class AIFunction : AIFunctionDeclaration
    {
        protected AIFunction() { }
        public ValueTask<object> InvokeAsync(AIFunctionArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        protected virtual ValueTask<object> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => throw null;
        public AIFunctionDeclaration AsDeclarationOnly() => throw null;
        public virtual MethodInfo UnderlyingMethod { get; }
        public virtual JsonSerializerOptions JsonSerializerOptions { get; }
    }

    public class AIFunctionArguments : IDictionary<string, object>, ICollection<KeyValuePair<string, object>>, IEnumerable<KeyValuePair<string, object>>, IEnumerable, IReadOnlyDictionary<string, object>, IReadOnlyCollection<KeyValuePair<string, object>>
    {
        public AIFunctionArguments() { }
        public AIFunctionArguments(IDictionary<string, object> arguments) { }
        public AIFunctionArguments(IEqualityComparer<string> comparer) { }
        public AIFunctionArguments(IDictionary<string, object> arguments, IEqualityComparer<string> comparer) { }
        public void Add(string key, object value) { }
        void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) { }
        public void Clear() { }
        bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => throw null;
        public bool ContainsKey(string key) => throw null;
        public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) { }
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw null;
        public bool Remove(string key) => throw null;
        bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => throw null;
        public bool TryGetValue(string key, out object value) => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public IServiceProvider Services { get; set; }
        public IDictionary<object, object> Context { get; set; }
        public object this[string key] { get => throw null; set { } }
        public ICollection<string> Keys { get; }
        public ICollection<object> Values { get; }
        public int Count { get; }
        bool ICollection<KeyValuePair<string, object>>.IsReadOnly { get => throw null; }
        IEnumerable<string> IReadOnlyDictionary<string, object>.Keys { get => throw null; }
        IEnumerable<object> IReadOnlyDictionary<string, object>.Values { get => throw null; }
    }

    public abstract class AIFunctionDeclaration : AITool
    {
        public virtual JsonElement JsonSchema { get; }
        public virtual JsonElement? ReturnJsonSchema { get; }
    }

    public static class AIFunctionFactory
    {
        public static AIFunction Create(Delegate method, AIFunctionFactoryOptions options) => throw null;
        public static AIFunction Create(Delegate method, string name = null, string description = null, JsonSerializerOptions serializerOptions = null) => throw null;
        public static AIFunction Create(MethodInfo method, object target, AIFunctionFactoryOptions options) => throw null;
        public static AIFunction Create(MethodInfo method, object target, string name = null, string description = null, JsonSerializerOptions serializerOptions = null) => throw null;
        public static AIFunction Create(MethodInfo method, Func<AIFunctionArguments, object> createInstanceFunc, AIFunctionFactoryOptions options = null) => throw null;
        public static AIFunctionDeclaration CreateDeclaration(string name, string description, JsonElement jsonSchema, JsonElement? returnJsonSchema = null) => throw null;
    }

    public sealed class AIFunctionFactoryOptions
    {
        public JsonSerializerOptions SerializerOptions { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        public IReadOnlyDictionary<string, object> AdditionalProperties { get; set; }
        public Func<ParameterInfo, AIFunctionFactoryOptions.ParameterBindingOptions> ConfigureParameterBinding { get; set; }
        public Func<object, Type, CancellationToken, ValueTask<object>> MarshalResult { get; set; }
        public bool ExcludeResultSchema { get; set; }
        public readonly struct ParameterBindingOptions
        {
            public static bool operator !=(AIFunctionFactoryOptions.ParameterBindingOptions left, AIFunctionFactoryOptions.ParameterBindingOptions right) => throw null;
            public static bool operator ==(AIFunctionFactoryOptions.ParameterBindingOptions left, AIFunctionFactoryOptions.ParameterBindingOptions right) => throw null;
            public Func<ParameterInfo, AIFunctionArguments, object> BindParameter { get; init; }
            public bool ExcludeFromSchema { get; init; }
        }
    }

    [Versions("[10.11,)")]
    public sealed class AIFunctionNameAttribute : Attribute
    {
        public AIFunctionNameAttribute(string name) { }
        public string Name { get; }
    }

    public class HostedCodeInterpreterTool : AITool
    {
        public HostedCodeInterpreterTool() { }
        [Versions("[10.11,)")] public HostedCodeInterpreterTool(IReadOnlyDictionary<string, object> additionalProperties) { }
        public IList<AIContent> Inputs { get; set; }
    }

    public class HostedFileSearchTool : AITool
    {
        public HostedFileSearchTool() { }
        [Versions("[10.11,)")] public HostedFileSearchTool(IReadOnlyDictionary<string, object> additionalProperties) { }
        public IList<AIContent> Inputs { get; set; }
        public int? MaximumResultCount { get; set; }
    }

    [Versions("[10.11,)")]
    public class HostedImageGenerationTool : AITool
    {
        public HostedImageGenerationTool() { }
        public HostedImageGenerationTool(IReadOnlyDictionary<string, object> additionalProperties) { }
        public ImageGenerationOptions Options { get; set; }
    }

    public class HostedMcpServerTool : AITool
    {
        protected HostedMcpServerTool() { }
        public HostedMcpServerTool(string serverName, string serverAddress) { }
        [Versions("[10.11,)")] public HostedMcpServerTool(string serverName, string serverAddress, IReadOnlyDictionary<string, object> additionalProperties) { }
        public HostedMcpServerTool(string serverName, Uri serverAddress) { }
        [Versions("[10.11,)")] public HostedMcpServerTool(string serverName, Uri serverAddress, IReadOnlyDictionary<string, object> additionalProperties) { }
        public string ServerName { get; }
        public string ServerAddress { get; }
        public string ServerDescription { get; set; }
        public IList<string> AllowedTools { get; set; }
        public HostedMcpServerToolApprovalMode ApprovalMode { get; set; }
        [Versions("[10.11,)")] public IDictionary<string, string> Headers { get; set; }
        [Versions("[,10.11)")] public string AuthorizationToken { get; set; }
    }

    [Versions("[10.11,)")]
    public class HostedToolSearchTool : AITool
    {
        public HostedToolSearchTool() { }
        public HostedToolSearchTool(IReadOnlyDictionary<string, object> additionalProperties) { }
        public IList<string> DeferredTools { get; set; }
        public string Namespace { get; set; }
        public string NamespaceDescription { get; set; }
    }

    public class HostedWebSearchTool : AITool
    {
        public HostedWebSearchTool() { }
        [Versions("[10.11,)")] public HostedWebSearchTool(IReadOnlyDictionary<string, object> additionalProperties) { }
    }

    public static class AIJsonUtilities { }
    public sealed class ApprovalRequiredAIFunction : DelegatingAIFunction { public ApprovalRequiredAIFunction(AIFunction innerFunction) { } }

    public class DelegatingAIFunction : AIFunction
    {
        protected DelegatingAIFunction() { }
        protected DelegatingAIFunction(AIFunction innerFunction) { }
        protected AIFunction InnerFunction { get; }
    }

    public sealed class HostedMcpServerToolAlwaysRequireApprovalMode : HostedMcpServerToolApprovalMode { }

    public class HostedMcpServerToolApprovalMode
    {
        public static HostedMcpServerToolRequireSpecificApprovalMode RequireSpecific(IList<string> alwaysRequireApprovalToolNames, IList<string> neverRequireApprovalToolNames) => throw null;
        public static HostedMcpServerToolAlwaysRequireApprovalMode AlwaysRequire { get; }
        public static HostedMcpServerToolNeverRequireApprovalMode NeverRequire { get; }
    }

    public sealed class HostedMcpServerToolNeverRequireApprovalMode : HostedMcpServerToolApprovalMode { }

    public sealed class HostedMcpServerToolRequireSpecificApprovalMode : HostedMcpServerToolApprovalMode
    {
        public HostedMcpServerToolRequireSpecificApprovalMode(IList<string> alwaysRequireApprovalToolNames, IList<string> neverRequireApprovalToolNames) { }
        public IList<string> AlwaysRequireApprovalToolNames { get; set; }
        public IList<string> NeverRequireApprovalToolNames { get; set; }
    }
}
