// Google_GenerativeAI, an unofficial Gemini library: https://github.com/gunpal5/Google_GenerativeAI (read from its sources at 3.x)
using GenerativeAI.Clients;
using GenerativeAI.Core;
using GenerativeAI.Types;
using GenerativeAI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using global::Microsoft.Extensions.Logging;

namespace GenerativeAI.Types
{
    public class BatchEmbedContentRequest
    {
        public List<EmbedContentRequest> Requests { get; set; }
    }

    public class BatchEmbedContentsResponse
    {
        public List<ContentEmbedding> Embeddings { get; set; }
    }

    public class Blob
    {
        public string DisplayName { get; set; }
        public string MimeType { get; set; }
        public string Data { get; set; }
    }

    public enum BlockReason { BLOCK_REASON_UNSPECIFIED, SAFETY, OTHER, BLOCKLIST, PROHIBITED_CONTENT, IMAGE_SAFETY }

    public class Candidate
    {
        public Content Content { get; set; }
        public FinishReason? FinishReason { get; set; }
        public int? TokenCount { get; set; }
        public double? AvgLogprobs { get; set; }
        public int? Index { get; set; }
        public string FinishMessage { get; set; }
    }

    public class Content
    {
        public Content() { }
        public Content([Prompt] IEnumerable<Part> parts, [Role] string role) { }
        public Content(string prompt, [Role] string role) { }
        [Prompt] public List<Part> Parts { get; set; }
        [Role] public string Role { get; set; }
    }

    public class ContentEmbedding
    {
        public List<float> Values { get; set; }
    }

    public class CountTokensResponse
    {
        public int TotalTokens { get; set; }
        public int CachedContentTokenCount { get; set; }
    }

    public class EmbedContentRequest
    {
        [Model] public string Model { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public Content Content { get; set; }
        public TaskType? TaskType { get; set; }
        public string Title { get; set; }
        public int? OutputDimensionality { get; set; }
    }

    public class EmbedContentResponse
    {
        public ContentEmbedding Embedding { get; set; }
    }

    public class FileData
    {
        public string DisplayName { get; set; }
        public string MimeType { get; set; }
        public string FileUri { get; set; }
    }

    public enum FinishReason { FINISH_REASON_UNSPECIFIED, STOP, MAX_TOKENS, SAFETY, RECITATION, LANGUAGE, OTHER, BLOCKLIST, PROHIBITED_CONTENT, SPII, MALFORMED_FUNCTION_CALL, IMAGE_SAFETY, MODEL_ARMOR, IMAGE_PROHIBITED_CONTENT, IMAGE_RECITATION, IMAGE_OTHER, UNEXPECTED_TOOL_CALL, NO_IMAGE, TOO_MANY_TOOL_CALLS }

    public class FunctionCall
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public JsonNode Args { get; set; }
        public FunctionCall(string name) { }
        public FunctionCall() { }
    }

