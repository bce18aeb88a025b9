// The official Anthropic library, versions 10 to 13: https://github.com/anthropics/anthropic-sdk-csharp (read from the assemblies of 12.36 and 13.13)
using Anthropic.Core;
using Anthropic.Helpers;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using BetaMessageCreateParams = Anthropic.Models.Beta.Messages.MessageCreateParams;

namespace Anthropic.Models.Beta.Messages
{
    public record BetaMessage
    {
        public string ID { get; set; }
        public IReadOnlyList<BetaContentBlock> Content { get; set; }
        public ApiEnum<string, Model> Model { get; set; }
        public ApiEnum<string, BetaStopReason> StopReason { get; set; }
        public string StopSequence { get; set; }
        public JsonElement Role { get; set; }
        public BetaUsage Usage { get; set; }
    }

    public enum BetaStopReason { EndTurn, MaxTokens, StopSequence, ToolUse, PauseTurn, Compaction, Refusal, ModelContextWindowExceeded }

    public record BetaUsage
    {
        public long InputTokens { get; set; }
        public long OutputTokens { get; set; }
        public long? CacheCreationInputTokens { get; set; }
        public long? CacheReadInputTokens { get; set; }
    }

    public record BetaContentBlock
    {
        public BetaContentBlock(BetaTextBlock value) { }
        public BetaContentBlock(BetaThinkingBlock value) { }
        public BetaContentBlock(BetaRedactedThinkingBlock value) { }
        public BetaContentBlock(BetaToolUseBlock value) { }
        public BetaContentBlock(BetaServerToolUseBlock value) { }
        public object Value { get; }
        public JsonElement Json { get; }
        public string ID { get; }
        public bool TryPickText(out BetaTextBlock value) => throw null;
        public bool TryPickThinking(out BetaThinkingBlock value) => throw null;
        public bool TryPickRedactedThinking(out BetaRedactedThinkingBlock value) => throw null;
        public bool TryPickToolUse(out BetaToolUseBlock value) => throw null;
        public bool TryPickServerToolUse(out BetaServerToolUseBlock value) => throw null;
        public static implicit operator BetaContentBlock(BetaTextBlock value) => throw null;
        public static implicit operator BetaContentBlock(BetaThinkingBlock value) => throw null;
        public static implicit operator BetaContentBlock(BetaRedactedThinkingBlock value) => throw null;
        public static implicit operator BetaContentBlock(BetaToolUseBlock value) => throw null;
        public static implicit operator BetaContentBlock(BetaServerToolUseBlock value) => throw null;
    }

    public record BetaTextBlock
    {
        public string Text { get; set; }
        public IReadOnlyList<BetaTextCitation> Citations { get; set; }
    }

    public record BetaTextCitation
    {
        public string CitedText { get; set; }
    }

    public record BetaThinkingBlock
    {
        public string Thinking { get; set; }
        public string Signature { get; set; }
    }

    public record BetaRedactedThinkingBlock
    {
        public string Data { get; set; }
    }

    public record BetaToolUseBlock
    {
        public string ID { get; set; }
        public string Name { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Input { get; set; }
    }

    public record BetaServerToolUseBlock
    {
        public string ID { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Input { get; set; }
    }

    public record BetaRawMessageStreamEvent
    {
        public BetaRawMessageStreamEvent(BetaRawMessageStartEvent value) { }
        public BetaRawMessageStreamEvent(BetaRawMessageDeltaEvent value) { }
        public BetaRawMessageStreamEvent(BetaRawMessageStopEvent value) { }
        public BetaRawMessageStreamEvent(BetaRawContentBlockStartEvent value) { }
        public BetaRawMessageStreamEvent(BetaRawContentBlockDeltaEvent value) { }
        public BetaRawMessageStreamEvent(BetaRawContentBlockStopEvent value) { }
        public object Value { get; }
        public long? Index { get; }
        public bool TryPickStart(out BetaRawMessageStartEvent value) => throw null;
        public bool TryPickDelta(out BetaRawMessageDeltaEvent value) => throw null;
        public bool TryPickStop(out BetaRawMessageStopEvent value) => throw null;
        public bool TryPickContentBlockStart(out BetaRawContentBlockStartEvent value) => throw null;
        public bool TryPickContentBlockDelta(out BetaRawContentBlockDeltaEvent value) => throw null;
        public bool TryPickContentBlockStop(out BetaRawContentBlockStopEvent value) => throw null;
        public static implicit operator BetaRawMessageStreamEvent(BetaRawMessageStartEvent value) => throw null;
        public static implicit operator BetaRawMessageStreamEvent(BetaRawMessageDeltaEvent value) => throw null;
        public static implicit operator BetaRawMessageStreamEvent(BetaRawMessageStopEvent value) => throw null;
        public static implicit operator BetaRawMessageStreamEvent(BetaRawContentBlockStartEvent value) => throw null;
        public static implicit operator BetaRawMessageStreamEvent(BetaRawContentBlockDeltaEvent value) => throw null;
        public static implicit operator BetaRawMessageStreamEvent(BetaRawContentBlockStopEvent value) => throw null;
    }

