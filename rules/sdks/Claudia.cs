// Claudia, an unofficial Anthropic library: https://github.com/Cysharp/Claudia (read from its sources)
using Amazon.BedrockRuntime.Model;
using Amazon.BedrockRuntime;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("Claudia", Packages = "Claudia;Claudia.Bedrock", Provider = "anthropic", Uses = "AWSSDK.BedrockRuntime")]

namespace Claudia
{
    public interface IMessages
    {
        [LlmCall(Operation.Chat)] Task<MessageResponse> CreateAsync([Carries] MessageRequest request, RequestOptions overrideOptions = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<IMessageStreamEvent> CreateStreamAsync([Carries] MessageRequest request, RequestOptions overrideOptions = null, CancellationToken cancellationToken = default);
    }

    public class RequestOptions
    {
        public TimeSpan? Timeout { get; set; }
        public int? MaxRetries { get; set; }
        public Dictionary<string, string> Headers { get; set; }
    }

    public class Anthropic : IMessages, IDisposable
    {
        public string ApiKey { get; set; }
        public TimeSpan Timeout { get; set; }
        public int MaxRetries { get; set; }
        public bool IncludeRequestJsonOnInvalidRequestError { get; set; }
        public bool ConfigureAwait { get; set; }
        public HttpClient HttpClient { get; }
        public IMessages Messages { get; }
        public Anthropic() { }
        Task<MessageResponse> IMessages.CreateAsync(MessageRequest request, RequestOptions overrideOptions, CancellationToken cancellationToken) => throw null;
        IAsyncEnumerable<IMessageStreamEvent> IMessages.CreateStreamAsync(MessageRequest request, RequestOptions overrideOptions, CancellationToken cancellationToken) => throw null;
        public Anthropic(HttpMessageHandler handler) { }
        public Anthropic(HttpMessageHandler handler, bool disposeHandler) { }
        public void Dispose() { }
    }

    public record MessageRequest
    {
        [Model] public string Model { get; set; }
        [MaxOutputTokens] public int MaxTokens { get; set; }
        [Prompt] public Message[] Messages { get; set; }
        [Prompt(Role.System)] public string System { get; set; }
        public Metadata Metadata { get; set; }
        public string[] StopSequences { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? TopK { get; set; }
        [Tools] public Tool[] Tools { get; set; }
    }

    public record Message
    {
        [Role] public string Role { get; set; }
        [Prompt] public Contents Content { get; set; }
    }

    public record Content
    {
        public string Type { get; set; }
        [Prompt] public string Text { get; set; }
        [ImageInput] public Source Source { get; set; }
        public string ToolUseId { get; set; }
        public string ToolUseName { get; set; }
        public Dictionary<string, string> ToolUseInput { get; set; }
        [Prompt(Role.Tool)] public Contents ToolResultContent { get; set; }
        public string ToolResultId { get; set; }
        public bool? ToolResultIsError { get; set; }
        public static implicit operator Content(string text) => throw null;
        public Content() { }
        public Content([Prompt] string text) { }
        public Content([ImageInput] ReadOnlyMemory<byte> data, string mediaType) { }
    }

    public class Contents : Collection<Content>
    {
        public static implicit operator Contents(string text) => throw null;
    }

    public record Source
    {
        public string Type { get; set; }
        public string MediaType { get; set; }
        public ReadOnlyMemory<byte> Data { get; set; }
    }

    public static class SystemPrompts
    {
        public static readonly string Claude3;
    }

    public record Tool
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public InputSchema InputSchema { get; set; }
    }

    public record InputSchema
    {
        public string Type { get; set; }
        public Dictionary<string, ToolProperty> Properties { get; set; }
        public string[] Required { get; set; }
    }

    public record ToolProperty
    {
        public string Type { get; set; }
        public string[] Enum { get; set; }
        public string Description { get; set; }
    }

    public record Metadata
    {
        public string UserId { get; set; }
    }

    public class MessageResponse
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public string Role { get; set; }
        public Contents Content { get; set; }
        public string Model { get; set; }
        public string StopReason { get; set; }
        public string StopSequence { get; set; }
        public Usage Usage { get; set; }
    }

    public record Usage
    {
        public int InputTokens { get; set; }
        public int OutputTokens { get; set; }
    }

    public interface IMessageStreamEvent
    {
        string Type { get; }
        MessageStreamEventKind TypeKind { get; }
    }

    public enum MessageStreamEventKind { Ping, MessageStart, MessageDelta, MessageStop, ContentBlockStart, ContentBlockDelta, ContentBlockStop }