    public class FunctionDeclaration
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public Schema Parameters { get; set; }
        public JsonNode ParametersJsonSchema { get; set; }
        public Schema Response { get; set; }
        public JsonNode ResponseJsonSchema { get; set; }
    }

    public class FunctionResponse
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public JsonNode Response { get; set; }
        public bool? WillContinue { get; set; }
        public FunctionResponse(string name) { }
        public FunctionResponse() { }
    }

    public class GenerateContentRequest
    {
        [Prompt] public List<Content> Contents { get; set; }
        [Tools] public List<Tool> Tools { get; set; }
        public ToolConfig ToolConfig { get; set; }
        public List<SafetySetting> SafetySettings { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public Content SystemInstruction { get; set; }
        [Carries] public GenerationConfig GenerationConfig { get; set; }
        public string CachedContent { get; set; }
        public GenerateContentRequest() { }
        public GenerateContentRequest([Prompt] List<Content> contents, [Tools] List<Tool> tools = null, ToolConfig toolConfig = null, List<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] Content systemInstruction = null, [Carries] GenerationConfig generationConfig = null, string cachedContent = null) { }
        public GenerateContentRequest([Prompt] Content content) { }
    }

    public class GenerateContentResponse
    {
        public string Text { get; }
        public Candidate[] Candidates { get; set; }
        public PromptFeedback PromptFeedback { get; set; }
        public UsageMetadata UsageMetadata { get; set; }
        public string ModelVersion { get; set; }
        public string ResponseId { get; set; }
        public static explicit operator string(GenerateContentResponse response) => throw null;
    }

    public class GenerationConfig
    {
        public List<string> StopSequences { get; set; }
        public string ResponseMimeType { get; set; }
        [StructuredOutput] public Schema ResponseSchema { get; set; }
        public List<Modality> ResponseModalities { get; set; }
        [Choices] public int? CandidateCount { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokens { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? TopK { get; set; }
        public int? Seed { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public bool? ResponseLogprobs { get; set; }
        public int? Logprobs { get; set; }
        public bool? EnableEnhancedCivicAnswers { get; set; }
        [Carries] public ThinkingConfig ThinkingConfig { get; set; }
        public bool? AudioTimestamp { get; set; }
        public bool? EnableAffectiveDialog { get; set; }
        [StructuredOutput] public JsonNode ResponseJsonSchema { get; set; }
    }

    public class GoogleSearchTool { }

    public enum HarmBlockThreshold { HARM_BLOCK_THRESHOLD_UNSPECIFIED, BLOCK_LOW_AND_ABOVE, BLOCK_MEDIUM_AND_ABOVE, BLOCK_ONLY_HIGH, BLOCK_NONE, OFF }

    public enum HarmCategory { HARM_CATEGORY_UNSPECIFIED, HARM_CATEGORY_DEROGATORY, HARM_CATEGORY_TOXICITY, HARM_CATEGORY_VIOLENCE, HARM_CATEGORY_SEXUAL, HARM_CATEGORY_MEDICAL, HARM_CATEGORY_DANGEROUS, HARM_CATEGORY_HARASSMENT, HARM_CATEGORY_HATE_SPEECH, HARM_CATEGORY_SEXUALLY_EXPLICIT, HARM_CATEGORY_DANGEROUS_CONTENT, HARM_CATEGORY_CIVIC_INTEGRITY }

    public enum Modality { MODALITY_UNSPECIFIED, TEXT, IMAGE, VIDEO, AUDIO, DOCUMENT }

    public class Part
    {
        [Prompt] public string Text { get; set; }
        [ImageInput] public Blob InlineData { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public FunctionResponse FunctionResponse { get; set; }
        public FileData FileData { get; set; }
        public Part() { }
        public Part([Prompt] string text) { }
        public bool? Thought { get; set; }
        public string ThoughtSignature { get; set; }
    }

    public class PromptFeedback
    {
        public BlockReason? BlockReason { get; set; }
        public string BlockReasonMessage { get; set; }
    }

    public class SafetySetting
    {
        public HarmCategory Category { get; set; }
        public HarmBlockThreshold Threshold { get; set; }
    }

    public class Schema
    {
        public string Type { get; set; }
        public Schema(string type) { }
        public Schema() { }
        public string Format { get; set; }
        public string Description { get; set; }
        public bool? Nullable { get; set; }
        public List<string> Enum { get; set; }
        public long? MaxItems { get; set; }
        public long? MinItems { get; set; }
        public Dictionary<string, Schema> Properties { get; set; }
        public List<string> Required { get; set; }
        public List<string> PropertyOrdering { get; set; }
        public Schema Items { get; set; }
        public JsonNode AdditionalProperties { get; set; }
        public Dictionary<string, Schema> Defs { get; set; }
        public string Ref { get; set; }
        public List<Schema> AnyOf { get; set; }
        public JsonNode Default { get; set; }
        public JsonNode Example { get; set; }
        public int? MaxLength { get; set; }
        public int? MaxProperties { get; set; }
        public double? Maximum { get; set; }
        public int? MinLength { get; set; }
        public int? MinProperties { get; set; }
        public double? Minimum { get; set; }
        public string Pattern { get; set; }
        public string Title { get; set; }
        public static Schema FromObject(object value, JsonSerializerOptions options = null) => throw null;
        public static Schema FromEnum<T>(JsonSerializerOptions options = null) where T : Enum => throw null;
    }

    public enum TaskType { TASK_TYPE_UNSPECIFIED, RETRIEVAL_QUERY, RETRIEVAL_DOCUMENT, SEMANTIC_SIMILARITY, CLASSIFICATION, CLUSTERING, CODE_RETRIEVAL_QUERY, QUESTION_ANSWERING, FACT_VERIFICATION }

    public class ThinkingConfig
    {
        public bool? IncludeThoughts { get; set; }
        [ReasoningEffort] public int? ThinkingBudget { get; set; }
    }

    public class Tool
    {
        public List<FunctionDeclaration> FunctionDeclarations { get; set; }
        public GoogleSearchTool GoogleSearch { get; set; }
    }

    public class ToolConfig { }

    public class UsageMetadata
    {
        public int PromptTokenCount { get; set; }
        public int CachedContentTokenCount { get; set; }
        public int CandidatesTokenCount { get; set; }
        public int? ResponseTokenCount { get; set; }
        public int ToolUsePromptTokenCount { get; set; }
        public int ThoughtsTokenCount { get; set; }
        public int? TotalTokenCount { get; set; }
    }
}