    public record BetaRawMessageStartEvent
    {
        public BetaMessage Message { get; set; }
    }

    public record BetaRawMessageDeltaEvent
    {
        public Delta Delta { get; set; }
        public BetaMessageDeltaUsage Usage { get; set; }
    }

    public record Delta
    {
        public ApiEnum<string, BetaStopReason> StopReason { get; set; }
        public string StopSequence { get; set; }
    }

    public record BetaMessageDeltaUsage
    {
        public long? InputTokens { get; set; }
        public long OutputTokens { get; set; }
        public long? CacheCreationInputTokens { get; set; }
        public long? CacheReadInputTokens { get; set; }
    }

    public record BetaRawMessageStopEvent
    {
    }

    public record BetaRawContentBlockStartEvent
    {
        public ContentBlock ContentBlock { get; set; }
        public long Index { get; set; }
    }

    public record ContentBlock
    {
        public ContentBlock(BetaTextBlock value) { }
        public ContentBlock(BetaThinkingBlock value) { }
        public ContentBlock(BetaToolUseBlock value) { }
        public object Value { get; }
        public string ID { get; }
        public bool TryPickBetaText(out BetaTextBlock value) => throw null;
        public bool TryPickBetaThinking(out BetaThinkingBlock value) => throw null;
        public bool TryPickBetaToolUse(out BetaToolUseBlock value) => throw null;
        public static implicit operator ContentBlock(BetaTextBlock value) => throw null;
        public static implicit operator ContentBlock(BetaThinkingBlock value) => throw null;
        public static implicit operator ContentBlock(BetaToolUseBlock value) => throw null;
    }

    public record BetaRawContentBlockDeltaEvent
    {
        public BetaRawContentBlockDelta Delta { get; set; }
        public long Index { get; set; }
    }

    public record BetaRawContentBlockStopEvent
    {
        public long Index { get; set; }
    }

    public record BetaRawContentBlockDelta
    {
        public BetaRawContentBlockDelta(BetaTextDelta value) { }
        public BetaRawContentBlockDelta(BetaInputJsonDelta value) { }
        public BetaRawContentBlockDelta(BetaThinkingDelta value) { }
        public object Value { get; }
        public bool TryPickText(out BetaTextDelta value) => throw null;
        public bool TryPickInputJson(out BetaInputJsonDelta value) => throw null;
        public bool TryPickThinking(out BetaThinkingDelta value) => throw null;
        public static implicit operator BetaRawContentBlockDelta(BetaTextDelta value) => throw null;
        public static implicit operator BetaRawContentBlockDelta(BetaInputJsonDelta value) => throw null;
        public static implicit operator BetaRawContentBlockDelta(BetaThinkingDelta value) => throw null;
    }

    public record BetaTextDelta
    {
        public BetaTextDelta() { }
        public BetaTextDelta(string text) { }
        public string Text { get; set; }
    }

    public record BetaInputJsonDelta
    {
        public BetaInputJsonDelta() { }
        public BetaInputJsonDelta(string partialJson) { }
        public string PartialJson { get; set; }
    }

    public record BetaThinkingDelta
    {
        public string Thinking { get; set; }
    }
}

namespace Anthropic.Services.Beta
{
    public interface IMessageService
    {
        [LlmCall(Operation.Chat)] Task<BetaMessage> Create([Carries] BetaMessageCreateParams parameters, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<BetaRawMessageStreamEvent> CreateStreaming([Carries] BetaMessageCreateParams parameters, CancellationToken cancellationToken = default);
        Task<BetaMessageTokensCount> CountTokens(Anthropic.Models.Beta.Messages.MessageCountTokensParams parameters, CancellationToken cancellationToken = default);
        IMessageService WithOptions([Carries] Func<ClientOptions, ClientOptions> modifier);
    }

    public static class BetaMessageServiceExtensions
    {
        [LlmCall(Operation.Chat, Structured = true)] public static Task<BetaStructuredMessage<T>> Create<T>(this IMessageService service, [Carries] BetaMessageCreateParams parameters, CancellationToken cancellationToken = default) where T : class, new() => throw null;
    }
}

namespace Anthropic.Helpers
{
    public class BetaStructuredContentBlock<T> where T : class, new()
    {
        public BetaContentBlock ContentBlock { get; }
        public T Parsed() => throw null;
    }

