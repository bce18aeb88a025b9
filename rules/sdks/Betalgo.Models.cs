// Betalgo.Ranul.OpenAI: requests, answers and model names.
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net;

namespace Betalgo.Ranul.OpenAI.ObjectModels
{
    public static class Models
    {
        public static string ModelNameBuilder(this Models.BaseModel baseModel, Models.Subject? subject = null, string version = null) => throw null;
        public static string ModelNameBuilder(string baseModel, string subject, string version) => throw null;
        public static string EnumToString(this Models.Model model) => throw null;
        public static string EnumToString(this Models.Subject subject, string baseModel) => throw null;
        [ModelId("gpt-4")] public static string Gpt_4 { get; }
        [ModelId("gpt-4-32k")] public static string Gpt_4_32k { get; }
        [ModelId("gpt-4-0314")] public static string Gpt_4_0314 { get; }
        [ModelId("gpt-4-32k-0314")] public static string Gpt_4_32k_0314 { get; }
        [ModelId("gpt-4-0613")] public static string Gpt_4_0613 { get; }
        [ModelId("gpt-4-32k-0613")] public static string Gpt_4_32k_0613 { get; }
        [ModelId("gpt-4-1106-preview")] public static string Gpt_4_1106_preview { get; }
        [ModelId("gpt-4-0125-preview")] public static string Gpt_4_0125_preview { get; }
        [ModelId("gpt-4-vision-preview")] public static string Gpt_4_vision_preview { get; }
        [ModelId("gpt-4-turbo-preview")] public static string Gpt_4_turbo_preview { get; }
        [ModelId("gpt-4-turbo")] public static string Gpt_4_turbo { get; }
        [ModelId("gpt-4-turbo-2024-04-09")] public static string Gpt_4_turbo_2024_04_09 { get; }
        [ModelId("gpt-4.1")] public static string Gpt_4_1 { get; }
        [ModelId("gpt-4.1-2025-04-14")] public static string Gpt_4_1_2025_04_14 { get; }
        [ModelId("gpt-4.1-mini")] public static string Gpt_4_1_mini { get; }
        [ModelId("gpt-4.1-mini-2025-04-14")] public static string Gpt_4_1_mini_2025_04_14 { get; }
        [ModelId("gpt-4.1-nano")] public static string Gpt_4_1_nano { get; }
        [ModelId("gpt-4.1-nano-2025-04-14")] public static string Gpt_4_1_nano_2025_04_14 { get; }
        [ModelId("gpt-4o")] public static string Gpt_4o { get; }
        [ModelId("gpt-4o-2024-05-13")] public static string Gpt_4o_2024_05_13 { get; }
        [ModelId("gpt-4o-2024-08-06")] public static string Gpt_4o_2024_08_06 { get; }
        [ModelId("gpt-4o-mini")] public static string Gpt_4o_mini { get; }
        [ModelId("gpt-4o-mini-2024-07-18")] public static string Gpt_4o_mini_2024_07_18 { get; }
        [ModelId("chatgpt-4o-latest")] public static string Chatgpt_4o_latest { get; }
        [ModelId("gpt-4o-realtime-preview-2024-10-01")] public static string Gpt_4o_realtime_preview_2024_10_01 { get; }
        [ModelId("ada")] public static string Ada { get; }
        [ModelId("babbage")] public static string Babbage { get; }
        [ModelId("curie")] public static string Curie { get; }
        [ModelId("davinci")] public static string Davinci { get; }
        public static string CurieInstructBeta { get; }
        public static string DavinciInstructBeta { get; }
        public static string TextDavinciV1 { get; }
        public static string TextDavinciV2 { get; }
        public static string TextDavinciV3 { get; }
        public static string TextAdaV1 { get; }
        public static string TextBabbageV1 { get; }
        public static string TextCurieV1 { get; }
        public static string CurieSimilarityFast { get; }
        public static string CodeDavinciV1 { get; }
        public static string CodeCushmanV1 { get; }
        public static string CodeDavinciV2 { get; }
        public static string TextSimilarityAdaV1 { get; }
        public static string TextSimilarityBabbageV1 { get; }
        public static string TextSimilarityCurieV1 { get; }
        public static string TextSimilarityDavinciV1 { get; }
        public static string TextSearchAdaDocV1 { get; }
        public static string TextSearchBabbageDocV1 { get; }
        public static string TextSearchCurieDocV1 { get; }
        public static string TextSearchDavinciDocV1 { get; }
        public static string TextSearchAdaQueryV1 { get; }
        public static string TextSearchBabbageQueryV1 { get; }
        public static string TextSearchCurieQueryV1 { get; }
        public static string TextSearchDavinciQueryV1 { get; }
        public static string TextEditDavinciV1 { get; }
        public static string CodeEditDavinciV1 { get; }
        public static string CodeSearchAdaCodeV1 { get; }
        public static string CodeSearchBabbageCodeV1 { get; }
        public static string CodeSearchAdaTextV1 { get; }
        public static string CodeSearchBabbageTextV1 { get; }
        public static string TextEmbeddingAdaV2 { get; }
        public static string TextEmbeddingV3Small { get; }
        public static string TextEmbeddingV3Large { get; }
        public static string TextModeration007 { get; }
        public static string TextModerationLatest { get; }
        public static string TextModerationStable { get; }
        [ModelId("gpt-3.5-turbo")] public static string ChatGpt3_5Turbo { get; }
        [ModelId("gpt-3.5-turbo")] public static string Gpt_3_5_Turbo { get; }
        [ModelId("gpt-3.5-turbo-16k")] public static string Gpt_3_5_Turbo_16k { get; }
        [ModelId("gpt-3.5-turbo-0301")] public static string ChatGpt3_5Turbo0301 { get; }
        [ModelId("gpt-3.5-turbo-0301")] public static string Gpt_3_5_Turbo_0301 { get; }
        [ModelId("gpt-3.5-turbo-0613")] public static string Gpt_3_5_Turbo_0613 { get; }
        [ModelId("gpt-3.5-turbo-1106")] public static string Gpt_3_5_Turbo_1106 { get; }
        [ModelId("gpt-3.5-turbo-0125")] public static string Gpt_3_5_Turbo_0125 { get; }
        [ModelId("gpt-3.5-turbo-16k-0613")] public static string Gpt_3_5_Turbo_16k_0613 { get; }
        [ModelId("gpt-3.5-turbo-instruct")] public static string Gpt_3_5_Turbo_Instruct { get; }
        [ModelId("whisper-1")] public static string WhisperV1 { get; }
        [ModelId("dall-e-2")] public static string Dall_e_2 { get; }
        [ModelId("dall-e-3")] public static string Dall_e_3 { get; }
        [ModelId("tts-1")] public static string Tts_1 { get; }
        [ModelId("tts-1-hd")] public static string Tts_1_hd { get; }
        [ModelId("o1-preview")] public static string O1_preview { get; }
        [ModelId("o1-mini")] public static string O1_mini { get; }
        [ModelId("o1-preview-2024-09-12")] public static string O1_preview_2024_09_12 { get; }
        [ModelId("o1-mini-2024-09-12")] public static string O1_mini_2024_09_12 { get; }
        [ModelId("o1")] public static string O1 { get; }
        [ModelId("o1-2024-12-17")] public static string O1_2024_12_17 { get; }
        [ModelId("o3-mini")] public static string O3_mini { get; }
        [ModelId("o3-mini-2025-01-31")] public static string O3_mini_2025_01_31 { get; }
        [ModelId("o1-pro-2025-03-19")] public static string O1_pro_2025_03_19 { get; }
        [ModelId("o3-2025-04-16")] public static string O3_2025_04_16 { get; }
        [ModelId("o4-mini-2025-04-16")] public static string O4_mini_2025_04_16 { get; }
        public enum BaseModel { Ada, Babbage, Curie, Davinci, Cushman, None }
        public enum Model { Ada, Babbage, Curie, Davinci, TextAdaV1, TextBabbageV1, TextCurieV1, TextDavinciV1, TextDavinciV2, TextDavinciV3, CurieInstructBeta, DavinciInstructBeta, CurieSimilarityFast, TextSimilarityAdaV1, TextSimilarityBabbageV1, TextSimilarityCurieV1, TextSimilarityDavinciV1, TextSearchAdaDocV1, TextSearchBabbageDocV1, TextSearchCurieDocV1, TextSearchDavinciDocV1, TextSearchAdaQueryV1, TextSearchBabbageQueryV1, TextSearchCurieQueryV1, TextSearchDavinciQueryV1, TextEditDavinciV1, CodeEditDavinciV1, TextEmbeddingAdaV2, TextEmbeddingV3Small, TextEmbeddingV3Large, CodeSearchAdaCodeV1, CodeSearchBabbageCodeV1, CodeSearchAdaTextV1, CodeSearchBabbageTextV1, CodeDavinciV1, CodeCushmanV1, CodeDavinciV2, ChatGpt3_5Turbo, Gpt_3_5_Turbo, ChatGpt3_5Turbo0301, Gpt_3_5_Turbo_0301, Gpt_3_5_Turbo_16k, Gpt_3_5_Turbo_16k_0613, Gpt_3_5_Turbo_0613, Gpt_3_5_Turbo_1106, Gpt_3_5_Turbo_0125, Gpt_3_5_Turbo_Instruct, Gpt_4, Gpt_4_0314, Gpt_4_0613, Gpt_4_32k, Gpt_4_32k_0314, Gpt_4_32k_0613, Gpt_4_1106_preview, Gpt_4_0125_preview, Gpt_4_vision_preview, Gpt_4_turbo_preview, Gpt_4_turbo, Gpt_4_turbo_2024_04_09, Gpt_4_1, Gpt_4_1_2025_04_14, Gpt_4_1_mini, Gpt_4_1_mini_2025_04_14, Gpt_4_1_nano, Gpt_4_1_nano_2025_04_14, Gpt_4o, Gpt_4o_2024_05_13, Gpt_4o_2024_08_06, Gpt_4o_mini, Gpt_4o_mini_2024_07_18, Chatgpt_4o_latest, WhisperV1, Dall_e_2, Dall_e_3, Tts_1, Tts_1_hd, Text_moderation_007, Text_moderation_latest, Text_moderation_stable, O1, O1_2024_12_17, O1_preview, O1_preview_2024_09_12, O1_mini, O1_mini_2024_09_12, O1_pro_2025_03_19, O3_2025_04_16, O3_mini, O3_mini_2025_01_31, O4_mini_2025_04_16, Gpt_4o_realtime_preview_2024_10_01 }
        public enum Subject { Text, InstructBeta, SimilarityFast, TextSimilarity, TextSearchDocument, TextSearchQuery, CodeSearchCode, CodeSearchText, Code, CodeEdit, Edit, TextEmbedding, TextModeration }
    }

