// The official Anthropic library, versions 10 to 13: https://github.com/anthropics/anthropic-sdk-csharp (read from the assemblies of 12.36 and 13.13)
using Anthropic.Core;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Anthropic.Models.Messages
{
    public enum Model
    {
        [ModelId("claude-fable-5-2")] ClaudeFable5_2,
        [ModelId("claude-mythos-5-2")] ClaudeMythos5_2,
        [ModelId("claude-haiku-5-5")] ClaudeHaiku5_5,
        [ModelId("claude-sonnet-5-5")] ClaudeSonnet5_5,
        [ModelId("claude-fable-5-1")] ClaudeFable5_1,
        [ModelId("claude-opus-5-5")] ClaudeOpus5_5,
        [ModelId("claude-mythos-5-1")] ClaudeMythos5_1,
        [ModelId("claude-sonnet-5")] ClaudeSonnet5,
        [ModelId("claude-fable-5")] ClaudeFable5,
        [ModelId("claude-mythos-5")] ClaudeMythos5,
        [ModelId("claude-opus-5")] ClaudeOpus5,
        [ModelId("claude-opus-4-8")] ClaudeOpus4_8,
        [ModelId("claude-opus-4-7")] ClaudeOpus4_7,
        [ModelId("claude-mythos-preview")] ClaudeMythosPreview,
        [ModelId("claude-opus-4-6")] ClaudeOpus4_6,
        [ModelId("claude-sonnet-4-6")] ClaudeSonnet4_6,
        [ModelId("claude-haiku-4-5")] ClaudeHaiku4_5,
        [ModelId("claude-haiku-4-5-20251001")] ClaudeHaiku4_5_20251001,
        [ModelId("claude-opus-4-5")] ClaudeOpus4_5,
        [ModelId("claude-opus-4-5-20251101")] ClaudeOpus4_5_20251101,
        [ModelId("claude-sonnet-4-5")] ClaudeSonnet4_5,
        [ModelId("claude-sonnet-4-5-20250929")] ClaudeSonnet4_5_20250929,
        [ModelId("claude-opus-4-1")] ClaudeOpus4_1,
        [ModelId("claude-opus-4-1-20250805")] ClaudeOpus4_1_20250805,
        [ModelId("claude-opus-4-0"), Versions("[10.0,12.36)")] ClaudeOpus4_0,
        [ModelId("claude-opus-4-20250514"), Versions("[10.0,12.36)")] ClaudeOpus4_20250514,
        [ModelId("claude-sonnet-4-0"), Versions("[10.0,12.36)")] ClaudeSonnet4_0,
        [ModelId("claude-sonnet-4-20250514"), Versions("[10.0,12.36)")] ClaudeSonnet4_20250514,
        [ModelId("claude-opus-4-20250514"), Versions("[10.0,12.36)")] Claude4Opus20250514,
        [ModelId("claude-sonnet-4-20250514"), Versions("[10.0,12.36)")] Claude4Sonnet20250514,
        [ModelId("claude-3-7-sonnet-latest"), Versions("[10.0,12.36)")] Claude3_7SonnetLatest,
        [ModelId("claude-3-7-sonnet-20250219"), Versions("[10.0,12.36)")] Claude3_7Sonnet20250219,
        [ModelId("claude-3-5-haiku-latest"), Versions("[10.0,12.36)")] Claude3_5HaikuLatest,
        [ModelId("claude-3-5-haiku-20241022"), Versions("[10.0,12.36)")] Claude3_5Haiku20241022,
        [ModelId("claude-3-5-sonnet-latest"), Versions("[10.0,12.36)")] Claude3_5SonnetLatest,
        [ModelId("claude-3-5-sonnet-20241022"), Versions("[10.0,12.36)")] Claude3_5Sonnet20241022,
        [ModelId("claude-3-opus-latest"), Versions("[10.0,12.36)")] Claude3OpusLatest,
        [ModelId("claude-3-opus-20240229"), Versions("[10.0,12.36)")] Claude_3_Opus_20240229,
        [ModelId("claude-3-haiku-20240307"), Versions("[10.0,12.36)")] Claude_3_Haiku_20240307,
    }

    public record MessageCreateParams
    {
        [Model] public ApiEnum<string, Model> Model { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        [Prompt] public IReadOnlyList<MessageParam> Messages { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public MessageCreateParamsSystem System { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public long? TopK { get; set; }
        public IReadOnlyList<string> StopSequences { get; set; }
        [Carries] public ThinkingConfigParam Thinking { get; set; }
        [Carries] public OutputConfig OutputConfig { get; set; }
        public ToolChoice ToolChoice { get; set; }
        [Tools] public IReadOnlyList<ToolUnion> Tools { get; set; }
        [CacheControl] public CacheControlEphemeral CacheControl { get; set; }
        public Metadata Metadata { get; set; }
        public ApiEnum<string, ServiceTier> ServiceTier { get; set; }
    }

    public record MessageCountTokensParams
    {
        public ApiEnum<string, Model> Model { get; set; }
        public IReadOnlyList<MessageParam> Messages { get; set; }
    }

    public record MessageTokensCount
    {
        public long InputTokens { get; set; }
    }

    public record MessageCreateParamsSystem
    {
        public MessageCreateParamsSystem([Prompt(PromptLint.Sdk.Role.System)] string value) { }
        public MessageCreateParamsSystem([Prompt(PromptLint.Sdk.Role.System)] IReadOnlyList<TextBlockParam> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickTextBlockParams(out IReadOnlyList<TextBlockParam> value) => throw null;
        public static implicit operator MessageCreateParamsSystem(string value) => throw null;
        public static implicit operator MessageCreateParamsSystem(List<TextBlockParam> value) => throw null;
    }

    // A union of the three messages in 13.x, one record with a role in 12.x.
    public record MessageParam
    {
        public MessageParam() { }
        public MessageParam([Prompt] UserMessageParam value) { }
        public MessageParam([Prompt] AssistantMessageParam value) { }
        public MessageParam([Prompt] SystemMessageParam value) { }
        [Prompt] public MessageContentParam Content { get; set; }
        [Role] public ApiEnum<string, Role> Role { get; set; }
        public object Value { get; }
        public bool TryPickUser(out UserMessageParam value) => throw null;
        public bool TryPickAssistant(out AssistantMessageParam value) => throw null;
        public bool TryPickSystem(out SystemMessageParam value) => throw null;
        public static implicit operator MessageParam(UserMessageParam value) => throw null;
        public static implicit operator MessageParam(AssistantMessageParam value) => throw null;
        public static implicit operator MessageParam(SystemMessageParam value) => throw null;
    }

    [IsRole(PromptLint.Sdk.Role.User)]
    public record UserMessageParam
    {
        public UserMessageParam() { }
        public UserMessageParam([Prompt(PromptLint.Sdk.Role.User)] MessageContentParam content) { }
        [Prompt(PromptLint.Sdk.Role.User)] public MessageContentParam Content { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.Assistant)]
    public record AssistantMessageParam
    {
        public AssistantMessageParam() { }
        public AssistantMessageParam([Prompt(PromptLint.Sdk.Role.Assistant)] MessageContentParam content) { }
        [Prompt(PromptLint.Sdk.Role.Assistant)] public MessageContentParam Content { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.System)]
    public record SystemMessageParam
    {
        public SystemMessageParam() { }
        public SystemMessageParam([Prompt(PromptLint.Sdk.Role.System)] SystemMessageParamContent content) { }
        [Prompt(PromptLint.Sdk.Role.System)] public SystemMessageParamContent Content { get; set; }
    }

    public record MessageContentParam
    {
        public MessageContentParam([Prompt] string value) { }
        public MessageContentParam([Prompt] IReadOnlyList<ContentBlockParam> value) { }
        public object Value { get; }
        public static implicit operator MessageContentParam(MessageParamContent value) => throw null;
        public bool TryPickString(out string value) => throw null;
        public bool TryPickContentBlockParams(out IReadOnlyList<ContentBlockParam> value) => throw null;
        public static implicit operator MessageContentParam(string value) => throw null;
        public static implicit operator MessageContentParam(List<ContentBlockParam> value) => throw null;
    }

    public record SystemMessageParamContent
    {
        public SystemMessageParamContent([Prompt] string value) { }
        public SystemMessageParamContent([Prompt] IReadOnlyList<TextBlockParam> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBlocks(out IReadOnlyList<TextBlockParam> value) => throw null;
        public static implicit operator SystemMessageParamContent(string value) => throw null;
        public static implicit operator SystemMessageParamContent(List<TextBlockParam> value) => throw null;
    }

    public record MessageParamContent
    {
        public MessageParamContent([Prompt] string value) { }
        public MessageParamContent([Prompt] IReadOnlyList<ContentBlockParam> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickContentBlockParams(out IReadOnlyList<ContentBlockParam> value) => throw null;
        public static implicit operator MessageParamContent(string value) => throw null;
        public static implicit operator MessageParamContent(List<ContentBlockParam> value) => throw null;
    }

    public enum Role { [IsRole(PromptLint.Sdk.Role.User)] User, [IsRole(PromptLint.Sdk.Role.Assistant)] Assistant, [IsRole(PromptLint.Sdk.Role.System)] System }

    public record ContentBlockParam
    {
        public ContentBlockParam([Carries] TextBlockParam value) { }
        public ContentBlockParam([Carries] ImageBlockParam value) { }
        public ContentBlockParam([Carries] DocumentBlockParam value) { }
        public ContentBlockParam([Carries] ThinkingBlockParam value) { }
        public ContentBlockParam([Carries] ToolUseBlockParam value) { }
        public ContentBlockParam([Carries] ToolResultBlockParam value) { }
        public object Value { get; }
        public bool TryPickText(out TextBlockParam value) => throw null;
        public bool TryPickImage(out ImageBlockParam value) => throw null;
        public bool TryPickDocument(out DocumentBlockParam value) => throw null;
        public bool TryPickThinking(out ThinkingBlockParam value) => throw null;
        public bool TryPickToolUse(out ToolUseBlockParam value) => throw null;
        public bool TryPickToolResult(out ToolResultBlockParam value) => throw null;
        public static implicit operator ContentBlockParam(TextBlockParam value) => throw null;
        public static implicit operator ContentBlockParam(ImageBlockParam value) => throw null;
        public static implicit operator ContentBlockParam(DocumentBlockParam value) => throw null;
        public static implicit operator ContentBlockParam(ThinkingBlockParam value) => throw null;
        public static implicit operator ContentBlockParam(ToolUseBlockParam value) => throw null;
        public static implicit operator ContentBlockParam(ToolResultBlockParam value) => throw null;
    }

    public record TextBlockParam
    {
        public TextBlockParam() { }
        public TextBlockParam([Prompt] string text) { }
        [Prompt] public string Text { get; set; }
        [CacheControl] public CacheControlEphemeral CacheControl { get; set; }
    }

    public record ImageBlockParam
    {
        public ImageBlockParam() { }
        public ImageBlockParam([ImageInput] ImageBlockParamSource source) { }
        [ImageInput] public ImageBlockParamSource Source { get; set; }
        [CacheControl] public CacheControlEphemeral CacheControl { get; set; }
    }

    public record ImageBlockParamSource
    {
        public ImageBlockParamSource(Base64ImageSource value) { }
        public ImageBlockParamSource(UrlImageSource value) { }
        public object Value { get; }
        public bool TryPickBase64Image(out Base64ImageSource value) => throw null;
        public bool TryPickUrlImage(out UrlImageSource value) => throw null;
        public static implicit operator ImageBlockParamSource(Base64ImageSource value) => throw null;
        public static implicit operator ImageBlockParamSource(UrlImageSource value) => throw null;
    }

    public record Base64ImageSource
    {
        public string Data { get; set; }
        public ApiEnum<string, MediaType> MediaType { get; set; }
    }

    public enum MediaType { ImageJpeg, ImagePng, ImageGif, ImageWebP }

    public record UrlImageSource
    {
        public UrlImageSource() { }
        public UrlImageSource(string url) { }
        public string Url { get; set; }
    }

    public record DocumentBlockParam
    {
        [Prompt] public DocumentBlockParamSource Source { get; set; }
        public string Title { get; set; }
        [Prompt] public string Context { get; set; }
        [CacheControl] public CacheControlEphemeral CacheControl { get; set; }
    }

    public record DocumentBlockParamSource
    {
        public DocumentBlockParamSource([Carries] Base64PdfSource value) { }
        public DocumentBlockParamSource([Carries] PlainTextSource value) { }
        public DocumentBlockParamSource([Carries] UrlPdfSource value) { }
        public object Value { get; }
        public bool TryPickBase64Pdf(out Base64PdfSource value) => throw null;
        public bool TryPickPlainText(out PlainTextSource value) => throw null;
        public bool TryPickUrlPdf(out UrlPdfSource value) => throw null;
        public static implicit operator DocumentBlockParamSource(Base64PdfSource value) => throw null;
        public static implicit operator DocumentBlockParamSource(PlainTextSource value) => throw null;
        public static implicit operator DocumentBlockParamSource(UrlPdfSource value) => throw null;
    }

    public record Base64PdfSource
    {
        public Base64PdfSource() { }
        public Base64PdfSource(string data) { }
        public string Data { get; set; }
    }

    public record PlainTextSource
    {
        public PlainTextSource() { }
        public PlainTextSource([Prompt] string data) { }
        [Prompt] public string Data { get; set; }
    }

    public record UrlPdfSource
    {
        public UrlPdfSource() { }
        public UrlPdfSource(string url) { }
        public string Url { get; set; }
    }

    public record ThinkingBlockParam
    {
        public string Thinking { get; set; }
        public string Signature { get; set; }
    }

    public record ToolUseBlockParam
    {
        public string ID { get; set; }
        public string Name { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Input { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.Tool)]
    public record ToolResultBlockParam
    {
        public ToolResultBlockParam() { }
        public ToolResultBlockParam(string toolUseID) { }
        public string ToolUseID { get; set; }
        [Prompt(PromptLint.Sdk.Role.Tool)] public ToolResultBlockParamContent Content { get; set; }
        public bool? IsError { get; set; }
    }

    public record ToolResultBlockParamContent
    {
        public ToolResultBlockParamContent([Prompt(PromptLint.Sdk.Role.Tool)] string value) { }
        public ToolResultBlockParamContent([Prompt(PromptLint.Sdk.Role.Tool)] IReadOnlyList<Block> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBlocks(out IReadOnlyList<Block> value) => throw null;
        public static implicit operator ToolResultBlockParamContent(string value) => throw null;
        public static implicit operator ToolResultBlockParamContent(List<Block> value) => throw null;
    }

    public record Block
    {
        public Block([Carries] TextBlockParam value) { }
        public Block([Carries] ImageBlockParam value) { }
        public Block([Carries] DocumentBlockParam value) { }
        public object Value { get; }
        public bool TryPickTextBlockParam(out TextBlockParam value) => throw null;
        public bool TryPickImageBlockParam(out ImageBlockParam value) => throw null;
        public bool TryPickDocumentBlockParam(out DocumentBlockParam value) => throw null;
        public static implicit operator Block(TextBlockParam value) => throw null;
        public static implicit operator Block(ImageBlockParam value) => throw null;
        public static implicit operator Block(DocumentBlockParam value) => throw null;
    }

    public record CacheControlEphemeral
    {
        public ApiEnum<string, Ttl> Ttl { get; set; }
    }

    public enum Ttl { Ttl5m, Ttl1h }

    public record Metadata
    {
        public string UserID { get; set; }
    }

    public record OutputConfig
    {
        [ReasoningEffort] public ApiEnum<string, Effort> Effort { get; set; }
        [StructuredOutput] public JsonOutputFormat Format { get; set; }
    }

    public enum Effort { Low, Medium, High, Xhigh, Max }

    public record JsonOutputFormat
    {
        public IReadOnlyDictionary<string, JsonElement> Schema { get; set; }
    }

    public record ThinkingConfigParam
    {
        public ThinkingConfigParam([Carries] ThinkingConfigEnabled value) { }
        public ThinkingConfigParam([Carries] ThinkingConfigDisabled value) { }
        public ThinkingConfigParam([Carries] ThinkingConfigAdaptive value) { }
        public object Value { get; }
        public bool TryPickEnabled(out ThinkingConfigEnabled value) => throw null;
        public bool TryPickDisabled(out ThinkingConfigDisabled value) => throw null;
        public bool TryPickAdaptive(out ThinkingConfigAdaptive value) => throw null;
        public static implicit operator ThinkingConfigParam(ThinkingConfigEnabled value) => throw null;
        public static implicit operator ThinkingConfigParam(ThinkingConfigDisabled value) => throw null;
        public static implicit operator ThinkingConfigParam(ThinkingConfigAdaptive value) => throw null;
    }

    public record ThinkingConfigEnabled
    {
        public ThinkingConfigEnabled() { }
        public ThinkingConfigEnabled([ReasoningEffort] long budgetTokens) { }
        [ReasoningEffort] public long BudgetTokens { get; set; }
    }

    public record ThinkingConfigDisabled
    {
    }

    public record ThinkingConfigAdaptive
    {
    }

    public record ToolUnion
    {
        public ToolUnion(Tool value) { }
        public ToolUnion(WebSearchTool20250305 value) { }
        public ToolUnion(WebFetchTool20250910 value) { }
        public ToolUnion(CodeExecutionTool20250825 value) { }
        public object Value { get; }
        public bool TryPickTool(out Tool value) => throw null;
        public bool TryPickWebSearchTool20250305(out WebSearchTool20250305 value) => throw null;
        public bool TryPickWebFetchTool20250910(out WebFetchTool20250910 value) => throw null;
        public bool TryPickCodeExecutionTool20250825(out CodeExecutionTool20250825 value) => throw null;
        public static implicit operator ToolUnion(Tool value) => throw null;
        public static implicit operator ToolUnion(WebSearchTool20250305 value) => throw null;
        public static implicit operator ToolUnion(WebFetchTool20250910 value) => throw null;
        public static implicit operator ToolUnion(CodeExecutionTool20250825 value) => throw null;
    }

    public record Tool
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public InputSchema InputSchema { get; set; }
        [CacheControl] public CacheControlEphemeral CacheControl { get; set; }
        public bool? Strict { get; set; }
    }

    public record WebSearchTool20250305
    {
        public long? MaxUses { get; set; }
        public IReadOnlyList<string> AllowedDomains { get; set; }
        public IReadOnlyList<string> BlockedDomains { get; set; }
    }

    public record WebFetchTool20250910
    {
        public long? MaxUses { get; set; }
        public IReadOnlyList<string> AllowedDomains { get; set; }
        public IReadOnlyList<string> BlockedDomains { get; set; }
    }

    public record CodeExecutionTool20250825
    {
    }

    public record InputSchema
    {
        public JsonElement Type { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Properties { get; set; }
        public IReadOnlyList<string> Required { get; set; }
    }

    public record ToolChoice
    {
        public ToolChoice(ToolChoiceAuto value) { }
        public ToolChoice(ToolChoiceAny value) { }
        public ToolChoice(ToolChoiceTool value) { }
        public ToolChoice(ToolChoiceNone value) { }
        public object Value { get; }
        public bool TryPickAuto(out ToolChoiceAuto value) => throw null;
        public bool TryPickAny(out ToolChoiceAny value) => throw null;
        public bool TryPickTool(out ToolChoiceTool value) => throw null;
        public bool TryPickNone(out ToolChoiceNone value) => throw null;
        public static implicit operator ToolChoice(ToolChoiceAuto value) => throw null;
        public static implicit operator ToolChoice(ToolChoiceAny value) => throw null;
        public static implicit operator ToolChoice(ToolChoiceTool value) => throw null;
        public static implicit operator ToolChoice(ToolChoiceNone value) => throw null;
    }

    public record ToolChoiceAuto
    {
        public bool? DisableParallelToolUse { get; set; }
    }

    public record ToolChoiceAny
    {
        public bool? DisableParallelToolUse { get; set; }
    }

    public record ToolChoiceNone
    {
    }

    public record ToolChoiceTool
    {
        public ToolChoiceTool() { }
        public ToolChoiceTool(string name) { }
        public string Name { get; set; }
    }

    public enum ServiceTier { Auto, StandardOnly }
}
