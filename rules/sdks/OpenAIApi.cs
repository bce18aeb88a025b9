// OpenAI 1.x by OkGoDoIt, published under the package id that the official library took over with 2.0: https://github.com/OkGoDoIt/OpenAI-API-dotnet
// Read from the assembly of 1.11.
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

[assembly: Sdk("OpenAI 1.x (OkGoDoIt)", Packages = "OpenAI[1.0,2.0)", Provider = "openai")]

namespace OpenAI_API
{
    using Role = PromptLint.Sdk.Role;

    public class OpenAIAPI : IOpenAIAPI
    {
        protected OpenAIAPI() { }
        public OpenAIAPI(APIAuthentication apiKeys = null) { }
        [Provider("azure")] public static OpenAIAPI ForAzure(string YourResourceName, [Deployment] string deploymentId, APIAuthentication apiKey = null) => throw null;
        [Endpoint] public string ApiUrlFormat { get; set; }
        public string ApiVersion { get; set; }
        public APIAuthentication Auth { get; set; }
        public IHttpClientFactory HttpClientFactory { get; set; }
        public global::OpenAI_API.Completions.ICompletionEndpoint Completions { get; }
        public global::OpenAI_API.Embedding.IEmbeddingEndpoint Embeddings { get; }
        public global::OpenAI_API.Chat.IChatEndpoint Chat { get; }
        public global::OpenAI_API.Moderation.IModerationEndpoint Moderation { get; }
        public global::OpenAI_API.Models.IModelsEndpoint Models { get; }
        public global::OpenAI_API.Images.IImageGenerationEndpoint ImageGenerations { get; }
        public global::OpenAI_API.Audio.ITextToSpeechEndpoint TextToSpeech { get; }
        public global::OpenAI_API.Audio.ITranscriptionEndpoint Transcriptions { get; }
        public global::OpenAI_API.Audio.ITranscriptionEndpoint Translations { get; }
    }

    public interface IOpenAIAPI
    {
        [Endpoint] string ApiUrlFormat { get; set; }
        string ApiVersion { get; set; }
        APIAuthentication Auth { get; set; }
        global::OpenAI_API.Chat.IChatEndpoint Chat { get; }
        global::OpenAI_API.Moderation.IModerationEndpoint Moderation { get; }
        global::OpenAI_API.Completions.ICompletionEndpoint Completions { get; }
        global::OpenAI_API.Embedding.IEmbeddingEndpoint Embeddings { get; }
        global::OpenAI_API.Models.IModelsEndpoint Models { get; }
        global::OpenAI_API.Images.IImageGenerationEndpoint ImageGenerations { get; }
        global::OpenAI_API.Audio.ITextToSpeechEndpoint TextToSpeech { get; }
        global::OpenAI_API.Audio.ITranscriptionEndpoint Transcriptions { get; }
        global::OpenAI_API.Audio.ITranscriptionEndpoint Translations { get; }
    }

    public class APIAuthentication
    {
        protected APIAuthentication() { }
        public static implicit operator APIAuthentication(string key) => throw null;
        public APIAuthentication(string apiKey) { }
        public APIAuthentication(string apiKey, string openAIOrganization) { }
        public static APIAuthentication LoadFromEnv() => throw null;
        public static APIAuthentication LoadFromPath(string directory = null, string filename = ".openai", bool searchUp = true) => throw null;
        public Task<bool> ValidateAPIKey() => throw null;
        public string ApiKey { get; set; }
        public string OpenAIOrganization { get; set; }
        public static APIAuthentication Default { get; set; }
    }

    public abstract class ApiResultBase
    {
        public DateTime? Created { get; }
        public long? CreatedUnixTime { get; set; }
        public global::OpenAI_API.Models.Model Model { get; set; }
        public string Object { get; set; }
        public string Organization { get; }
        public TimeSpan ProcessingTime { get; }
        public string RequestId { get; }
        public string OpenaiVersion { get; }
    }

    public abstract class EndpointBase { }

    public class Usage
    {
        public int PromptTokens { get; set; }
        public int TotalTokens { get; set; }
    }
}

namespace OpenAI_API.Chat
{
    using Role = PromptLint.Sdk.Role;

