// Anthropic.SDK, an unofficial library: https://github.com/tghamm/Anthropic.SDK (read from its sources at 5.10)
using Anthropic.SDK.Batches;
using Anthropic.SDK.Messaging;
using Anthropic.SDK;
using Microsoft.Extensions.AI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using Function = Anthropic.SDK.Common.Function;
using TextContent = Anthropic.SDK.Messaging.TextContent;
using Tool = Anthropic.SDK.Common.Tool;

namespace Anthropic.SDK.Messaging
{
    public class CacheControl
    {
        public CacheControlType Type { get; set; }
        public CacheDuration? TTL { get; set; }
    }

    public enum CacheControlType { ephemeral }

    public enum CacheDuration { FiveMinutes, OneHour }

    public class Citations
    {
        public bool Enabled { get; set; }
    }

    public abstract class ContentBase
    {
        public virtual ContentType Type { get; }
        [CacheControl] public CacheControl CacheControl { get; set; }
    }

    public class ContentBlock
    {
        public string Type { get; set; }
        public string Id { get; set; }
        public string Text { get; set; }
        public string Name { get; set; }
        public string ServerName { get; set; }
        public string Data { get; set; }
        public string ToolUseId { get; set; }
        public List<ContentBase> Content { get; set; }
        public bool? IsError { get; set; }
    }

    public enum ContentType { text, image, tool_use, tool_result, document, thinking, redacted_thinking, server_tool_use, web_search_tool_result, web_search_result, web_search_tool_result_error, web_fetch_tool_result, web_fetch_result, web_fetch_tool_error, mcp_tool_use, mcp_tool_result, code_execution_tool_result, code_execution_tool_result_error, bash_code_execution_tool_result, bash_code_execution_result, bash_code_execution_output, bash_code_execution_tool_result_error, text_editor_code_execution_tool_result, text_editor_code_execution_result, text_editor_code_execution_tool_result_error, text_editor_code_execution_view_result, text_editor_code_execution_create_result, text_editor_code_execution_str_replace_result, unknown }

    public class Delta
    {
        public string StopReason { get; set; }
        public string Type { get; set; }
        public string Text { get; set; }
        public string Thinking { get; set; }
        public string Signature { get; set; }
        public Usage Usage { get; set; }
        public string Name { get; set; }
        public string PartialJson { get; set; }
    }

    public class DocumentContent : ContentBase
    {
        [Prompt] public DocumentSource Source { get; set; }
        public Citations Citations { get; set; }
        [Prompt] public string Context { get; set; }
        public string Title { get; set; }
    }

    public class DocumentSource
    {
        public SourceType Type { get; set; }
        public List<ContentBase> Content { get; set; }
        public string MediaType { get; set; }
        [Prompt] public string Data { get; set; }
        public string Url { get; set; }
    }

    public class ImageContent : ContentBase
    {
        [ImageInput] public ImageSource Source { get; set; }
    }

    public class ImageSource
    {
        public SourceType Type { get; set; }
        public string MediaType { get; set; }
        public string Url { get; set; }
        public string Data { get; set; }
    }

    public class InputSchema
    {
        public string Type { get; set; }
        public Dictionary<string, Property> Properties { get; set; }
        public IList<string> Required { get; set; }
    }

    public class MCPServer
    {
        public string Type { get; }
        public string Url { get; set; }
        public string Name { get; set; }
        public string AuthorizationToken { get; set; }
    }

    public class Message
    {
        public Message() { }
        public Message([Role] RoleType role, [Prompt] string text, [CacheControl] CacheControl cacheControl = null) { }
        public Message([Role] RoleType role, [Prompt] DocumentContent content) { }
        public Message(Function toolCall, [Prompt(PromptLint.Sdk.Role.Tool)] string functionResult, bool isError = false, [CacheControl] CacheControl cacheControl = null) { }
        public Message(Function toolCall, string data, string mediaType, bool isError = false, [CacheControl] CacheControl cacheControl = null) { }
        public Message(List<MessageResponse> asyncResponses) { }
        [Role] public RoleType Role { get; set; }
        [Prompt] public List<ContentBase> Content { get; set; }
        public string ThinkingContent { get; }
        public static implicit operator string(Message textContent) => throw null;
    }

    public class MessageCountTokenParameters
    {
        [Model] public string Model { get; set; }
        [Prompt] public List<Message> Messages { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public List<SystemMessage> System { get; set; }
        [Tools] public IList<Common.Tool> Tools { get; set; }
        public ToolChoice ToolChoice { get; set; }
    }

    public class MessageCountTokenResponse
    {
        public int InputTokens { get; set; }
    }

    public class MessageParameters : MessageCountTokenParameters
    {
        [MaxOutputTokens] public int MaxTokens { get; set; }
        public object Metadata { get; set; }
        public string[] StopSequences { get; set; }
        [Stream] public bool? Stream { get; set; }
        [Temperature] public decimal? Temperature { get; set; }
        public int? TopK { get; set; }
        public decimal? TopP { get; set; }
        [Carries] public ThinkingParameters Thinking { get; set; }
        [StructuredOutput] public OutputFormat OutputFormat { get; set; }
        [Carries] public OutputConfig OutputConfig { get; set; }
        public List<MCPServer> MCPServers { get; set; }
        [CacheControl] public PromptCacheType PromptCaching { get; set; }
    }

    public class MessageResponse
    {
        public List<ContentBase> Content { get; set; }
        public string Id { get; set; }
        public string Model { get; set; }
        public RoleType Role { get; set; }
        public string StopReason { get; set; }
        public object StopSequence { get; set; }
        public string Type { get; set; }
        public Usage Usage { get; set; }
        public Delta Delta { get; set; }
        public ContentBlock ContentBlock { get; set; }
        public StreamMessage StreamStartMessage { get; set; }
        public List<Function> ToolCalls { get; set; }
        public TextContent FirstMessage { get; }
        public Message Message { get; }
        public RateLimits RateLimits { get; set; }
    }

