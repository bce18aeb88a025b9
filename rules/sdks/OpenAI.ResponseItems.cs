// OpenAI 2.x: what goes into and comes out of the Responses API, whole and in pieces.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.Collections.Generic;

namespace OpenAI.Responses
{
    [Versions("[2.2,)")]
    public class ResponseItem
    {
        public static MessageResponseItem CreateUserMessageItem([Prompt] IEnumerable<ResponseContentPart> contentParts) => throw null;
        public static MessageResponseItem CreateUserMessageItem([Prompt] string inputTextContent) => throw null;
        public static MessageResponseItem CreateDeveloperMessageItem([Prompt(Role.System)] IEnumerable<ResponseContentPart> contentParts) => throw null;
        public static MessageResponseItem CreateDeveloperMessageItem([Prompt(Role.System)] string inputTextContent) => throw null;
        public static MessageResponseItem CreateSystemMessageItem([Prompt(Role.System)] IEnumerable<ResponseContentPart> contentParts) => throw null;
        public static MessageResponseItem CreateSystemMessageItem([Prompt(Role.System)] string inputTextContent) => throw null;
        public static MessageResponseItem CreateAssistantMessageItem([Prompt(Role.Assistant)] IEnumerable<ResponseContentPart> contentParts) => throw null;
        public static MessageResponseItem CreateAssistantMessageItem([Prompt(Role.Assistant)] string outputTextContent, IEnumerable<ResponseMessageAnnotation> annotations = null) => throw null;
        public static ComputerCallResponseItem CreateComputerCallItem(string callId, ComputerCallAction action, IEnumerable<ComputerCallSafetyCheck> pendingSafetyChecks) => throw null;
        public static WebSearchCallResponseItem CreateWebSearchCallItem() => throw null;
        [Versions("[2.4,)")] public static FileSearchCallResponseItem CreateFileSearchCallItem(IEnumerable<string> queries) => throw null;
        public static FunctionCallResponseItem CreateFunctionCallItem(string callId, string functionName, BinaryData functionArguments) => throw null;
        public static FunctionCallOutputResponseItem CreateFunctionCallOutputItem(string callId, [Prompt(Role.Tool)] string functionOutput) => throw null;
        public static ReasoningResponseItem CreateReasoningItem(IEnumerable<ReasoningSummaryPart> summaryParts) => throw null;
        public static ReasoningResponseItem CreateReasoningItem(string summaryText) => throw null;
        public static ReferenceResponseItem CreateReferenceItem(string id) => throw null;
        [Versions("[2.5,)")] public static McpToolCallApprovalRequestItem CreateMcpApprovalRequestItem(string id, string serverLabel, string name, BinaryData arguments) => throw null;
        [Versions("[2.4,)")] public static McpToolCallApprovalResponseItem CreateMcpApprovalResponseItem(string approvalRequestId, bool approved) => throw null;
        [Versions("[2.4,)")] public static McpToolCallItem CreateMcpToolCallItem(string serverLabel, string name, BinaryData arguments) => throw null;
        [Versions("[2.4,)")] public static McpToolDefinitionListItem CreateMcpToolDefinitionListItem(string serverLabel, IEnumerable<McpToolDefinition> toolDefinitions) => throw null;
        [Versions("[2.6,)")] public static explicit operator ResponseItem(ClientResult result) => throw null;
        public string Id { get; set; }
        [Versions("[2.4,2.5)")] public static McpToolCallApprovalRequestItem CreateMcpApprovalRequestItem(string serverLabel, string name, BinaryData arguments) => throw null;
        [Versions("[2.2,2.4)")] public static FileSearchCallResponseItem CreateFileSearchCallItem(IEnumerable<string> queries, IEnumerable<FileSearchCallResult> results) => throw null;
    }

    [Versions("[2.2,)")]
    public class MessageResponseItem : ResponseItem
    {
        public MessageRole Role { get; }
        [Prompt] public IList<ResponseContentPart> Content { get; }
        public MessageStatus? Status { get; set; }
    }

    [Versions("[2.2,)")]
    public class ReasoningResponseItem : ResponseItem
    {
        public ReasoningResponseItem(string summaryText) { }
        public string GetSummaryText() => throw null;
        public ReasoningResponseItem(IEnumerable<ReasoningSummaryPart> summaryParts) { }
        public ReasoningResponseItem() { }
        public ReasoningStatus? Status { get; set; }
        public string EncryptedContent { get; set; }
        public IList<ReasoningSummaryPart> SummaryParts { get; }
    }