    public class ChatEndpoint : EndpointBase, IChatEndpoint
    {
        public Conversation CreateConversation([Carries] ChatRequest defaultChatRequestArgs = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletionAsync([Carries] ChatRequest request) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletionAsync([Carries] ChatRequest request, [Choices] int numOutputs = 5) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletionAsync([Prompt] IList<ChatMessage> messages, [Model] global::OpenAI_API.Models.Model model = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, [MaxOutputTokens] int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletionAsync([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletionAsync([Prompt] params string[] userMessages) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResult> CreateChatCompletionAsync(string userMessage, params ChatMessage.ImageInput[] images) => throw null;
        public Task StreamCompletionAsync(ChatRequest request, Action<int, ChatResult> resultHandler) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamChatAsync([Carries] ChatRequest request, Action<ChatResult> resultHandler) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync([Carries] ChatRequest request) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync([Prompt] IList<ChatMessage> messages, [Model] global::OpenAI_API.Models.Model model = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, [MaxOutputTokens] int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw null;
        [Carries] public ChatRequest DefaultChatRequestArgs { get; set; }
    }

    public interface IChatEndpoint
    {
        Conversation CreateConversation([Carries] ChatRequest defaultChatRequestArgs = null);
        [LlmCall(Operation.Chat)] Task<ChatResult> CreateChatCompletionAsync([Carries] ChatRequest request);
        [LlmCall(Operation.Chat)] Task<ChatResult> CreateChatCompletionAsync([Carries] ChatRequest request, [Choices] int numOutputs = 5);
        [LlmCall(Operation.Chat)] Task<ChatResult> CreateChatCompletionAsync([Prompt] IList<ChatMessage> messages, [Model] global::OpenAI_API.Models.Model model = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, [MaxOutputTokens] int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences);
        [LlmCall(Operation.Chat)] Task<ChatResult> CreateChatCompletionAsync([Prompt] params ChatMessage[] messages);
        [LlmCall(Operation.Chat)] Task<ChatResult> CreateChatCompletionAsync([Prompt] params string[] userMessages);
        [LlmCall(Operation.Chat)] Task<ChatResult> CreateChatCompletionAsync(string userMessage, params ChatMessage.ImageInput[] images);
        [LlmCall(Operation.Chat, Streaming = true)] Task StreamChatAsync([Carries] ChatRequest request, Action<ChatResult> resultHandler);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync([Carries] ChatRequest request);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync([Prompt] IList<ChatMessage> messages, [Model] global::OpenAI_API.Models.Model model = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, [MaxOutputTokens] int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences);
        Task StreamCompletionAsync(ChatRequest request, Action<int, ChatResult> resultHandler);
        [Carries] ChatRequest DefaultChatRequestArgs { get; set; }
    }

    public class Conversation
    {
        protected Conversation() { }
        public Conversation(ChatEndpoint endpoint, [Model] global::OpenAI_API.Models.Model model = null, [Carries] ChatRequest defaultChatRequestArgs = null) { }
        public void AppendMessage([Prompt] ChatMessage message) { }
        public void AppendMessage([Role] ChatMessageRole role, [Prompt] string text, params ChatMessage.ImageInput[] images) { }
        public void AppendUserInput([Prompt] string text, [ImageInput] params ChatMessage.ImageInput[] images) { }
        public void AppendUserInputWithName(string userName, [Prompt] string text, [ImageInput] params ChatMessage.ImageInput[] images) { }
        public void AppendSystemMessage([Prompt(Role.System)] string content) { }
        public void AppendExampleChatbotOutput([Prompt(Role.Assistant)] string content) { }
        [LlmCall(Operation.Chat)] public Task<string> GetResponseFromChatbotAsync() => throw null;
        [LlmCall(Operation.Chat)] public Task<string> GetResponseFromChatbot() => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamResponseFromChatbotAsync(Action<string> resultHandler) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task StreamResponseFromChatbotAsync(Action<int, string> resultHandler) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> StreamResponseEnumerableFromChatbotAsync() => throw null;
        [Carries] public ChatRequest RequestParameters { get; }
        [Model] public global::OpenAI_API.Models.Model Model { get; set; }
        public ChatResult MostRecentApiResult { get; }
        public IList<ChatMessage> Messages { get; }
        public bool AutoTruncateOnContextLengthExceeded { get; set; }
        public event EventHandler<List<ChatMessage>> OnTruncationNeeded { add { } remove { } }
    }

    public class ChatChoice
    {
        public int Index { get; set; }
        public ChatMessage Message { get; set; }
        public string FinishReason { get; set; }
        public ChatMessage Delta { get; set; }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] ChatMessageRole role, [Prompt] string text) { }
        public ChatMessage([Role] ChatMessageRole role, [Prompt] string text, [ImageInput] params ChatMessage.ImageInput[] imageInputs) { }
        [Role] public ChatMessageRole Role { get; set; }
        [Prompt] public string TextContent { get; set; }
        [Prompt] public string Content { get; set; }
        public string Name { get; set; }
        [ImageInput] public List<ChatMessage.ImageInput> Images { get; set; }
        public class ImageInput
        {
            protected ImageInput() { }
            public const string DetailAuto = "auto";
            public const string DetailLow = "low";
            public const string DetailHigh = "high";
            public ImageInput(string url, string detail = "auto") { }
            public ImageInput(byte[] imageData, string detail = "auto") { }
            public static ChatMessage.ImageInput FromFile(string filePath, string detail = "auto") => throw null;
            public static ChatMessage.ImageInput FromImageBytes(byte[] imageData, string detail = "auto") => throw null;
            public static ChatMessage.ImageInput FromImageUrl(string url, string detail = "auto") => throw null;
            public string Url { get; set; }
            public string Detail { get; set; }
        }
    }

    public class ChatMessageRole
    {
        public static ChatMessageRole FromString(string roleName) => throw null;
        public static implicit operator string(ChatMessageRole value) => throw null;
        [IsRole(Role.System)] public static ChatMessageRole System { get; }
        [IsRole(Role.User)] public static ChatMessageRole User { get; }
        [IsRole(Role.Assistant)] public static ChatMessageRole Assistant { get; }
    }

    public class ChatRequest
    {
        public ChatRequest() { }
        public ChatRequest([Carries] ChatRequest basedOn) { }
        [Model] public string Model { get; set; }
        [Prompt] public IList<ChatMessage> Messages { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [Choices] public int? NumChoicesPerMessage { get; set; }
        public bool Stream { get; }
        public string[] MultipleStopSequences { get; set; }
        public string StopSequence { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public double? FrequencyPenalty { get; set; }
        public double? PresencePenalty { get; set; }
        public IReadOnlyDictionary<string, float> LogitBias { get; set; }
        public string user { get; set; }
        [StructuredOutput] public string ResponseFormat { get; set; }
        public int? Seed { get; set; }
        public static class ResponseFormats
        {
            public const string Text = "text";
            public const string JsonObject = "json_object";
        }
    }

    public class ChatResult : ApiResultBase
    {
        public string Id { get; set; }
        public IReadOnlyList<ChatChoice> Choices { get; set; }
        public ChatUsage Usage { get; set; }
        public string SystemFingerprint { get; set; }
    }

    public class ChatUsage : Usage { public int CompletionTokens { get; set; } }
}

namespace OpenAI_API.Models
{
    using Role = PromptLint.Sdk.Role;

    public interface IModelsEndpoint
    {
        Task<Model> RetrieveModelDetailsAsync(string id);
        Task<Model> RetrieveModelDetailsAsync(string id, APIAuthentication auth = null);
        Task<List<Model>> GetModelsAsync();
    }

    public class Model
    {
        public static implicit operator string(Model model) => throw null;
        public static implicit operator Model(string name) => throw null;
        public Model([Model] string name) { }
        public Model() { }
        public Task<Model> RetrieveModelDetailsAsync(OpenAIAPI api) => throw null;
        public string ModelID { get; set; }
        public string OwnedBy { get; set; }
        public string Object { get; set; }
        public DateTime? Created { get; }
        public long? CreatedUnixTime { get; set; }
        public List<Permissions> Permission { get; set; }
        public string Root { get; set; }
        public string Parent { get; set; }
        [ModelId("gpt-3.5-turbo-instruct")] public static Model DefaultModel { get; set; }
        [ModelId("gpt-3.5-turbo")] public static Model DefaultChatModel { get; set; }
        public static Model DefaultTTSModel { get; set; }
        public static Model DefaultTranscriptionModel { get; set; }
        public static Model DefaultEmbeddingModel { get; set; }
        [ModelId("gpt-4")] public static Model GPT4 { get; }
        [ModelId("gpt-4-32k")] public static Model GPT4_32k_Context { get; }
        [ModelId("gpt-4-vision-preview")] public static Model GPT4_Vision { get; }
        [ModelId("gpt-4-turbo-preview")] public static Model GPT4_Turbo { get; }
        [ModelId("gpt-3.5-turbo")] public static Model ChatGPTTurbo { get; }
        [ModelId("gpt-3.5-turbo-1106")] public static Model ChatGPTTurbo_1106 { get; }
        [ModelId("gpt-3.5-turbo-16k")] public static Model ChatGPTTurbo_16k { get; }
        [ModelId("gpt-3.5-turbo-instruct")] public static Model ChatGPTTurboInstruct { get; }
        [ModelId("babbage-002")] public static Model Babbage { get; }
        [ModelId("davinci-002")] public static Model Davinci { get; }
        [ModelId("text-ada-001")] public static Model AdaText { get; }
        [ModelId("text-babbage-001")] public static Model BabbageText { get; }
        [ModelId("text-curie-001")] public static Model CurieText { get; }
        [ModelId("text-davinci-003")] public static Model DavinciText { get; }
        [ModelId("code-cushman-001")] public static Model CushmanCode { get; }
        [ModelId("code-davinci-002")] public static Model DavinciCode { get; }
        [ModelId("text-embedding-ada-002")] public static Model AdaTextEmbedding { get; }
        [ModelId("text-embedding-3-large")] public static Model TextEmbedding3Large { get; }
        [ModelId("text-embedding-3-small")] public static Model TextEmbedding3Small { get; }
        [ModelId("text-moderation-stable")] public static Model TextModerationStable { get; }
        [ModelId("text-moderation-latest")] public static Model TextModerationLatest { get; }
        [ModelId("dall-e-2")] public static Model DALLE2 { get; }
        [ModelId("dall-e-3")] public static Model DALLE3 { get; }
        [ModelId("tts-1")] public static Model TTS_Speed { get; }
        [ModelId("tts-1-hd")] public static Model TTS_HD { get; }
        [ModelId("whisper-1")] public static Model Whisper1 { get; }
    }

    public class ModelsEndpoint : EndpointBase, IModelsEndpoint
    {
        public Task<Model> RetrieveModelDetailsAsync(string id) => throw null;
        public Task<List<Model>> GetModelsAsync() => throw null;
        public Task<Model> RetrieveModelDetailsAsync(string id, APIAuthentication auth = null) => throw null;
    }

    public class Permissions
    {
        public string Id { get; set; }
        public string Object { get; set; }
        public DateTime Created { get; }
        public long CreatedUnixTime { get; set; }
        public bool AllowCreateEngine { get; set; }
        public bool AllowSampling { get; set; }
        public bool AllowLogProbs { get; set; }
        public bool AllowSearchIndices { get; set; }
        public bool AllowView { get; set; }
        public bool AllowFineTuning { get; set; }
        public string Organization { get; set; }
        public string Group { get; set; }
        public bool IsBlocking { get; set; }
    }
}

namespace OpenAI_API.Audio
{
    using Role = PromptLint.Sdk.Role;

    public class AudioRequest
    {
        [Model] public string Model { get; set; }
        public string Prompt { get; set; }
        public string Language { get; set; }
        public string ResponseFormat { get; set; }
        public double Temperature { get; set; }
        public static class ResponseFormats
        {
            public const string JSON = "json";
            public const string Text = "text";
            public const string SRT = "srt";
            public const string VerboseJson = "verbose_json";
            public const string VTT = "vtt";
        }
    }

    public class AudioResultVerbose : ApiResultBase
    {
        public double duration { get; set; }
        public string language { get; set; }
        public List<AudioResultVerbose.Segment> segments { get; set; }
        public string task { get; set; }
        public string text { get; set; }
        public class Segment
        {
            public double avg_logprob { get; set; }
            public double compression_ratio { get; set; }
            public double end { get; set; }
            public int id { get; set; }
            public double no_speech_prob { get; set; }
            public int seek { get; set; }
            public double start { get; set; }
            public double temperature { get; set; }
            public string text { get; set; }
            public List<int> tokens { get; set; }
        }
    }

    public interface ITextToSpeechEndpoint
    {
        [LlmCall(Operation.Audio)] Task<Stream> GetSpeechAsStreamAsync([Carries] TextToSpeechRequest request);
        [LlmCall(Operation.Audio)] Task<Stream> GetSpeechAsStreamAsync([Prompt(Role.Input)] string input, string voice = null, double? speed = null, string responseFormat = null, [Model] global::OpenAI_API.Models.Model model = null);
        [LlmCall(Operation.Audio)] Task<FileInfo> SaveSpeechToFileAsync([Carries] TextToSpeechRequest request, string localPath);
        [LlmCall(Operation.Audio)] Task<FileInfo> SaveSpeechToFileAsync([Prompt(Role.Input)] string input, string localPath, string voice = null, double? speed = null, string responseFormat = null, [Model] global::OpenAI_API.Models.Model model = null);
        [Carries] TextToSpeechRequest DefaultTTSRequestArgs { get; set; }
    }

    public interface ITranscriptionEndpoint
    {
        [LlmCall(Operation.Audio)] Task<string> GetAsFormatAsync([AudioInput] Stream audioStream, string filename, string responseFormat, string language = null, string prompt = null, double? temperature = null);
        [LlmCall(Operation.Audio)] Task<string> GetAsFormatAsync([AudioInput] string audioFilePath, string responseFormat, string language = null, string prompt = null, double? temperature = null);
        [LlmCall(Operation.Audio)] Task<AudioResultVerbose> GetWithDetailsAsync([AudioInput] Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null);
        [LlmCall(Operation.Audio)] Task<AudioResultVerbose> GetWithDetailsAsync([AudioInput] string audioFilePath, string language = null, string prompt = null, double? temperature = null);
        [LlmCall(Operation.Audio)] Task<string> GetTextAsync([AudioInput] Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null);
        [LlmCall(Operation.Audio)] Task<string> GetTextAsync([AudioInput] string audioFilePath, string language = null, string prompt = null, double? temperature = null);
        AudioRequest DefaultRequestArgs { get; set; }
    }

    public class TextToSpeechEndpoint : EndpointBase, ITextToSpeechEndpoint
    {
        [LlmCall(Operation.Audio)] public Task<Stream> GetSpeechAsStreamAsync([Carries] TextToSpeechRequest request) => throw null;
        [LlmCall(Operation.Audio)] public Task<Stream> GetSpeechAsStreamAsync([Prompt(Role.Input)] string input, string voice = null, double? speed = null, string responseFormat = null, [Model] global::OpenAI_API.Models.Model model = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<FileInfo> SaveSpeechToFileAsync([Carries] TextToSpeechRequest request, string localPath) => throw null;
        [LlmCall(Operation.Audio)] public Task<FileInfo> SaveSpeechToFileAsync([Prompt(Role.Input)] string input, string localPath, string voice = null, double? speed = null, string responseFormat = null, [Model] global::OpenAI_API.Models.Model model = null) => throw null;
        [Carries] public TextToSpeechRequest DefaultTTSRequestArgs { get; set; }
    }

    public class TextToSpeechRequest
    {
        [Model] public string Model { get; set; }
        [Prompt(Role.Input)] public string Input { get; set; }
        public string Voice { get; set; }
        public string ResponseFormat { get; set; }
        public double? Speed { get; set; }
        public static class Voices
        {
            public const string Alloy = "alloy";
            public const string Echo = "echo";
            public const string Fable = "fable";
            public const string Onyx = "onyx";
            public const string Nova = "nova";
            public const string Shimmer = "shimmer";
        }
        public static class ResponseFormats
        {
            public const string MP3 = "mp3";
            public const string FLAC = "flac";
            public const string AAC = "aac";
            public const string OPUS = "opus";
        }
    }

    public class TranscriptionEndpoint : EndpointBase, ITranscriptionEndpoint
    {
        [LlmCall(Operation.Audio)] public Task<string> GetTextAsync([AudioInput] Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<string> GetTextAsync([AudioInput] string audioFilePath, string language = null, string prompt = null, double? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<AudioResultVerbose> GetWithDetailsAsync([AudioInput] Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<AudioResultVerbose> GetWithDetailsAsync([AudioInput] string audioFilePath, string language = null, string prompt = null, double? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<string> GetAsFormatAsync([AudioInput] Stream audioStream, string filename, string responseFormat, string language = null, string prompt = null, double? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<string> GetAsFormatAsync([AudioInput] string audioFilePath, string responseFormat, string language = null, string prompt = null, double? temperature = null) => throw null;
        public AudioRequest DefaultRequestArgs { get; set; }
    }
}

namespace OpenAI_API.Completions
{
    using Role = PromptLint.Sdk.Role;

    public class Choice
    {
        public string Text { get; set; }
        public int Index { get; set; }
        public Logprobs Logprobs { get; set; }
        public string FinishReason { get; set; }
    }

    public class CompletionEndpoint : EndpointBase, ICompletionEndpoint
    {
        [LlmCall(Operation.Completion)] public Task<CompletionResult> CreateCompletionAsync([Carries] CompletionRequest request) => throw null;
        [LlmCall(Operation.Completion)] public Task<CompletionResult> CreateCompletionsAsync([Carries] CompletionRequest request, [Choices] int numOutputs = 5) => throw null;
        [LlmCall(Operation.Completion)] public Task<CompletionResult> CreateCompletionAsync([Prompt] string prompt, [Model] global::OpenAI_API.Models.Model model = null, [MaxOutputTokens] int? max_tokens = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences) => throw null;
        [LlmCall(Operation.Completion)] public Task<CompletionResult> CreateCompletionAsync(params string[] prompts) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public Task StreamCompletionAsync([Carries] CompletionRequest request, Action<int, CompletionResult> resultHandler) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public Task StreamCompletionAsync([Carries] CompletionRequest request, Action<CompletionResult> resultHandler) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync([Carries] CompletionRequest request) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync([Prompt] string prompt, [Model] global::OpenAI_API.Models.Model model = null, [MaxOutputTokens] int? max_tokens = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences) => throw null;
        [LlmCall(Operation.Completion)] public Task<string> CreateAndFormatCompletion([Carries] CompletionRequest request) => throw null;
        [LlmCall(Operation.Completion)] public Task<string> GetCompletion([Prompt] string prompt) => throw null;
        [Carries] public CompletionRequest DefaultCompletionRequestArgs { get; set; }
    }

    public class CompletionRequest
    {
        public CompletionRequest() { }
        public CompletionRequest([Carries] CompletionRequest basedOn) { }
        public CompletionRequest([Prompt] params string[] prompts) { }
        public CompletionRequest([Prompt] string prompt, [Model] global::OpenAI_API.Models.Model model = null, [MaxOutputTokens] int? max_tokens = null, [Temperature] double? temperature = null, string suffix = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences) { }
        [Model] public string Model { get; set; }
        public object CompiledPrompt { get; }
        [Prompt] public string[] MultiplePrompts { get; set; }
        [Prompt] public string Prompt { get; set; }
        public string Suffix { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? NumChoicesPerPrompt { get; set; }
        public bool Stream { get; }
        public int? Logprobs { get; set; }
        public bool? Echo { get; set; }
        public object CompiledStop { get; }
        public string[] MultipleStopSequences { get; set; }
        public string StopSequence { get; set; }
        public int? BestOf { get; set; }
        public string user { get; set; }
    }

    public class CompletionResult : ApiResultBase
    {
        public string Id { get; set; }
        public List<Choice> Completions { get; set; }
        public CompletionUsage Usage { get; set; }
    }

    public class CompletionUsage : Usage { public short CompletionTokens { get; set; } }

    public interface ICompletionEndpoint
    {
        [LlmCall(Operation.Completion)] Task<CompletionResult> CreateCompletionAsync([Carries] CompletionRequest request);
        [LlmCall(Operation.Completion)] Task<CompletionResult> CreateCompletionAsync([Prompt] string prompt, [Model] global::OpenAI_API.Models.Model model = null, [MaxOutputTokens] int? max_tokens = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences);
        [LlmCall(Operation.Completion)] Task<CompletionResult> CreateCompletionAsync(params string[] prompts);
        [LlmCall(Operation.Completion)] Task<CompletionResult> CreateCompletionsAsync([Carries] CompletionRequest request, [Choices] int numOutputs = 5);
        [LlmCall(Operation.Completion, Streaming = true)] Task StreamCompletionAsync([Carries] CompletionRequest request, Action<int, CompletionResult> resultHandler);
        [LlmCall(Operation.Completion, Streaming = true)] Task StreamCompletionAsync([Carries] CompletionRequest request, Action<CompletionResult> resultHandler);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync([Carries] CompletionRequest request);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync([Prompt] string prompt, [Model] global::OpenAI_API.Models.Model model = null, [MaxOutputTokens] int? max_tokens = null, [Temperature] double? temperature = null, double? top_p = null, [Choices] int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences);
        [LlmCall(Operation.Completion)] Task<string> CreateAndFormatCompletion([Carries] CompletionRequest request);
        [LlmCall(Operation.Completion)] Task<string> GetCompletion([Prompt] string prompt);
        [Carries] CompletionRequest DefaultCompletionRequestArgs { get; set; }
    }

    public class Logprobs
    {
        public List<string> Tokens { get; set; }
        public List<double?> TokenLogprobs { get; set; }
        public IList<IDictionary<string, double>> TopLogprobs { get; set; }
        public List<int> TextOffsets { get; set; }
    }
}

namespace OpenAI_API.Embedding
{
    using Role = PromptLint.Sdk.Role;

    public class Data
    {
        public string Object { get; set; }
        public float[] Embedding { get; set; }
        public int Index { get; set; }
    }

    public class EmbeddingEndpoint : EndpointBase, IEmbeddingEndpoint
    {
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbeddingAsync([Prompt(Role.Input)] string input) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbeddingAsync([Carries] EmbeddingRequest request) => throw null;
        [LlmCall(Operation.Embedding)] public Task<float[]> GetEmbeddingsAsync([Prompt(Role.Input)] string input) => throw null;
        [LlmCall(Operation.Embedding)] public Task<float[]> GetEmbeddingsAsync([Prompt(Role.Input)] string input, [Model] global::OpenAI_API.Models.Model model = null, int? dimensions = null) => throw null;
        [Carries] public EmbeddingRequest DefaultEmbeddingRequestArgs { get; set; }
    }

    public class EmbeddingRequest
    {
        public EmbeddingRequest() { }
        public EmbeddingRequest([Model] global::OpenAI_API.Models.Model model, [Prompt(Role.Input)] string input, int? dimensions = null) { }
        public EmbeddingRequest([Prompt(Role.Input)] string input) { }
        [Model] public string Model { get; set; }
        [Prompt(Role.Input)] public string Input { get; set; }
        public int? Dimensions { get; set; }
    }

    public class EmbeddingResult : ApiResultBase
    {
        public static implicit operator float[](EmbeddingResult embeddingResult) => throw null;
        public List<Data> Data { get; set; }
        public Usage Usage { get; set; }
    }

    public interface IEmbeddingEndpoint
    {
        [LlmCall(Operation.Embedding)] Task<EmbeddingResult> CreateEmbeddingAsync([Prompt(Role.Input)] string input);
        [LlmCall(Operation.Embedding)] Task<EmbeddingResult> CreateEmbeddingAsync([Carries] EmbeddingRequest request);
        [LlmCall(Operation.Embedding)] Task<float[]> GetEmbeddingsAsync([Prompt(Role.Input)] string input, [Model] global::OpenAI_API.Models.Model model = null, int? dimensions = null);
        [Carries] EmbeddingRequest DefaultEmbeddingRequestArgs { get; set; }
    }
}

namespace OpenAI_API.Images
{
    using Role = PromptLint.Sdk.Role;

    public class Data
    {
        public string Url { get; set; }
        public string Base64Data { get; set; }
        public string RevisedPrompt { get; set; }
    }

    public interface IImageGenerationEndpoint
    {
        [LlmCall(Operation.Image)] Task<ImageResult> CreateImageAsync([Carries] ImageGenerationRequest request);
        [LlmCall(Operation.Image)] Task<ImageResult> CreateImageAsync([Prompt] string input, [Model] global::OpenAI_API.Models.Model model = null);
    }

    public class ImageGenerationEndpoint : EndpointBase, IImageGenerationEndpoint
    {
        [LlmCall(Operation.Image)] public Task<ImageResult> CreateImageAsync([Prompt] string input, [Model] global::OpenAI_API.Models.Model model = null) => throw null;
        [LlmCall(Operation.Image)] public Task<ImageResult> CreateImageAsync([Carries] ImageGenerationRequest request) => throw null;
    }

    public class ImageGenerationRequest
    {
        public ImageGenerationRequest() { }
        public ImageGenerationRequest([Prompt] string prompt, [Model] global::OpenAI_API.Models.Model model, ImageSize size = null, string quality = "standard", string user = null, ImageResponseFormat responseFormat = null) { }
        public ImageGenerationRequest([Prompt] string prompt, int? numOfImages = 1, ImageSize size = null, string user = null, ImageResponseFormat responseFormat = null) { }
        [Prompt] public string Prompt { get; set; }
        public int? NumOfImages { get; set; }
        [Model] public string Model { get; set; }
        public string User { get; set; }
        public ImageSize Size { get; set; }
        public string Quality { get; set; }
        public ImageResponseFormat ResponseFormat { get; set; }
    }

    public class ImageResponseFormat
    {
        public static implicit operator string(ImageResponseFormat value) => throw null;
        public static ImageResponseFormat Url { get; }
        public static ImageResponseFormat B64_json { get; }
    }

    public class ImageResult : ApiResultBase { public List<Data> Data { get; set; } }

    public class ImageSize
    {
        public static implicit operator string(ImageSize value) => throw null;
        public static ImageSize _256 { get; }
        public static ImageSize _512 { get; }
        public static ImageSize _1024 { get; }
        public static ImageSize _1024x1792 { get; }
        public static ImageSize _1792x1024 { get; }
    }
}

namespace OpenAI_API.Moderation
{
    using Role = PromptLint.Sdk.Role;

    public class Categories
    {
        public bool Hate { get; set; }
        public bool HateThreatening { get; set; }
        public bool SelfHarm { get; set; }
        public bool Sexual { get; set; }
        public bool SexualMinors { get; set; }
        public bool Violence { get; set; }
        public bool ViolenceGraphic { get; set; }
    }

    public class CategoryScores
    {
        public double Hate { get; set; }
        public double HateThreatening { get; set; }
        public double SelfHarm { get; set; }
        public double Sexual { get; set; }
        public double SexualMinors { get; set; }
        public double Violence { get; set; }
        public double ViolenceGraphic { get; set; }
    }

    public interface IModerationEndpoint
    {
        [LlmCall(Operation.Moderation)] Task<ModerationResult> CallModerationAsync([Carries] ModerationRequest request);
        [LlmCall(Operation.Moderation)] Task<ModerationResult> CallModerationAsync([Prompt(Role.Input)] string input);
        ModerationRequest DefaultModerationRequestArgs { get; set; }
    }

    public class ModerationEndpoint : EndpointBase, IModerationEndpoint
    {
        [LlmCall(Operation.Moderation)] public Task<ModerationResult> CallModerationAsync([Prompt(Role.Input)] string input) => throw null;
        [LlmCall(Operation.Moderation)] public Task<ModerationResult> CallModerationAsync([Carries] ModerationRequest request) => throw null;
        public ModerationRequest DefaultModerationRequestArgs { get; set; }
    }

    public class ModerationRequest
    {
        public ModerationRequest() { }
        public ModerationRequest(string input, global::OpenAI_API.Models.Model model) { }
        public ModerationRequest(string[] inputs, global::OpenAI_API.Models.Model model) { }
        public ModerationRequest(params string[] input) { }
        [Model] public string Model { get; set; }
        [Prompt(Role.Input)] public string Input { get; set; }
        public string[] Inputs { get; set; }
    }

    public class ModerationResult : ApiResultBase
    {
        public List<Result> Results { get; set; }
        public string Id { get; set; }
    }

    public class Result
    {
        public IDictionary<string, bool> Categories { get; set; }
        public IDictionary<string, double> CategoryScores { get; set; }
        public bool Flagged { get; set; }
        public IList<string> FlaggedCategories { get; }
        public string MainContentFlag { get; }
        public double HighestFlagScore { get; }
    }
}
