// Betalgo.OpenAI 7 and 8: requests, answers and model names.
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net;

namespace OpenAI.ObjectModels
{
    public static class Models
    {
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
        [Versions("[8.2,)")] [ModelId("gpt-4-turbo")] public static string Gpt_4_turbo { get; }
        [Versions("[8.2,)")] [ModelId("gpt-4-turbo-2024-04-09")] public static string Gpt_4_turbo_2024_04_09 { get; }
        [Versions("[8.2,)")] [ModelId("gpt-4o")] public static string Gpt_4o { get; }
        [Versions("[8.2,)")] [ModelId("gpt-4o-2024-05-13")] public static string Gpt_4o_2024_05_13 { get; }
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
        public static string ModelNameBuilder(this Models.BaseModel baseModel, Models.Subject? subject = null, string version = null) => throw null;
        public static string ModelNameBuilder(string baseModel, string subject, string version) => throw null;
        public static string EnumToString(this Models.Model model) => throw null;
        public static string EnumToString(this Models.Subject subject, string baseModel) => throw null;
        public enum BaseModel { Ada, Babbage, Curie, Davinci, Cushman, None }
        public enum Model
        {
            Ada,
            Babbage,
            Curie,
            Davinci,
            TextAdaV1,
            TextBabbageV1,
            TextCurieV1,
            TextDavinciV1,
            TextDavinciV2,
            TextDavinciV3,
            CurieInstructBeta,
            DavinciInstructBeta,
            CurieSimilarityFast,
            TextSimilarityAdaV1,
            TextSimilarityBabbageV1,
            TextSimilarityCurieV1,
            TextSimilarityDavinciV1,
            TextSearchAdaDocV1,
            TextSearchBabbageDocV1,
            TextSearchCurieDocV1,
            TextSearchDavinciDocV1,
            TextSearchAdaQueryV1,
            TextSearchBabbageQueryV1,
            TextSearchCurieQueryV1,
            TextSearchDavinciQueryV1,
            TextEditDavinciV1,
            CodeEditDavinciV1,
            TextEmbeddingAdaV2,
            TextEmbeddingV3Small,
            TextEmbeddingV3Large,
            CodeSearchAdaCodeV1,
            CodeSearchBabbageCodeV1,
            CodeSearchAdaTextV1,
            CodeSearchBabbageTextV1,
            CodeDavinciV1,
            CodeCushmanV1,
            CodeDavinciV2,
            ChatGpt3_5Turbo,
            Gpt_3_5_Turbo,
            ChatGpt3_5Turbo0301,
            Gpt_3_5_Turbo_0301,
            Gpt_3_5_Turbo_16k,
            Gpt_3_5_Turbo_16k_0613,
            Gpt_3_5_Turbo_0613,
            Gpt_3_5_Turbo_1106,
            Gpt_3_5_Turbo_0125,
            Gpt_3_5_Turbo_Instruct,
            Gpt_4,
            Gpt_4_0314,
            Gpt_4_0613,
            Gpt_4_32k,
            Gpt_4_32k_0314,
            Gpt_4_32k_0613,
            Gpt_4_1106_preview,
            Gpt_4_0125_preview,
            Gpt_4_vision_preview,
            Gpt_4_turbo_preview,
            [Versions("[8.2,)")] Gpt_4_turbo,
            [Versions("[8.2,)")] Gpt_4_turbo_2024_04_09,
            [Versions("[8.2,)")] Gpt_4o,
            [Versions("[8.2,)")] Gpt_4o_2024_05_13,
            WhisperV1,
            Dall_e_2,
            Dall_e_3,
            Tts_1,
            Tts_1_hd,
            Text_moderation_007,
            Text_moderation_latest,
            Text_moderation_stable,
        }
        public enum Subject { Text, InstructBeta, SimilarityFast, TextSimilarity, TextSearchDocument, TextSearchQuery, CodeSearchCode, CodeSearchText, Code, CodeEdit, Edit, TextEmbedding, TextModeration }
    }