    [Versions("[2.2,)")]
    public class ReferenceResponseItem : ResponseItem
    {
        protected ReferenceResponseItem() { }
        public ReferenceResponseItem(string id) { }
    }

    [Versions("[2.2,)")]
    public class FunctionCallOutputResponseItem : ResponseItem
    {
        [Versions("[2.4,)")] public FunctionCallOutputResponseItem(string callId, string functionOutput) { }
        public FunctionCallOutputResponseItem() { }
        public FunctionCallOutputStatus? Status { get; set; }
        public string CallId { get; set; }
        public string FunctionOutput { get; set; }
    }

    [Versions("[2.2,)")]
    public class FunctionCallResponseItem : ResponseItem
    {
        [Versions("[2.4,)")] public FunctionCallResponseItem(string callId, string functionName, BinaryData functionArguments) { }
        public FunctionCallResponseItem() { }
        public FunctionCallStatus? Status { get; set; }
        public string CallId { get; set; }
        public string FunctionName { get; set; }
        public BinaryData FunctionArguments { get; set; }
    }

    [Versions("[2.2,)")]
    public class ResponseContentPart
    {
        public static ResponseContentPart CreateInputTextPart([Prompt] string text) => throw null;
        public static ResponseContentPart CreateInputImagePart([ImageInput] string imageFileId, [ImageDetail] ResponseImageDetailLevel? imageDetailLevel = null) => throw null;
        public static ResponseContentPart CreateInputImagePart([ImageInput] Uri imageUri, [ImageDetail] ResponseImageDetailLevel? imageDetailLevel = null) => throw null;
        [Versions("[2.10,)")] public static ResponseContentPart CreateInputImagePart([ImageInput] BinaryData imageBytes, [ImageDetail] ResponseImageDetailLevel? imageDetailLevel = null) => throw null;
        public static ResponseContentPart CreateInputFilePart(string fileId) => throw null;
        public static ResponseContentPart CreateInputFilePart(BinaryData fileBytes, string fileBytesMediaType, string filename) => throw null;
        [Versions("[2.10,)")] public static ResponseContentPart CreateInputFilePart(Uri fileUri) => throw null;
        public static ResponseContentPart CreateOutputTextPart([Prompt(Role.Assistant)] string text, IEnumerable<ResponseMessageAnnotation> annotations) => throw null;
        public static ResponseContentPart CreateRefusalPart(string refusal) => throw null;
        public ResponseContentPartKind Kind { get; }
        public string Text { get; }
        public string InputImageFileId { get; }
        public ResponseImageDetailLevel? InputImageDetailLevel { get; }
        [Versions("[2.9,)")] public string InputImageUri { get; }
        public string InputFileId { get; }
        public string InputFilename { get; }
        [Versions("[2.10,)")] public Uri InputFileUri { get; }
        public BinaryData InputFileBytes { get; }
        public string InputFileBytesMediaType { get; }
        public IReadOnlyList<ResponseMessageAnnotation> OutputTextAnnotations { get; }
        [Versions("[2.12,)")] public IReadOnlyList<ResponseTokenLogProbabilityDetails> OutputTextTokenLogProbabilities { get; }
        public string Refusal { get; }
        [Versions("[2.2,2.9)")] public static ResponseContentPart CreateInputImagePart([ImageInput] BinaryData imageBytes, string imageBytesMediaType, [ImageDetail] ResponseImageDetailLevel? imageDetailLevel = null) => throw null;
    }

    [Versions("[2.2,)")] public enum ResponseContentPartKind { Unknown, InputText, InputImage, InputFile, OutputText, Refusal }

