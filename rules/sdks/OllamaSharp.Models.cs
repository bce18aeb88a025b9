// OllamaSharp: https://github.com/awaescher/OllamaSharp (read from the assemblies of 4.0 and 5.5; Send, SendAs, Generate and Chat are the names of versions before 4)
using OllamaSharp.Models.Chat;
using OllamaSharp.Models.Exceptions;
using OllamaSharp.Models;
using OllamaSharp.Tools;
using OllamaSharp;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;

namespace OllamaSharp.Models
{
    public class EmbedRequest : OllamaRequest
    {
        public EmbedRequest() { }
        [Model] public string Model { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> Input { get; set; }
        public RequestOptions Options { get; set; }
        public string KeepAlive { get; set; }
        public bool? Truncate { get; set; }
        public int? Dimensions { get; set; }
    }

    public class EmbedResponse
    {
        public EmbedResponse() { }
        public List<float[]> Embeddings { get; set; }
        public long? TotalDuration { get; set; }
        public long? LoadDuration { get; set; }
        public int? PromptEvalCount { get; set; }
    }

    public class GenerateRequest : OllamaRequest
    {
        public GenerateRequest() { }
        [Model] public string Model { get; set; }
        [Prompt] public string Prompt { get; set; }
        public string Suffix { get; set; }
        [Carries] public RequestOptions Options { get; set; }
        [ImageInput] public string[] Images { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public string System { get; set; }
        public string Template { get; set; }
        public long[] Context { get; set; }
        public string KeepAlive { get; set; }
        [StructuredOutput] public object Format { get; set; }
        [Stream] public bool Stream { get; set; }
        public bool? Raw { get; set; }
        public bool? Logprobs { get; set; }
        public int? TopLogprobs { get; set; }
        [ReasoningEffort] public ThinkValue? Think { get; set; }
        public int? Width { get; set; }
        public int? Height { get; set; }
        public int? Steps { get; set; }
    }

    public class GenerateResponseStream
    {
        public GenerateResponseStream() { }
        public string Model { get; set; }
        public string CreatedAtString { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public string Response { get; set; }
        public string Thinking { get; set; }
        public bool Done { get; set; }
        public string Image { get; set; }
        public long? CompletedSteps { get; set; }
        public long? TotalSteps { get; set; }
    }

    public class GenerateDoneResponseStream : GenerateResponseStream
    {
        public GenerateDoneResponseStream() { }
        public long[] Context { get; set; }
        public string DoneReason { get; set; }
        public long TotalDuration { get; set; }
        public long LoadDuration { get; set; }
        public int PromptEvalCount { get; set; }
        public long PromptEvalDuration { get; set; }
        public int EvalCount { get; set; }
        public long EvalDuration { get; set; }
    }

    public class Model
    {
        public Model() { }
        public string Name { get; set; }
        public string ModelName { get; set; }
        public DateTime ModifiedAt { get; set; }
        public long Size { get; set; }
        public string Digest { get; set; }
        public Details Details { get; set; }
    }

    public class Details
    {
        public Details() { }
        public string ParentModel { get; set; }
        public string Format { get; set; }
        public string Family { get; set; }
        public string[] Families { get; set; }
        public string ParameterSize { get; set; }
        public string QuantizationLevel { get; set; }
    }

    public class RunningModel : Model
    {
        public RunningModel() { }
        public long SizeVram { get; set; }
        public DateTime ExpiresAt { get; set; }
        public int ContextLength { get; set; }
    }

    public class OllamaOption
    {
        public OllamaOption(string name) { }
        public string Name { get; }
        public static OllamaOption F16kv { get; }
        public static OllamaOption FrequencyPenalty { get; }
        public static OllamaOption LogitsAll { get; }
        public static OllamaOption LowVram { get; }
        public static OllamaOption MainGpu { get; }
        public static OllamaOption MinP { get; }
        public static OllamaOption MiroStat { get; }
        public static OllamaOption MiroStatEta { get; }
        public static OllamaOption MiroStatTau { get; }
        public static OllamaOption Numa { get; }
        public static OllamaOption NumBatch { get; }
        public static OllamaOption NumCtx { get; }
        public static OllamaOption NumGpu { get; }
        public static OllamaOption NumGqa { get; }
        public static OllamaOption NumKeep { get; }
        public static OllamaOption NumPredict { get; }
        public static OllamaOption MaxOutputTokens { get; }
        public static OllamaOption NumThread { get; }
        public static OllamaOption PenalizeNewline { get; }
        public static OllamaOption PresencePenalty { get; }
        public static OllamaOption RepeatLastN { get; }
        public static OllamaOption RepeatPenalty { get; }
        public static OllamaOption Seed { get; }
        public static OllamaOption Stop { get; }
        public static OllamaOption Temperature { get; }
        public static OllamaOption TfsZ { get; }
        public static OllamaOption TopK { get; }
        public static OllamaOption TopP { get; }
        public static OllamaOption TypicalP { get; }
        public static OllamaOption UseMlock { get; }
        public static OllamaOption UseMmap { get; }
        public static OllamaOption VocabOnly { get; }
        public static OllamaOption Think { get; }
    }

