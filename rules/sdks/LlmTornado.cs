// LlmTornado: https://github.com/lofcz/LlmTornado (read from its sources)
using LlmTornado.Chat.Models.DeepSeek;
using LlmTornado.Chat.Models.Mistral;
using LlmTornado.Chat.Models.XAi;
using LlmTornado.Chat.Models;
using LlmTornado.Chat;
using LlmTornado.ChatFunctions;
using LlmTornado.Code.Models;
using LlmTornado.Code;
using LlmTornado.Common;
using LlmTornado.Embedding.Models.Cohere;
using LlmTornado.Embedding.Models.Google;
using LlmTornado.Embedding.Models.Mistral;
using LlmTornado.Embedding.Models.OpenAi;
using LlmTornado.Embedding.Models;
using LlmTornado.Embedding;
using LlmTornado.Images;
using LlmTornado;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("LlmTornado", Packages = "LlmTornado;LlmTornado.Agents", Uses = "Newtonsoft.Json")]

namespace LlmTornado
{
    public class TornadoApi
    {
        public TornadoApi() { }
        public TornadoApi([Endpoint] Uri serverUri) { }
        public TornadoApi([Endpoint] Uri serverUri, string apiKey, LLmProviders provider = LLmProviders.Custom) { }
        public TornadoApi(LLmProviders provider, string apiKey, string organization) { }
        public TornadoApi(LLmProviders provider, string apiKey) { }
        public TornadoApi(LLmProviders provider) { }
        public TornadoApi(IEnumerable<ProviderAuthentication> providerKeys) { }
        public TornadoApi(string apiKey, LLmProviders provider = LLmProviders.OpenAi) { }
        public TornadoApi(string apiKey, string organizationKey, LLmProviders provider = LLmProviders.OpenAi) { }
        public ProviderAuthentication GetProviderAuthentication(LLmProviders provider) => throw null;
        public string ApiUrlFormat { get; set; }
        public string ApiVersion { get; set; }
        public string ResolveApiVersion(string defaultValue = "v1") => throw null;
        public LLmProviders GetFirstAuthenticatedProvider() => throw null;
        public Func<ChatRequest, ChatResult, Task>? ChatRequestInterceptor { get; set; }
        public EmbeddingEndpoint Embeddings { get; }
        public ChatEndpoint Chat { get; }
        public ImageGenerationEndpoint ImageGenerations { get; }
    }
}

namespace LlmTornado.Chat
{
    public class ChatChoice
    {
        public int Index { get; set; }
        public ChatMessage Message { get; set; }
        public ChatMessage Delta { get; set; }
    }