    public record ContentBlockDelta : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
        public int Index { get; set; }
        public Content Delta { get; set; }
    }

    public record ContentBlockStart : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
        public Content ContentBlock { get; set; }
    }

    public record ContentBlockStop : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
        public int Index { get; set; }
    }

    public record MessageDelta : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
        public MessageDeltaBody Delta { get; set; }
        public Usage Usage { get; set; }
    }

    public record MessageDeltaBody
    {
        public string StopReason { get; set; }
        public string StopSequence { get; set; }
    }

    public record MessageStart : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
        public MessageStartBody Message { get; set; }
    }

    public record MessageStartBody
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public string Role { get; set; }
        public string Model { get; set; }
        public string StopReason { get; set; }
        public string StopSequence { get; set; }
        public Usage Usage { get; set; }
    }

    public record MessageStop : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
    }

    public record Ping : IMessageStreamEvent
    {
        public MessageStreamEventKind TypeKind { get; }
        public string Type { get; set; }
    }

    public class ClaudiaException : Exception
    {
        public ErrorCode Status { get; }
        public string Name { get; }
        public ClaudiaException(ErrorCode errorCode, string type, string message) { }
    }

    public enum ErrorCode { InvalidRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, ApiError, OverloadedError }

    public class ClaudiaFunctionAttribute : Attribute { }

    public static class Models
    {
        [ModelId("claude-3-opus-20240229")] public const string Claude3Opus = "claude-3-opus-20240229";
        [ModelId("claude-3-sonnet-20240229")] public const string Claude3Sonnet = "claude-3-sonnet-20240229";
        [ModelId("claude-3-haiku-20240307")] public const string Claude3Haiku = "claude-3-haiku-20240307";
        [ModelId("claude-3-5-sonnet-20240620")] public const string Claude3_5Sonnet = "claude-3-5-sonnet-20240620";
        [ModelId("claude-3-7-sonnet-20250219")] public const string Claude3_7Sonnet = "claude-3-7-sonnet-20250219";
        [ModelId("claude-2.1")] public const string Claude2_1 = "claude-2.1";
        [ModelId("claude-2.0")] public const string Claude2_0 = "claude-2.0";
        [ModelId("claude-instant-1.2")] public const string Claude1_2 = "claude-instant-1.2";
    }

    public static class Roles
    {
        [IsRole(Role.User)] public const string User = "user";
        [IsRole(Role.Assistant)] public const string Assistant = "assistant";
    }

    public static class ContentTypes
    {
        public const string Text = "text";
        public const string Image = "image";
        public const string ToolUse = "tool_use";
        public const string ToolResult = "tool_result";
    }

    public static class MediaTypes
    {
        public const string Jpeg = "image/jpeg";
        public const string Png = "image/png";
        public const string Gif = "image/gif";
        public const string Webp = "image/webp";
    }

    public static class StopReasons
    {
        public const string EndTurn = "end_turn";
        public const string MaxTokens = "max_tokens";
        public const string StopSequence = "stop_sequence";
        public const string ToolUse = "tool_use";
    }

    public static class StopSequnces
    {
        public const string CloseFunctionCalls = "</function_calls>";
    }

    [Provider("bedrock")]
    public class BedrockAnthropicClient([Carries] IAmazonBedrockRuntime client, [Model] string modelId) : IMessages
    {
        public IMessages Messages { get; }
        [LlmCall(Operation.Chat)] public Task<MessageResponse> CreateAsync([Carries] MessageRequest request, RequestOptions overrideOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<IMessageStreamEvent> CreateStreamAsync([Carries] MessageRequest request, RequestOptions overrideOptions = null, CancellationToken cancellationToken = default) => throw null;
    }

    public static class BedrockExtensions
    {
        [Provider("bedrock")] public static BedrockAnthropicClient UseAnthropic(this IAmazonBedrockRuntime client, [Model] string modelId) => throw null;
        [LlmCall(Operation.Chat), Provider("bedrock")] public static Task<InvokeModelResponse> InvokeModelAsync(this IAmazonBedrockRuntime client, [Model] string modelId, [Carries] MessageRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true), Provider("bedrock")] public static Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(this IAmazonBedrockRuntime client, [Model] string modelId, [Carries] MessageRequest request, CancellationToken cancellationToken = default) => throw null;
        public static MessageResponse GetMessageResponse(this InvokeModelResponse response) => throw null;
        public static IAsyncEnumerable<IMessageStreamEvent> GetMessageResponseAsync(this InvokeModelWithResponseStreamResponse response, CancellationToken cancellationToken = default) => throw null;
    }
}