    public abstract class OllamaRequest
    {
        public Dictionary<string, string> CustomHeaders { get; }
    }

    public class PullModelRequest : OllamaRequest
    {
        public PullModelRequest() { }
        public string Model { get; set; }
        public bool? Insecure { get; set; }
        public bool? Stream { get; set; }
    }

    public class PullModelResponse
    {
        public PullModelResponse() { }
        public string Status { get; set; }
        public string Digest { get; set; }
        public long Total { get; set; }
        public long Completed { get; set; }
        public double Percent { get; }
    }

    public class RequestOptions
    {
        public RequestOptions() { }
        public int? MiroStat { get; set; }
        public float? MiroStatEta { get; set; }
        public float? MiroStatTau { get; set; }
        public int? NumCtx { get; set; }
        public int? NumGqa { get; set; }
        public int? NumGpu { get; set; }
        public int? MainGpu { get; set; }
        public int? NumBatch { get; set; }
        public int? NumThread { get; set; }
        public int? NumKeep { get; set; }
        public int? RepeatLastN { get; set; }
        public float? RepeatPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public int? Seed { get; set; }
        public string[] Stop { get; set; }
        public float? TfsZ { get; set; }
        [MaxOutputTokens] public int? NumPredict { get; set; }
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        public float? MinP { get; set; }
        public float? TypicalP { get; set; }
        public bool? PenalizeNewline { get; set; }
        public bool? UseMmap { get; set; }
        public bool? UseMlock { get; set; }
        public bool? LowVram { get; set; }
        public bool? F16kv { get; set; }
        public bool? LogitsAll { get; set; }
        public bool? VocabOnly { get; set; }
        public bool? Numa { get; set; }
    }

    public class ShowModelRequest : OllamaRequest
    {
        public ShowModelRequest() { }
        public string Model { get; set; }
        public bool? Verbose { get; set; }
    }

    public class ShowModelResponse
    {
        public ShowModelResponse() { }
        public string License { get; set; }
        public string Modelfile { get; set; }
        public string Parameters { get; set; }
        public string Template { get; set; }
        public string System { get; set; }
        public Details Details { get; set; }
        public ModelInfo Info { get; set; }
        public string[] Capabilities { get; set; }
        public DateTimeOffset? ModifiedAt { get; set; }
    }

    public class ModelInfo
    {
        public ModelInfo() { }
        public string Architecture { get; set; }
        public int? FileType { get; set; }
        public long? ParameterCount { get; set; }
        public int? QuantizationVersion { get; set; }
        public IDictionary<string, object> ExtraInfo { get; set; }
    }
}

namespace OllamaSharp.Models.Chat
{
    public class ChatDoneResponseStream : ChatResponseStream
    {
        public ChatDoneResponseStream() { }
        public long TotalDuration { get; set; }
        public long LoadDuration { get; set; }
        public int PromptEvalCount { get; set; }
        public long PromptEvalDuration { get; set; }
        public int EvalCount { get; set; }
        public long EvalDuration { get; set; }
        public string DoneReason { get; set; }
    }

    public class ChatRequest : OllamaRequest
    {
        public ChatRequest() { }
        [Model] public string Model { get; set; }
        [Prompt] public IEnumerable<Message> Messages { get; set; }
        [Carries] public RequestOptions Options { get; set; }
        public string Template { get; set; }
        public string KeepAlive { get; set; }
        [StructuredOutput] public object Format { get; set; }
        [Stream] public bool Stream { get; set; }
        [ReasoningEffort] public ThinkValue? Think { get; set; }
        [Tools] public IEnumerable<object> Tools { get; set; }
    }

