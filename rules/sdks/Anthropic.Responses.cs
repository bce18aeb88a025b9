// The official Anthropic library, versions 10 to 13: https://github.com/anthropics/anthropic-sdk-csharp (read from the assemblies of 12.36 and 13.13)
using Anthropic.Core;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Anthropic.Models.Messages
{
    public record Message
    {
        public string ID { get; set; }
        public IReadOnlyList<ContentBlock> Content { get; set; }
        public ApiEnum<string, Model> Model { get; set; }
        public ApiEnum<string, StopReason> StopReason { get; set; }
        public string StopSequence { get; set; }
        public JsonElement Role { get; set; }
        public Usage Usage { get; set; }
    }

    public enum StopReason { EndTurn, MaxTokens, StopSequence, ToolUse, PauseTurn, Refusal, ModelContextWindowExceeded }

    public record Usage
    {
        public long InputTokens { get; set; }
        public long OutputTokens { get; set; }
        public long? CacheCreationInputTokens { get; set; }
        public long? CacheReadInputTokens { get; set; }
    }

    public record ContentBlock
    {
        public ContentBlock(TextBlock value) { }
        public ContentBlock(ThinkingBlock value) { }
        public ContentBlock(RedactedThinkingBlock value) { }
        public ContentBlock(ToolUseBlock value) { }
        public ContentBlock(ServerToolUseBlock value) { }
        public object Value { get; }
        public JsonElement Json { get; }
        public string ID { get; }
        public bool TryPickText(out TextBlock value) => throw null;
        public bool TryPickThinking(out ThinkingBlock value) => throw null;
        public bool TryPickRedactedThinking(out RedactedThinkingBlock value) => throw null;
        public bool TryPickToolUse(out ToolUseBlock value) => throw null;
        public bool TryPickServerToolUse(out ServerToolUseBlock value) => throw null;
        public static implicit operator ContentBlock(TextBlock value) => throw null;
        public static implicit operator ContentBlock(ThinkingBlock value) => throw null;
        public static implicit operator ContentBlock(RedactedThinkingBlock value) => throw null;
        public static implicit operator ContentBlock(ToolUseBlock value) => throw null;
        public static implicit operator ContentBlock(ServerToolUseBlock value) => throw null;
    }

    public record TextBlock
    {
        public string Text { get; set; }
        public IReadOnlyList<TextCitation> Citations { get; set; }
    }

    public record TextCitation
    {
        public string CitedText { get; set; }
    }

    public record ThinkingBlock
    {
        public string Thinking { get; set; }
        public string Signature { get; set; }
    }

    public record RedactedThinkingBlock
    {
        public string Data { get; set; }
    }

    public record ToolUseBlock
    {
        public string ID { get; set; }
        public string Name { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Input { get; set; }
    }

    public record ServerToolUseBlock
    {
        public string ID { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Input { get; set; }
    }

    public record RawMessageStreamEvent
    {
        public RawMessageStreamEvent(RawMessageStartEvent value) { }
        public RawMessageStreamEvent(RawMessageDeltaEvent value) { }
        public RawMessageStreamEvent(RawMessageStopEvent value) { }
        public RawMessageStreamEvent(RawContentBlockStartEvent value) { }
        public RawMessageStreamEvent(RawContentBlockDeltaEvent value) { }
        public RawMessageStreamEvent(RawContentBlockStopEvent value) { }
        public object Value { get; }
        public long? Index { get; }
        public bool TryPickStart(out RawMessageStartEvent value) => throw null;
        public bool TryPickDelta(out RawMessageDeltaEvent value) => throw null;
        public bool TryPickStop(out RawMessageStopEvent value) => throw null;
        public bool TryPickContentBlockStart(out RawContentBlockStartEvent value) => throw null;
        public bool TryPickContentBlockDelta(out RawContentBlockDeltaEvent value) => throw null;
        public bool TryPickContentBlockStop(out RawContentBlockStopEvent value) => throw null;
        public static implicit operator RawMessageStreamEvent(RawMessageStartEvent value) => throw null;
        public static implicit operator RawMessageStreamEvent(RawMessageDeltaEvent value) => throw null;
        public static implicit operator RawMessageStreamEvent(RawMessageStopEvent value) => throw null;
        public static implicit operator RawMessageStreamEvent(RawContentBlockStartEvent value) => throw null;
        public static implicit operator RawMessageStreamEvent(RawContentBlockDeltaEvent value) => throw null;
        public static implicit operator RawMessageStreamEvent(RawContentBlockStopEvent value) => throw null;
    }

    public record RawMessageStartEvent
    {
        public Message Message { get; set; }
    }

    public record RawMessageDeltaEvent
    {
        public Delta Delta { get; set; }
        public MessageDeltaUsage Usage { get; set; }
    }

    public record Delta
    {
        public ApiEnum<string, StopReason> StopReason { get; set; }
        public string StopSequence { get; set; }
    }

    public record MessageDeltaUsage
    {
        public long? InputTokens { get; set; }
        public long OutputTokens { get; set; }
        public long? CacheCreationInputTokens { get; set; }
        public long? CacheReadInputTokens { get; set; }
    }

    public record RawMessageStopEvent
    {
    }

    public record RawContentBlockStartEvent
    {
        public RawContentBlockStartEventContentBlock ContentBlock { get; set; }
        public long Index { get; set; }
    }

    public record RawContentBlockStartEventContentBlock
    {
        public RawContentBlockStartEventContentBlock(TextBlock value) { }
        public RawContentBlockStartEventContentBlock(ThinkingBlock value) { }
        public RawContentBlockStartEventContentBlock(ToolUseBlock value) { }
        public object Value { get; }
        public string ID { get; }
        public bool TryPickText(out TextBlock value) => throw null;
        public bool TryPickThinking(out ThinkingBlock value) => throw null;
        public bool TryPickToolUse(out ToolUseBlock value) => throw null;
        public static implicit operator RawContentBlockStartEventContentBlock(TextBlock value) => throw null;
        public static implicit operator RawContentBlockStartEventContentBlock(ThinkingBlock value) => throw null;
        public static implicit operator RawContentBlockStartEventContentBlock(ToolUseBlock value) => throw null;
    }

    public record RawContentBlockDeltaEvent
    {
        public RawContentBlockDelta Delta { get; set; }
        public long Index { get; set; }
    }

    public record RawContentBlockStopEvent
    {
        public long Index { get; set; }
    }

    public record RawContentBlockDelta
    {
        public RawContentBlockDelta(TextDelta value) { }
        public RawContentBlockDelta(InputJsonDelta value) { }
        public RawContentBlockDelta(ThinkingDelta value) { }
        public object Value { get; }
        public bool TryPickText(out TextDelta value) => throw null;
        public bool TryPickInputJson(out InputJsonDelta value) => throw null;
        public bool TryPickThinking(out ThinkingDelta value) => throw null;
        public static implicit operator RawContentBlockDelta(TextDelta value) => throw null;
        public static implicit operator RawContentBlockDelta(InputJsonDelta value) => throw null;
        public static implicit operator RawContentBlockDelta(ThinkingDelta value) => throw null;
    }

    public record TextDelta
    {
        public TextDelta() { }
        public TextDelta(string text) { }
        public string Text { get; set; }
    }

    public record InputJsonDelta
    {
        public InputJsonDelta() { }
        public InputJsonDelta(string partialJson) { }
        public string PartialJson { get; set; }
    }

    public record ThinkingDelta
    {
        public ThinkingDelta() { }
        public ThinkingDelta(string thinking) { }
        public string Thinking { get; set; }
    }
}

namespace Anthropic.Models.Messages.Batches
{
    public record BatchCreateParams
    {
        [Carries] public IReadOnlyList<Request> Requests { get; set; }
    }

    public record Request
    {
        public string CustomID { get; set; }
        [Carries] public Params Params { get; set; }
    }

    public record Params
    {
        [Model] public ApiEnum<string, Model> Model { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        [Prompt] public IReadOnlyList<MessageParam> Messages { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public ParamsSystem System { get; set; }
        [Temperature] public double? Temperature { get; set; }
        [Carries] public ThinkingConfigParam Thinking { get; set; }
        [Carries] public OutputConfig OutputConfig { get; set; }
        [Tools] public IReadOnlyList<ToolUnion> Tools { get; set; }
    }

    public record ParamsSystem
    {
        public ParamsSystem([Prompt(PromptLint.Sdk.Role.System)] string value) { }
        public ParamsSystem([Prompt(PromptLint.Sdk.Role.System)] IReadOnlyList<TextBlockParam> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickTextBlockParams(out IReadOnlyList<TextBlockParam> value) => throw null;
        public static implicit operator ParamsSystem(string value) => throw null;
        public static implicit operator ParamsSystem(List<TextBlockParam> value) => throw null;
    }

    public record BatchRetrieveParams { }

    public record BatchCancelParams { }

    public record BatchResultsParams { }

    public record MessageBatch
    {
        public string ID { get; set; }
        public ApiEnum<string, ProcessingStatus> ProcessingStatus { get; set; }
    }

    public enum ProcessingStatus { InProgress, Canceling, Ended }

    public record MessageBatchIndividualResponse
    {
        public string CustomID { get; set; }
        public MessageBatchResult Result { get; set; }
    }

    public record MessageBatchResult
    {
        public object Value { get; }
        public bool TryPickSucceeded(out MessageBatchSucceededResult value) => throw null;
    }

    public record MessageBatchSucceededResult
    {
        public Message Message { get; set; }
    }
}

namespace Anthropic.Models.Models
{
    public record ModelInfo
    {
        public string ID { get; set; }
        public string DisplayName { get; set; }
    }

    public record ModelRetrieveParams { }

    public record ModelListParams { }

    public class ModelListPage
    {
        public IReadOnlyList<ModelInfo> Items { get; }
    }
}