    [Versions("[2.2,)")]
    public readonly struct ResponseImageDetailLevel
    {
        public ResponseImageDetailLevel(string value) { }
        public static bool operator ==(ResponseImageDetailLevel left, ResponseImageDetailLevel right) => throw null;
        public static bool operator !=(ResponseImageDetailLevel left, ResponseImageDetailLevel right) => throw null;
        public static implicit operator ResponseImageDetailLevel(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ResponseImageDetailLevel?(string value) => throw null;
        public static ResponseImageDetailLevel Low { get; }
        public static ResponseImageDetailLevel High { get; }
        public static ResponseImageDetailLevel Auto { get; }
    }

    [Versions("[2.2,)")]
    public class ResponseMessageAnnotation
    {
        public ResponseMessageAnnotationKind Kind { get; }
        [Versions("[2.2,2.4)")] public string FileCitationFileId { get; }
        [Versions("[2.2,2.4)")] public int? FileCitationIndex { get; }
        [Versions("[2.2,2.4)")] public string FilePathFileId { get; }
        [Versions("[2.2,2.4)")] public int? FilePathIndex { get; }
        [Versions("[2.2,2.4)")] public int? UriCitationEndIndex { get; }
        [Versions("[2.2,2.4)")] public int? UriCitationStartIndex { get; }
        [Versions("[2.2,2.4)")] public string UriCitationTitle { get; }
        [Versions("[2.2,2.4)")] public Uri UriCitationUri { get; }
    }

    [Versions("[2.2,)")] public enum ResponseMessageAnnotationKind { FileCitation, UriCitation, FilePath, ContainerFileCitation }

    [Versions("[2.6,)")]
    public class ContainerFileCitationMessageAnnotation : ResponseMessageAnnotation
    {
        public ContainerFileCitationMessageAnnotation(string containerId, string fileId, int startIndex, int endIndex, string filename) { }
        public ContainerFileCitationMessageAnnotation() { }
        public string ContainerId { get; set; }
        public string FileId { get; set; }
        public int StartIndex { get; set; }
        public int EndIndex { get; set; }
        public string Filename { get; set; }
    }

    [Versions("[2.4,)")]
    public class FileCitationMessageAnnotation : ResponseMessageAnnotation
    {
        [Versions("[2.7,)")] public FileCitationMessageAnnotation(string fileId, int index, string filename) { }
        public FileCitationMessageAnnotation() { }
        public string FileId { get; set; }
        public int Index { get; set; }
        [Versions("[2.7,)")] public string Filename { get; set; }
        [Versions("[2.4,2.7)")] public FileCitationMessageAnnotation(string fileId, int index) { }
    }

    [Versions("[2.4,)")]
    public class FilePathMessageAnnotation : ResponseMessageAnnotation
    {
        public FilePathMessageAnnotation(string fileId, int index) { }
        public FilePathMessageAnnotation() { }
        public string FileId { get; set; }
        public int Index { get; set; }
    }

    [Versions("[2.4,)")]
    public class UriCitationMessageAnnotation : ResponseMessageAnnotation
    {
        public UriCitationMessageAnnotation(Uri uri, int startIndex, int endIndex, string title) { }
        public UriCitationMessageAnnotation() { }
        public Uri Uri { get; set; }
        public int StartIndex { get; set; }
        public int EndIndex { get; set; }
        public string Title { get; set; }
    }

    [Versions("[2.2,)")]
    public enum MessageRole
    {
        Unknown,
        [IsRole(Role.Assistant)] Assistant,
        Developer,
        System,
        [IsRole(Role.User)] User,
    }

    [Versions("[2.2,)")] public enum MessageStatus { InProgress, Completed, Incomplete }
    [Versions("[2.2,)")] public enum ReasoningStatus { InProgress, Completed, Incomplete }

    [Versions("[2.2,)")]
    public class ReasoningSummaryPart
    {
        public static ReasoningSummaryTextPart CreateTextPart(string text) => throw null;
        [Versions("[2.15,)")] public ReasoningSummaryPartKind Kind { get; }
    }

    [Versions("[2.15,)")]
    public readonly struct ReasoningSummaryPartKind
    {
        public ReasoningSummaryPartKind(string value) { }
        public static bool operator ==(ReasoningSummaryPartKind left, ReasoningSummaryPartKind right) => throw null;
        public static bool operator !=(ReasoningSummaryPartKind left, ReasoningSummaryPartKind right) => throw null;
        public static implicit operator ReasoningSummaryPartKind(string value) => throw null;
        public static implicit operator ReasoningSummaryPartKind?(string value) => throw null;
        public static ReasoningSummaryPartKind SummaryText { get; }
    }

    [Versions("[2.2,)")]
    public class ReasoningSummaryTextPart : ReasoningSummaryPart
    {
        public ReasoningSummaryTextPart(string text) { }
        public ReasoningSummaryTextPart() { }
        public string Text { get; set; }
    }

    [Versions("[2.2,)")] public enum FunctionCallOutputStatus { InProgress, Completed, Incomplete }
    [Versions("[2.2,)")] public enum FunctionCallStatus { InProgress, Completed, Incomplete }
    [Versions("[2.2,)")] public class StreamingResponseUpdate { public int SequenceNumber { get; set; } }

    [Versions("[2.2,)")]
    public class StreamingResponseOutputItemAddedUpdate : StreamingResponseUpdate
    {
        public int OutputIndex { get; set; }
        public ResponseItem Item { get; set; }
    }

    [Versions("[2.2,)")]
    public class StreamingResponseOutputItemDoneUpdate : StreamingResponseUpdate
    {
        public int OutputIndex { get; set; }
        public ResponseItem Item { get; set; }
    }

    [Versions("[2.12,)")]
    public class StreamingResponseOutputTextAnnotationAddedUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public int AnnotationIndex { get; set; }
        public ResponseMessageAnnotation Annotation { get; set; }
    }