    public class Tool
    {
        public Tool() { }
        public string Type { get; set; }
        public Function Function { get; set; }
    }

    public class Function
    {
        public Function() { }
        public string Name { get; set; }
        public string Description { get; set; }
        public Parameters Parameters { get; set; }
    }

    public class Parameters
    {
        public Parameters() { }
        public string Type { get; set; }
        public Dictionary<string, Property> Properties { get; set; }
        public IEnumerable<string> Required { get; set; }
    }

    public class Property
    {
        public Property() { }
        public string Type { get; set; }
        public string Description { get; set; }
        public IEnumerable<string> Enum { get; set; }
    }

    public struct ThinkValue
    {
        public const string High = "high";
        public const string Medium = "medium";
        public const string Low = "low";
        public ThinkValue(string value) { }
        public ThinkValue(bool? value) { }
        public ThinkValue(object value) { }
        public static implicit operator ThinkValue(string value) => throw null;
        public static explicit operator string(ThinkValue value) => throw null;
        public static implicit operator ThinkValue(bool? value) => throw null;
        public static implicit operator ThinkValue(bool value) => throw null;
        public static implicit operator bool?(ThinkValue value) => throw null;
        public bool IsBoolean() => throw null;
        public bool? ToBoolean() => throw null;
    }

    public class ChatResponseStream
    {
        public ChatResponseStream() { }
        public string Model { get; set; }
        public string CreatedAtString { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public Message Message { get; set; }
        public bool Done { get; set; }
    }

    public struct ChatRole
    {
        public ChatRole(string role) { }
        public ChatRole(object _) { }
        public static implicit operator ChatRole(string value) => throw null;
        [IsRole(PromptLint.Sdk.Role.System)] public static ChatRole System { get; }
        [IsRole(PromptLint.Sdk.Role.Assistant)] public static ChatRole Assistant { get; }
        [IsRole(PromptLint.Sdk.Role.User)] public static ChatRole User { get; }
        [IsRole(PromptLint.Sdk.Role.Tool)] public static ChatRole Tool { get; }
    }

    public class Message
    {
        public Message([Role] ChatRole role, [Prompt] string content, [ImageInput] string[] images) { }
        public Message([Role] ChatRole role, [ImageInput] string[] images) { }
        public Message([Role] ChatRole? role, [Prompt] string content) { }
        public Message() { }
        [Role] public ChatRole? Role { get; set; }
        [Prompt] public string Content { get; set; }
        [ImageInput] public string[] Images { get; set; }
        public string Thinking { get; set; }
        public string ToolName { get; set; }
        public IEnumerable<Message.ToolCall> ToolCalls { get; set; }
        public class ToolCall
        {
            public ToolCall() { }
            public Message.Function Function { get; set; }
            public string Id { get; set; }
        }
        public class Function
        {
            public Function() { }
            public int? Index { get; set; }
            public string Name { get; set; }
            public IDictionary<string, object> Arguments { get; set; }
        }
    }
}

namespace OllamaSharp.Models.Exceptions
{
    public class ModelDoesNotSupportToolsException : OllamaException
    {
        public ModelDoesNotSupportToolsException() { }
        public ModelDoesNotSupportToolsException(string message) { }
        public ModelDoesNotSupportToolsException(string message, Exception innerException) { }
    }

    public class OllamaException : Exception
    {
        public OllamaException() { }
        public OllamaException(string message) { }
        public OllamaException(string message, Exception innerException) { }
    }

    public class ResponseError : OllamaException
    {
        public ResponseError(string message) { }
    }
}

namespace OllamaSharp.Tools
{
    public class DefaultToolInvoker : IToolInvoker
    {
        public Task<ToolResult> InvokeAsync(Message.ToolCall toolCall, IEnumerable<object> tools, CancellationToken cancellationToken) => throw null;
        public DefaultToolInvoker() { }
    }

    public interface IToolInvoker
    {
        Task<ToolResult> InvokeAsync(Message.ToolCall toolCall, IEnumerable<object> tools, CancellationToken cancellationToken);
    }

    public record ToolResult
    {
        public ToolResult(Tool Tool, Message.ToolCall ToolCall, object Result) { }
        public Tool Tool { get; set; }
        public Message.ToolCall ToolCall { get; set; }
        public object Result { get; set; }
    }
}