    public class BetaStructuredMessage<T> where T : class, new()
    {
        public BetaMessage Message { get; }
        public IReadOnlyList<BetaStructuredContentBlock<T>> Content { get; }
        public string ID { get; }
        public ApiEnum<string, Model> Model { get; }
        public ApiEnum<string, BetaStopReason> StopReason { get; }
        public BetaUsage Usage { get; }
    }
}

namespace Anthropic.Helpers.Beta
{
    public interface IBetaRunnableTool
    {
        string Name { get; }
        BetaToolUnion Definition { get; }
        Task<BetaToolResultBlockParamContent> ExecuteAsync(BetaToolUseBlock toolUseBlock, CancellationToken cancellationToken);
    }

    public class BetaRunnableTool : IBetaRunnableTool
    {
        public string Name { get; set; }
        public BetaToolUnion Definition { get; set; }
        public Func<BetaToolUseBlock, CancellationToken, Task<BetaToolResultBlockParamContent>> Run { get; set; }
        public Task<BetaToolResultBlockParamContent> ExecuteAsync(BetaToolUseBlock toolUseBlock, CancellationToken cancellationToken) => throw null;
    }

    public class BetaToolError : Exception
    {
        public BetaToolError(string content) { }
        public BetaToolError(BetaToolResultBlockParamContent content) { }
    }

    public class BetaToolRunner : IAsyncEnumerable<BetaMessage>
    {
        public BetaMessageCreateParams Params { get; }
        public void SetParams([Carries] BetaMessageCreateParams parameters) { }
        public void SetParams([Carries] Func<BetaMessageCreateParams, BetaMessageCreateParams> mutator) { }
        public void PushMessages([Prompt] params BetaMessageParam[] messages) { }
        public void AddTools([Tools] params IBetaRunnableTool[] tools) { }
        public void AddTools([Tools] params BetaToolUnion[] definitions) { }
        public void RemoveTools(params string[] names) { }
        [LlmCall(Operation.Agent)] public IAsyncEnumerator<BetaMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent, Streaming = true)] public IAsyncEnumerable<IAsyncEnumerable<BetaRawMessageStreamEvent>> Streaming(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public Task<BetaMessage> RunUntilDoneAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public static class BetaToolRunnerExtensions
    {
        public static BetaToolRunner ToolRunner(this Anthropic.Services.Beta.IMessageService service, [Carries] BetaMessageCreateParams parameters, [Tools] IReadOnlyList<IBetaRunnableTool> tools, int? maxIterations = null) => throw null;
        public static BetaToolRunner ToolRunner(this Anthropic.Services.Beta.IMessageService service, [Carries] BetaMessageCreateParams parameters, [Tools] IReadOnlyList<IBetaRunnableTool> tools, bool thread, int? maxIterations = null) => throw null;
    }

    public class BetaMessageThread
    {
        public IReadOnlyList<BetaMessageParam> Messages { get; }
        public BetaMessage LastMessage { get; }
        public ThreadCreateParams Params { get; }
        public void Append([Prompt] params BetaMessageParam[] messages) { }
        public void Append([Prompt] params BetaMessage[] messages) { }
        public void Update([Carries] Func<ThreadSendParams, ThreadSendParams> configure) { }
        public BetaMessageThread Fork() => throw null;
        public BetaToolRunner ToolRunner([Tools] IReadOnlyList<IBetaRunnableTool> tools, int? maxIterations = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<BetaMessage> Send(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<BetaMessage> Send([Prompt] BetaMessageParam message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<BetaMessage> Send([Prompt] BetaMessage message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<BetaMessage> Send([Prompt] IEnumerable<BetaMessageParam> messages, [Carries] Func<ThreadSendParams, ThreadSendParams> configure = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<BetaRawMessageStreamEvent> SendStreaming(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<BetaRawMessageStreamEvent> SendStreaming([Prompt] BetaMessageParam message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<BetaRawMessageStreamEvent> SendStreaming([Prompt] IEnumerable<BetaMessageParam> messages, [Carries] Func<ThreadSendParams, ThreadSendParams> configure = null, CancellationToken cancellationToken = default) => throw null;
    }

    public static class BetaMessageThreadExtensions
    {
        public static BetaMessageThread Thread(this Anthropic.Services.Beta.IMessageService service, [Carries] ThreadCreateParams parameters) => throw null;
    }
}