    public class MessagesEndpoint : IChatClient
    {
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null;
        void IDisposable.Dispose() { }
        [LlmCall(Operation.Chat)] public Task<MessageResponse> GetClaudeMessageAsync([Carries] MessageParameters parameters, CancellationToken ctx = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync([Carries] MessageParameters parameters, CancellationToken ctx = default) => throw null;
        public Task<MessageCountTokenResponse> CountMessageTokensAsync(MessageCountTokenParameters parameters, CancellationToken ctx = default) => throw null;
    }

    public class OutputConfig
    {
        [ReasoningEffort] public ThinkingEffort? Effort { get; set; }
        [StructuredOutput] public OutputFormat OutputFormat { get; set; }
    }

    public class OutputFormat
    {
        public string Type { get; set; }
        public JsonElement Schema { get; set; }
    }

    public enum PromptCacheType { None, FineGrained, AutomaticToolsAndSystem }

    public class Property
    {
        public string Type { get; set; }
        public string[] Enum { get; set; }
        public string Description { get; set; }
    }

    public class RateLimits
    {
        public long? TokensLimit { get; set; }
        public long? TokensRemaining { get; set; }
        public DateTime? TokensReset { get; set; }
        public long? InputTokensLimit { get; set; }
        public long? InputTokensRemaining { get; set; }
        public DateTime? InputTokensReset { get; set; }
        public long? OutputTokensLimit { get; set; }
        public long? OutputTokensRemaining { get; set; }
        public DateTime? OutputTokensReset { get; set; }
        public TimeSpan? RetryAfter { get; set; }
    }

    public class RedactedThinkingContent : ContentBase
    {
        public string Data { get; set; }
    }

    public enum RoleType { [IsRole(Role.User)] User, [IsRole(Role.Assistant)] Assistant }

    public class ServerTools
    {
        public const string WebSearchVersionDynamicFiltering = "web_search_20260209";
        public const string WebSearchVersionLegacy = "web_search_20250305";
        public const string WebFetchVersionDynamicFiltering = "web_fetch_20260209";
        public const string WebFetchVersionLegacy = "web_fetch_20250910";
        public static Common.Tool GetWebSearchTool(int maxUses = 5, List<string> allowedDomains = null, List<string> blockedDomains = null, UserLocation userLocation = null, string toolVersion = null) => throw null;
        public static Common.Tool GetWebFetchTool(int? maxUses = null, List<string> allowedDomains = null, List<string> blockedDomains = null, bool enableCitations = false, int? maxContentTokens = null, string toolVersion = null) => throw null;
        public static Common.Tool GetCodeExecutionTool() => throw null;
    }

    public enum ServiceTier { Standard, Priority, Batch }

    public enum SourceType { base64, text, url, content }

    public class StreamMessage
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public RoleType Role { get; set; }
        public List<object> Content { get; set; }
        public string Model { get; set; }
        public object StopReason { get; set; }
        public object StopSequence { get; set; }
        public Usage Usage { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.System)]
    public class SystemMessage
    {
        public SystemMessage([Prompt(PromptLint.Sdk.Role.System)] string text, [CacheControl] CacheControl cacheControl = null) { }
        public string Type { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public string Text { get; set; }
        [CacheControl] public CacheControl CacheControl { get; set; }
    }

    public class TextContent : ContentBase
    {
        [Prompt] public string Text { get; set; }
        public static implicit operator string(TextContent choice) => throw null;
    }

    public class ThinkingContent : ContentBase
    {
        public string Thinking { get; set; }
        public string Signature { get; set; }
    }

    public enum ThinkingEffort { low, medium, high, max }

    public class ThinkingParameters
    {
        public ThinkingType Type { get; set; }
        [ReasoningEffort] public int? BudgetTokens { get; set; }
        public bool UseInterleavedThinking { get; set; }
        [ReasoningEffort] public ThinkingEffort? Effort { get; set; }
    }

    public enum ThinkingType { enabled, adaptive }

    public class Tool
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public InputSchema InputSchema { get; set; }
    }

    public class ToolChoice
    {
        public ToolChoiceType Type { get; set; }
        public string Name { get; set; }
        public bool? DisableParallelToolUse { get; set; }
    }

    public enum ToolChoiceType { Auto, Any, Tool }

    public class ToolResultContent : ContentBase
    {
        public string ToolUseId { get; set; }
        [Prompt(PromptLint.Sdk.Role.Tool)] public List<ContentBase> Content { get; set; }
        public bool? IsError { get; set; }
    }

    public class ToolUseContent : ContentBase
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public JsonNode Input { get; set; }
    }

    public class Usage
    {
        public int InputTokens { get; set; }
        public int OutputTokens { get; set; }
        public int CacheCreationInputTokens { get; set; }
        public int CacheReadInputTokens { get; set; }
        public ServiceTier ServiceTier { get; set; }
        public string InferenceGeo { get; set; }
    }

    public class UserLocation
    {
        public string Type { get; }
        public string City { get; set; }
        public string Region { get; set; }
        public string Country { get; set; }
        public string Timezone { get; set; }
    }

    [Provider("vertex")]
    public class VertexAIMessagesEndpoint : IChatClient
    {
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null;
        void IDisposable.Dispose() { }
        [LlmCall(Operation.Chat)] public Task<MessageResponse> GetClaudeMessageAsync([Carries] MessageParameters parameters, CancellationToken ctx = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync([Carries] MessageParameters parameters, CancellationToken ctx = default) => throw null;
    }
}