    public class ChatEndpoint
    {
        [Carries] public ChatRequest DefaultChatRequestArgs { get; set; }
        public Conversation CreateConversation([Carries] ChatRequest requestPrototype = null) => throw null;
        public Conversation CreateConversation([Model] ChatModel model, [Temperature] double? temperature = null, [MaxOutputTokens] int? maxTokens = null) => throw null;
        public Conversation CreateConversation([Model] string model, [Temperature] double? temperature = null, [MaxOutputTokens] int? maxTokens = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletion([Carries] ChatRequest request) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletion([Prompt] List<ChatMessage> messages, [Model] ChatModel model = null, [Temperature] double? temperature = null, double? topP = null, int? numOutputs = null, [MaxOutputTokens] int? maxTokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletion([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletion([Prompt] params string[] userMessages) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamCompletion([Carries] ChatRequest request, Action<int, ChatResult> resultHandler) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamChatAsync([Carries] ChatRequest request, Action<ChatResult> resultHandler) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResult> StreamChatEnumerable([Carries] ChatRequest request) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResult> StreamChatEnumerable([Prompt] List<ChatMessage> messages, [Model] ChatModel model = null, [Temperature] double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw null;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] ChatMessageRoles role) { }
        public ChatMessage([Role] ChatMessageRoles role, [Prompt] string content) { }
        public ChatMessage([Role] ChatMessageRoles role, [Prompt] IEnumerable<ChatMessagePart> parts) { }
        public ChatMessage([Role] ChatMessageRoles role, [Prompt] IEnumerable<ChatMessagePart> parts, Guid? id) { }
        public ChatMessage([Role] ChatMessageRoles role, [Prompt] string content, Guid? id) { }
        [Role] public ChatMessageRoles? Role { get; set; }
        public int? Tokens { get; set; }
        [Prompt] public string Content { get; set; }
        public string Reasoning { get; set; }
        public string Refusal { get; set; }
        [Prompt] public List<ChatMessagePart> Parts { get; set; }
        public string Name { get; set; }
        public Guid Id { get; }
        public string ReasoningContent { get; set; }
        public string ToolCallId { get; set; }
        public bool? ToolInvocationSucceeded { get; set; }
        public object NativeObject { get; set; }
    }

    public class ChatMessagePart
    {
        public ChatMessagePart() { }
        public ChatMessagePart([Prompt] string text) { }
        public ChatMessagePart(Uri uri) { }
        [Prompt] public string Text { get; set; }
        public object CustomData { get; set; }
        public object NativeObject { get; set; }
    }

    public class ChatRequest
    {
        public ChatRequest() { }
        public ChatRequest(ChatRequest basedOn) { }
        [Model] public ChatModel Model { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public bool? Store { get; set; }
        [Prompt] public List<ChatMessage> Messages { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public Action<JObject, ChatRequest> OnSerialize { get; set; }
        public double? TopP { get; set; }
        [Choices] public int? NumChoicesPerMessage { get; set; }
        [ReasoningEffort] public ChatReasoningEfforts? ReasoningEffort { get; set; }
        [ReasoningEffort] public int? ReasoningBudget { get; set; }
        public int? Seed { get; set; }
        [StructuredOutput] public ChatRequestResponseFormats ResponseFormat { get; set; }
        [Stream] public bool? Stream { get; set; }
        public bool? Logprobs { get; set; }
        public string PromptCacheKey { get; set; }
        public string SafetyIdentifier { get; set; }
        public int? TopLogprobs { get; set; }
        public string[] MultipleStopSequences { get; set; }
        public string StopSequence { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public double? FrequencyPenalty { get; set; }
        public double? PresencePenalty { get; set; }
        public IReadOnlyDictionary<string, float> LogitBias { get; set; }
        public string User { get; set; }
        [Tools] public List<Tool> Tools { get; set; }
        public bool? ParallelToolCalls { get; set; }
        public Dictionary<string, object>? Adapter { get; set; }
        public bool TrimResponseStart { get; set; }
        public CancellationToken CancellationToken { get; set; }
        public bool? UseResponseEndpoint { get; set; }
    }

    public class ChatRequestResponseFormats
    {
        public static readonly ChatRequestResponseFormats Text;
        public static readonly ChatRequestResponseFormats Json;
        public static ChatRequestResponseFormats StructuredJson(string name, object schema, bool? strict = true) => throw null;
        public static ChatRequestResponseFormats StructuredJson(string name, object schema, string description, bool? strict = true) => throw null;
        public static ChatRequestResponseFormats StructuredJson(Delegate function) => throw null;
        public static ChatRequestResponseFormats StructuredJson(Delegate function, string name, bool? strict = true) => throw null;
        public static ChatRequestResponseFormats StructuredJson(Delegate function, string name, string description, bool? strict = true) => throw null;
    }

    public class ChatResult
    {
        public ChatResult() { }
        public string Id { get; set; }
        public List<ChatChoice> Choices { get; set; }
        public ChatUsage Usage { get; set; }
        public string SystemFingerprint { get; set; }
        public string RawResponse { get; set; }
    }

    public class ChatRichResponse
    {
        public List<ChatRichResponseBlock> Blocks { get; set; }
        public ChatUsage Usage { get; }
        public string RawResponse { get; }
        public ChatResult Result { get; set; }
        public ChatRichResponse(ChatResult result, List<ChatRichResponseBlock> blocks) { }
        public string Text { get; }
        public string GetText(string blockSeparator = " ") => throw null;
    }

    public class ChatRichResponseBlock
    {
        public string Message { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public ChatMessagePart Part { get; set; }
        public ChatRichResponseBlock() { }
        public ChatRichResponseBlock(ChatMessagePart part, ChatMessage msg) { }
    }

    public class ChatStreamEventHandler
    {
        public Func<string, ValueTask>? MessageTokenHandler { get; set; }
        public Func<ChatMessage, ValueTask>? BlockFinishedHandler { get; set; }
        public Func<ChatMessagePart, ValueTask> MessagePartHandler { get; set; }
        public Func<List<FunctionCall>, ValueTask> FunctionCallHandler { get; set; }
        public Func<ChatMessageRoles, ValueTask> MessageTypeResolvedHandler { get; set; }
        public Func<ChatRequest, ValueTask<ChatRequest>> MutateChatRequestHandler { get; set; }
        public Func<ChatUsage, ValueTask> OnUsageReceived { get; set; }
        public Guid? MessageId { get; set; }
    }

    public class ChatUsage
    {
        public int CompletionTokens { get; set; }
        public int? CacheCreationTokens { get; set; }
        public int? CacheReadTokens { get; set; }
        public LLmProviders Provider { get; set; }
        public ChatUsage(LLmProviders provider) { }
    }

    public class Conversation
    {
        public Conversation([Carries] ChatEndpoint endpoint, [Model] ChatModel model = null, [Carries] ChatRequest defaultChatRequestArgs = null) { }
        public ChatRequest RequestParameters { get; }
        [Model] public ChatModel Model { get; set; }
        public ChatResult MostRecentApiResult { get; }
        [Prompt] public IReadOnlyList<ChatMessage> Messages { get; }
        public Conversation AppendMessage([Prompt] ChatMessage message) => throw null;
        public Conversation AppendMessage([Prompt] ChatMessage message, int position) => throw null;
        public Conversation Update(Action<ChatRequest> updateFn) => throw null;
        public bool RemoveMessage(ChatMessage message) => throw null;
        public bool RemoveMessage(Guid id) => throw null;
        public void Clear() { }
        public Conversation EditMessageContent(ChatMessage message, string content) => throw null;
        public Conversation EditMessageContent(ChatMessage message, IEnumerable<ChatMessagePart> parts) => throw null;
        public bool EditMessageContent(Guid id, string content) => throw null;
        public Conversation EditMessageRole(ChatMessage message, ChatMessageRoles role) => throw null;
        public bool EditMessageRole(Guid id, ChatMessageRoles role) => throw null;
        public Conversation AppendMessage([Role] ChatMessageRoles role, [Prompt] string content) => throw null;
        public Conversation AppendMessage([Role] ChatMessageRoles role, [Prompt] string content, Guid? id) => throw null;
        public Conversation AppendUserInput([Prompt] string content) => throw null;
        public Conversation AddMessage([Prompt] ChatMessage message) => throw null;
        public Conversation AddMessage([Prompt] IEnumerable<ChatMessage> messages) => throw null;
        public Conversation AddMessage([Prompt] List<ChatMessage> messages) => throw null;
        public Conversation AddUserMessage([Prompt] string content) => throw null;
        public Conversation SetSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string prompt) => throw null;
        public Conversation SetSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string prompt, Guid id) => throw null;
        public Conversation SetSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation SetSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AppendUserInput([Prompt] string content, Guid id) => throw null;
        public Conversation AddUserMessage([Prompt] string content, Guid id) => throw null;
        public Conversation AppendUserInput([Prompt] IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AddUserMessage([Prompt] IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AppendUserInput([Prompt] IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation AddUserMessage([Prompt] IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation AppendUserInputWithName(string userName, [Prompt] string content) => throw null;
        public Conversation AppendUserInputWithName(string userName, [Prompt] string content, Guid id) => throw null;
        public Conversation AppendUserInputWithName(string userName, [Prompt] IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AppendSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content) => throw null;
        public Conversation AddSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content) => throw null;
        public Conversation AppendSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation AddSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation AppendSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content, Guid id) => throw null;
        public Conversation AppendSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation PrependSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content, Guid id) => throw null;
        public Conversation PrependSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content) => throw null;
        public Conversation PrependSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation PrependSystemMessage([Prompt(PromptLint.Sdk.Role.System)] IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation AppendExampleChatbotOutput([Prompt(PromptLint.Sdk.Role.Assistant)] string content) => throw null;
        public Conversation AddAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content) => throw null;
        public Conversation AppendAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content) => throw null;
        public Conversation AppendAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content, Guid id) => throw null;
        public Conversation AppendFunctionMessage(string functionName, [Prompt(PromptLint.Sdk.Role.Tool)] string content) => throw null;
        public Conversation AddToolMessage(string functionName, [Prompt(PromptLint.Sdk.Role.Tool)] string content, bool? invocationSucceeded = null) => throw null;
        public Conversation AppendExampleChatbotOutput([Prompt(PromptLint.Sdk.Role.Assistant)] string content, Guid id) => throw null;
        public Conversation AddAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content, Guid id) => throw null;
        public Conversation AddAssistantMessage(List<ChatMessagePart> parts) => throw null;
        public Conversation AddAssistantMessage(List<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AppendExampleChatbotOutput(IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AppendExampleChatbotOutput(IEnumerable<ChatMessagePart> parts) => throw null;
        public Conversation AddAssistantMessage(IEnumerable<ChatMessagePart> parts, Guid id) => throw null;
        public Conversation AddAssistantMessage(IEnumerable<ChatMessagePart> parts) => throw null;
        [LlmCall(Operation.Chat)] public Task<string> GetResponse(CancellationToken token = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatRichResponse> GetResponseRich(CancellationToken token = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatRichResponse> GetResponseRich(Func<List<FunctionCall>, ValueTask> fnHandler, CancellationToken token = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamResponse(Action<string> resultHandler, CancellationToken token = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamResponse(Action<int, string> resultHandler, CancellationToken token = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> StreamResponseEnumerable(Guid? messageId = null, CancellationToken token = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamResponseRich(ChatStreamEventHandler eventsHandler, CancellationToken token = default) => throw null;
    }
}

namespace LlmTornado.ChatFunctions
{
    public class FunctionCall
    {
        public FunctionCall() { }
        public Tool Tool { get; set; }
        public string Name { get; set; }
        public string Arguments { get; set; }
        public Dictionary<string, object> GetArguments() => throw null;
        public T GetOrDefault<T>(string param, T defaultValue = default) => throw null;
        public bool Get<T>(string param, out T data) => throw null;
        public bool TryGetArgument<T>(string param, out T data) => throw null;
        public bool Get<T>(string param, out T data, out Exception exception) => throw null;
        public string GetJson() => throw null;
        public FunctionCall Resolve(object result) => throw null;
        public FunctionCall Resolve(object result, bool invocationSucceeded) => throw null;
        public FunctionCall Resolve(object result, object passthroughData) => throw null;
        public FunctionCall Resolve(object result, object passthroughData, bool invocationSucceeded) => throw null;
    }
}

namespace LlmTornado.Chat.Models
{
    public class ChatModel : ModelBase
    {
        public static readonly ChatModelOpenAi OpenAi;
        public static readonly ChatModelAnthropic Anthropic;
        public static readonly ChatModelCohere Cohere;
        public static readonly ChatModelGoogle Google;
        public static readonly ChatModelGroq Groq;
        public static readonly ChatModelDeepSeek DeepSeek;
        public static readonly ChatModelMistral Mistral;
        public static readonly ChatModelXAi XAi;
        public int? ReasoningTokensMin { get; set; }
        public int? ReasoningTokensMax { get; set; }
        public HashSet<int> ReasoningTokensSpecialValues { get; set; }
        public ChatModel([Model] string name, string ownedBy = null, LLmProviders? provider = null) { }
        public ChatModel([Model] string name, LLmProviders provider) { }
        public ChatModel([Model] string name, LLmProviders provider, int contextTokens) { }
        public ChatModel([Model] string name, LLmProviders provider, int contextTokens, List<string> aliases) { }
        public ChatModel([Model] string name) { }
        public ChatModel(ChatModel basedOn) { }
        public ChatModel(IModel basedOn) { }
        public ChatModel() { }
        public static implicit operator string(ChatModel model) => throw null;
        public static LLmProviders? GetProvider(string modelName) => throw null;
        public static implicit operator ChatModel(string name) => throw null;
    }
}

namespace LlmTornado.Code
{
    public enum ChatMessageRoles { Unknown, [IsRole(PromptLint.Sdk.Role.System)] System, [IsRole(PromptLint.Sdk.Role.User)] User, [IsRole(PromptLint.Sdk.Role.Assistant)] Assistant, [IsRole(PromptLint.Sdk.Role.Tool)] Tool }

    public enum ChatReasoningEfforts { Low, Medium, High, None, Default, Minimal }

    public enum LLmProviders { Unknown, OpenAi, Anthropic, AzureOpenAi, Cohere, Custom, Google, Groq, DeepSeek, Mistral, XAi, Perplexity, Voyage, DeepInfra, OpenRouter, MoonshotAi, Zai, Blablador, Alibaba, Length }

    public class ProviderAuthentication
    {
        public LLmProviders Provider { get; set; }
        public string ApiKey { get; set; }
        public string Organization { get; set; }
        public ProviderAuthentication(LLmProviders provider, string apiKey, string organization = null) { }
        public ProviderAuthentication(string apiKey, string organization = null) { }
    }
}

namespace LlmTornado.Code.Models
{
    public interface IModel
    {
        string Name { get; }
        string ApiName { get; }
        string GetApiName { get; }
        LLmProviders Provider { get; }
        List<string> Aliases { get; }
        bool OptimisticallyResolved { get; set; }
    }

    public abstract class ModelBase : IModel
    {
        public string Name { get; set; }
        public string GetApiName { get; }
        public string ApiName { get; set; }
        public List<string> Aliases { get; set; }
        public bool OptimisticallyResolved { get; set; }
        public string OwnedBy { get; set; }
        public string Object { get; set; }
        public DateTime? Created { get; }
        public LLmProviders Provider { get; }
        public long? CreatedUnixTime { get; set; }
        public int? ContextTokens { get; set; }
        public static implicit operator string(ModelBase model) => throw null;
    }
}

namespace LlmTornado.Common
{
    public class Tool
    {
        public Delegate Delegate { get; }
        public Tool(ToolFunction function) { }
        public Tool(ToolFunction function, bool strict) { }
        public Tool(string type) { }
        public Tool() { }
        public string Type { get; set; }
        public ToolFunction Function { get; set; }
        public bool? Strict { get; set; }
        public static implicit operator Tool(ToolFunction function) => throw null;
    }

    public class ToolFunction
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public object Parameters { get; set; }
        public ToolFunction(string name, string description) { }
        public ToolFunction(string name, string description, string parameters) { }
        public ToolFunction(string name, string description, JObject parameters) { }
        public ToolFunction(string name, string description, object parameters) { }
    }
}

namespace LlmTornado.Images
{
    public class ImageGenerationEndpoint { }

    public class ImageGenerationRequest
    {
        public ImageGenerationRequest() { }
        public ImageGenerationRequest([Prompt] string prompt) { }
        [Prompt] public string Prompt { get; set; }
        public int? NumOfImages { get; set; }
        public string User { get; set; }
        public int? OutputCompression { get; set; }
        public int? Width { get; set; }
        public int? Height { get; set; }
    }
}
