// The official Anthropic library, versions 10 to 13: https://github.com/anthropics/anthropic-sdk-csharp (read from the assemblies of 12.36 and 13.13)
using Anthropic.Core;
using Anthropic.Models.Messages;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Anthropic.Models.Beta
{
    public enum AnthropicBeta { MessageBatches2024_09_24, PromptCaching2024_07_31, ComputerUse2024_10_22, ComputerUse2025_01_24, Pdfs2024_09_25, TokenCounting2024_11_01, TokenEfficientTools2025_02_19, Output128k2025_02_19, FilesApi2025_04_14, McpClient2025_04_04, McpClient2025_11_20, DevFullThinking2025_05_14, InterleavedThinking2025_05_14, CodeExecution2025_05_22, ExtendedCacheTtl2025_04_11, Context1m2025_08_07, ContextManagement2025_06_27, ModelContextWindowExceeded2025_08_26, Skills2025_10_02 }
}

namespace Anthropic.Models.Beta.Messages
{
    public record MessageCreateParams
    {
        [Model] public ApiEnum<string, Model> Model { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        [Prompt] public IReadOnlyList<BetaMessageParam> Messages { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public MessageCreateParamsSystem System { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public long? TopK { get; set; }
        public IReadOnlyList<string> StopSequences { get; set; }
        [Carries] public BetaThinkingConfigParam Thinking { get; set; }
        [Carries] public BetaOutputConfig OutputConfig { get; set; }
        public BetaToolChoice ToolChoice { get; set; }
        [Tools] public IReadOnlyList<BetaToolUnion> Tools { get; set; }
        [CacheControl] public BetaCacheControlEphemeral CacheControl { get; set; }
        public BetaMetadata Metadata { get; set; }
        public IReadOnlyList<ApiEnum<string, AnthropicBeta>> Betas { get; set; }
        [StructuredOutput] public BetaJsonOutputFormat OutputFormat { get; set; }
        public IReadOnlyList<BetaRequestMcpServerUrlDefinition> McpServers { get; set; }
    }

    public record MessageCountTokensParams
    {
        public ApiEnum<string, Model> Model { get; set; }
        public IReadOnlyList<BetaMessageParam> Messages { get; set; }
    }

    public record BetaMessageTokensCount
    {
        public long InputTokens { get; set; }
    }

    public record ThreadCreateParams
    {
        [Model] public ApiEnum<string, Model> Model { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        [Prompt] public IReadOnlyList<BetaMessageParam> Messages { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public MessageCreateParamsSystem System { get; set; }
        public IReadOnlyList<string> StopSequences { get; set; }
        [Carries] public BetaThinkingConfigParam Thinking { get; set; }
        [Carries] public BetaOutputConfig OutputConfig { get; set; }
        public BetaToolChoice ToolChoice { get; set; }
        [Tools] public IReadOnlyList<BetaToolUnion> Tools { get; set; }
        [CacheControl] public BetaCacheControlEphemeral CacheControl { get; set; }
        public BetaMetadata Metadata { get; set; }
        public IReadOnlyList<ApiEnum<string, AnthropicBeta>> Betas { get; set; }
    }

    public record ThreadSendParams
    {
        [MaxOutputTokens] public long? MaxTokens { get; set; }
        [Model] public ApiEnum<string, Model> Model { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public MessageCreateParamsSystem System { get; set; }
    }

    public record MessageCreateParamsSystem
    {
        public MessageCreateParamsSystem([Prompt(PromptLint.Sdk.Role.System)] string value) { }
        public MessageCreateParamsSystem([Prompt(PromptLint.Sdk.Role.System)] IReadOnlyList<BetaTextBlockParam> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBetaTextBlockParams(out IReadOnlyList<BetaTextBlockParam> value) => throw null;
        public static implicit operator MessageCreateParamsSystem(string value) => throw null;
        public static implicit operator MessageCreateParamsSystem(List<BetaTextBlockParam> value) => throw null;
    }

    // A union of the three messages in 13.x, one record with a role in 12.x.
    public record BetaMessageParam
    {
        public BetaMessageParam() { }
        public BetaMessageParam([Prompt] BetaUserMessageParam value) { }
        public BetaMessageParam([Prompt] BetaAssistantMessageParam value) { }
        public BetaMessageParam([Prompt] BetaSystemMessageParam value) { }
        [Prompt] public BetaMessageContentParam Content { get; set; }
        [Role] public ApiEnum<string, Role> Role { get; set; }
        public object Value { get; }
        public bool TryPickUser(out BetaUserMessageParam value) => throw null;
        public bool TryPickAssistant(out BetaAssistantMessageParam value) => throw null;
        public bool TryPickSystem(out BetaSystemMessageParam value) => throw null;
        public static implicit operator BetaMessageParam(BetaUserMessageParam value) => throw null;
        public static implicit operator BetaMessageParam(BetaAssistantMessageParam value) => throw null;
        public static implicit operator BetaMessageParam(BetaSystemMessageParam value) => throw null;
    }

    [IsRole(PromptLint.Sdk.Role.User)]
    public record BetaUserMessageParam
    {
        public BetaUserMessageParam() { }
        public BetaUserMessageParam([Prompt(PromptLint.Sdk.Role.User)] BetaMessageContentParam content) { }
        [Prompt(PromptLint.Sdk.Role.User)] public BetaMessageContentParam Content { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.Assistant)]
    public record BetaAssistantMessageParam
    {
        public BetaAssistantMessageParam() { }
        public BetaAssistantMessageParam([Prompt(PromptLint.Sdk.Role.Assistant)] BetaMessageContentParam content) { }
        [Prompt(PromptLint.Sdk.Role.Assistant)] public BetaMessageContentParam Content { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.System)]
    public record BetaSystemMessageParam
    {
        public BetaSystemMessageParam() { }
        public BetaSystemMessageParam([Prompt(PromptLint.Sdk.Role.System)] BetaSystemMessageParamContent content) { }
        [Prompt(PromptLint.Sdk.Role.System)] public BetaSystemMessageParamContent Content { get; set; }
    }

    public record BetaMessageContentParam
    {
        public BetaMessageContentParam([Prompt] string value) { }
        public BetaMessageContentParam([Prompt] IReadOnlyList<BetaContentBlockParam> value) { }
        public object Value { get; }
        public static implicit operator BetaMessageContentParam(BetaMessageParamContent value) => throw null;
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBetaContentBlockParams(out IReadOnlyList<BetaContentBlockParam> value) => throw null;
        public static implicit operator BetaMessageContentParam(string value) => throw null;
        public static implicit operator BetaMessageContentParam(List<BetaContentBlockParam> value) => throw null;
    }

    public record BetaSystemMessageParamContent
    {
        public BetaSystemMessageParamContent([Prompt] string value) { }
        public BetaSystemMessageParamContent([Prompt] IReadOnlyList<SystemMessageContentBlock> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBlocks(out IReadOnlyList<SystemMessageContentBlock> value) => throw null;
        public static implicit operator BetaSystemMessageParamContent(string value) => throw null;
        public static implicit operator BetaSystemMessageParamContent(List<SystemMessageContentBlock> value) => throw null;
    }

    public record BetaMessageParamContent
    {
        public BetaMessageParamContent([Prompt] string value) { }
        public BetaMessageParamContent([Prompt] IReadOnlyList<BetaContentBlockParam> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBetaContentBlockParams(out IReadOnlyList<BetaContentBlockParam> value) => throw null;
        public static implicit operator BetaMessageParamContent(string value) => throw null;
        public static implicit operator BetaMessageParamContent(List<BetaContentBlockParam> value) => throw null;
    }

    public enum Role { [IsRole(PromptLint.Sdk.Role.User)] User, [IsRole(PromptLint.Sdk.Role.Assistant)] Assistant, [IsRole(PromptLint.Sdk.Role.System)] System }

    public record BetaContentBlockParam
    {
        public BetaContentBlockParam([Carries] BetaTextBlockParam value) { }
        public BetaContentBlockParam([Carries] BetaImageBlockParam value) { }
        public BetaContentBlockParam([Carries] BetaRequestDocumentBlock value) { }
        public BetaContentBlockParam([Carries] BetaThinkingBlockParam value) { }
        public BetaContentBlockParam([Carries] BetaToolUseBlockParam value) { }
        public BetaContentBlockParam([Carries] BetaToolResultBlockParam value) { }
        public object Value { get; }
        public bool TryPickText(out BetaTextBlockParam value) => throw null;
        public bool TryPickImage(out BetaImageBlockParam value) => throw null;
        public bool TryPickRequestDocumentBlock(out BetaRequestDocumentBlock value) => throw null;
        public bool TryPickThinking(out BetaThinkingBlockParam value) => throw null;
        public bool TryPickToolUse(out BetaToolUseBlockParam value) => throw null;
        public bool TryPickToolResult(out BetaToolResultBlockParam value) => throw null;
        public static implicit operator BetaContentBlockParam(BetaTextBlockParam value) => throw null;
        public static implicit operator BetaContentBlockParam(BetaImageBlockParam value) => throw null;
        public static implicit operator BetaContentBlockParam(BetaRequestDocumentBlock value) => throw null;
        public static implicit operator BetaContentBlockParam(BetaThinkingBlockParam value) => throw null;
        public static implicit operator BetaContentBlockParam(BetaToolUseBlockParam value) => throw null;
        public static implicit operator BetaContentBlockParam(BetaToolResultBlockParam value) => throw null;
    }

    public record BetaTextBlockParam
    {
        public BetaTextBlockParam() { }
        public BetaTextBlockParam([Prompt] string text) { }
        [Prompt] public string Text { get; set; }
        [CacheControl] public BetaCacheControlEphemeral CacheControl { get; set; }
    }

    public record BetaImageBlockParam
    {
        public BetaImageBlockParam() { }
        public BetaImageBlockParam([ImageInput] BetaImageBlockParamSource source) { }
        [ImageInput] public BetaImageBlockParamSource Source { get; set; }
        [CacheControl] public BetaCacheControlEphemeral CacheControl { get; set; }
    }

    public record BetaImageBlockParamSource
    {
        public BetaImageBlockParamSource(BetaBase64ImageSource value) { }
        public BetaImageBlockParamSource(BetaUrlImageSource value) { }
        public object Value { get; }
        public bool TryPickBetaBase64Image(out BetaBase64ImageSource value) => throw null;
        public bool TryPickBetaUrlImage(out BetaUrlImageSource value) => throw null;
        public static implicit operator BetaImageBlockParamSource(BetaBase64ImageSource value) => throw null;
        public static implicit operator BetaImageBlockParamSource(BetaUrlImageSource value) => throw null;
    }

    public record BetaBase64ImageSource
    {
        public string Data { get; set; }
        public ApiEnum<string, MediaType> MediaType { get; set; }
    }

    public enum MediaType { ImageJpeg, ImagePng, ImageGif, ImageWebP }

    public record BetaUrlImageSource
    {
        public BetaUrlImageSource() { }
        public BetaUrlImageSource(string url) { }
        public string Url { get; set; }
    }

    public record BetaRequestDocumentBlock
    {
        [Prompt] public BetaRequestDocumentBlockSource Source { get; set; }
        public string Title { get; set; }
        [Prompt] public string Context { get; set; }
        [CacheControl] public BetaCacheControlEphemeral CacheControl { get; set; }
    }

    public record BetaRequestDocumentBlockSource
    {
        public BetaRequestDocumentBlockSource([Carries] BetaBase64PdfSource value) { }
        public BetaRequestDocumentBlockSource([Carries] BetaPlainTextSource value) { }
        public BetaRequestDocumentBlockSource([Carries] BetaUrlPdfSource value) { }
        public object Value { get; }
        public bool TryPickBetaBase64Pdf(out BetaBase64PdfSource value) => throw null;
        public bool TryPickBetaPlainText(out BetaPlainTextSource value) => throw null;
        public bool TryPickBetaUrlPdf(out BetaUrlPdfSource value) => throw null;
        public static implicit operator BetaRequestDocumentBlockSource(BetaBase64PdfSource value) => throw null;
        public static implicit operator BetaRequestDocumentBlockSource(BetaPlainTextSource value) => throw null;
        public static implicit operator BetaRequestDocumentBlockSource(BetaUrlPdfSource value) => throw null;
    }

    public record BetaBase64PdfSource
    {
        public BetaBase64PdfSource() { }
        public BetaBase64PdfSource(string data) { }
        public string Data { get; set; }
    }

    public record BetaPlainTextSource
    {
        public BetaPlainTextSource() { }
        public BetaPlainTextSource([Prompt] string data) { }
        [Prompt] public string Data { get; set; }
    }

    public record BetaUrlPdfSource
    {
        public BetaUrlPdfSource() { }
        public BetaUrlPdfSource(string url) { }
        public string Url { get; set; }
    }

    public record BetaThinkingBlockParam
    {
        public string Thinking { get; set; }
        public string Signature { get; set; }
    }

    public record BetaToolUseBlockParam
    {
        public string ID { get; set; }
        public string Name { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Input { get; set; }
    }

    [IsRole(PromptLint.Sdk.Role.Tool)]
    public record BetaToolResultBlockParam
    {
        public BetaToolResultBlockParam() { }
        public BetaToolResultBlockParam(string toolUseID) { }
        public string ToolUseID { get; set; }
        [Prompt(PromptLint.Sdk.Role.Tool)] public BetaToolResultBlockParamContent Content { get; set; }
        public bool? IsError { get; set; }
    }

    public record BetaToolResultBlockParamContent
    {
        public BetaToolResultBlockParamContent([Prompt(PromptLint.Sdk.Role.Tool)] string value) { }
        public BetaToolResultBlockParamContent([Prompt(PromptLint.Sdk.Role.Tool)] IReadOnlyList<Block> value) { }
        public object Value { get; }
        public bool TryPickString(out string value) => throw null;
        public bool TryPickBlocks(out IReadOnlyList<Block> value) => throw null;
        public static implicit operator BetaToolResultBlockParamContent(string value) => throw null;
        public static implicit operator BetaToolResultBlockParamContent(List<Block> value) => throw null;
    }

    public record Block
    {
        public Block([Carries] BetaTextBlockParam value) { }
        public Block([Carries] BetaImageBlockParam value) { }
        public Block([Carries] BetaRequestDocumentBlock value) { }
        public object Value { get; }
        public bool TryPickBetaTextBlockParam(out BetaTextBlockParam value) => throw null;
        public bool TryPickBetaImageBlockParam(out BetaImageBlockParam value) => throw null;
        public bool TryPickBetaRequestDocument(out BetaRequestDocumentBlock value) => throw null;
        public static implicit operator Block(BetaTextBlockParam value) => throw null;
        public static implicit operator Block(BetaImageBlockParam value) => throw null;
        public static implicit operator Block(BetaRequestDocumentBlock value) => throw null;
    }

    public record SystemMessageContentBlock
    {
        public SystemMessageContentBlock([Prompt(PromptLint.Sdk.Role.System)] BetaTextBlockParam value) { }
        public object Value { get; }
        public bool TryPickBetaTextBlockParam(out BetaTextBlockParam value) => throw null;
        public static implicit operator SystemMessageContentBlock(BetaTextBlockParam value) => throw null;
    }

    public record BetaCacheControlEphemeral
    {
        public ApiEnum<string, Ttl> Ttl { get; set; }
    }

    public enum Ttl { Ttl5m, Ttl1h }

    public record BetaMetadata
    {
        public string UserID { get; set; }
    }

    public record BetaOutputConfig
    {
        [ReasoningEffort] public ApiEnum<string, Effort> Effort { get; set; }
        [StructuredOutput] public BetaJsonOutputFormat Format { get; set; }
    }

    public enum Effort { Low, Medium, High, Xhigh, Max }

    public record BetaJsonOutputFormat
    {
        public IReadOnlyDictionary<string, JsonElement> Schema { get; set; }
    }

    public record BetaThinkingConfigParam
    {
        public BetaThinkingConfigParam([Carries] BetaThinkingConfigEnabled value) { }
        public BetaThinkingConfigParam([Carries] BetaThinkingConfigDisabled value) { }
        public BetaThinkingConfigParam([Carries] BetaThinkingConfigAdaptive value) { }
        public object Value { get; }
        public bool TryPickEnabled(out BetaThinkingConfigEnabled value) => throw null;
        public bool TryPickDisabled(out BetaThinkingConfigDisabled value) => throw null;
        public bool TryPickAdaptive(out BetaThinkingConfigAdaptive value) => throw null;
        public static implicit operator BetaThinkingConfigParam(BetaThinkingConfigEnabled value) => throw null;
        public static implicit operator BetaThinkingConfigParam(BetaThinkingConfigDisabled value) => throw null;
        public static implicit operator BetaThinkingConfigParam(BetaThinkingConfigAdaptive value) => throw null;
    }

    public record BetaThinkingConfigEnabled
    {
        public BetaThinkingConfigEnabled() { }
        public BetaThinkingConfigEnabled([ReasoningEffort] long budgetTokens) { }
        [ReasoningEffort] public long BudgetTokens { get; set; }
    }

    public record BetaThinkingConfigDisabled
    {
    }

    public record BetaThinkingConfigAdaptive
    {
    }

    public record BetaToolUnion
    {
        public BetaToolUnion(BetaTool value) { }
        public BetaToolUnion(BetaWebSearchTool20250305 value) { }
        public BetaToolUnion(BetaWebFetchTool20250910 value) { }
        public BetaToolUnion(BetaCodeExecutionTool20250825 value) { }
        public object Value { get; }
        public bool TryPickBetaTool(out BetaTool value) => throw null;
        public bool TryPickWebSearchTool20250305(out BetaWebSearchTool20250305 value) => throw null;
        public bool TryPickWebFetchTool20250910(out BetaWebFetchTool20250910 value) => throw null;
        public bool TryPickCodeExecutionTool20250825(out BetaCodeExecutionTool20250825 value) => throw null;
        public static implicit operator BetaToolUnion(BetaTool value) => throw null;
        public static implicit operator BetaToolUnion(BetaWebSearchTool20250305 value) => throw null;
        public static implicit operator BetaToolUnion(BetaWebFetchTool20250910 value) => throw null;
        public static implicit operator BetaToolUnion(BetaCodeExecutionTool20250825 value) => throw null;
    }

    public record BetaTool
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public InputSchema InputSchema { get; set; }
        [CacheControl] public BetaCacheControlEphemeral CacheControl { get; set; }
        public bool? Strict { get; set; }
    }

    public record BetaWebSearchTool20250305
    {
        public long? MaxUses { get; set; }
        public IReadOnlyList<string> AllowedDomains { get; set; }
        public IReadOnlyList<string> BlockedDomains { get; set; }
    }

    public record BetaWebFetchTool20250910
    {
        public long? MaxUses { get; set; }
        public IReadOnlyList<string> AllowedDomains { get; set; }
        public IReadOnlyList<string> BlockedDomains { get; set; }
    }

    public record BetaCodeExecutionTool20250825
    {
    }

    public record InputSchema
    {
        public JsonElement Type { get; set; }
        public IReadOnlyDictionary<string, JsonElement> Properties { get; set; }
        public IReadOnlyList<string> Required { get; set; }
    }

    public record BetaToolChoice
    {
        public BetaToolChoice(BetaToolChoiceAuto value) { }
        public BetaToolChoice(BetaToolChoiceAny value) { }
        public BetaToolChoice(BetaToolChoiceTool value) { }
        public BetaToolChoice(BetaToolChoiceNone value) { }
        public object Value { get; }
        public bool TryPickAuto(out BetaToolChoiceAuto value) => throw null;
        public bool TryPickAny(out BetaToolChoiceAny value) => throw null;
        public bool TryPickTool(out BetaToolChoiceTool value) => throw null;
        public bool TryPickNone(out BetaToolChoiceNone value) => throw null;
        public static implicit operator BetaToolChoice(BetaToolChoiceAuto value) => throw null;
        public static implicit operator BetaToolChoice(BetaToolChoiceAny value) => throw null;
        public static implicit operator BetaToolChoice(BetaToolChoiceTool value) => throw null;
        public static implicit operator BetaToolChoice(BetaToolChoiceNone value) => throw null;
    }

    public record BetaToolChoiceAuto
    {
        public bool? DisableParallelToolUse { get; set; }
    }

    public record BetaToolChoiceAny
    {
        public bool? DisableParallelToolUse { get; set; }
    }

    public record BetaToolChoiceNone
    {
    }

    public record BetaToolChoiceTool
    {
        public BetaToolChoiceTool() { }
        public BetaToolChoiceTool(string name) { }
        public string Name { get; set; }
    }

    public record BetaRequestMcpServerUrlDefinition
    {
        public string Name { get; set; }
        public string Url { get; set; }
        public string AuthorizationToken { get; set; }
    }
}