    public class MessageContentOneOfType
    {
        public MessageContentOneOfType(string contentAsString = null) { }
        public MessageContentOneOfType(List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent> contentAsList = null) { }
        public MessageContentOneOfType() { }
        public string AsString { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent> AsList { get; set; }
    }

    public class StaticValues
    {
        public static class CompletionStatics
        {
            public static class ResponseFormat
            {
                public static string JsonSchema { get; }
                public static string Json { get; }
                public static string Text { get; }
            }
        }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public class AssistantCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public string Name { get; set; }
        public string Description { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public string Instructions { get; set; }
        [Tools] public List<ToolDefinition> Tools { get; set; }
        public ToolResources ToolResources { get; set; }
        public double? TopP { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class AssistantFileCreateRequest { public string FileId { get; set; } }

    public class AssistantModifyRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public string Instructions { get; set; }
        [Tools] public List<ToolDefinition> Tools { get; set; }
        public ToolResources ToolResources { get; set; }
        public double? TopP { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class AssistantsApiToolChoiceOneOfType
    {
        public string AsString { get; set; }
        public ToolChoice AsObject { get; set; }
    }

    public class Attachment
    {
        public string FileId { get; set; }
        public List<ToolDefinition> Tools { get; set; }
    }

    public record AudioCreateSpeechRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Voice Voice { get; set; }
        [StructuredOutput] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.CreateSpeechResponseFormat? ResponseFormat { get; set; }
        public float? Speed { get; set; }
        [Model] public string Model { get; set; }
    }

    public record AudioCreateTranscriptionRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IFile
    {
        [Prompt] public string Prompt { get; set; }
        [StructuredOutput] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.AudioResponseFormat? ResponseFormat { get; set; }
        public string Language { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.Contracts.Enums.TimestampGranularity> TimestampGranularities { get; set; }
        [AudioInput] public byte[] File { get; set; }
        public Stream FileStream { get; set; }
        public string FileName { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class ChatCompletionCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IUser
    {
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Prompt] public IList<ChatMessage> Messages { get; set; }
        public float? TopP { get; set; }
        [Choices] public int? N { get; set; }
        [Stream] public bool? Stream { get; set; }
        public StreamOptions StreamOptions { get; set; }
        public string Stop { get; set; }
        public IList<string> StopAsList { get; set; }
        public IList<string> StopCalculated { get; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public object LogitBias { get; set; }
        [Tools] public IList<ToolDefinition> Tools { get; set; }
        public object ToolsAsObject { get; set; }
        public object ToolsCalculated { get; }
        public ToolChoice ToolChoice { get; set; }
        public object ToolChoiceCalculated { get; }
        [StructuredOutput] public ResponseFormat ResponseFormat { get; set; }
        public int? Seed { get; set; }
        public bool? LogProbs { get; set; }
        public int? TopLogprobs { get; set; }
        public bool? ParallelToolCalls { get; set; }
        [Model] public string Model { get; set; }
        [ReasoningEffort] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.ReasoningEffort? ReasoningEffort { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public string User { get; set; }
        public string ServiceTier { get; set; }
        public bool? Store { get; set; }
        public enum ResponseFormats { Text, Json, JsonSchema }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] global::Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole role, [Prompt] string content, string name = null, IList<ToolCall> toolCalls = null, string toolCallId = null) { }
        public ChatMessage([Role] global::Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole role, [Prompt] IList<MessageContent> contents, string name = null, IList<ToolCall> toolCalls = null, string toolCallId = null) { }
        public static ChatMessage FromAssistant([Prompt(PromptLint.Sdk.Role.Assistant)] string content, string name = null, IList<ToolCall> toolCalls = null) => throw null;
        public static ChatMessage FromTool([Prompt(PromptLint.Sdk.Role.Tool)] string content, string toolCallId) => throw null;
        public static ChatMessage FromUser([Prompt] string content, string name = null) => throw null;
        public static ChatMessage FromSystem([Prompt(PromptLint.Sdk.Role.System)] string content, string name = null) => throw null;
        public static ChatMessage FromUser([Prompt] IList<MessageContent> contents) => throw null;
        [Role] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole? Role { get; set; }
        [Prompt] public string Content { get; set; }
        public string ReasoningContent { get; set; }
        [Prompt] public IList<MessageContent> Contents { get; set; }
        public object ContentCalculated { get; set; }
        public string Name { get; set; }
        public string ToolCallId { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public IList<ToolCall> ToolCalls { get; set; }
    }

    public class ChunkingStrategy { public StaticChunkingParameters StaticParameters { get; set; } }

    public class CodeInterpreter : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IFileIds
    {
        public List<string> FileIds { get; set; }
    }

    public static class ComparisonFilter
    {
        public const string Equal = "eq";
        public const string NotEqual = "ne";
        public const string Greater = "gt";
        public const string GreaterOrEqual = "gte";
        public const string Less = "lt";
        public const string LessOrEqual = "lte";
    }

    public record CompletionCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ILogProbsRequest, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IUser
    {
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Prompt] public string Prompt { get; set; }
        [Prompt] public IList<string> PromptAsList { get; set; }
        public IList<string> PromptCalculated { get; }
        public string Suffix { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? TopP { get; set; }
        [Choices] public int? N { get; set; }
        [Stream] public bool? Stream { get; set; }
        public bool? Echo { get; set; }
        public string Stop { get; set; }
        public IList<string> StopAsList { get; set; }
        public IList<string> StopCalculated { get; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public int? BestOf { get; set; }
        public object LogitBias { get; set; }
        public int? LogProbs { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public string User { get; set; }
    }

    public static class CompoundFilter
    {
        public const string And = "and";
        public const string Or = "or";
    }

    public record CreateModerationRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> InputAsList { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public IList<string> InputCalculated { get; }
        [Model] public string Model { get; set; }
    }

    public class CreateThreadAndRunRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IAssistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public ThreadCreateRequest Thread { get; set; }
        public string Instructions { get; set; }
        [Tools] public List<ToolsItem> Tools { get; set; }
        public ToolResources ToolResources { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [Stream] public bool? Stream { get; set; }
        public int? MaxPromptTokens { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.TruncationStrategy TruncationStrategy { get; set; }
        public AssistantsApiToolChoiceOneOfType ToolChoice { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
        public string AssistantId { get; set; }
        [Model] public string Model { get; set; }
    }

    public record EmbeddingCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> InputAsList { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public IList<string> InputCalculated { get; }
        public int? Dimensions { get; set; }
        public string EncodingFormat { get; set; }
        [Model] public string Model { get; set; }
    }

    public class Function
    {
        public string Name { get; set; }
        public string Arguments { get; set; }
        public string Output { get; set; }
    }

    public class FunctionCall
    {
        public Dictionary<string, object> ParseArguments() => throw null;
        public string Name { get; set; }
        public string Arguments { get; set; }
    }

    public class FunctionDefinition
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.PropertyDefinition Parameters { get; set; }
        public bool? Strict { get; set; }
    }

    public class HyperparametersRequestModel { public int? NEpochs { get; set; } }

    public class JsonSchema
    {
        public string Description { get; set; }
        public string Name { get; set; }
        public bool? Strict { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.PropertyDefinition Schema { get; set; }
    }

    public class MessageContent
    {
        public static MessageContent TextContent([Prompt] string text) => throw null;
        public static MessageContent ImageUrlContent([ImageInput] string imageUrl, [ImageDetail] global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType? detail = null) => throw null;
        public static MessageContent ImageFileContent(string fileId, global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType detail) => throw null;
        public static MessageContent ImageBinaryContent([ImageInput] byte[] binaryImage, global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageFileType imageType, global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType? detail) => throw null;
        public static MessageContent FileBinaryContent(byte[] binaryFile, string fileType, string fileName) => throw null;
        public string Type { get; set; }
        public string Text { get; set; }
        public MessageImageUrl ImageUrl { get; set; }
        public MessageImageFile ImageFile { get; set; }
        public MessageContent.MessageFile File { get; set; }
        public class MessageFile
        {
            public MessageFile() { }
            public MessageFile(string filename, string fileData, string fileId) { }
            public string Filename { get; set; }
            public string FileData { get; set; }
            public string FileId { get; set; }
        }
    }

    public class MessageCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData
    {
        public MessageCreateRequest() { }
        public MessageCreateRequest(global::Betalgo.Ranul.OpenAI.Contracts.Enums.AssistantMessageRole role, MessageContentOneOfType content, List<Attachment> attachments = null, Dictionary<string, string> metaData = null) { }
        [Role] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.AssistantMessageRole Role { get; set; }
        [Prompt] public MessageContentOneOfType Content { get; set; }
        public List<Attachment> Attachments { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class MessageImageFile
    {
        public string FileId { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType Detail { get; set; }
    }

    public class MessageImageUrl
    {
        public string Url { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType? Detail { get; set; }
    }

    public class MessageListRequest : PaginationRequest { public string RunId { get; set; } }
    public class ModifyMessageRequest { public Dictionary<string, string> Metadata { get; set; } }

    public class ModifyThreadRequest
    {
        public ToolResources ToolResources { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class PaginationRequest
    {
        public virtual string GetQueryParameters() => throw null;
        public int? Limit { get; set; }
        public string Order { get; set; }
        public string After { get; set; }
        public string Before { get; set; }
    }

    public class RankingOptions
    {
        public string Ranker { get; set; }
        public float ScoreThreshold { get; set; }
    }

    public class ResponseFormat
    {
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.ResponseFormat? Type { get; set; }
        public JsonSchema JsonSchema { get; set; }
    }

    public class ResponseFormatOneOfType
    {
        public ResponseFormatOneOfType() { }
        public ResponseFormatOneOfType(string asString) { }
        public ResponseFormatOneOfType(ResponseFormat asObject) { }
        public string AsString { get; set; }
        public ResponseFormat AsObject { get; set; }
    }

    public class RunCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IAssistantId
    {
        [Prompt(PromptLint.Sdk.Role.System)] public string Instructions { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public string AdditionalInstructions { get; set; }
        public List<MessageCreateRequest> AdditionalMessages { get; set; }
        [Tools] public List<ToolDefinition> Tools { get; set; }
        public float? TopP { get; set; }
        [Stream] public bool? Stream { get; set; }
        public int? MaxPromptTokens { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.TruncationStrategy TruncationStrategy { get; set; }
        public ToolChoiceOneOfType ToolChoice { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
        [Carries] public string AssistantId { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
    }

    public class RunModifyRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData
    {
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class StaticChunkingParameters
    {
        public int MaxChunkSizeTokens { get; set; }
        public int ChunkOverlapTokens { get; set; }
    }

    public sealed class StreamOptions { public bool IncludeUsage { get; set; } }

    public class SubmitToolOutputsToRunRequest
    {
        public List<ToolOutput> ToolOutputs { get; set; }
        [Stream] public bool? Stream { get; set; }
    }

    public class ThreadCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData
    {
        [Prompt] public List<MessageCreateRequest> Messages { get; set; }
        public ToolResources ToolResources { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class ToolCall
    {
        public int Index { get; set; }
        public string Id { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.ToolCallType? Type { get; set; }
        public FunctionCall FunctionCall { get; set; }
    }

    public class ToolChoice
    {
        public static ToolChoice FunctionChoice(string functionName) => throw null;
        public static ToolChoice None { get; }
        public static ToolChoice Auto { get; }
        public static ToolChoice Required { get; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.ToolChoiceType Type { get; set; }
        public ToolChoice.FunctionTool Function { get; set; }
        public class FunctionTool { public string Name { get; set; } }
    }

    public class ToolChoiceOneOfType
    {
        public ToolChoiceOneOfType(string toolChoiceAsString) { }
        public ToolChoiceOneOfType(ToolChoice toolChoiceAsObject) { }
        public ToolChoiceOneOfType() { }
        public string AsString { get; set; }
        public ToolChoice AsObject { get; set; }
    }

    public class ToolDefinition
    {
        public static ToolDefinition DefineFunction(FunctionDefinition function) => throw null;
        public static ToolDefinition DefineCodeInterpreter() => throw null;
        public static ToolDefinition DefineRetrieval() => throw null;
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.ToolCallType Type { get; set; }
        public FunctionDefinition Function { get; set; }
        public object FunctionsAsObject { get; set; }
        public object FunctionCalculated { get; }
    }

    public class ToolOutput
    {
        public string ToolCallId { get; set; }
        public string Output { get; set; }
    }

    public class ToolResources { public CodeInterpreter CodeInterpreter { get; set; } }

    public class ToolsItem
    {
        public string Type { get; set; }
        public Function Function { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels
{
    public record AudioCreateSpeechResponse<T> : DataBaseResponse<T> { }

    public record AudioCreateTranscriptionResponse : BaseResponse
    {
        public string Text { get; set; }
        public string Task { get; set; }
        public string Language { get; set; }
        public float Duration { get; set; }
        public List<AudioCreateTranscriptionResponse.WordSegment> Words { get; set; }
        public List<AudioCreateTranscriptionResponse.Segment> Segments { get; set; }
        public class WordSegment
        {
            public string Word { get; set; }
            public float Start { get; set; }
            public float End { get; set; }
        }
        public class Segment
        {
            public int Id { get; set; }
            public int Seek { get; set; }
            public float Start { get; set; }
            public float End { get; set; }
            public string Text { get; set; }
            public List<int> Tokens { get; set; }
            public float Temperature { get; set; }
            public float Avglogprob { get; set; }
            public float CompressionRatio { get; set; }
            public float Nospeechprob { get; set; }
            public bool Transient { get; set; }
        }
    }

    public record BaseResponse : ObjectBaseResponse
    {
        public string StreamEvent { get; set; }
        public bool IsDelta { get; }
        public bool Successful { get; }
        public Error Error { get; set; }
        public HttpStatusCode HttpStatusCode { get; set; }
        public ResponseHeaderValues HeaderValues { get; set; }
    }

    public record Categories
    {
        public bool Hate { get; set; }
        public bool HateThreatening { get; set; }
        public bool Harassment { get; set; }
        public bool HarassmentThreatening { get; set; }
        public bool SelfHarm { get; set; }
        public bool SelfHarmIntent { get; set; }
        public bool SelfHarmInstructions { get; set; }
        public bool Sexual { get; set; }
        public bool SexualMinors { get; set; }
        public bool Violence { get; set; }
        public bool ViolenceGraphic { get; set; }
    }

    public record CategoryScores
    {
        public float Hate { get; set; }
        public float HateThreatening { get; set; }
        public float Harassment { get; set; }
        public float HarassmentThreatening { get; set; }
        public float SelfHarm { get; set; }
        public float SelfHarmIntent { get; set; }
        public float SelfHarmInstructions { get; set; }
        public float Sexual { get; set; }
        public float SexualMinors { get; set; }
        public float Violence { get; set; }
        public float ViolenceGraphic { get; set; }
    }

    public record ChatCompletionCreateResponse : BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ChatChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public string SystemFingerPrint { get; set; }
        public string ServiceTier { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; set; }
    }

    public record CompletionCreateResponse : BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; set; }
    }

    public record CompletionTokensDetails
    {
        public int ReasoningTokens { get; set; }
        public int AudioTokens { get; set; }
    }

    public record CreateModerationResponse : BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId
    {
        public List<Result> Results { get; set; }
        public string Id { get; set; }
        public string Model { get; set; }
    }

    public record DataBaseResponse<T> : BaseResponse { public T Data { get; set; } }

    public record DataWithPagingBaseResponse<T> : BaseResponse where T : IList
    {
        public T Data { get; set; }
        public string FirstId { get; set; }
        public string LastId { get; set; }
        public bool HasMore { get; set; }
    }

    public record EmbeddingCreateResponse : BaseResponse
    {
        public string Model { get; set; }
        public List<EmbeddingResponse> Data { get; set; }
        public UsageResponse Usage { get; set; }
    }

    public record EmbeddingResponse
    {
        public int? Index { get; set; }
        public List<double> Embedding { get; set; }
    }

    public class Error
    {
        public string Code { get; set; }
        public string Param { get; set; }
        public string Type { get; set; }
        public int? Line { get; set; }
        public string Message { get; }
        public List<string> Messages { get; }
        public object MessageObject { set { } }
        public string EventId { get; set; }
    }

    public record ErrorList : DataBaseResponse<List<Error>> { }
    public record ObjectBaseResponse { public string ObjectTypeName { get; set; } }

    public record OpenAIInfo
    {
        public string Model { get; set; }
        public string Organization { get; set; }
        public string ProcessingMs { get; set; }
        public string Version { get; set; }
    }

    public class PromptTokensDetails
    {
        public int? CachedTokens { get; set; }
        public int? AudioTokens { get; set; }
    }

    public record RateLimitInfo
    {
        public string LimitRequests { get; set; }
        public string LimitTokens { get; set; }
        public string LimitTokensUsageBased { get; set; }
        public string RemainingRequests { get; set; }
        public string RemainingTokens { get; set; }
        public string RemainingTokensUsageBased { get; set; }
        public string ResetRequests { get; set; }
        public string ResetTokens { get; set; }
        public string ResetTokensUsageBased { get; set; }
    }

    public record ResponseHeaderValues
    {
        public DateTimeOffset? Date { get; set; }
        public string Connection { get; set; }
        public string AccessControlAllowOrigin { get; set; }
        public string CacheControl { get; set; }
        public string Vary { get; set; }
        public string XRequestId { get; set; }
        public string StrictTransportSecurity { get; set; }
        public string CFCacheStatus { get; set; }
        public List<string> SetCookie { get; set; }
        public string Server { get; set; }
        public string CF_RAY { get; set; }
        public string AltSvc { get; set; }
        public Dictionary<string, IEnumerable<string>> All { get; set; }
        public RateLimitInfo RateLimits { get; set; }
        public OpenAIInfo OpenAI { get; set; }
    }

    public record Result
    {
        public Categories Categories { get; set; }
        public CategoryScores CategoryScores { get; set; }
        public bool Flagged { get; set; }
    }

    public record UsageResponse
    {
        public int PromptTokens { get; set; }
        public int? CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
        public CompletionTokensDetails CompletionTokensDetails { get; set; }
        public PromptTokensDetails PromptTokensDetails { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ModelResponseModels
{
    public record ModelResponse : BaseResponse
    {
        public string Id { get; set; }
        public string Owner { get; set; }
        public List<Permission> Permissions { get; set; }
        public int Created { get; set; }
        public DateTimeOffset CreatedTime { get; }
        public string Root { get; set; }
        public string Parent { get; set; }
    }

    public record ModelRetrieveResponse : ModelResponse { }

    public record Permission : BaseResponse
    {
        public string Id { get; set; }
        public int Created { get; set; }
        public DateTimeOffset CreatedTime { get; }
        public bool AllowCreateEngine { get; set; }
        public bool AllowSampling { get; set; }
        public bool AllowLogprobs { get; set; }
        public bool AllowSearchIndices { get; set; }
        public bool AllowView { get; set; }
        public bool AllowFineTuning { get; set; }
        public string Organization { get; set; }
        public object Group { get; set; }
        public bool IsBlocking { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.SharedModels
{
    public record AssistantFileResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAIModels.IId, IOpenAIModels.ICreatedAt
    {
        public string AssistantId { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; set; }
    }

    public record AssistantResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAIModels.IId, IOpenAIModels.ICreatedAt, IOpenAIModels.IModel, IOpenAIModels.IMetaData, IOpenAIModels.ITools
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public string Instructions { get; set; }
        public List<string> FileIds { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolResources ToolResources { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ResponseFormatOneOfType ResponseFormatOneOfType { get; set; }
        public float? Temperature { get; set; }
        public double? TopP { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public string Model { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolDefinition> Tools { get; set; }
    }

    public record ChatChoiceResponse
    {
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage Delta { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage Message { get; set; }
        public int? Index { get; set; }
        public string FinishReason { get; set; }
        public ChatChoiceResponse.FinishDetailsResponse FinishDetails { get; set; }
        public ChatChoiceResponse.ChatLogProbsResponse LogProbs { get; set; }
        public class FinishDetailsResponse
        {
            public string Type { get; set; }
            public string Stop { get; set; }
        }
        public record ChatLogProbsResponse { public List<ChatChoiceResponse.ContentItem> Content { get; set; } }
        public record ContentItemBase
        {
            public string Token { get; set; }
            public double LogProb { get; set; }
            public List<int> Bytes { get; set; }
        }
        public record ContentItem : ChatChoiceResponse.ContentItemBase { public List<ChatChoiceResponse.ContentItemBase> TopLogProbs { get; set; } }
    }

    public record ChoiceResponse : IOpenAIModels.ILogProbsResponse
    {
        public string Text { get; set; }
        public int? Index { get; set; }
        public string FinishReason { get; set; }
        public LogProbsResponse LogProbs { get; set; }
    }

    public record DeletionStatusResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAIModels.IId
    {
        public bool IsDeleted { get; set; }
        public string Id { get; set; }
    }

    public record EventResponse : IOpenAIModels.ICreatedAt
    {
        public string ObjectTypeName { get; set; }
        public string Id { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Level { get; set; }
        public string Message { get; set; }
        public string Type { get; set; }
    }

    public record HyperParametersResponse
    {
        public int? BatchSize { get; set; }
        public float? LearningRateMultiplier { get; set; }
        public int? NEpochs { get; set; }
        public float? PromptLossWeight { get; set; }
    }

    public interface IOpenAIModels
    {
        public interface IId { string Id { get; set; } }
        public interface IModel { string Model { get; set; } }
        public interface ILogProbsRequest { int? LogProbs { get; set; } }
        public interface ILogProbsResponse { LogProbsResponse LogProbs { get; set; } }
        public interface ITemperature { float? Temperature { get; set; } }
        public interface IAssistantId { string AssistantId { get; set; } }
        public interface ICreatedAt
        {
            long CreatedAtUnix { get; set; }
            DateTimeOffset CreatedAt { get; }
        }
        public interface ICompletedAt { int CompletedAt { get; set; } }
        public interface IUser { string User { get; set; } }
        public interface IFile
        {
            byte[] File { get; set; }
            Stream FileStream { get; set; }
            string FileName { get; set; }
        }
        public interface IMetaData { Dictionary<string, string> Metadata { get; set; } }
        public interface IFileIds { List<string> FileIds { get; set; } }
        public interface ITools { List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolDefinition> Tools { get; set; } }
    }

    public class IncompleteDetails { public string Reason { get; set; } }

    public record LogProbsResponse
    {
        public List<string> Tokens { get; set; }
        public List<double> TokenLogProbs { get; set; }
        public List<Dictionary<string, double>> TopLogProbsRaw { get; set; }
        public List<TopLogProbResponse> TopLogProbs { get; }
        public List<int> TextOffset { get; set; }
    }

    public record MessageAnnotation
    {
        public string Type { get; set; }
        public string Text { get; set; }
        public int StartIndex { get; set; }
        public int EndIndex { get; set; }
    }

    public record MessageResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAIModels.IId, IOpenAIModels.ICreatedAt, IOpenAIModels.IMetaData, IOpenAIModels.IAssistantId
    {
        public MessageResponse Delta { set { } }
        public string ThreadId { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.AssistantMessageRole Role { get; set; }
        public List<MessageResponse.MessageContentResponse> Content { get; set; }
        public string Status { get; set; }
        public IncompleteDetails IncompleteDetails { get; set; }
        public int? CompletedAt { get; set; }
        public int? IncompleteAt { get; set; }
        public string RunId { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.Attachment> Attachments { get; set; }
        public string AssistantId { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public record MessageContentResponse
        {
            public string Type { get; set; }
            public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageImageFile ImageFile { get; set; }
            public MessageText Text { get; set; }
            public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageImageUrl ImageUrl { get; set; }
        }
    }

    public record MessageText
    {
        public string Value { get; set; }
        public List<MessageAnnotation> Annotations { get; set; }
    }

    public class PropertyDefinition
    {
        public static PropertyDefinition DefineArray(PropertyDefinition arrayItems = null) => throw null;
        public static PropertyDefinition DefineEnum(List<string> enumList, string description = null) => throw null;
        public static PropertyDefinition DefineInteger(string description = null) => throw null;
        public static PropertyDefinition DefineNumber(string description = null) => throw null;
        public static PropertyDefinition DefineString(string description = null) => throw null;
        public static PropertyDefinition DefineBoolean(string description = null) => throw null;
        public static PropertyDefinition DefineNull(string description = null) => throw null;
        public static PropertyDefinition DefineObject(IDictionary<string, PropertyDefinition> properties, IList<string> required, bool? additionalProperties, string description, IList<string> @enum) => throw null;
        public static string ConvertTypeToString(PropertyDefinition.FunctionObjectTypes type) => throw null;
        public string Type { get; set; }
        public IList<string> TypeList { get; set; }
        public string Constant { get; set; }
        public IDictionary<string, PropertyDefinition> Properties { get; set; }
        public IList<string> Required { get; set; }
        public bool? AdditionalProperties { get; set; }
        public string Title { get; set; }
        public string Description { get; set; }
        public IList<string> Enum { get; set; }
        public int? MinProperties { get; set; }
        public int? MaxProperties { get; set; }
        public float? MultipleOf { get; set; }
        public float? Minimum { get; set; }
        public float? ExclusiveMinimum { get; set; }
        public float? Maximum { get; set; }
        public float? ExclusiveMaximum { get; set; }
        public string Format { get; set; }
        public string Pattern { get; set; }
        public int? MinItems { get; set; }
        public int? MaxItems { get; set; }
        public PropertyDefinition Items { get; set; }
        public IDictionary<string, PropertyDefinition> Defs { get; set; }
        public IDictionary<string, PropertyDefinition> Definitions { get; set; }
        public string Ref { get; set; }
        public IList<PropertyDefinition> AnyOf { get; set; }
        public IList<PropertyDefinition> OneOf { get; set; }
        public enum FunctionObjectTypes { String, Integer, Number, Object, Array, Boolean, Null }
    }

    public class RequiredAction
    {
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.RequiredActionType Type { get; set; }
        public SubmitToolOutputs SubmitToolOutputs { get; set; }
    }

    public record RunResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAIModels.IId, IOpenAIModels.IModel, IOpenAIModels.ICreatedAt, IOpenAIModels.IFileIds, IOpenAIModels.IMetaData
    {
        public string ThreadId { get; set; }
        public string AssistantId { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.RunStatus Status { get; set; }
        public RequiredAction RequiredAction { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.Error LastError { get; set; }
        public IncompleteDetails IncompleteDetails { get; set; }
        public int? ExpiresAt { get; set; }
        public int? StartedAt { get; set; }
        public int? CancelledAt { get; set; }
        public int? FailedAt { get; set; }
        public int? CompletedAt { get; set; }
        public string Instructions { get; set; }
        public List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolDefinition> Tools { get; set; }
        public global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.UsageResponse Usage { get; set; }
        public double? Temperature { get; set; }
        public int? MaxPromptTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public TruncationStrategy TruncationStrategy { get; set; }
        public object ToolChoice { get; set; }
        public object ResponseFormat { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public List<string> FileIds { get; set; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public string Model { get; set; }
    }

    public class SubmitToolOutputs { public List<global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolCall> ToolCalls { get; set; } }

    public record ThreadResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAIModels.IId, IOpenAIModels.ICreatedAt, IOpenAIModels.IMetaData
    {
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolResources ToolResources { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class TopLogProbResponse
    {
        public string Key { get; set; }
        public double LogProp { get; set; }
    }

    public class TruncationStrategy
    {
        public string Type { get; set; }
        public int? LastMessages { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums
{
    public readonly struct AnnotationType
    {
        public AnnotationType(string value) { }
        public static bool operator ==(AnnotationType left, AnnotationType right) => throw null;
        public static bool operator !=(AnnotationType left, AnnotationType right) => throw null;
        public static implicit operator string(AnnotationType format) => throw null;
        public static implicit operator AnnotationType(string value) => throw null;
        public static AnnotationType FileCitation { get; }
        public static AnnotationType FilePath { get; }
        public string Value { get; }
    }

    public readonly struct AssistantMessageRole
    {
        public AssistantMessageRole(string value) { }
        public static bool operator ==(AssistantMessageRole left, AssistantMessageRole right) => throw null;
        public static bool operator !=(AssistantMessageRole left, AssistantMessageRole right) => throw null;
        public static implicit operator string(AssistantMessageRole format) => throw null;
        public static implicit operator AssistantMessageRole(string value) => throw null;
        public static AssistantMessageRole User { get; }
        public static AssistantMessageRole Assistant { get; }
        public string Value { get; }
    }

    public readonly struct AudioResponseFormat
    {
        public AudioResponseFormat(string value) { }
        public static bool operator ==(AudioResponseFormat left, AudioResponseFormat right) => throw null;
        public static bool operator !=(AudioResponseFormat left, AudioResponseFormat right) => throw null;
        public static implicit operator string(AudioResponseFormat format) => throw null;
        public static implicit operator AudioResponseFormat(string value) => throw null;
        public static AudioResponseFormat Json { get; }
        public static AudioResponseFormat Text { get; }
        public static AudioResponseFormat Srt { get; }
        public static AudioResponseFormat VerboseJson { get; }
        public static AudioResponseFormat Vtt { get; }
        public string Value { get; }
    }

    public readonly struct ChatCompletionRole
    {
        public ChatCompletionRole(string value) { }
        public static bool operator ==(ChatCompletionRole left, ChatCompletionRole right) => throw null;
        public static bool operator !=(ChatCompletionRole left, ChatCompletionRole right) => throw null;
        public static implicit operator string(ChatCompletionRole format) => throw null;
        public static implicit operator ChatCompletionRole(string value) => throw null;
        [IsRole(PromptLint.Sdk.Role.System)] public static ChatCompletionRole Developer { get; }
        [IsRole(PromptLint.Sdk.Role.System)] public static ChatCompletionRole System { get; }
        [IsRole(PromptLint.Sdk.Role.User)] public static ChatCompletionRole User { get; }
        [IsRole(PromptLint.Sdk.Role.Assistant)] public static ChatCompletionRole Assistant { get; }
        [IsRole(PromptLint.Sdk.Role.Tool)] public static ChatCompletionRole Tool { get; }
        public static ChatCompletionRole Function { get; }
        public string Value { get; }
    }

    public readonly struct CreateSpeechResponseFormat
    {
        public CreateSpeechResponseFormat(string value) { }
        public static bool operator ==(CreateSpeechResponseFormat left, CreateSpeechResponseFormat right) => throw null;
        public static bool operator !=(CreateSpeechResponseFormat left, CreateSpeechResponseFormat right) => throw null;
        public static implicit operator string(CreateSpeechResponseFormat format) => throw null;
        public static implicit operator CreateSpeechResponseFormat(string value) => throw null;
        public static CreateSpeechResponseFormat Mp3 { get; }
        public static CreateSpeechResponseFormat Opus { get; }
        public static CreateSpeechResponseFormat Aac { get; }
        public static CreateSpeechResponseFormat Flac { get; }
        public string Value { get; }
    }

    public readonly struct MessageContentType
    {
        public MessageContentType(string value) { }
        public static bool operator ==(MessageContentType left, MessageContentType right) => throw null;
        public static bool operator !=(MessageContentType left, MessageContentType right) => throw null;
        public static implicit operator string(MessageContentType format) => throw null;
        public static implicit operator MessageContentType(string value) => throw null;
        public static MessageContentType ImageFile { get; }
        public static MessageContentType Text { get; }
        public string Value { get; }
    }

    public readonly struct ReasoningEffort
    {
        public ReasoningEffort(string value) { }
        public static bool operator ==(ReasoningEffort left, ReasoningEffort right) => throw null;
        public static bool operator !=(ReasoningEffort left, ReasoningEffort right) => throw null;
        public static implicit operator string(ReasoningEffort format) => throw null;
        public static implicit operator ReasoningEffort(string value) => throw null;
        public static ReasoningEffort Low { get; }
        public static ReasoningEffort Medium { get; }
        public static ReasoningEffort High { get; }
        public string Value { get; }
    }

    public readonly struct RequiredActionType
    {
        public RequiredActionType(string value) { }
        public static bool operator ==(RequiredActionType left, RequiredActionType right) => throw null;
        public static bool operator !=(RequiredActionType left, RequiredActionType right) => throw null;
        public static implicit operator string(RequiredActionType format) => throw null;
        public static implicit operator RequiredActionType(string value) => throw null;
        public static RequiredActionType SubmitToolOutputs { get; }
        public string Value { get; }
    }

    public readonly struct ResponseFormat
    {
        public ResponseFormat(string value) { }
        public static bool operator ==(ResponseFormat left, ResponseFormat right) => throw null;
        public static bool operator !=(ResponseFormat left, ResponseFormat right) => throw null;
        public static implicit operator string(ResponseFormat format) => throw null;
        public static implicit operator ResponseFormat(string value) => throw null;
        public static ResponseFormat JsonSchema { get; }
        public static ResponseFormat JsonObject { get; }
        public static ResponseFormat Text { get; }
        public string Value { get; }
    }

    public readonly struct RunStatus
    {
        public RunStatus(string value) { }
        public static bool operator ==(RunStatus left, RunStatus right) => throw null;
        public static bool operator !=(RunStatus left, RunStatus right) => throw null;
        public static implicit operator string(RunStatus format) => throw null;
        public static implicit operator RunStatus(string value) => throw null;
        public static RunStatus Queued { get; }
        public static RunStatus InProgress { get; }
        public static RunStatus RequiresAction { get; }
        public static RunStatus Cancelling { get; }
        public static RunStatus Cancelled { get; }
        public static RunStatus Failed { get; }
        public static RunStatus Completed { get; }
        public static RunStatus Expired { get; }
        public static RunStatus Incomplete { get; }
        public string Value { get; }
    }

    public readonly struct TimestampGranularity
    {
        public TimestampGranularity(string value) { }
        public static bool operator ==(TimestampGranularity left, TimestampGranularity right) => throw null;
        public static bool operator !=(TimestampGranularity left, TimestampGranularity right) => throw null;
        public static implicit operator string(TimestampGranularity format) => throw null;
        public static implicit operator TimestampGranularity(string value) => throw null;
        public static TimestampGranularity Word { get; }
        public static TimestampGranularity Segment { get; }
        public string Value { get; }
    }

    public readonly struct ToolCallType
    {
        public ToolCallType(string value) { }
        public static bool operator ==(ToolCallType left, ToolCallType right) => throw null;
        public static bool operator !=(ToolCallType left, ToolCallType right) => throw null;
        public static implicit operator string(ToolCallType format) => throw null;
        public static implicit operator ToolCallType(string value) => throw null;
        public static ToolCallType CodeInterpreter { get; }
        public static ToolCallType FileSearch { get; }
        public static ToolCallType Function { get; }
        public string Value { get; }
    }

    public readonly struct ToolChoiceType
    {
        public ToolChoiceType(string value) { }
        public static bool operator ==(ToolChoiceType left, ToolChoiceType right) => throw null;
        public static bool operator !=(ToolChoiceType left, ToolChoiceType right) => throw null;
        public static implicit operator string(ToolChoiceType format) => throw null;
        public static implicit operator ToolChoiceType(string value) => throw null;
        public static ToolChoiceType Function { get; }
        public static ToolChoiceType Auto { get; }
        public static ToolChoiceType None { get; }
        public static ToolChoiceType Required { get; }
        public string Value { get; }
    }

    public readonly struct ToolType
    {
        public ToolType(string value) { }
        public static bool operator ==(ToolType left, ToolType right) => throw null;
        public static bool operator !=(ToolType left, ToolType right) => throw null;
        public static implicit operator string(ToolType format) => throw null;
        public static implicit operator ToolType(string value) => throw null;
        public static ToolType Function { get; }
        public string Value { get; }
    }

    public readonly struct Voice
    {
        public Voice(string value) { }
        public static bool operator ==(Voice left, Voice right) => throw null;
        public static bool operator !=(Voice left, Voice right) => throw null;
        public static implicit operator string(Voice format) => throw null;
        public static implicit operator Voice(string value) => throw null;
        public static Voice Alloy { get; }
        public static Voice Echo { get; }
        public static Voice Fable { get; }
        public static Voice Nova { get; }
        public static Voice Onyx { get; }
        public static Voice Shimmer { get; }
        public string Value { get; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums.Image
{
    public readonly struct ImageBackground
    {
        public ImageBackground(string value) { }
        public static bool operator ==(ImageBackground left, ImageBackground right) => throw null;
        public static bool operator !=(ImageBackground left, ImageBackground right) => throw null;
        public static implicit operator string(ImageBackground format) => throw null;
        public static implicit operator ImageBackground(string value) => throw null;
        public static ImageBackground Transparent { get; }
        public static ImageBackground Opaque { get; }
        public static ImageBackground Auto { get; }
        public string Value { get; }
    }

    public readonly struct ImageDetailType
    {
        public ImageDetailType(string value) { }
        public static bool operator ==(ImageDetailType left, ImageDetailType right) => throw null;
        public static bool operator !=(ImageDetailType left, ImageDetailType right) => throw null;
        public static implicit operator string(ImageDetailType format) => throw null;
        public static implicit operator ImageDetailType(string value) => throw null;
        public static ImageDetailType High { get; }
        public static ImageDetailType Low { get; }
        public static ImageDetailType Auto { get; }
        public string Value { get; }
    }

    public readonly struct ImageFileType
    {
        public ImageFileType(string value) { }
        public static bool operator ==(ImageFileType left, ImageFileType right) => throw null;
        public static bool operator !=(ImageFileType left, ImageFileType right) => throw null;
        public static implicit operator string(ImageFileType format) => throw null;
        public static implicit operator ImageFileType(string value) => throw null;
        public static ImageFileType Jpeg { get; }
        public static ImageFileType Png { get; }
        public static ImageFileType Webp { get; }
        public static ImageFileType Gif { get; }
        public string Value { get; }
    }

    public readonly struct ImageModeration
    {
        public ImageModeration(string value) { }
        public static bool operator ==(ImageModeration left, ImageModeration right) => throw null;
        public static bool operator !=(ImageModeration left, ImageModeration right) => throw null;
        public static implicit operator string(ImageModeration format) => throw null;
        public static implicit operator ImageModeration(string value) => throw null;
        public static ImageModeration Low { get; }
        public static ImageModeration Auto { get; }
        public string Value { get; }
    }

    public readonly struct ImageOutputFormat
    {
        public ImageOutputFormat(string value) { }
        public static bool operator ==(ImageOutputFormat left, ImageOutputFormat right) => throw null;
        public static bool operator !=(ImageOutputFormat left, ImageOutputFormat right) => throw null;
        public static implicit operator string(ImageOutputFormat format) => throw null;
        public static implicit operator ImageOutputFormat(string value) => throw null;
        public static ImageOutputFormat Png { get; }
        public static ImageOutputFormat Jpeg { get; }
        public static ImageOutputFormat Webp { get; }
        public string Value { get; }
    }

    public readonly struct ImageQuality
    {
        public ImageQuality(string value) { }
        public static bool operator ==(ImageQuality left, ImageQuality right) => throw null;
        public static bool operator !=(ImageQuality left, ImageQuality right) => throw null;
        public static implicit operator string(ImageQuality format) => throw null;
        public static implicit operator ImageQuality(string value) => throw null;
        public static ImageQuality Auto { get; }
        public static ImageQuality High { get; }
        public static ImageQuality Medium { get; }
        public static ImageQuality Low { get; }
        public static ImageQuality Hd { get; }
        public static ImageQuality Standard { get; }
        public string Value { get; }
    }

    public readonly struct ImageResponseFormat
    {
        public ImageResponseFormat(string value) { }
        public static bool operator ==(ImageResponseFormat left, ImageResponseFormat right) => throw null;
        public static bool operator !=(ImageResponseFormat left, ImageResponseFormat right) => throw null;
        public static implicit operator string(ImageResponseFormat format) => throw null;
        public static implicit operator ImageResponseFormat(string value) => throw null;
        public static ImageResponseFormat Url { get; }
        public static ImageResponseFormat Base64 { get; }
        public string Value { get; }
    }

    public readonly struct ImageSize
    {
        public ImageSize(string value) { }
        public static bool operator ==(ImageSize left, ImageSize right) => throw null;
        public static bool operator !=(ImageSize left, ImageSize right) => throw null;
        public static implicit operator string(ImageSize format) => throw null;
        public static implicit operator ImageSize(string value) => throw null;
        public static ImageSize Size256 { get; }
        public static ImageSize Size512 { get; }
        public static ImageSize Size1024 { get; }
        public static ImageSize Size1792x1024 { get; }
        public static ImageSize Size1024x1792 { get; }
        public string Value { get; }
    }

    public readonly struct ImageStyle
    {
        public ImageStyle(string value) { }
        public static bool operator ==(ImageStyle left, ImageStyle right) => throw null;
        public static bool operator !=(ImageStyle left, ImageStyle right) => throw null;
        public static implicit operator string(ImageStyle format) => throw null;
        public static implicit operator ImageStyle(string value) => throw null;
        public static ImageStyle Vivid { get; }
        public static ImageStyle Natural { get; }
        public string Value { get; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums.Model
{
    public readonly struct ImageModel
    {
        public ImageModel(string value) { }
        public static bool operator ==(ImageModel left, ImageModel right) => throw null;
        public static bool operator !=(ImageModel left, ImageModel right) => throw null;
        public static implicit operator string(ImageModel format) => throw null;
        public static implicit operator ImageModel(string value) => throw null;
        public static ImageModel DallE2 { get; }
        public static ImageModel DallE3 { get; }
        public static ImageModel GptImage1 { get; }
        public static ImageModel GptImage1Mini { get; }
        public string Value { get; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Requests.Image
{
    public class CreateImageRequest : global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IRequest, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasModelImage, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageSize, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageBackground, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageOutputFormat, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageQuality
    {
        public CreateImageRequest() { }
        public CreateImageRequest(string prompt) { }
        [Prompt] public string Prompt { get; set; }
        [Choices] public int? N { get; set; }
        [StructuredOutput] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageResponseFormat? ResponseFormat { get; set; }
        public int? OutputCompression { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageModeration? Moderation { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageStyle? Style { get; set; }
        public string User { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageBackground? Background { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageOutputFormat? OutputFormat { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageQuality? Quality { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageSize? Size { get; set; }
        [Model] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel? Model { get; set; }
    }

    public class CreateImageVariationRequest : global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IRequest, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasModelImage, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageSize
    {
        [Choices] public int? N { get; set; }
        [StructuredOutput] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageResponseFormat? ResponseFormat { get; set; }
        public string User { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageSize? Size { get; set; }
        [Model] public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel? Model { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Responses.Base
{
    public class OpenAIInfo
    {
        public string Model { get; set; }
        public string Organization { get; set; }
        public string ProcessingMs { get; set; }
        public string Version { get; set; }
    }

    public class RateLimitInfo
    {
        public string LimitRequests { get; set; }
        public string LimitTokens { get; set; }
        public string LimitTokensUsageBased { get; set; }
        public string RemainingRequests { get; set; }
        public string RemainingTokens { get; set; }
        public string RemainingTokensUsageBased { get; set; }
        public string ResetRequests { get; set; }
        public string ResetTokens { get; set; }
        public string ResetTokensUsageBased { get; set; }
    }

    public abstract class ResponseBase
    {
        public string ObjectTypeName { get; set; }
        public string StreamEvent { get; set; }
        public bool IsDelta { get; }
        public bool Successful { get; }
        public ResponseError Error { get; set; }
        public HttpStatusCode HttpStatusCode { get; set; }
        public ResponseBaseHeaderValues HeaderValues { get; set; }
    }

    public class ResponseBase<T> : ResponseBase { public T Data { get; set; } }

    public class ResponseBaseHeaderValues
    {
        public DateTimeOffset? Date { get; set; }
        public string Connection { get; set; }
        public string AccessControlAllowOrigin { get; set; }
        public string CacheControl { get; set; }
        public string Vary { get; set; }
        public string XRequestId { get; set; }
        public string StrictTransportSecurity { get; set; }
        public string CFCacheStatus { get; set; }
        public List<string> SetCookie { get; set; }
        public string Server { get; set; }
        public string CF_RAY { get; set; }
        public string AltSvc { get; set; }
        public Dictionary<string, IEnumerable<string>> All { get; set; }
        public RateLimitInfo RateLimits { get; set; }
        public OpenAIInfo OpenAI { get; set; }
    }

    public class ResponseError
    {
        public string Code { get; set; }
        public string Param { get; set; }
        public string Type { get; set; }
        public int? Line { get; set; }
        public string Message { get; }
        public List<string> Messages { get; }
        public object MessageObject { set { } }
        public string EventId { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Responses.Image
{
    public class ImageResponse : global::Betalgo.Ranul.OpenAI.Contracts.Responses.Base.ResponseBase, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IDefaultResult<string>, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IDefaultResults<string>, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageSize, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageBackground, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageOutputFormat, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageQuality
    {
        public ImageResponse() { }
        public ImageResponse(int created) { }
        public int Created { get; set; }
        public List<ImageResponse.ImageDataResponse> Data { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Responses.UsageResponse Usage { get; set; }
        public string Result { get; }
        public List<string> Results { get; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageBackground? Background { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageOutputFormat? OutputFormat { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageQuality? Quality { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageSize? Size { get; set; }
        public class ImageDataResponse
        {
            public string B64Json { get; set; }
            public string Url { get; set; }
            public string RevisedPrompt { get; set; }
        }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Responses
{
    public class UsageResponse
    {
        public UsageResponse() { }
        public UsageResponse(int totalTokens, int inputTokens, int outputTokens, UsageResponse.InputTokensDetailsResponse inputTokensDetails) { }
        public int TotalTokens { get; set; }
        public int InputTokens { get; set; }
        public int OutputTokens { get; set; }
        public UsageResponse.InputTokensDetailsResponse InputTokensDetails { get; set; }
        public class InputTokensDetailsResponse
        {
            public InputTokensDetailsResponse() { }
            public InputTokensDetailsResponse(int textTokens, int imageTokens) { }
            public int TextTokens { get; set; }
            public int ImageTokens { get; set; }
        }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Interfaces
{
    public interface IDefaultResult<out T> { T Result { get; } }
    public interface IDefaultResults<T> { List<T> Results { get; } }
    public interface IHasImageBackground { global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageBackground? Background { get; set; } }
    public interface IHasImageOutputFormat { global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageOutputFormat? OutputFormat { get; set; } }
    public interface IHasImageQuality { global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageQuality? Quality { get; set; } }
    public interface IHasImageSize { global::Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageSize? Size { get; set; } }
    public interface IHasModelImage { global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel? Model { get; set; } }
    public interface IRequest { }
}