    public class StaticValues
    {
        public static class CompletionStatics
        {
            public static class ResponseFormat
            {
                public static string Json { get; }
                public static string Text { get; }
            }
            public static class ToolType { public static string Function { get; } }
            public static class ToolChoiceType
            {
                public static string Function { get; }
                public static string Auto { get; }
                public static string None { get; }
            }
        }
        public static class ImageStatics
        {
            public static class Size
            {
                public static string Size256 { get; }
                public static string Size512 { get; }
                public static string Size1024 { get; }
                public static string Size1792x1024 { get; }
                public static string Size1024x1792 { get; }
            }
            public static class ResponseFormat
            {
                public static string Url { get; }
                public static string Base64 { get; }
            }
            public static class Style
            {
                public static string Vivid { get; }
                public static string Natural { get; }
            }
            public static class Quality
            {
                public static string Standard { get; }
                public static string Hd { get; }
            }
            public static class ImageFileTypes
            {
                public static string Jpeg { get; }
                public static string Png { get; }
                public static string Webp { get; }
                public static string Gif { get; }
            }
            public static class ImageDetailTypes
            {
                public static string High { get; }
                public static string Low { get; }
                public static string Auto { get; }
            }
        }
        public static class AudioStatics
        {
            public static class ResponseFormat
            {
                public static string Json { get; }
                public static string Text { get; }
                public static string Srt { get; }
                public static string VerboseJson { get; }
                public static string Vtt { get; }
            }
            [Versions("[8.2,)")]
            public static class TimestampGranularity
            {
                public static string Word { get; }
                public static string Segment { get; }
            }
            public static class CreateSpeechResponseFormat
            {
                public static string Mp3 { get; }
                public static string Opus { get; }
                public static string Aac { get; }
                public static string Flac { get; }
            }
            public static class Voice
            {
                public static string Alloy { get; }
                public static string Echo { get; }
                public static string Fable { get; }
                public static string Nova { get; }
                public static string Onyx { get; }
                public static string Shimmer { get; }
            }
        }
        public static class ChatMessageRoles
        {
            [IsRole(PromptLint.Sdk.Role.System)] public static string System { get; }
            [IsRole(PromptLint.Sdk.Role.User)] public static string User { get; }
            [IsRole(PromptLint.Sdk.Role.Assistant)] public static string Assistant { get; }
            [IsRole(PromptLint.Sdk.Role.Tool)] public static string Tool { get; }
            [Versions("[8.2,)")] [IsRole(PromptLint.Sdk.Role.Tool)] public static string Function { get; }
        }
        [Versions("[8.2,)")]
        public static class AssistantsStatics
        {
            public static class ToolCallTypes
            {
                public static string CodeInterpreter { get; }
                public static string FileSearch { get; }
                public static string Function { get; }
            }
            public static class MessageStatics
            {
                public static class Roles
                {
                    public static string User { get; }
                    public static string Assistant { get; }
                }
                public static class Content
                {
                    public static string ImageFile { get; }
                    public static string Text { get; }
                    public static class Annotations
                    {
                        public static string FileCitation { get; }
                        public static string FilePath { get; }
                    }
                }
            }
            public static class RunStatus
            {
                public static string Queued { get; }
                public static string InProgress { get; }
                public static string RequiresAction { get; }
                public static string Cancelling { get; }
                public static string Cancelled { get; }
                public static string Failed { get; }
                public static string Completed { get; }
                public static string Expired { get; }
                public static string Incomplete { get; }
            }
            public static class RequiredActionTypes { public static string SubmitToolOutputs { get; } }
        }
    }

    [Versions("[8.2,)")]
    public class MessageContentOneOfType
    {
        public MessageContentOneOfType(string contentAsString = null) { }
        public MessageContentOneOfType(List<global::OpenAI.ObjectModels.RequestModels.MessageContent> contentAsList = null) { }
        public MessageContentOneOfType() { }
        public string AsString { get; set; }
        public List<global::OpenAI.ObjectModels.RequestModels.MessageContent> AsList { get; set; }
    }
}