    [Versions("[2.2,)")]
    public class StreamingResponseOutputTextDeltaUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Delta { get; set; }
        [Versions("[2.12,)")] public IList<ResponseTokenLogProbabilityDetails> TokenLogProbabilities { get; }
    }

    [Versions("[2.2,)")]
    public class StreamingResponseOutputTextDoneUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Text { get; set; }
        [Versions("[2.12,)")] public IList<ResponseTokenLogProbabilityDetails> TokenLogProbabilities { get; }
    }

    [Versions("[2.2,)")] public class StreamingResponseCompletedUpdate : StreamingResponseUpdate { public ResponseResult Response { get; set; } }

    [Versions("[2.2,)")]
    public class StreamingResponseContentPartAddedUpdate : StreamingResponseUpdate
    {
        public ResponseContentPart Part { get; set; }
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
    }

    [Versions("[2.2,)")] public class StreamingResponseCreatedUpdate : StreamingResponseUpdate { public ResponseResult Response { get; set; } }

    [Versions("[2.2,)")]
    public class StreamingResponseErrorUpdate : StreamingResponseUpdate
    {
        public string Code { get; set; }
        public string Message { get; set; }
        public string Param { get; set; }
    }

    [Versions("[2.2,)")] public class StreamingResponseFailedUpdate : StreamingResponseUpdate { public ResponseResult Response { get; set; } }
    [Versions("[2.2,)")] public class StreamingResponseInProgressUpdate : StreamingResponseUpdate { public ResponseResult Response { get; set; } }
    [Versions("[2.2,)")] public class StreamingResponseIncompleteUpdate : StreamingResponseUpdate { public ResponseResult Response { get; set; } }

    [Versions("[2.2,)")]
    public class StreamingResponseFunctionCallArgumentsDeltaUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public BinaryData Delta { get; set; }
    }

    [Versions("[2.2,)")]
    public class StreamingResponseFunctionCallArgumentsDoneUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        [Versions("[2.12,)")] public string FunctionName { get; set; }
        public int OutputIndex { get; set; }
        [Versions("[2.4,)")] public BinaryData FunctionArguments { get; set; }
        [Versions("[2.2,2.4)")] public string Arguments { get; }
    }

    [Versions("[2.7,)")]
    public class StreamingResponseReasoningSummaryPartAddedUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int SummaryIndex { get; set; }
        public ReasoningSummaryPart Part { get; set; }
    }

    [Versions("[2.7,)")]
    public class StreamingResponseReasoningSummaryPartDoneUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int SummaryIndex { get; set; }
        public ReasoningSummaryPart Part { get; set; }
    }

    [Versions("[2.7,)")]
    public class StreamingResponseReasoningSummaryTextDeltaUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int SummaryIndex { get; set; }
        public string Delta { get; set; }
    }

    [Versions("[2.7,)")]
    public class StreamingResponseReasoningSummaryTextDoneUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int SummaryIndex { get; set; }
        public string Text { get; set; }
    }

    [Versions("[2.7,)")]
    public class StreamingResponseReasoningTextDeltaUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Delta { get; set; }
    }

    [Versions("[2.7,)")]
    public class StreamingResponseReasoningTextDoneUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Text { get; set; }
    }

    [Versions("[2.2,)")]
    public class StreamingResponseRefusalDeltaUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Delta { get; set; }
    }

    [Versions("[2.2,)")]
    public class StreamingResponseRefusalDoneUpdate : StreamingResponseUpdate
    {
        public string ItemId { get; set; }
        public int OutputIndex { get; set; }
        public int ContentIndex { get; set; }
        public string Refusal { get; set; }
    }
}
