// OpenAI 2.x: realtime conversations. Their classes were renamed in 2.2 and in 2.9; all three sets of names are here.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Realtime
{
    [Versions("[2.2,)")]
    public class RealtimeClient
    {
        protected RealtimeClient() { }
        [Versions("[2.4,)")] public RealtimeClient(string apiKey) { }
        public RealtimeClient(ApiKeyCredential credential) { }
        [Versions("[2.9,)")] public RealtimeClient(ApiKeyCredential credential, [Carries] RealtimeClientOptions options) { }
        [Versions("[2.4,)")] public RealtimeClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.9,)")] public RealtimeClient(AuthenticationPolicy authenticationPolicy, [Carries] RealtimeClientOptions options) { }
        [Versions("[2.9,)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSessionClient> StartConversationSessionAsync([Model] string model, [Carries] RealtimeSessionClientOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSessionClient> StartTranscriptionSessionAsync([Carries] RealtimeSessionClientOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSessionClient> StartSessionAsync([Model] string model, string intent, [Carries] RealtimeSessionClientOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] public virtual Task<ClientResult> CreateRealtimeClientSecretAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        public event EventHandler<BinaryData> OnSendingCommand { add { } remove { } }
        public event EventHandler<BinaryData> OnReceivingCommand { add { } remove { } }
        [Versions("[2.9,2.15)")] public virtual ClientResult CreateRealtimeClientSecret(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual RealtimeSessionClient StartConversationSession([Model] string model, [Carries] RealtimeSessionClientOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual RealtimeSessionClient StartSession([Model] string model, string intent, [Carries] RealtimeSessionClientOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual RealtimeSessionClient StartTranscriptionSession([Carries] RealtimeSessionClientOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public RealtimeClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.4,2.9)")] public RealtimeClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.2,2.9)")] public virtual ClientResult CreateEphemeralToken(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,2.9)")] public virtual Task<ClientResult> CreateEphemeralTokenAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,2.9)")] public virtual ClientResult CreateEphemeralTranscriptionToken(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,2.9)")] public virtual Task<ClientResult> CreateEphemeralTranscriptionTokenAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,2.9)")] [LlmCall(Operation.Realtime, Streaming = true)] public RealtimeSession StartConversationSession([Model] string model, [Carries] RealtimeSessionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,2.9)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartConversationSessionAsync([Model] string model, [Carries] RealtimeSessionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,2.9)")] [LlmCall(Operation.Realtime, Streaming = true)] public RealtimeSession StartSession([Model] string model, string intent, [Carries] RealtimeSessionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,2.9)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartSessionAsync([Model] string model, string intent, [Carries] RealtimeSessionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,2.9)")] [LlmCall(Operation.Realtime, Streaming = true)] public RealtimeSession StartTranscriptionSession([Carries] RealtimeSessionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,2.9)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartTranscriptionSessionAsync([Carries] RealtimeSessionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public RealtimeSession StartConversationSession([Model] string model, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartConversationSessionAsync([Model] string model, RequestOptions options) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartConversationSessionAsync([Model] string model, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartSessionAsync([Model] string model, string intent, RequestOptions options) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public RealtimeSession StartTranscriptionSession(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartTranscriptionSessionAsync(RequestOptions options) => throw null;
        [Versions("[2.2,2.4)")] [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeSession> StartTranscriptionSessionAsync(CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[2.9,)")]
    public class RealtimeClientOptions : ClientPipelineOptions
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string OrganizationId { get; set; }
        public string ProjectId { get; set; }
        public string UserAgentApplicationId { get; set; }
    }

    [Versions("[2.2,)")]
    public class RealtimeSession
    {
        [Versions("[2.2,2.9)")] public WebSocket WebSocket { get; }
        [Versions("[2.2,2.9)")] public virtual void AddItem(RealtimeItem item, string previousItemId, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual void AddItem(RealtimeItem item, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task AddItemAsync(RealtimeItem item, string previousItemId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual Task AddItemAsync(RealtimeItem item, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void ClearInputAudio(CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task ClearInputAudioAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void CommitPendingAudio(CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task CommitPendingAudioAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual Task ConfigureConversationSessionAsync(ConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void ConfigureSession(ConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual void DeleteItem(string itemId, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task DeleteItemAsync(string itemId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public void Dispose() { }
        [Versions("[2.2,2.9)")] public virtual void InterruptResponse(CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task InterruptResponseAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual IEnumerable<ClientResult> ReceiveUpdates(RequestOptions options) => throw null;
        [Versions("[2.2,2.9)")] public virtual IEnumerable<RealtimeUpdate> ReceiveUpdates(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual IAsyncEnumerable<ClientResult> ReceiveUpdatesAsync(RequestOptions options) => throw null;
        [Versions("[2.2,2.9)")] public virtual IAsyncEnumerable<RealtimeUpdate> ReceiveUpdatesAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void RequestItemRetrieval(string itemId, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task RequestItemRetrievalAsync(string itemId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void SendCommand(BinaryData data, RequestOptions options) { }
        [Versions("[2.2,2.9)")] public virtual Task SendCommandAsync(BinaryData data, RequestOptions options) => throw null;
        [Versions("[2.2,2.9)")] public virtual void SendInputAudio(BinaryData audio, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual void SendInputAudio(Stream audio, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task SendInputAudioAsync(BinaryData audio, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual Task SendInputAudioAsync(Stream audio, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void StartResponse(ConversationResponseOptions options, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public void StartResponse(CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task StartResponseAsync(ConversationResponseOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual Task StartResponseAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.9)")] public virtual void TruncateItem(string itemId, int contentPartIndex, TimeSpan audioDuration, CancellationToken cancellationToken = default) { }
        [Versions("[2.2,2.9)")] public virtual Task TruncateItemAsync(string itemId, int contentPartIndex, TimeSpan audioDuration, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[2.9,)")]
    public class RealtimeSessionClient : IDisposable
    {
        public void Dispose() { }
        public virtual Task SendInputAudioAsync(Stream audio, CancellationToken cancellationToken = default) => throw null;
        public virtual Task SendInputAudioAsync(BinaryData audio, CancellationToken cancellationToken = default) => throw null;
        public virtual Task ClearInputAudioAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task ConfigureConversationSessionAsync(RealtimeConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual Task AddItemAsync(RealtimeItem item, CancellationToken cancellationToken = default) => throw null;
        public virtual Task AddItemAsync(RealtimeItem item, string previousItemId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task RequestItemRetrievalAsync(string itemId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task DeleteItemAsync(string itemId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task TruncateItemAsync(string itemId, int contentPartIndex, TimeSpan audioDuration, CancellationToken cancellationToken = default) => throw null;
        public virtual Task CommitPendingAudioAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task StartResponseAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task StartResponseAsync(RealtimeResponseOptions responseOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual IAsyncEnumerable<RealtimeServerUpdate> ReceiveUpdatesAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task SendCommandAsync(BinaryData data, RequestOptions options) => throw null;
        public virtual IAsyncEnumerable<ClientResult> ReceiveUpdatesAsync(RequestOptions options) => throw null;
        public WebSocket WebSocket { get; }
        [Versions("[2.9,2.15)")] public virtual void AddItem(RealtimeItem item, string previousItemId, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void AddItem(RealtimeItem item, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void ClearInputAudio(CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void CommitPendingAudio(CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void ConfigureConversationSession(RealtimeConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void DeleteItem(string itemId, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual IEnumerable<ClientResult> ReceiveUpdates(RequestOptions options) => throw null;
        [Versions("[2.9,2.15)")] public virtual IEnumerable<RealtimeServerUpdate> ReceiveUpdates(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] public virtual void RequestItemRetrieval(string itemId, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void SendCommand(BinaryData data, RequestOptions options) { }
        [Versions("[2.9,2.15)")] public virtual void SendInputAudio(BinaryData audio, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void SendInputAudio(Stream audio, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void StartResponse(RealtimeResponseOptions responseOptions, CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void StartResponse(CancellationToken cancellationToken = default) { }
        [Versions("[2.9,2.15)")] public virtual void TruncateItem(string itemId, int contentPartIndex, TimeSpan audioDuration, CancellationToken cancellationToken = default) { }
    }

    [Versions("[2.9,)")]
    public class RealtimeSessionClientOptions
    {
        public string ClientSecret { get; set; }
        public string QueryString { get; set; }
        public IDictionary<string, string> Headers { get; }
    }

    [Versions("[2.4,)")]
    public class RealtimeSessionOptions
    {
        [Versions("[2.4,2.9)")] public IDictionary<string, string> Headers { get; }
        [Versions("[2.4,2.9)")] public string QueryString { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeConversationSession : RealtimeSession
    {
        public string Model { get; set; }
        public RealtimeMaxOutputTokenCount MaxOutputTokenCount { get; set; }
        public string Instructions { get; set; }
        public IList<RealtimeTool> Tools { get; }
    }

    [Versions("[2.9,)")]
    public class RealtimeConversationSessionOptions : RealtimeSessionOptions
    {
        [Model] public string Model { get; set; }
        [MaxOutputTokens] public RealtimeMaxOutputTokenCount MaxOutputTokenCount { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        [Tools] public IList<RealtimeTool> Tools { get; }
    }

    [Versions("[2.2,2.9)")]
    public class ConversationSessionOptions
    {
        public InputTranscriptionOptions InputTranscriptionOptions { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        [MaxOutputTokens] public ConversationMaxTokensChoice MaxOutputTokens { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [Tools] public IList<ConversationTool> Tools { get; }
        public TurnDetectionOptions TurnDetectionOptions { get; set; }
        public ConversationVoice? Voice { get; set; }
    }

    [Versions("[2.2,2.9)")]
    public class ConversationResponseOptions
    {
        public ConversationVoice? Voice;
        [Prompt(Role.System)] public string Instructions { get; set; }
        public ConversationMaxTokensChoice MaxOutputTokens { get; set; }
        public IDictionary<string, string> Metadata { get; }
        public IList<RealtimeItem> OverrideItems { get; }
        [Temperature] public float? Temperature { get; set; }
        public IList<ConversationTool> Tools { get; }
    }

    [Versions("[2.9,)")]
    public class RealtimeResponseOptions
    {
        [MaxOutputTokens] public RealtimeMaxOutputTokenCount MaxOutputTokenCount { get; set; }
        public IList<RealtimeItem> InputItems { get; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        [Tools] public IList<RealtimeTool> Tools { get; }
        public IDictionary<string, BinaryData> Metadata { get; set; }
    }

    [Versions("[2.2,)")]
    public class RealtimeItem
    {
        [Versions("[2.9,)")] public static RealtimeMessageItem CreateAssistantMessageItem([Prompt(Role.Assistant)] IEnumerable<RealtimeMessageContentPart> contentParts) => throw null;
        [Versions("[2.9,)")] public static RealtimeMessageItem CreateAssistantMessageItem([Prompt(Role.Assistant)] string outputTextContent) => throw null;
        [Versions("[2.9,)")] public static RealtimeMessageItem CreateSystemMessageItem([Prompt(Role.System)] IEnumerable<RealtimeMessageContentPart> contentParts) => throw null;
        [Versions("[2.9,)")] public static RealtimeMessageItem CreateSystemMessageItem([Prompt(Role.System)] string inputTextContent) => throw null;
        [Versions("[2.9,)")] public static RealtimeMessageItem CreateUserMessageItem([Prompt] IEnumerable<RealtimeMessageContentPart> contentParts) => throw null;
        [Versions("[2.9,)")] public static RealtimeMessageItem CreateUserMessageItem([Prompt] string inputTextContent) => throw null;
        [Versions("[2.2,2.9)")] public string FunctionArguments { get; }
        [Versions("[2.2,2.9)")] public string FunctionCallId { get; }
        [Versions("[2.2,2.9)")] public string FunctionName { get; }
        [Versions("[2.2,2.9)")] public string Id { get; set; }
        [Versions("[2.2,2.9)")] public IReadOnlyList<ConversationContentPart> MessageContentParts { get; }
        [Versions("[2.2,2.9)")] public ConversationMessageRole? MessageRole { get; }
        [Versions("[2.2,2.9)")] public static RealtimeItem CreateAssistantMessage([Prompt(Role.Assistant)] IEnumerable<ConversationContentPart> contentItems) => throw null;
        [Versions("[2.2,2.9)")] public static RealtimeItem CreateFunctionCall(string name, string callId, string arguments) => throw null;
        [Versions("[2.2,2.9)")] public static RealtimeItem CreateFunctionCallOutput(string callId, string output) => throw null;
        [Versions("[2.2,2.9)")] public static RealtimeItem CreateSystemMessage([Prompt(Role.System)] IEnumerable<ConversationContentPart> contentItems) => throw null;
        [Versions("[2.2,2.9)")] public static RealtimeItem CreateUserMessage([Prompt] IEnumerable<ConversationContentPart> contentItems) => throw null;
    }

    [Versions("[2.9,)")]
    public class RealtimeMessageItem : RealtimeItem
    {
        public RealtimeMessageItem(RealtimeMessageRole role, IEnumerable<RealtimeMessageContentPart> content) { }
        public RealtimeMessageItem() { }
        public string Id { get; set; }
        public RealtimeMessageRole Role { get; set; }
        public IList<RealtimeMessageContentPart> Content { get; }
    }

    [Versions("[2.2,2.9)")]
    public class ConversationContentPart
    {
        public string AudioTranscript { get; }
        public string Text { get; }
        public static ConversationContentPart CreateInputAudioTranscriptPart(string transcript = null) => throw null;
        public static ConversationContentPart CreateInputTextPart(string text) => throw null;
        public static ConversationContentPart CreateOutputAudioTranscriptPart(string transcript = null) => throw null;
        public static ConversationContentPart CreateOutputTextPart(string text) => throw null;
        public static implicit operator ConversationContentPart(string text) => throw null;
    }

    [Versions("[2.9,)")] public class RealtimeMessageContentPart { }

    [Versions("[2.9,)")]
    public class RealtimeInputAudioMessageContentPart : RealtimeMessageContentPart
    {
        public RealtimeInputAudioMessageContentPart(BinaryData audioBytes) { }
        public RealtimeInputAudioMessageContentPart() { }
        public BinaryData AudioBytes { get; set; }
        public string Transcript { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeInputImageMessageContentPart : RealtimeMessageContentPart
    {
        public RealtimeInputImageMessageContentPart(Uri imageUri) { }
        public RealtimeInputImageMessageContentPart() { }
        public Uri ImageUri { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeInputTextMessageContentPart : RealtimeMessageContentPart
    {
        public RealtimeInputTextMessageContentPart(string text) { }
        public RealtimeInputTextMessageContentPart() { }
        public string Text { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeOutputAudioMessageContentPart : RealtimeMessageContentPart
    {
        public RealtimeOutputAudioMessageContentPart(BinaryData audioBytes, string transcript) { }
        public RealtimeOutputAudioMessageContentPart() { }
        public BinaryData AudioBytes { get; set; }
        public string Transcript { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeOutputTextMessageContentPart : RealtimeMessageContentPart
    {
        public RealtimeOutputTextMessageContentPart(string text) { }
        public RealtimeOutputTextMessageContentPart() { }
        public string Text { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeMaxOutputTokenCount
    {
        protected RealtimeMaxOutputTokenCount() { }
        public RealtimeMaxOutputTokenCount(int customMaxOutputTokenCount) { }
        public static implicit operator RealtimeMaxOutputTokenCount(int customMaxOutputTokenCount) => throw null;
        public int? CustomMaxOutputTokenCount { get; }
    }

    [Versions("[2.2,2.9)")]
    public class ConversationMaxTokensChoice
    {
        protected ConversationMaxTokensChoice() { }
        public ConversationMaxTokensChoice(int numberValue) { }
        public int? NumericValue { get; }
        public static ConversationMaxTokensChoice CreateDefaultMaxTokensChoice() => throw null;
        public static ConversationMaxTokensChoice CreateInfiniteMaxTokensChoice() => throw null;
        public static ConversationMaxTokensChoice CreateNumericMaxTokensChoice(int maxTokens) => throw null;
        public static implicit operator ConversationMaxTokensChoice(int maxTokens) => throw null;
    }

    [Versions("[2.9,)")] public class RealtimeTool { }

    [Versions("[2.9,)")]
    public class RealtimeFunctionTool : RealtimeTool
    {
        public RealtimeFunctionTool(string functionName) { }
        public RealtimeFunctionTool() { }
        public string FunctionName { get; set; }
        public string FunctionDescription { get; set; }
        public BinaryData FunctionParameters { get; set; }
    }

    [Versions("[2.2,2.9)")]
    public class ConversationTool
    {
        public static ConversationTool CreateFunctionTool(string name, string description = null, BinaryData parameters = null) => throw null;
    }

    [Versions("[2.2,2.9)")]
    public class ConversationFunctionTool : ConversationTool
    {
        protected ConversationFunctionTool() { }
        public ConversationFunctionTool(string name) { }
        public string Description { get; set; }
        public string Name { get; set; }
        public BinaryData Parameters { get; set; }
    }

    [Versions("[2.2,2.9)")]
    public readonly struct ConversationVoice
    {
        public ConversationVoice(string value) { }
        public static ConversationVoice Alloy { get; }
        public static ConversationVoice Ash { get; }
        public static ConversationVoice Ballad { get; }
        public static ConversationVoice Coral { get; }
        public static ConversationVoice Echo { get; }
        public static ConversationVoice Fable { get; }
        public static ConversationVoice Nova { get; }
        public static ConversationVoice Onyx { get; }
        public static ConversationVoice Sage { get; }
        public static ConversationVoice Shimmer { get; }
        public static ConversationVoice Verse { get; }
        public static bool operator ==(ConversationVoice left, ConversationVoice right) => throw null;
        public static implicit operator ConversationVoice(string value) => throw null;
        [Versions("[2.4,2.9)")] public static implicit operator ConversationVoice?(string value) => throw null;
        public static bool operator !=(ConversationVoice left, ConversationVoice right) => throw null;
    }

    [Versions("[2.9,)")]
    public readonly struct RealtimeVoice
    {
        public RealtimeVoice(string value) { }
        public static bool operator ==(RealtimeVoice left, RealtimeVoice right) => throw null;
        public static bool operator !=(RealtimeVoice left, RealtimeVoice right) => throw null;
        public static implicit operator RealtimeVoice(string value) => throw null;
        public static implicit operator RealtimeVoice?(string value) => throw null;
        public static RealtimeVoice Alloy { get; }
        public static RealtimeVoice Ash { get; }
        public static RealtimeVoice Ballad { get; }
        public static RealtimeVoice Coral { get; }
        public static RealtimeVoice Echo { get; }
        public static RealtimeVoice Sage { get; }
        public static RealtimeVoice Shimmer { get; }
        public static RealtimeVoice Verse { get; }
        public static RealtimeVoice Marin { get; }
        public static RealtimeVoice Cedar { get; }
    }

    [Versions("[2.2,2.9)")]
    public readonly struct ConversationMessageRole
    {
        public ConversationMessageRole(string value) { }
        public static ConversationMessageRole Assistant { get; }
        public static ConversationMessageRole System { get; }
        public static ConversationMessageRole User { get; }
        public static bool operator ==(ConversationMessageRole left, ConversationMessageRole right) => throw null;
        public static implicit operator ConversationMessageRole(string value) => throw null;
        [Versions("[2.4,2.9)")] public static implicit operator ConversationMessageRole?(string value) => throw null;
        public static bool operator !=(ConversationMessageRole left, ConversationMessageRole right) => throw null;
    }

    [Versions("[2.9,)")]
    public readonly struct RealtimeMessageRole
    {
        public RealtimeMessageRole(string value) { }
        public static bool operator ==(RealtimeMessageRole left, RealtimeMessageRole right) => throw null;
        public static bool operator !=(RealtimeMessageRole left, RealtimeMessageRole right) => throw null;
        public static implicit operator RealtimeMessageRole(string value) => throw null;
        public static implicit operator RealtimeMessageRole?(string value) => throw null;
        public static RealtimeMessageRole System { get; }
        public static RealtimeMessageRole User { get; }
        public static RealtimeMessageRole Assistant { get; }
    }

    [Versions("[2.2,2.9)")]
    public class RealtimeUpdate
    {
        public string EventId { get; }
        public BinaryData GetRawContent() => throw null;
        public static explicit operator RealtimeUpdate(ClientResult result) => throw null;
    }

    [Versions("[2.9,)")] public class RealtimeServerUpdate { }

    [Versions("[2.9,)")]
    public class RealtimeServerUpdateResponseOutputTextDelta : RealtimeServerUpdate
    {
        public string EventId { get; set; }
        public string ResponseId { get; set; }
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Delta { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeServerUpdateResponseOutputAudioDelta : RealtimeServerUpdate
    {
        public string EventId { get; set; }
        public string ResponseId { get; set; }
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public BinaryData Delta { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeServerUpdateResponseOutputAudioDone : RealtimeServerUpdate
    {
        public string EventId { get; set; }
        public string ResponseId { get; set; }
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeServerUpdateResponseOutputAudioTranscriptDelta : RealtimeServerUpdate
    {
        public string EventId { get; set; }
        public string ResponseId { get; set; }
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Delta { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeServerUpdateResponseOutputAudioTranscriptDone : RealtimeServerUpdate
    {
        public string EventId { get; set; }
        public string ResponseId { get; set; }
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Transcript { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeServerUpdateResponseDone : RealtimeServerUpdate
    {
        public string EventId { get; set; }
        public RealtimeResponse Response { get; set; }
    }

    [Versions("[2.9,)")]
    public class RealtimeResponse
    {
        public IList<RealtimeItem> OutputItems { get; }
        public RealtimeMaxOutputTokenCount MaxOutputTokenCount { get; set; }
        public string Id { get; set; }
        public IDictionary<string, BinaryData> Metadata { get; }
        public string ConversationId { get; set; }
    }

    [Versions("[2.9,)")] public class RealtimeServerUpdateError : RealtimeServerUpdate { public string EventId { get; set; } }

    [Versions("[2.2,2.9)")]
    public class OutputDeltaUpdate : RealtimeUpdate
    {
        public BinaryData AudioBytes { get; }
        public string AudioTranscript { get; }
        public int ContentPartIndex { get; }
        public string FunctionArguments { get; }
        public string FunctionCallId { get; }
        public string ItemId { get; }
        public int ItemIndex { get; }
        public string ResponseId { get; }
        public string Text { get; }
    }

    [Versions("[2.2,2.9)")]
    public class ResponseFinishedUpdate : RealtimeUpdate
    {
        public IReadOnlyList<RealtimeItem> CreatedItems { get; }
        public string ResponseId { get; }
    }

    [Versions("[2.2,2.9)")]
    public class ConversationSessionStartedUpdate : RealtimeUpdate
    {
        public InputTranscriptionOptions InputTranscriptionOptions { get; }
        public string Instructions { get; }
        public ConversationMaxTokensChoice MaxOutputTokens { get; }
        public string Model { get; }
        public string SessionId { get; }
        public float Temperature { get; }
        public IReadOnlyList<ConversationTool> Tools { get; }
        public TurnDetectionOptions TurnDetectionOptions { get; }
        public ConversationVoice Voice { get; }
    }

    [Versions("[2.2,2.9)")]
    public class InputAudioTranscriptionFinishedUpdate : RealtimeUpdate
    {
        public int ContentIndex { get; }
        public string ItemId { get; }
        public string Transcript { get; }
    }

    [Versions("[2.2,2.9)")]
    public class InputTranscriptionOptions
    {
        public string Language { get; set; }
        public string Prompt { get; set; }
    }

    [Versions("[2.2,2.9)")]
    public class TurnDetectionOptions
    {
        public static TurnDetectionOptions CreateDisabledTurnDetectionOptions() => throw null;
        public static TurnDetectionOptions CreateServerVoiceActivityTurnDetectionOptions(float? detectionThreshold = null, TimeSpan? prefixPaddingDuration = null, TimeSpan? silenceDuration = null, bool? enableAutomaticResponseCreation = null, bool? enableResponseInterruption = null) => throw null;
    }

    [Versions("[2.2,2.9)")]
    public class RealtimeErrorUpdate : RealtimeUpdate
    {
        public string ErrorCode { get; }
        public string ErrorEventId { get; }
        public string Message { get; }
        public string ParameterName { get; }
    }

    [Versions("[2.2,2.9)")]
    public class OutputStreamingFinishedUpdate : RealtimeUpdate
    {
        public string FunctionCallArguments { get; }
        public string FunctionCallId { get; }
        public string FunctionCallOutput { get; }
        public string FunctionName { get; }
        public string ItemId { get; }
        public IReadOnlyList<ConversationContentPart> MessageContentParts { get; }
        public ConversationMessageRole? MessageRole { get; }
        public int OutputIndex { get; }
        public string ResponseId { get; }
    }

    [Versions("[2.2,2.9)")]
    public class OutputPartFinishedUpdate : RealtimeUpdate
    {
        public string AudioTranscript { get; }
        public int ContentPartIndex { get; }
        public string FunctionArguments { get; }
        public string FunctionCallId { get; }
        public string ItemId { get; }
        public int ItemIndex { get; }
        public string ResponseId { get; }
        public string Text { get; }
    }
}

namespace OpenAI.RealtimeConversation
{
    [Versions("[,2.2)")]
    public class RealtimeConversationClient
    {
        protected RealtimeConversationClient() { }
        public RealtimeConversationClient([Model] string model, ApiKeyCredential credential) { }
        public RealtimeConversationClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeConversationSession> StartConversationSessionAsync(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Realtime, Streaming = true)] public RealtimeConversationSession StartConversationSession(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Realtime, Streaming = true)] public virtual Task<RealtimeConversationSession> StartConversationSessionAsync(RequestOptions options) => throw null;
        public event EventHandler<BinaryData> OnSendingCommand { add { } remove { } }
        public event EventHandler<BinaryData> OnReceivingCommand { add { } remove { } }
    }

    [Versions("[,2.2)")]
    public class RealtimeConversationSession : IDisposable
    {
        public virtual Task SendInputAudioAsync(Stream audio, CancellationToken cancellationToken = default) => throw null;
        public virtual void SendInputAudio(Stream audio, CancellationToken cancellationToken = default) { }
        public virtual Task SendInputAudioAsync(BinaryData audio, CancellationToken cancellationToken = default) => throw null;
        public virtual void SendInputAudio(BinaryData audio, CancellationToken cancellationToken = default) { }
        public virtual Task ClearInputAudioAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual void ClearInputAudio(CancellationToken cancellationToken = default) { }
        public virtual Task ConfigureSessionAsync(ConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual void ConfigureSession(ConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) { }
        public virtual Task AddItemAsync(ConversationItem item, CancellationToken cancellationToken = default) => throw null;
        public virtual void AddItem(ConversationItem item, CancellationToken cancellationToken = default) { }
        public virtual Task AddItemAsync(ConversationItem item, string previousItemId, CancellationToken cancellationToken = default) => throw null;
        public virtual void AddItem(ConversationItem item, string previousItemId, CancellationToken cancellationToken = default) { }
        public virtual Task DeleteItemAsync(string itemId, CancellationToken cancellationToken = default) => throw null;
        public virtual void DeleteItem(string itemId, CancellationToken cancellationToken = default) { }
        public virtual Task TruncateItemAsync(string itemId, int contentPartIndex, TimeSpan audioDuration, CancellationToken cancellationToken = default) => throw null;
        public virtual void TruncateItem(string itemId, int contentPartIndex, TimeSpan audioDuration, CancellationToken cancellationToken = default) { }
        public virtual Task CommitPendingAudioAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual void CommitPendingAudio(CancellationToken cancellationToken = default) { }
        public virtual Task InterruptResponseAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual void InterruptResponse(CancellationToken cancellationToken = default) { }
        public virtual Task StartResponseAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual void StartResponse(CancellationToken cancellationToken = default) { }
        public virtual Task StartResponseAsync(ConversationSessionOptions sessionOptionOverrides, CancellationToken cancellationToken = default) => throw null;
        public virtual void StartResponse(ConversationSessionOptions sessionOptionOverrides, CancellationToken cancellationToken = default) { }
        public virtual IAsyncEnumerable<ConversationUpdate> ReceiveUpdatesAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual IEnumerable<ConversationUpdate> ReceiveUpdates(CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
        public WebSocket WebSocket { get; }
    }

    [Versions("[,2.2)")]
    public class ConversationSessionOptions
    {
        [MaxOutputTokens] public ConversationMaxTokensChoice MaxOutputTokens { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        public ConversationVoice? Voice { get; set; }
        [Tools] public IList<ConversationTool> Tools { get; }
        [Temperature] public float? Temperature { get; set; }
    }

    [Versions("[,2.2)")]
    public abstract class ConversationItem
    {
        public static ConversationItem CreateUserMessage([Prompt] IEnumerable<ConversationContentPart> contentItems) => throw null;
        public static ConversationItem CreateSystemMessage([Prompt(Role.System)] IEnumerable<ConversationContentPart> contentItems) => throw null;
        public static ConversationItem CreateAssistantMessage([Prompt(Role.Assistant)] IEnumerable<ConversationContentPart> contentItems) => throw null;
        public static ConversationItem CreateFunctionCall(string name, string callId, string arguments) => throw null;
        public static ConversationItem CreateFunctionCallOutput(string callId, string output) => throw null;
        public string FunctionCallId { get; }
        public string FunctionName { get; }
        public string FunctionArguments { get; }
        public IReadOnlyList<ConversationContentPart> MessageContentParts { get; }
        public string Id { get; set; }
    }

    [Versions("[,2.2)")]
    public abstract class ConversationContentPart
    {
        public static ConversationContentPart CreateInputTextPart(string text) => throw null;
        public static ConversationContentPart CreateInputAudioTranscriptPart(string transcript = null) => throw null;
        public static ConversationContentPart CreateOutputTextPart(string text) => throw null;
        public static ConversationContentPart CreateOutputAudioTranscriptPart(string transcript = null) => throw null;
        public static implicit operator ConversationContentPart(string text) => throw null;
        public string Text { get; }
        public string AudioTranscript { get; }
    }

    [Versions("[,2.2)")]
    public abstract class ConversationUpdate
    {
        public BinaryData GetRawContent() => throw null;
        public string EventId { get; }
    }

    [Versions("[,2.2)")]
    public class ConversationItemStreamingPartDeltaUpdate : ConversationUpdate
    {
        public string ResponseId { get; }
        public string ItemId { get; }
        public int ItemIndex { get; }
        public int ContentPartIndex { get; }
        public BinaryData AudioBytes { get; }
        public string AudioTranscript { get; }
        public string Text { get; }
        public string FunctionCallId { get; }
        public string FunctionArguments { get; }
    }

    [Versions("[,2.2)")]
    public class ConversationFunctionTool : ConversationTool
    {
        public ConversationFunctionTool() { }
        public ConversationFunctionTool(string name) { }
        public required string Name { get; set; }
        public string Description { get; set; }
        public BinaryData Parameters { get; set; }
    }

    [Versions("[,2.2)")]
    public abstract class ConversationTool
    {
        public static ConversationTool CreateFunctionTool(string name, string description = null, BinaryData parameters = null) => throw null;
    }

    [Versions("[,2.2)")]
    public class ConversationMaxTokensChoice
    {
        protected ConversationMaxTokensChoice() { }
        public static ConversationMaxTokensChoice CreateInfiniteMaxTokensChoice() => throw null;
        public static ConversationMaxTokensChoice CreateDefaultMaxTokensChoice() => throw null;
        public static ConversationMaxTokensChoice CreateNumericMaxTokensChoice(int maxTokens) => throw null;
        public ConversationMaxTokensChoice(int numberValue) { }
        public static implicit operator ConversationMaxTokensChoice(int maxTokens) => throw null;
        public int? NumericValue { get; }
    }

    [Versions("[,2.2)")]
    public readonly struct ConversationVoice
    {
        public ConversationVoice(string value) { }
        public static bool operator ==(ConversationVoice left, ConversationVoice right) => throw null;
        public static bool operator !=(ConversationVoice left, ConversationVoice right) => throw null;
        public static implicit operator ConversationVoice(string value) => throw null;
        public static ConversationVoice Alloy { get; }
        public static ConversationVoice Shimmer { get; }
        public static ConversationVoice Echo { get; }
    }
}