namespace OpenAI.ObjectModels.RequestModels
{
    [Versions("[8.2,)")]
    public class AssistantCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IFileIds, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature
    {
        public string Name { get; set; }
        public string Description { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public string Instructions { get; set; }
        [Tools] public List<ToolDefinition> Tools { get; set; }
        public ToolResources ToolResources { get; set; }
        public double? TopP { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
        public List<string> FileIds { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    [Versions("[8.2,)")] public class AssistantFileCreateRequest { public string FileId { get; set; } }

    [Versions("[8.2,)")]
    public class AssistantModifyRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IFileIds, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public string Instructions { get; set; }
        [Tools] public List<ToolDefinition> Tools { get; set; }
        public List<string> FileIds { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Model] public string Model { get; set; }
    }

    [Versions("[8.2,)")]
    public class AssistantsApiToolChoiceOneOfType
    {
        public string AsString { get; set; }
        public ToolChoice AsObject { get; set; }
    }

    [Versions("[8.2,)")]
    public class Attachment
    {
        public string FileId { get; set; }
        public List<ToolDefinition> Tools { get; set; }
    }

    public record AudioCreateSpeechRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        [Model] public string Model { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public string Voice { get; set; }
        [StructuredOutput] public string ResponseFormat { get; set; }
        public float? Speed { get; set; }
    }

    public record AudioCreateTranscriptionRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IFile
    {
        [Prompt] public string Prompt { get; set; }
        [StructuredOutput] public string ResponseFormat { get; set; }
        public string Language { get; set; }
        [Versions("[8.2,)")] public List<string> TimestampGranularities { get; set; }
        [AudioInput] public byte[] File { get; set; }
        public Stream FileStream { get; set; }
        public string FileName { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class ChatCompletionCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        [Prompt] public IList<ChatMessage> Messages { get; set; }
        public float? TopP { get; set; }
        [Choices] public int? N { get; set; }
        [Stream] public bool? Stream { get; set; }
        [Versions("[8.2,)")] public StreamOptions StreamOptions { get; set; }
        public string Stop { get; set; }
        public IList<string> StopAsList { get; set; }
        public IList<string> StopCalculated { get; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public object LogitBias { get; set; }
        [Tools] public IList<ToolDefinition> Tools { get; set; }
        public object ToolsAsObject { get; set; }
        public object ToolsCalculated { get; }
        public ToolChoice ToolChoice { get; set; }
        public object ToolChoiceCalculated { get; }
        [StructuredOutput] public ResponseFormat ResponseFormat { get; set; }
        public ChatCompletionCreateRequest.ResponseFormats? ChatResponseFormat { set { } }
        public int? Seed { get; set; }
        [Model] public string Model { get; set; }
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Temperature] public float? Temperature { get; set; }
        public string User { get; set; }
        public enum ResponseFormats { Text, Json }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] string role, [Prompt] string content, string name = null, IList<ToolCall> toolCalls = null, string toolCallId = null) { }
        public ChatMessage([Role] string role, [Prompt] IList<MessageContent> contents, string name = null, IList<ToolCall> toolCalls = null, string toolCallId = null) { }
        [Role] public string Role { get; set; }
        [Prompt] public string Content { get; set; }
        [Prompt] public IList<MessageContent> Contents { get; set; }
        public object ContentCalculated { get; set; }
        public string Name { get; set; }
        public string ToolCallId { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public IList<ToolCall> ToolCalls { get; set; }
        public static ChatMessage FromAssistant([Prompt(PromptLint.Sdk.Role.Assistant)] string content, string name = null, IList<ToolCall> toolCalls = null) => throw null;
        public static ChatMessage FromTool([Prompt(PromptLint.Sdk.Role.Tool)] string content, string toolCallId) => throw null;
        public static ChatMessage FromUser([Prompt] string content, string name = null) => throw null;
        public static ChatMessage FromSystem([Prompt(PromptLint.Sdk.Role.System)] string content, string name = null) => throw null;
        public static ChatMessage FromUser([Prompt] IList<MessageContent> contents) => throw null;
    }

    [Versions("[8.2,)")]
    public class CodeInterpreter : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IFileIds
    {
        public List<string> FileIds { get; set; }
    }

    public record CompletionCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ILogProbsRequest, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
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
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
        [Temperature] public float? Temperature { get; set; }
        public string User { get; set; }
    }

    public record CreateModerationRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> InputAsList { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public IList<string> InputCalculated { get; }
        [Model] public string Model { get; set; }
    }

    [Versions("[8.2,)")]
    public class CreateThreadAndRunRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IAssistantId
    {
        public string AssistantId { get; set; }
        public ThreadCreateRequest Thread { get; set; }
        [Model] public string Model { get; set; }
        public string Instructions { get; set; }
        [Tools] public List<ToolsItem> Tools { get; set; }
        public ToolResources ToolResources { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [Stream] public bool? Stream { get; set; }
        public int? MaxPromptTokens { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public global::OpenAI.ObjectModels.SharedModels.TruncationStrategy TruncationStrategy { get; set; }
        public AssistantsApiToolChoiceOneOfType ToolChoice { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
    }

    public record EmbeddingCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> InputAsList { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string Input { get; set; }
        public IList<string> InputCalculated { get; }
        [Model] public string Model { get; set; }
        public int? Dimensions { get; set; }
        public string EncodingFormat { get; set; }
        public IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> Validate() => throw null;
    }

    [Versions("[8.2,)")]
    public class Function
    {
        public string Name { get; set; }
        public string Arguments { get; set; }
        public string Output { get; set; }
    }

    public class FunctionCall
    {
        public string Name { get; set; }
        public string Arguments { get; set; }
        public Dictionary<string, object> ParseArguments() => throw null;
    }

    public class FunctionDefinition
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public global::OpenAI.ObjectModels.SharedModels.PropertyDefinition Parameters { get; set; }
    }

    public class HyperparametersRequestModel { public int? NEpochs { get; set; } }

    public record ImageCreateRequest : global::OpenAI.ObjectModels.SharedModels.SharedImageRequestBaseModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        public ImageCreateRequest() { }
        public ImageCreateRequest([Prompt] string prompt) { }
        [Prompt] public string Prompt { get; set; }
        public string Quality { get; set; }
        public string Style { get; set; }
    }

    public record ImageVariationCreateRequest : global::OpenAI.ObjectModels.SharedModels.SharedImageRequestBaseModel
    {
        public byte[] Image { get; set; }
        public string ImageName { get; set; }
    }

    public class MessageContent
    {
        public string Type { get; set; }
        public string Text { get; set; }
        public MessageImageUrl ImageUrl { get; set; }
        [Versions("[8.2,)")] public MessageImageFile ImageFile { get; set; }
        public static MessageContent TextContent([Prompt] string text) => throw null;
        public static MessageContent ImageUrlContent([ImageInput] string imageUrl, [ImageDetail] string detail = null) => throw null;
        [Versions("[8.2,)")] public static MessageContent ImageFileContent(string fileId, string detail) => throw null;
        public static MessageContent ImageBinaryContent([ImageInput] byte[] binaryImage, string imageType, string detail = "auto") => throw null;
    }

    [Versions("[8.2,)")]
    public class MessageCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData
    {
        public MessageCreateRequest() { }
        public MessageCreateRequest(string role, MessageContentOneOfType content, List<Attachment> attachments = null, Dictionary<string, string> metaData = null) { }
        [Role] public string Role { get; set; }
        [Prompt] public MessageContentOneOfType Content { get; set; }
        public List<Attachment> Attachments { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    [Versions("[8.2,)")]
    public class MessageImageFile
    {
        public string FileId { get; set; }
        public string Detail { get; set; }
    }

    [Versions("[8.2,)")]
    public class MessageImageUrl
    {
        public string Url { get; set; }
        public string Detail { get; set; }
    }

    [Versions("[8.2,)")] public class ModifyMessageRequest { public Dictionary<string, string> Metadata { get; set; } }

    [Versions("[8.2,)")]
    public class ModifyThreadRequest
    {
        public ToolResources ToolResources { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    [Versions("[8.2,)")]
    public class PaginationRequest
    {
        public int? Limit { get; set; }
        public string Order { get; set; }
        public string After { get; set; }
        public string Before { get; set; }
        public virtual string GetQueryParameters() => throw null;
    }

    public class ResponseFormat { public string Type { get; set; } }

    [Versions("[8.2,)")]
    public class ResponseFormatOneOfType
    {
        public ResponseFormatOneOfType() { }
        public ResponseFormatOneOfType(string asString) { }
        public ResponseFormatOneOfType(ResponseFormat asObject) { }
        public string AsString { get; set; }
        public ResponseFormat AsObject { get; set; }
    }

    [Versions("[8.2,)")]
    public class RunCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IAssistantId
    {
        [Prompt(PromptLint.Sdk.Role.System)] public string Instructions { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public string AdditionalInstructions { get; set; }
        public List<MessageCreateRequest> AdditionalMessages { get; set; }
        [Tools] public List<ToolDefinition> Tools { get; set; }
        public float? TopP { get; set; }
        [Stream] public bool? Stream { get; set; }
        public int? MaxPromptTokens { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public global::OpenAI.ObjectModels.SharedModels.TruncationStrategy TruncationStrategy { get; set; }
        public ToolChoiceOneOfType ToolChoice { get; set; }
        [StructuredOutput] public ResponseFormatOneOfType ResponseFormat { get; set; }
        [Carries] public string AssistantId { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public float? Temperature { get; set; }
    }

    [Versions("[8.2,)")]
    public class RunModifyRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData
    {
        public Dictionary<string, string> Metadata { get; set; }
    }

    [Versions("[8.2,)")] public sealed class StreamOptions { public bool IncludeUsage { get; set; } }
    [Versions("[8.2,)")] public class SubmitToolOutputsToRunRequest { public List<ToolOutput> ToolOutputs { get; set; } }

    [Versions("[8.2,)")]
    public class ThreadCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData
    {
        [Prompt] public List<MessageCreateRequest> Messages { get; set; }
        public ToolResources ToolResources { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class ToolCall
    {
        public int Index { get; set; }
        public string Id { get; set; }
        public string Type { get; set; }
        public FunctionCall FunctionCall { get; set; }
    }

    public class ToolChoice
    {
        public static ToolChoice None { get; }
        public static ToolChoice Auto { get; }
        public static ToolChoice FunctionChoice(string functionName) => throw null;
        public string Type { get; set; }
        public ToolChoice.FunctionTool Function { get; set; }
        public class FunctionTool { public string Name { get; set; } }
    }

    [Versions("[8.2,)")]
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
        public string Type { get; set; }
        public FunctionDefinition Function { get; set; }
        public object FunctionsAsObject { get; set; }
        public object FunctionCalculated { get; }
        public static ToolDefinition DefineFunction(FunctionDefinition function) => throw null;
        [Versions("[8.2,)")] public static ToolDefinition DefineCodeInterpreter() => throw null;
        [Versions("[8.2,)")] public static ToolDefinition DefineRetrieval() => throw null;
        [Versions("[8.2,)")] public static ToolDefinition DefineFileSearch() => throw null;
    }

    [Versions("[8.2,)")]
    public class ToolOutput
    {
        public string ToolCallId { get; set; }
        public string Output { get; set; }
    }

    [Versions("[8.2,)")] public class ToolResources { public CodeInterpreter CodeInterpreter { get; set; } }

    [Versions("[8.2,)")]
    public class ToolsItem
    {
        public string Type { get; set; }
        public Function Function { get; set; }
    }

    [Versions("[,8.2)")]
    public class VisionImageUrl
    {
        public string Url { get; set; }
        public string Detail { get; set; }
    }
}

namespace OpenAI.ObjectModels.ResponseModels
{
    public record AudioCreateSpeechResponse<T> : DataBaseResponse<T> { }

    public record AudioCreateTranscriptionResponse : BaseResponse
    {
        public string Text { get; set; }
        public string Task { get; set; }
        public string Language { get; set; }
        public float Duration { get; set; }
        [Versions("[8.2,)")] public List<AudioCreateTranscriptionResponse.WordSegment> Words { get; set; }
        public List<AudioCreateTranscriptionResponse.Segment> Segments { get; set; }
        [Versions("[8.2,)")]
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

    public record BaseResponse
    {
        public string ObjectTypeName { get; set; }
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

    public record ChatCompletionCreateResponse : BaseResponse, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IId, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::OpenAI.ObjectModels.SharedModels.ChatChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
        public string SystemFingerPrint { get; set; }
    }

    public record CompletionCreateResponse : BaseResponse, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IId, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public string Model { get; set; }
        public List<global::OpenAI.ObjectModels.SharedModels.ChoiceResponse> Choices { get; set; }
        public UsageResponse Usage { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
    }

    public record CreateModerationResponse : BaseResponse, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IId
    {
        public List<Result> Results { get; set; }
        public string Id { get; set; }
        public string Model { get; set; }
    }

    public record DataBaseResponse<T> : BaseResponse { public T Data { get; set; } }

    [Versions("[8.2,)")]
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
        [Versions("[8.2,)")] public int? Line { get; set; }
        public string Message { get; }
        public List<string> Messages { get; }
        public object MessageObject { set { } }
    }

    [Versions("[8.2,)")] public record ErrorList : DataBaseResponse<List<Error>> { }

    public record OpenAIInfo
    {
        public string Model { get; set; }
        public string Organization { get; set; }
        public string ProcessingMs { get; set; }
        public string Version { get; set; }
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
    }
}

namespace OpenAI.ObjectModels.ResponseModels.ImageResponseModel
{
    public record ImageCreateResponse : BaseResponse, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ICreatedAt
    {
        public List<ImageCreateResponse.ImageDataResult> Results { get; set; }
        public int CreatedAt { get; set; }
        public record ImageDataResult
        {
            public string Url { get; set; }
            public string B64 { get; set; }
            public string RevisedPrompt { get; set; }
        }
    }
}

namespace OpenAI.ObjectModels.ResponseModels.ModelResponseModels
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

namespace OpenAI.ObjectModels.SharedModels
{
    [Versions("[8.2,)")]
    public record AssistantFileResponse : global::OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAiModels.IId, IOpenAiModels.ICreatedAt
    {
        public string AssistantId { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
    }

    [Versions("[8.2,)")]
    public record AssistantResponse : global::OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAiModels.IId, IOpenAiModels.ICreatedAt, IOpenAiModels.IModel, IOpenAiModels.IMetaData, IOpenAiModels.ITools
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public string Instructions { get; set; }
        public List<global::OpenAI.ObjectModels.RequestModels.ToolDefinition> Tools { get; set; }
        public List<string> FileIds { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public string Model { get; set; }
    }

    public record ChatChoiceResponse
    {
        public global::OpenAI.ObjectModels.RequestModels.ChatMessage Delta { get; set; }
        public global::OpenAI.ObjectModels.RequestModels.ChatMessage Message { get; set; }
        public int? Index { get; set; }
        public string FinishReason { get; set; }
        public ChatChoiceResponse.FinishDetailsResponse FinishDetails { get; set; }
        public class FinishDetailsResponse
        {
            public string Type { get; set; }
            public string Stop { get; set; }
        }
    }

    public record ChoiceResponse : IOpenAiModels.ILogProbsResponse
    {
        public string Text { get; set; }
        public int? Index { get; set; }
        public string FinishReason { get; set; }
        public LogProbsResponse LogProbs { get; set; }
    }

    [Versions("[8.2,)")]
    public record DeletionStatusResponse : global::OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAiModels.IId
    {
        public bool IsDeleted { get; set; }
        public string Id { get; set; }
    }

    public record EventResponse
    {
        public string ObjectTypeName { get; set; }
        public string Id { get; set; }
        public int? CreatedAt { get; set; }
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

    public interface IOpenAiModels
    {
        public interface IId { string Id { get; set; } }
        public interface IModel { string Model { get; set; } }
        public interface ILogProbsRequest { int? LogProbs { get; set; } }
        public interface ILogProbsResponse { LogProbsResponse LogProbs { get; set; } }
        public interface ITemperature { float? Temperature { get; set; } }
        [Versions("[8.2,)")] public interface IAssistantId { string AssistantId { get; set; } }
        public interface ICreatedAt { int CreatedAt { get; set; } }
        [Versions("[8.2,)")] public interface ICompletedAt { int CompletedAt { get; set; } }
        public interface IUser { string User { get; set; } }
        public interface IFile
        {
            byte[] File { get; set; }
            Stream FileStream { get; set; }
            string FileName { get; set; }
        }
        [Versions("[8.2,)")] public interface IMetaData { Dictionary<string, string> Metadata { get; set; } }
        [Versions("[8.2,)")] public interface IFileIds { List<string> FileIds { get; set; } }
        [Versions("[8.2,)")] public interface ITools { List<global::OpenAI.ObjectModels.RequestModels.ToolDefinition> Tools { get; set; } }
    }

    [Versions("[8.2,)")] public class IncompleteDetails { public string Reason { get; set; } }

    public record LogProbsResponse
    {
        public List<string> Tokens { get; set; }
        public List<double> TokenLogProbs { get; set; }
        public List<Dictionary<string, double>> TopLogProbsRaw { get; set; }
        public List<TopLogProbResponse> TopLogProbs { get; }
        public List<int> TextOffset { get; set; }
    }

    [Versions("[8.2,)")]
    public record MessageAnnotation
    {
        public string Type { get; set; }
        public string Text { get; set; }
        public int StartIndex { get; set; }
        public int EndIndex { get; set; }
    }

    [Versions("[8.2,)")]
    public record MessageResponse : global::OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAiModels.IId, IOpenAiModels.ICreatedAt, IOpenAiModels.IMetaData, IOpenAiModels.IAssistantId
    {
        public string ThreadId { get; set; }
        public string Role { get; set; }
        public List<MessageResponse.MessageContentResponse> Content { get; set; }
        public string Status { get; set; }
        public IncompleteDetails IncompleteDetails { get; set; }
        public int? CompletedAt { get; set; }
        public int? IncompleteAt { get; set; }
        public string AssistantId { get; set; }
        public string RunId { get; set; }
        public List<global::OpenAI.ObjectModels.RequestModels.Attachment> Attachments { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public record MessageContentResponse
        {
            public string Type { get; set; }
            public global::OpenAI.ObjectModels.RequestModels.MessageImageFile ImageFile { get; set; }
            public MessageText Text { get; set; }
            public global::OpenAI.ObjectModels.RequestModels.MessageImageUrl ImageUrl { get; set; }
        }
    }

    [Versions("[8.2,)")]
    public record MessageText
    {
        public string Value { get; set; }
        public List<MessageAnnotation> Annotations { get; set; }
    }

    public class PropertyDefinition
    {
        public string Type { get; set; }
        public IDictionary<string, PropertyDefinition> Properties { get; set; }
        public IList<string> Required { get; set; }
        public bool? AdditionalProperties { get; set; }
        public string Description { get; set; }
        public IList<string> Enum { get; set; }
        public int? MinProperties { get; set; }
        public int? MaxProperties { get; set; }
        public PropertyDefinition Items { get; set; }
        public static PropertyDefinition DefineArray(PropertyDefinition arrayItems = null) => throw null;
        public static PropertyDefinition DefineEnum(List<string> enumList, string description = null) => throw null;
        public static PropertyDefinition DefineInteger(string description = null) => throw null;
        public static PropertyDefinition DefineNumber(string description = null) => throw null;
        public static PropertyDefinition DefineString(string description = null) => throw null;
        public static PropertyDefinition DefineBoolean(string description = null) => throw null;
        public static PropertyDefinition DefineNull(string description = null) => throw null;
        public static PropertyDefinition DefineObject(IDictionary<string, PropertyDefinition> properties, IList<string> required, bool? additionalProperties, string description, IList<string> @enum) => throw null;
        public static string ConvertTypeToString(PropertyDefinition.FunctionObjectTypes type) => throw null;
        public enum FunctionObjectTypes { String, Integer, Number, Object, Array, Boolean, Null }
    }

    [Versions("[8.2,)")]
    public class RequiredAction
    {
        public string Type { get; set; }
        public SubmitToolOutputs SubmitToolOutputs { get; set; }
    }

    [Versions("[8.2,)")]
    public record RunResponse : global::OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAiModels.IId, IOpenAiModels.IModel, IOpenAiModels.ICreatedAt, IOpenAiModels.IFileIds, IOpenAiModels.IMetaData
    {
        public string ThreadId { get; set; }
        public string AssistantId { get; set; }
        public string Status { get; set; }
        public RequiredAction RequiredAction { get; set; }
        public global::OpenAI.ObjectModels.ResponseModels.Error LastError { get; set; }
        public IncompleteDetails IncompleteDetails { get; set; }
        public int? ExpiresAt { get; set; }
        public int? StartedAt { get; set; }
        public int? CancelledAt { get; set; }
        public int? FailedAt { get; set; }
        public int? CompletedAt { get; set; }
        public string Instructions { get; set; }
        public List<global::OpenAI.ObjectModels.RequestModels.ToolDefinition> Tools { get; set; }
        public global::OpenAI.ObjectModels.ResponseModels.UsageResponse Usage { get; set; }
        public double? Temperature { get; set; }
        public int? MaxPromptTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public TruncationStrategy TruncationStrategy { get; set; }
        public object ToolChoice { get; set; }
        public object ResponseFormat { get; set; }
        public int CreatedAt { get; set; }
        public List<string> FileIds { get; set; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
        public string Model { get; set; }
    }

    public record SharedImageRequestBaseModel
    {
        public int? N { get; set; }
        public string Size { get; set; }
        public string ResponseFormat { get; set; }
        public string User { get; set; }
        public string Model { get; set; }
    }

    [Versions("[8.2,)")] public class SubmitToolOutputs { public List<global::OpenAI.ObjectModels.RequestModels.ToolCall> ToolCalls { get; set; } }

    [Versions("[8.2,)")]
    public record ThreadResponse : global::OpenAI.ObjectModels.ResponseModels.BaseResponse, IOpenAiModels.IId, IOpenAiModels.ICreatedAt, IOpenAiModels.IMetaData
    {
        public global::OpenAI.ObjectModels.RequestModels.ToolResources ToolResources { get; set; }
        public int CreatedAt { get; set; }
        public string Id { get; set; }
        public Dictionary<string, string> Metadata { get; set; }
    }

    public class TopLogProbResponse
    {
        public string Key { get; set; }
        public double LogProp { get; set; }
    }

    [Versions("[8.2,)")]
    public class TruncationStrategy
    {
        public string Type { get; set; }
        public int? LastMessages { get; set; }
    }
}
