// Semantic Kernel 1.x: chat histories, messages, contents and the chat completion service.
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.ChatCompletion
{
    using Role = PromptLint.Sdk.Role;

    public readonly struct AuthorRole
    {
        public AuthorRole(string label) { }
        public static bool operator ==(AuthorRole left, AuthorRole right) => throw null;
        public static bool operator !=(AuthorRole left, AuthorRole right) => throw null;
        [Versions("[1.45,)")] [IsRole(Role.System)] public static AuthorRole Developer { get; }
        [IsRole(Role.System)] public static AuthorRole System { get; }
        [IsRole(Role.Assistant)] public static AuthorRole Assistant { get; }
        [IsRole(Role.User)] public static AuthorRole User { get; }
        [IsRole(Role.Tool)] public static AuthorRole Tool { get; }
        public string Label { get; }
    }

    [Versions("[1.60,)")]
    public static class ChatClientExtensions
    {
        public static IChatCompletionService AsChatCompletionService(this global::Microsoft.Extensions.AI.IChatClient client, IServiceProvider serviceProvider = null) => throw null;
        public static string GetModelId(this global::Microsoft.Extensions.AI.IChatClient client) => throw null;
    }

    public static class ChatCompletionServiceExtensions
    {
        [LlmCall(Operation.Chat)] public static Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(this IChatCompletionService chatCompletionService, [Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, [Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, [Prompt] ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public static IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(this IChatCompletionService chatCompletionService, [Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.30,)")] public static global::Microsoft.Extensions.AI.IChatClient AsChatClient(this IChatCompletionService service) => throw null;
        [Versions("[1.30,1.60)")] public static IChatCompletionService AsChatCompletionService(this global::Microsoft.Extensions.AI.IChatClient client, IServiceProvider serviceProvider = null) => throw null;
    }

    public class ChatHistory : IList<ChatMessageContent>, ICollection<ChatMessageContent>, IEnumerable<ChatMessageContent>, IEnumerable, IReadOnlyList<ChatMessageContent>, IReadOnlyCollection<ChatMessageContent>
    {
        public ChatHistory() { }
        [Versions("[1.45,)")] public ChatHistory([Prompt] string message, [Role] AuthorRole role) { }
        public ChatHistory([Prompt(Role.System)] string systemMessage) { }
        public ChatHistory([Prompt] IEnumerable<ChatMessageContent> messages) { }
        public void AddMessage([Role] AuthorRole authorRole, [Prompt] string content, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        public void AddMessage([Role] AuthorRole authorRole, [Prompt] ChatMessageContentItemCollection contentItems, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        public void AddUserMessage([Prompt] string content) { }
        public void AddUserMessage([Prompt] ChatMessageContentItemCollection contentItems) { }
        public void AddAssistantMessage([Prompt(Role.Assistant)] string content) { }
        public void AddSystemMessage([Prompt(Role.System)] string content) { }
        [Versions("[1.45,)")] public void AddDeveloperMessage([Prompt(Role.System)] string content) { }
        public virtual void Add([Prompt] ChatMessageContent item) { }
        public virtual void AddRange([Prompt] IEnumerable<ChatMessageContent> items) { }
        public virtual void Insert(int index, [Prompt] ChatMessageContent item) { }
        public virtual void CopyTo(ChatMessageContent[] array, int arrayIndex) { }
        public virtual void Clear() { }
        public virtual bool Contains(ChatMessageContent item) => throw null;
        public virtual int IndexOf(ChatMessageContent item) => throw null;
        public virtual void RemoveAt(int index) { }
        public virtual bool Remove(ChatMessageContent item) => throw null;
        public virtual void RemoveRange(int index, int count) { }
        IEnumerator<ChatMessageContent> IEnumerable<ChatMessageContent>.GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public virtual int Count { get; }
        public virtual ChatMessageContent this[int index] { get => throw null; set { } }
        bool ICollection<ChatMessageContent>.IsReadOnly { get => throw null; }
    }

    [Versions("[1.45,)")]
    public static class ChatHistoryExtensions
    {
        public static Task<bool> ReduceInPlaceAsync(this ChatHistory chatHistory, IChatHistoryReducer reducer, CancellationToken cancellationToken) => throw null;
        public static Task<IReadOnlyList<ChatMessageContent>> ReduceAsync(this IReadOnlyList<ChatMessageContent> chatHistory, IChatHistoryReducer reducer, CancellationToken cancellationToken) => throw null;
        public static Task<ChatHistory> ReduceAsync(this ChatHistory chatHistory, IChatHistoryReducer reducer, CancellationToken cancellationToken) => throw null;
    }

    [Versions("[1.45,)")]
    public class ChatHistorySummarizationReducer : IChatHistoryReducer
    {
        protected ChatHistorySummarizationReducer() { }
        public const string SummaryMetadataKey = "__summary__";
        public const string DefaultSummarizationPrompt = "Provide a concise and complete summarization of the entire dialog that does not exceed 5 sentences\n\nThis summary must always:\n- Consider both user and assistant interactions\n- Maintain continuity for the purpose of further dialog\n- Include details from any existing summary\n- Focus on the most significant aspects of the dialog\n\nThis summary must never:\n- Critique, correct, interpret, presume, or assume\n- Identify faults, mistakes, misunderstanding, or correctness\n- Analyze what has not occurred\n- Exclude details from any existing summary";
        public ChatHistorySummarizationReducer([Carries] IChatCompletionService service, int targetCount, int? thresholdCount = null) { }
        public Task<IEnumerable<ChatMessageContent>> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default) => throw null;
        public string SummarizationInstructions { get; init; }
        public bool FailOnError { get; init; }
        public bool UseSingleSummary { get; init; }
    }

    [Versions("[1.45,)")]
    public class ChatHistoryTruncationReducer : IChatHistoryReducer
    {
        protected ChatHistoryTruncationReducer() { }
        public ChatHistoryTruncationReducer(int targetCount, int? thresholdCount = null) { }
        public Task<IEnumerable<ChatMessageContent>> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default) => throw null;
    }

    public class ChatMessageContentItemCollection : IList<KernelContent>, ICollection<KernelContent>, IEnumerable<KernelContent>, IEnumerable, IReadOnlyList<KernelContent>, IReadOnlyCollection<KernelContent>
    {
        public void Add([Prompt] KernelContent item) { }
        public void Clear() { }
        public bool Contains(KernelContent item) => throw null;
        public void CopyTo(KernelContent[] array, int arrayIndex) { }
        public int IndexOf(KernelContent item) => throw null;
        public void Insert(int index, KernelContent item) { }
        public bool Remove(KernelContent item) => throw null;
        public void RemoveAt(int index) { }
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        IEnumerator<KernelContent> IEnumerable<KernelContent>.GetEnumerator() => throw null;
        public KernelContent this[int index] { get => throw null; set { } }
        public int Count { get; }
        bool ICollection<KernelContent>.IsReadOnly { get => throw null; }
    }

    public interface IChatCompletionService : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [LlmCall(Operation.Chat)] Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
    }

    [Versions("[1.45,)")]
    public interface IChatHistoryReducer
    {
        Task<IEnumerable<ChatMessageContent>> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default);
    }

    [Versions("[1.15,)")]
    public sealed class StreamingKernelContentItemCollection : IList<StreamingKernelContent>, ICollection<StreamingKernelContent>, IEnumerable<StreamingKernelContent>, IEnumerable, IReadOnlyList<StreamingKernelContent>, IReadOnlyCollection<StreamingKernelContent>
    {
        public void Add(StreamingKernelContent item) { }
        public void Clear() { }
        public bool Contains(StreamingKernelContent item) => throw null;
        public void CopyTo(StreamingKernelContent[] array, int arrayIndex) { }
        public int IndexOf(StreamingKernelContent item) => throw null;
        public void Insert(int index, StreamingKernelContent item) { }
        public bool Remove(StreamingKernelContent item) => throw null;
        public void RemoveAt(int index) { }
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        IEnumerator<StreamingKernelContent> IEnumerable<StreamingKernelContent>.GetEnumerator() => throw null;
        public StreamingKernelContent this[int index] { get => throw null; set { } }
        public int Count { get; }
        bool ICollection<StreamingKernelContent>.IsReadOnly { get => throw null; }
    }
}

namespace Microsoft.SemanticKernel
{
    using Role = PromptLint.Sdk.Role;

    public class ChatMessageContent : KernelContent
    {
        public ChatMessageContent() { }
        public ChatMessageContent([Role] global::Microsoft.SemanticKernel.ChatCompletion.AuthorRole role, [Prompt] string content, string modelId = null, object innerContent = null, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        public ChatMessageContent([Role] global::Microsoft.SemanticKernel.ChatCompletion.AuthorRole role, [Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatMessageContentItemCollection items, string modelId = null, object innerContent = null, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        [Versions("[1.15,)")] public string AuthorName { get; set; }
        [Role] public global::Microsoft.SemanticKernel.ChatCompletion.AuthorRole Role { get; set; }
        [Versions("[,1.15);[1.45,)")] [Prompt] public string Content { get; set; }
        [Prompt] public global::Microsoft.SemanticKernel.ChatCompletion.ChatMessageContentItemCollection Items { get; set; }
        public Encoding Encoding { get; set; }
        [Versions("[1.15,)")] public object Source { get; set; }
    }

    public abstract class KernelContent
    {
        [Versions("[1.15,)")] public string MimeType { get; set; }
        public object InnerContent { get; set; }
        public string ModelId { get; set; }
        public IReadOnlyDictionary<string, object> Metadata { get; set; }
    }

    [Versions("[1.15,)")]
    public class AudioContent : BinaryContent
    {
        public AudioContent() { }
        public AudioContent([AudioInput] Uri uri) { }
        public AudioContent([AudioInput] string dataUri) { }
        public AudioContent([AudioInput] ReadOnlyMemory<byte> data, string mimeType) { }
    }

    [Versions("[1.15,)")]
    public class BinaryContent : KernelContent
    {
        public BinaryContent() { }
        public BinaryContent(Uri uri) { }
        public BinaryContent(string dataUri) { }
        public BinaryContent(ReadOnlyMemory<byte> data, string mimeType) { }
        public ReadOnlyMemory<byte>? Content { get; }
        public Uri Uri { get; set; }
        public string DataUri { get; set; }
        public ReadOnlyMemory<byte>? Data { get; set; }
        public bool CanRead { get; }
    }

    [Versions("[1.15,)")]
    public class FileReferenceContent : KernelContent
    {
        [Versions("[1.60,)")] public FileReferenceContent(string fileId) { }
        public string FileId { get; }
        [Versions("[1.45,)")] public IReadOnlyList<string> Tools { get; init; }
        public FileReferenceContent() { }
        [Versions("[1.15,1.60)")] public FileReferenceContent(string fileId, string modelId = null, object innerContent = null, IReadOnlyDictionary<string, object> metadata = null) { }
    }

    [Versions("[1.15,)")]
    public sealed class FunctionCallContent : KernelContent
    {
        public FunctionCallContent(string functionName, string pluginName = null, string id = null, KernelArguments arguments = null) { }
        public Task<FunctionResultContent> InvokeAsync(Kernel kernel, CancellationToken cancellationToken = default) => throw null;
        public static IEnumerable<FunctionCallContent> GetFunctionCalls(ChatMessageContent messageContent) => throw null;
        public string Id { get; }
        public string PluginName { get; }
        public string FunctionName { get; }
        public KernelArguments Arguments { get; }
        public Exception Exception { get; init; }
    }

    [Versions("[1.15,)")]
    public sealed class FunctionResultContent : KernelContent
    {
        public FunctionResultContent(string functionName = null, string pluginName = null, string callId = null, object result = null) { }
        public FunctionResultContent(FunctionCallContent functionCall, object result = null) { }
        public FunctionResultContent(FunctionCallContent functionCallContent, FunctionResult result) { }
        public ChatMessageContent ToChatMessage() => throw null;
        public string CallId { get; }
        public string PluginName { get; }
        public string FunctionName { get; }
        public object Result { get; }
    }

    public class ImageContent : BinaryContent
    {
        public ImageContent() { }
        [Versions("[1.15,)")] public ImageContent([ImageInput] Uri uri) { }
        [Versions("[1.15,)")] public ImageContent([ImageInput] string dataUri) { }
        [Versions("[1.15,)")] public ImageContent([ImageInput] ReadOnlyMemory<byte> data, string mimeType) { }
        [Versions("[,1.15)")] public Uri Uri { get; set; }
        [Versions("[,1.15)")] public ImageContent([ImageInput] Uri uri, string modelId = null, object innerContent = null, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
    }

    [Versions("[1.60,)")]
    public sealed class ReasoningContent : KernelContent
    {
        public ReasoningContent(string text = null) { }
        public string Text { get; init; }
    }

    public class StreamingChatMessageContent : StreamingKernelContent
    {
        protected StreamingChatMessageContent() { }
        public StreamingChatMessageContent(global::Microsoft.SemanticKernel.ChatCompletion.AuthorRole? role, string content, object innerContent = null, int choiceIndex = 0, string modelId = null, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        public override byte[] ToByteArray() => throw null;
        public string Content { get; set; }
        [Versions("[1.15,)")] public global::Microsoft.SemanticKernel.ChatCompletion.StreamingKernelContentItemCollection Items { get; set; }
        [Versions("[1.15,)")] public string AuthorName { get; set; }
        public global::Microsoft.SemanticKernel.ChatCompletion.AuthorRole? Role { get; set; }
        public Encoding Encoding { get; set; }
    }

    [Versions("[1.15,)")]
    public class StreamingFunctionCallUpdateContent : StreamingKernelContent
    {
        protected StreamingFunctionCallUpdateContent() { }
        public StreamingFunctionCallUpdateContent(string callId = null, string name = null, string arguments = null, int functionCallIndex = 0) { }
        public override byte[] ToByteArray() => throw null;
        public string CallId { get; init; }
        public string Name { get; init; }
        public string Arguments { get; init; }
        public int FunctionCallIndex { get; init; }
        [Versions("[1.45,)")] public int RequestIndex { get; init; }
    }

    public abstract class StreamingKernelContent
    {
        public abstract byte[] ToByteArray();
        public int ChoiceIndex { get; set; }
        public object InnerContent { get; set; }
        public string ModelId { get; set; }
        public IReadOnlyDictionary<string, object> Metadata { get; set; }
    }

    [Versions("[1.60,)")]
    public sealed class StreamingReasoningContent : StreamingKernelContent
    {
        public StreamingReasoningContent(string text = null) { }
        public override byte[] ToByteArray() => throw null;
        public string Text { get; init; }
    }

    public class StreamingTextContent : StreamingKernelContent
    {
        protected StreamingTextContent() { }
        public StreamingTextContent(string text, int choiceIndex = 0, string modelId = null, object innerContent = null, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        public override byte[] ToByteArray() => throw null;
        public string Text { get; set; }
        public Encoding Encoding { get; set; }
    }

    public sealed class TextContent : KernelContent
    {
        public TextContent() { }
        public TextContent([Prompt] string text, string modelId = null, object innerContent = null, Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
        [Versions("[1.30,)")] public static implicit operator TextContent(string text) => throw null;
        [Prompt] public string Text { get; set; }
        public Encoding Encoding { get; set; }
    }

    [Versions("[1.60,)")]
    public static class ChatMessageContentExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatMessage ToChatMessage(this ChatMessageContent content) => throw null;
    }

    [Versions("[1.60,)")]
    public static class StreamingChatMessageContentExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatResponseUpdate ToChatResponseUpdate(this StreamingChatMessageContent content) => throw null;
    }

    [Versions("[1.45,)")]
    public static class BinaryContentExtensions
    {
        public static void WriteToFile(this BinaryContent content, string filePath, bool overwrite = false) { }
    }

    [Versions("[1.15,)")]
    public sealed class FunctionCallContentBuilder
    {
        public FunctionCallContentBuilder() { }
        [Versions("[1.30,)")] public FunctionCallContentBuilder(JsonSerializerOptions jsonSerializerOptions) { }
        public void Append(StreamingChatMessageContent content) { }
        public IReadOnlyList<FunctionCallContent> Build() => throw null;
    }
}

namespace Microsoft.SemanticKernel.Connectors.OpenAI
{
    using Role = PromptLint.Sdk.Role;

    public sealed class OpenAIChatMessageContent : ChatMessageContent
    {
        public IReadOnlyList<OpenAIFunctionToolCall> GetOpenAIFunctionToolCalls() => throw null;
        public static string ToolIdProperty { get; }
        [Versions("[1.30,)")] public IReadOnlyList<global::OpenAI.Chat.ChatToolCall> ToolCalls { get; set; }
    }

    public sealed class OpenAIStreamingChatMessageContent : StreamingChatMessageContent
    {
        public override byte[] ToByteArray() => throw null;
        [Versions("[1.30,)")] public global::OpenAI.Chat.ChatFinishReason? FinishReason { get; set; }
        [Versions("[1.30,)")] public IReadOnlyList<global::OpenAI.Chat.StreamingChatToolCallUpdate> ToolCallUpdates { get; }
    }

    [Versions("[,1.30)")] public sealed class OpenAIStreamingTextContent : StreamingTextContent { public override byte[] ToByteArray() => throw null; }
}
