// LLamaSharp, models run in the process: https://github.com/SciSharp/LLamaSharp (read from the assembly of 0.30)
using LLama.Abstractions;
using LLama.Common;
using LLama.Sampling;
using LLama;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using global::Microsoft.Extensions.Logging;

[assembly: Sdk("LLamaSharp", Packages = "LLamaSharp", Provider = "local", Uses = "Microsoft.Extensions.AI")]

namespace LLama
{
    public class ChatSession
    {
        public ITextStreamTransform OutputTransform;
        public static Task<ChatSession> InitializeSessionFromHistoryAsync([Carries] ILLamaExecutor executor, [Prompt] ChatHistory history, IHistoryTransform transform = null, CancellationToken cancellationToken = default) => throw null;
        public ChatSession([Carries] ILLamaExecutor executor) { }
        public ChatSession([Carries] ILLamaExecutor executor, [Prompt] ChatHistory history) { }
        public ChatSession WithHistoryTransform(IHistoryTransform transform) => throw null;
        public ChatSession AddInputTransform(ITextTransform transform) => throw null;
        public ChatSession WithOutputTransform(ITextStreamTransform transform) => throw null;
        public void SaveSession(string path) { }
        public SessionState GetSessionState() => throw null;
        public void LoadSession(SessionState state, bool loadTransforms = true) { }
        public void LoadSession(string path, bool loadTransforms = true) { }
        public ChatSession AddMessage([Prompt] ChatHistory.Message message) => throw null;
        public ChatSession AddSystemMessage([Prompt(Role.System)] string content) => throw null;
        public ChatSession AddAssistantMessage([Prompt(Role.Assistant)] string content) => throw null;
        public ChatSession AddUserMessage([Prompt] string content) => throw null;
        public ChatSession RemoveLastMessage() => throw null;
        public Task<ChatSession> AddAndProcessMessage([Prompt] ChatHistory.Message message, CancellationToken cancellationToken = default) => throw null;
        public Task<ChatSession> AddAndProcessSystemMessage([Prompt(Role.System)] string content, CancellationToken cancellationToken = default) => throw null;
        public Task<ChatSession> AddAndProcessUserMessage([Prompt] string content, CancellationToken cancellationToken = default) => throw null;
        public Task<ChatSession> AddAndProcessAssistantMessage([Prompt(Role.Assistant)] string content, CancellationToken cancellationToken = default) => throw null;
        public ChatSession ReplaceUserMessage(ChatHistory.Message oldMessage, ChatHistory.Message newMessage) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> ChatAsync([Prompt] ChatHistory.Message message, bool applyInputTransformPipeline, [Carries] IInferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> ChatAsync([Prompt] ChatHistory.Message message, [Carries] IInferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> ChatAsync([Prompt] ChatHistory history, bool applyInputTransformPipeline, [Carries] IInferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> ChatAsync([Prompt] ChatHistory history, [Carries] IInferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> RegenerateAssistantMessageAsync([Carries] InferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        public ILLamaExecutor Executor { get; }
        [Prompt] public ChatHistory History { get; }
        public IHistoryTransform HistoryTransform { get; set; }
        public List<ITextTransform> InputTransformPipeline { get; set; }
    }

    public record SessionState
    {
        public void Save(string path) { }
        public static SessionState Load(string path) => throw null;
        public ITextTransform[] InputTransformPipeline { get; set; }
        public ITextStreamTransform OutputTransform { get; set; }
        public IHistoryTransform HistoryTransform { get; set; }
        public ChatHistory.Message[] History { get; set; }
    }

    public class LLamaContext : IDisposable
    {
        public LLamaContext([Carries] LLamaWeights model, [Carries] IContextParams @params, ILogger logger = null) { }
        public void SaveState(string filename) { }
        public void LoadState(string filename) { }
        public void Dispose() { }
        public uint ContextSize { get; }
        public int EmbeddingSize { get; }
        public IContextParams Params { get; }
        public Encoding Encoding { get; }
        public int GenerationThreads { get; set; }
        public int BatchThreads { get; set; }
        public uint BatchSize { get; }
    }

    public class LLamaEmbedder : IDisposable, IEmbeddingGenerator<string, Embedding<float>>, IEmbeddingGenerator
    {
        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions options, CancellationToken cancellationToken) => throw null;
        object IEmbeddingGenerator.GetService(Type serviceType, object serviceKey) => throw null;
        public LLamaEmbedder([Carries] LLamaWeights weights, [Carries] IContextParams @params, ILogger logger = null) { }
        public void Dispose() { }
        [LlmCall(Operation.Embedding)] public Task<IReadOnlyList<float[]>> GetEmbeddings([Prompt(Role.Input)] string input, CancellationToken cancellationToken = default) => throw null;
        public int EmbeddingSize { get; }
        public LLamaContext Context { get; }
    }

    public abstract class StatefulExecutorBase : ILLamaExecutor
    {
        public StatefulExecutorBase WithSessionFile(string filename) => throw null;
        public void SaveSessionFile(string filename) { }
        public virtual Task SaveState(string filename, CancellationToken cancellationToken = default) => throw null;
        public virtual Task LoadState(string filename, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public virtual IAsyncEnumerable<string> InferAsync([Prompt] string text, [Carries] IInferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task PrefillPromptAsync(string prompt, CancellationToken cancellationToken = default) => throw null;
        public LLamaContext Context { get; }
        public bool IsMultiModal { get; }
    }

    public class InstructExecutor : StatefulExecutorBase
    {
        public InstructExecutor([Carries] LLamaContext context, string instructionPrefix = "\n\n### Instruction:\n\n", string instructionSuffix = "\n\n### Response:\n\n", ILogger logger = null) { }
        public override Task SaveState(string filename, CancellationToken cancellationToken = default) => throw null;
        public override Task LoadState(string filename, CancellationToken cancellationToken = default) => throw null;
    }

    public class InteractiveExecutor : StatefulExecutorBase
    {
        public InteractiveExecutor([Carries] LLamaContext context, ILogger logger = null) { }
        public override Task SaveState(string filename, CancellationToken cancellationToken = default) => throw null;
        public override Task LoadState(string filename, CancellationToken cancellationToken = default) => throw null;
    }

    public class StatelessExecutor : ILLamaExecutor
    {
        public StatelessExecutor([Carries] LLamaWeights weights, [Carries] IContextParams @params, ILogger logger = null) { }
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<string> InferAsync([Prompt] string prompt, [Carries] IInferenceParams inferenceParams = null, CancellationToken cancellationToken = default) => throw null;
        public bool IsMultiModal { get; }
        public LLamaContext Context { get; }
        public bool ApplyTemplate { get; set; }
        [Prompt(Role.System)] public string SystemMessage { get; set; }
    }

    public class LLamaTemplate
    {
        public static readonly Encoding Encoding;
        public LLamaTemplate(LLamaWeights weights, bool strict = true) { }
        public LLamaTemplate(string customTemplate) { }
        public LLamaTemplate Add([Role] string role, [Prompt] string content) => throw null;
        public LLamaTemplate RemoveAt(int index) => throw null;
        public void Clear() { }
        public ReadOnlySpan<byte> Apply() => throw null;
        public int Count { get; }
        public bool AddAssistant { get; set; }
    }

    public class LLamaTransforms
    {
        public LLamaTransforms() { }
        public class DefaultHistoryTransform : IHistoryTransform
        {
            public DefaultHistoryTransform(string userName = null, string assistantName = null, string systemName = null, string unknownName = null, bool isInstructMode = false) { }
            public IHistoryTransform Clone() => throw null;
            public virtual string HistoryToText(ChatHistory history) => throw null;
            public virtual ChatHistory TextToHistory(AuthorRole role, string text) => throw null;
            public virtual string TrimNamesFromText(string text, AuthorRole role) => throw null;
            public string UserName { get; }
            public string AssistantName { get; }
            public string SystemName { get; }
            public string UnknownName { get; }
            public bool IsInstructMode { get; }
        }
        public class NaiveTextInputTransform : ITextTransform
        {
            public string Transform(string text) => throw null;
            public ITextTransform Clone() => throw null;
            public NaiveTextInputTransform() { }
        }
        public class EmptyTextOutputStreamTransform : ITextStreamTransform
        {
            public IAsyncEnumerable<string> TransformAsync(IAsyncEnumerable<string> tokens) => throw null;
            public ITextStreamTransform Clone() => throw null;
            public EmptyTextOutputStreamTransform() { }
        }
        public class KeywordTextOutputStreamTransform : ITextStreamTransform
        {
            public KeywordTextOutputStreamTransform(HashSet<string> keywords, int maxKeywordLength, bool removeAllMatchedTokens) { }
            public KeywordTextOutputStreamTransform(IEnumerable<string> keywords, int redundancyLength = 3, bool removeAllMatchedTokens = false) { }
            public ITextStreamTransform Clone() => throw null;
            public IAsyncEnumerable<string> TransformAsync(IAsyncEnumerable<string> tokens) => throw null;
            public HashSet<string> Keywords { get; }
            public int MaxKeywordLength { get; }
            public bool RemoveAllMatchedTokens { get; }
        }
    }

    public class LLamaWeights : IDisposable
    {
        public static LLamaWeights LoadFromFile([Carries] IModelParams @params) => throw null;
        public static Task<LLamaWeights> LoadFromFileAsync([Carries] IModelParams @params, CancellationToken token = default, IProgress<float> progressReporter = null) => throw null;
        public void Dispose() { }
        public LLamaContext CreateContext([Carries] IContextParams @params, ILogger logger = null) => throw null;
        public int ContextSize { get; }
        public ulong SizeInBytes { get; }
        public ulong ParameterCount { get; }
        public int EmbeddingSize { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; set; }
    }
}

namespace LLama.Abstractions
{
    public interface IContextParams
    {
        uint? ContextSize { get; }
        uint BatchSize { get; }
        uint UBatchSize { get; }
        uint SeqMax { get; }
        uint RecurrentRollbackSnapshots { get; }
        bool Embeddings { get; }
        float? RopeFrequencyBase { get; }
        float? RopeFrequencyScale { get; }
        Encoding Encoding { get; }
        int? Threads { get; }
        int? BatchThreads { get; }
        float? YarnExtrapolationFactor { get; }
        float? YarnAttentionFactor { get; }
        float? YarnBetaFast { get; }
        float? YarnBetaSlow { get; }
        uint? YarnOriginalContext { get; }
        bool NoKqvOffload { get; }
        bool? FlashAttention { get; }
        float? DefragThreshold { get; }
        bool? OpOffload { get; }
        bool? KVUnified { get; }
        bool? SwaFull { get; }
    }

    public interface IHistoryTransform
    {
        string HistoryToText(ChatHistory history);
        ChatHistory TextToHistory(AuthorRole role, string text);
        IHistoryTransform Clone();
    }

    public interface IInferenceParams
    {
        int TokensKeep { get; set; }
        [MaxOutputTokens] int MaxTokens { get; set; }
        IReadOnlyList<string> AntiPrompts { get; set; }
        ISamplingPipeline SamplingPipeline { get; set; }
        bool DecodeSpecialTokens { get; set; }
        float ContextTruncationPercentage { get; set; }
    }

    public interface ILLamaExecutor
    {
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<string> InferAsync([Prompt] string text, [Carries] IInferenceParams inferenceParams = null, CancellationToken token = default);
        LLamaContext Context { get; }
        bool IsMultiModal { get; }
    }

    public interface ILLamaParams : IModelParams, IContextParams { }

    public interface IModelParams
    {
        int MainGpu { get; set; }
        List<string> Devices { get; }
        int GpuLayerCount { get; }
        string ModelPath { get; }
        bool VocabOnly { get; }
        bool CheckTensors { get; }
        bool LoadMTP { get; }
    }

    public interface ITextStreamTransform
    {
        IAsyncEnumerable<string> TransformAsync(IAsyncEnumerable<string> tokens);
        ITextStreamTransform Clone();
    }

    public interface ITextTransform
    {
        string Transform(string text);
        ITextTransform Clone();
    }

    public static class LLamaExecutorExtensions
    {
        public static IChatClient AsChatClient(this ILLamaExecutor executor, IHistoryTransform historyTransform = null, ITextStreamTransform outputTransform = null) => throw null;
    }
}

namespace LLama.Common
{
    public enum AuthorRole { Unknown, [IsRole(Role.System)] System, [IsRole(Role.User)] User, [IsRole(Role.Assistant)] Assistant }

    public class ChatHistory
    {
        public ChatHistory() { }
        public ChatHistory([Prompt] ChatHistory.Message[] messageHistory) { }
        public void AddMessage([Role] AuthorRole authorRole, [Prompt] string content) { }
        public string ToJson() => throw null;
        public static ChatHistory FromJson(string json) => throw null;
        [Prompt] public List<ChatHistory.Message> Messages { get; set; }
        public class Message
        {
            public Message([Role] AuthorRole authorRole, [Prompt] string content) { }
            [Role] public AuthorRole AuthorRole { get; set; }
            [Prompt] public string Content { get; set; }
        }
    }

    public record InferenceParams : IInferenceParams
    {
        public InferenceParams() { }
        public int TokensKeep { get; set; }
        [MaxOutputTokens] public int MaxTokens { get; set; }
        public IReadOnlyList<string> AntiPrompts { get; set; }
        [Carries] public ISamplingPipeline SamplingPipeline { get; set; }
        public bool DecodeSpecialTokens { get; set; }
        public float ContextTruncationPercentage { get; set; }
    }

    public enum MirostatType { Disable, Mirostat, Mirostat2 }

    public record ModelParams : ILLamaParams, IModelParams, IContextParams
    {
        public ModelParams([Model] string modelPath) { }
        public uint? ContextSize { get; set; }
        public int MainGpu { get; set; }
        public List<string> Devices { get; set; }
        public int GpuLayerCount { get; set; }
        public uint SeqMax { get; set; }
        public uint RecurrentRollbackSnapshots { get; set; }
        [Model] public string ModelPath { get; set; }
        public int? Threads { get; set; }
        public int? BatchThreads { get; set; }
        public uint BatchSize { get; set; }
        public uint UBatchSize { get; set; }
        public bool Embeddings { get; set; }
        public bool CheckTensors { get; }
        public bool LoadMTP { get; set; }
        public float? RopeFrequencyBase { get; set; }
        public float? RopeFrequencyScale { get; set; }
        public float? YarnExtrapolationFactor { get; set; }
        public float? YarnAttentionFactor { get; set; }
        public float? YarnBetaFast { get; set; }
        public float? YarnBetaSlow { get; set; }
        public uint? YarnOriginalContext { get; set; }
        public bool NoKqvOffload { get; set; }
        public bool? FlashAttention { get; set; }
        public float? DefragThreshold { get; set; }
        public bool VocabOnly { get; set; }
        public bool? OpOffload { get; set; }
        public bool? SwaFull { get; set; }
        public bool? KVUnified { get; set; }
        public Encoding Encoding { get; set; }
    }
}

namespace LLama.Sampling
{
    public abstract class BaseSamplingPipeline : ISamplingPipeline, IDisposable
    {
        public BaseSamplingPipeline() { }
        public virtual void Dispose() { }
        public virtual void Reset() { }
    }

    public class DefaultSamplingPipeline : BaseSamplingPipeline
    {
        public override void Dispose() { }
        public override void Reset() { }
        public DefaultSamplingPipeline() { }
        public float RepeatPenalty { get; set; }
        public float FrequencyPenalty { get; set; }
        public float PresencePenalty { get; set; }
        public int PenaltyCount { get; set; }
        public bool PenalizeNewline { get; set; }
        public bool PreventEOS { get; set; }
        [Temperature] public float Temperature { get; set; }
        public int TopK { get; set; }
        public float TypicalP { get; set; }
        public float TopP { get; set; }
        public float MinP { get; set; }
        public int MinKeep { get; set; }
        public uint Seed { get; set; }
    }

    public class GreedySamplingPipeline : BaseSamplingPipeline
    {
        public GreedySamplingPipeline() { }
    }

    public interface ISamplingPipeline : IDisposable
    {
        void Reset();
    }
}
