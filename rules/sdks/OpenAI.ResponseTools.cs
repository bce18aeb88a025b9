// OpenAI 2.x: the tools of the Responses API and the items that they leave in an answer.
using PromptLint.Sdk;
using System;
using System.Collections.Generic;

namespace OpenAI.Responses
{
    [Versions("[2.4,)")]
    public class FunctionTool : ResponseTool
    {
        public FunctionTool(string functionName, BinaryData functionParameters, bool? strictModeEnabled) { }
        public FunctionTool() { }
        public string FunctionName { get; set; }
        public string FunctionDescription { get; set; }
        public BinaryData FunctionParameters { get; set; }
        public bool? StrictModeEnabled { get; set; }
    }

    [Versions("[2.10,)")] public class WebSearchAction { [Versions("[2.15,)")] public WebSearchActionKind Kind { get; } }

    [Versions("[2.15,)")]
    public readonly struct WebSearchActionKind
    {
        public WebSearchActionKind(string value) { }
        public static bool operator ==(WebSearchActionKind left, WebSearchActionKind right) => throw null;
        public static bool operator !=(WebSearchActionKind left, WebSearchActionKind right) => throw null;
        public static implicit operator WebSearchActionKind(string value) => throw null;
        public static implicit operator WebSearchActionKind?(string value) => throw null;
        public static WebSearchActionKind Search { get; }
        public static WebSearchActionKind OpenPage { get; }
        public static WebSearchActionKind FindInPage { get; }
    }

    [Versions("[2.10,)")] public class WebSearchActionSource { [Versions("[2.15,)")] public WebSearchActionSourceKind Kind { get; } }

    [Versions("[2.15,)")]
    public readonly struct WebSearchActionSourceKind
    {
        public WebSearchActionSourceKind(string value) { }
        public static bool operator ==(WebSearchActionSourceKind left, WebSearchActionSourceKind right) => throw null;
        public static bool operator !=(WebSearchActionSourceKind left, WebSearchActionSourceKind right) => throw null;
        public static implicit operator WebSearchActionSourceKind(string value) => throw null;
        public static implicit operator WebSearchActionSourceKind?(string value) => throw null;
        public static WebSearchActionSourceKind Uri { get; }
    }

    [Versions("[2.10,)")]
    public class WebSearchActionUriSource : WebSearchActionSource
    {
        public WebSearchActionUriSource(Uri uri) { }
        public WebSearchActionUriSource() { }
        public Uri Uri { get; set; }
    }

    [Versions("[2.2,)")]
    public class WebSearchCallResponseItem : ResponseItem
    {
        public WebSearchCallStatus? Status { get; set; }
        [Versions("[2.10,)")] public WebSearchAction Action { get; set; }
    }

    [Versions("[2.2,)")] public enum WebSearchCallStatus { InProgress, Searching, Completed, Failed }

    [Versions("[2.10,)")]
    public class WebSearchFindInPageAction : WebSearchAction
    {
        public WebSearchFindInPageAction(Uri uri, string pattern) { }
        public WebSearchFindInPageAction() { }
        public Uri Uri { get; set; }
        public string Pattern { get; set; }
    }

    [Versions("[2.10,)")] public class WebSearchOpenPageAction : WebSearchAction { public Uri Uri { get; set; } }

    [Versions("[2.7,)")]
    public class WebSearchPreviewTool : ResponseTool
    {
        public WebSearchToolLocation UserLocation { get; set; }
        public WebSearchToolContextSize? SearchContextSize { get; set; }
    }

    [Versions("[2.10,)")]
    public class WebSearchSearchAction : WebSearchAction
    {
        public string Query { get; set; }
        public IList<string> Queries { get; }
        public IList<WebSearchActionSource> Sources { get; }
    }

    [Versions("[2.4,)")]
    public class WebSearchTool : ResponseTool
    {
        [Versions("[2.7,)")] public WebSearchToolFilters Filters { get; set; }
        public WebSearchToolLocation UserLocation { get; set; }
        public WebSearchToolContextSize? SearchContextSize { get; set; }
    }

    [Versions("[2.4,)")]
    public class WebSearchToolApproximateLocation : WebSearchToolLocation
    {
        public string Country { get; set; }
        public string Region { get; set; }
        public string City { get; set; }
        public string Timezone { get; set; }
    }

    [Versions("[2.4,)")]
    public readonly struct WebSearchToolContextSize
    {
        public WebSearchToolContextSize(string value) { }
        public static bool operator ==(WebSearchToolContextSize left, WebSearchToolContextSize right) => throw null;
        public static bool operator !=(WebSearchToolContextSize left, WebSearchToolContextSize right) => throw null;
        public static implicit operator WebSearchToolContextSize(string value) => throw null;
        public static implicit operator WebSearchToolContextSize?(string value) => throw null;
        public static WebSearchToolContextSize Low { get; }
        public static WebSearchToolContextSize Medium { get; }
        public static WebSearchToolContextSize High { get; }
    }

    [Versions("[2.7,)")] public class WebSearchToolFilters { public IList<string> AllowedDomains { get; set; } }

    [Versions("[2.4,)")]
    public class WebSearchToolLocation
    {
        public static WebSearchToolApproximateLocation CreateApproximateLocation(string country = null, string region = null, string city = null, string timezone = null) => throw null;
        [Versions("[2.15,)")] public WebSearchToolLocationKind Kind { get; }
    }

    [Versions("[2.15,)")]
    public readonly struct WebSearchToolLocationKind
    {
        public WebSearchToolLocationKind(string value) { }
        public static bool operator ==(WebSearchToolLocationKind left, WebSearchToolLocationKind right) => throw null;
        public static bool operator !=(WebSearchToolLocationKind left, WebSearchToolLocationKind right) => throw null;
        public static implicit operator WebSearchToolLocationKind(string value) => throw null;
        public static implicit operator WebSearchToolLocationKind?(string value) => throw null;
        public static WebSearchToolLocationKind Approximate { get; }
    }

    [Versions("[2.2,2.4)")]
    public readonly struct WebSearchContextSize
    {
        public WebSearchContextSize(string value) { }
        public static WebSearchContextSize High { get; }
        public static WebSearchContextSize Low { get; }
        public static WebSearchContextSize Medium { get; }
        public static bool operator ==(WebSearchContextSize left, WebSearchContextSize right) => throw null;
        public static implicit operator WebSearchContextSize(string value) => throw null;
        public static bool operator !=(WebSearchContextSize left, WebSearchContextSize right) => throw null;
    }

    [Versions("[2.2,2.4)")]
    public class WebSearchUserLocation
    {
        public static WebSearchUserLocation CreateApproximateLocation(string country = null, string region = null, string city = null, string timezone = null) => throw null;
    }

    [Versions("[2.2,)")]
    public class FileSearchCallResponseItem : ResponseItem
    {
        [Versions("[2.4,)")] public FileSearchCallResponseItem(IEnumerable<string> queries) { }
        public FileSearchCallResponseItem() { }
        public FileSearchCallStatus? Status { get; set; }
        public IList<string> Queries { get; }
        public IList<FileSearchCallResult> Results { get; set; }
    }

    [Versions("[2.2,)")]
    public class FileSearchCallResult
    {
        public string FileId { get; set; }
        public string Text { get; set; }
        public string Filename { get; set; }
        public IDictionary<string, BinaryData> Attributes { get; }
        public float? Score { get; set; }
    }

    [Versions("[2.2,)")] public enum FileSearchCallStatus { InProgress, Searching, Completed, Incomplete, Failed }

    [Versions("[2.4,)")]
    public class FileSearchTool : ResponseTool
    {
        public FileSearchTool(IEnumerable<string> vectorStoreIds) { }
        public FileSearchTool() { }
        public IList<string> VectorStoreIds { get; }
        public int? MaxResultCount { get; set; }
        public FileSearchToolRankingOptions RankingOptions { get; set; }
        public BinaryData Filters { get; set; }
    }

    [Versions("[2.2,)")]
    public readonly struct FileSearchToolRanker
    {
        public FileSearchToolRanker(string value) { }
        public static bool operator ==(FileSearchToolRanker left, FileSearchToolRanker right) => throw null;
        public static bool operator !=(FileSearchToolRanker left, FileSearchToolRanker right) => throw null;
        public static implicit operator FileSearchToolRanker(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator FileSearchToolRanker?(string value) => throw null;
        public static FileSearchToolRanker Auto { get; }
        public static FileSearchToolRanker Default20241115 { get; }
    }

    [Versions("[2.2,)")]
    public class FileSearchToolRankingOptions
    {
        public FileSearchToolRanker? Ranker { get; set; }
        public float? ScoreThreshold { get; set; }
    }

    [Versions("[2.5,)")]
    public class CodeInterpreterCallImageOutput : CodeInterpreterCallOutput
    {
        public CodeInterpreterCallImageOutput(Uri imageUri) { }
        public CodeInterpreterCallImageOutput() { }
        public Uri ImageUri { get; set; }
    }

    [Versions("[2.5,)")]
    public class CodeInterpreterCallLogsOutput : CodeInterpreterCallOutput
    {
        public CodeInterpreterCallLogsOutput(string logs) { }
        public CodeInterpreterCallLogsOutput() { }
        public string Logs { get; set; }
    }

    [Versions("[2.5,)")] public class CodeInterpreterCallOutput { [Versions("[2.15,)")] public CodeInterpreterCallOutputKind Kind { get; } }

    [Versions("[2.15,)")]
    public readonly struct CodeInterpreterCallOutputKind
    {
        public CodeInterpreterCallOutputKind(string value) { }
        public static bool operator ==(CodeInterpreterCallOutputKind left, CodeInterpreterCallOutputKind right) => throw null;
        public static bool operator !=(CodeInterpreterCallOutputKind left, CodeInterpreterCallOutputKind right) => throw null;
        public static implicit operator CodeInterpreterCallOutputKind(string value) => throw null;
        public static implicit operator CodeInterpreterCallOutputKind?(string value) => throw null;
        public static CodeInterpreterCallOutputKind Logs { get; }
        public static CodeInterpreterCallOutputKind Image { get; }
    }

    [Versions("[2.5,)")]
    public class CodeInterpreterCallResponseItem : ResponseItem
    {
        public CodeInterpreterCallResponseItem(string code) { }
        public CodeInterpreterCallResponseItem() { }
        public CodeInterpreterCallStatus? Status { get; set; }
        public string ContainerId { get; set; }
        public string Code { get; set; }
        public IList<CodeInterpreterCallOutput> Outputs { get; }
    }

    [Versions("[2.5,)")] public enum CodeInterpreterCallStatus { InProgress, Interpreting, Completed, Incomplete, Failed }

    [Versions("[2.5,)")]
    public class CodeInterpreterTool : ResponseTool
    {
        public CodeInterpreterTool(CodeInterpreterToolContainer container) { }
        public CodeInterpreterTool() { }
        public CodeInterpreterToolContainer Container { get; set; }
    }

    [Versions("[2.5,)")]
    public class CodeInterpreterToolContainer
    {
        protected CodeInterpreterToolContainer() { }
        public CodeInterpreterToolContainer(string containerId) { }
        public CodeInterpreterToolContainer(CodeInterpreterToolContainerConfiguration containerConfiguration) { }
        [Versions("[2.15,)")] public static implicit operator CodeInterpreterToolContainer(string containerId) => throw null;
        [Versions("[2.15,)")] public static implicit operator CodeInterpreterToolContainer(CodeInterpreterToolContainerConfiguration containerConfiguration) => throw null;
        public string ContainerId { get; }
        public CodeInterpreterToolContainerConfiguration ContainerConfiguration { get; }
    }

    [Versions("[2.5,)")]
    public class CodeInterpreterToolContainerConfiguration
    {
        public static AutomaticCodeInterpreterToolContainerConfiguration CreateAutomaticContainerConfiguration(IEnumerable<string> fileIds = null) => throw null;
        [Versions("[2.15,)")] public CodeInterpreterToolContainerConfigurationKind Kind { get; }
    }

    [Versions("[2.15,)")]
    public readonly struct CodeInterpreterToolContainerConfigurationKind
    {
        public CodeInterpreterToolContainerConfigurationKind(string value) { }
        public static bool operator ==(CodeInterpreterToolContainerConfigurationKind left, CodeInterpreterToolContainerConfigurationKind right) => throw null;
        public static bool operator !=(CodeInterpreterToolContainerConfigurationKind left, CodeInterpreterToolContainerConfigurationKind right) => throw null;
        public static implicit operator CodeInterpreterToolContainerConfigurationKind(string value) => throw null;
        public static implicit operator CodeInterpreterToolContainerConfigurationKind?(string value) => throw null;
        public static CodeInterpreterToolContainerConfigurationKind Auto { get; }
    }

    [Versions("[2.5,)")]
    public class AutomaticCodeInterpreterToolContainerConfiguration : CodeInterpreterToolContainerConfiguration
    {
        public IList<string> FileIds { get; }
    }

    [Versions("[2.4,)")]
    public class McpTool : ResponseTool
    {
        public McpTool(string serverLabel, Uri serverUri) { }
        [Versions("[2.5,)")] public McpTool(string serverLabel, McpToolConnectorId connectorId) { }
        public McpTool() { }
        public McpToolCallApprovalPolicy ToolCallApprovalPolicy { get; set; }
        public string ServerLabel { get; set; }
        public Uri ServerUri { get; set; }
        [Versions("[2.5,)")] public McpToolConnectorId? ConnectorId { get; set; }
        [Versions("[2.5,)")] public string AuthorizationToken { get; set; }
        [Versions("[2.5,)")] public string ServerDescription { get; set; }
        public IDictionary<string, string> Headers { get; set; }
        public McpToolFilter AllowedTools { get; set; }
    }

    [Versions("[2.4,)")]
    public class McpToolCallApprovalPolicy
    {
        protected McpToolCallApprovalPolicy() { }
        [Versions("[2.15,)")] public McpToolCallApprovalPolicy(DefaultMcpToolCallApprovalPolicy defaultPolicy) { }
        public McpToolCallApprovalPolicy(CustomMcpToolCallApprovalPolicy customPolicy) { }
        [Versions("[2.15,)")] public static implicit operator McpToolCallApprovalPolicy(DefaultMcpToolCallApprovalPolicy defaultPolicy) => throw null;
        [Versions("[2.9,)")] public static implicit operator McpToolCallApprovalPolicy(CustomMcpToolCallApprovalPolicy customPolicy) => throw null;
        [Versions("[2.15,)")] public DefaultMcpToolCallApprovalPolicy? DefaultPolicy { get; }
        public CustomMcpToolCallApprovalPolicy CustomPolicy { get; }
        [Versions("[2.4,2.15)")] public McpToolCallApprovalPolicy(GlobalMcpToolCallApprovalPolicy globalPolicy) { }
        [Versions("[2.4,2.15)")] public GlobalMcpToolCallApprovalPolicy? GlobalPolicy { get; }
        [Versions("[2.9,2.15)")] public static implicit operator McpToolCallApprovalPolicy(GlobalMcpToolCallApprovalPolicy globalPolicy) => throw null;
    }

    [Versions("[2.4,)")]
    public class McpToolCallApprovalRequestItem : ResponseItem
    {
        [Versions("[2.5,)")] public McpToolCallApprovalRequestItem(string id, string serverLabel, string toolName, BinaryData toolArguments) { }
        public McpToolCallApprovalRequestItem() { }
        public string ServerLabel { get; set; }
        public string ToolName { get; set; }
        public BinaryData ToolArguments { get; set; }
        [Versions("[2.4,2.5)")] public McpToolCallApprovalRequestItem(string serverLabel, string toolName, BinaryData toolArguments) { }
    }

    [Versions("[2.4,)")]
    public class McpToolCallApprovalResponseItem : ResponseItem
    {
        public McpToolCallApprovalResponseItem(string approvalRequestId, bool approved) { }
        public McpToolCallApprovalResponseItem() { }
        public string ApprovalRequestId { get; set; }
        public bool Approved { get; set; }
        public string Reason { get; set; }
    }

    [Versions("[2.4,)")]
    public class McpToolCallItem : ResponseItem
    {
        public McpToolCallItem(string serverLabel, string toolName, BinaryData toolArguments) { }
        public McpToolCallItem() { }
        public string ServerLabel { get; set; }
        public string ToolName { get; set; }
        public BinaryData ToolArguments { get; set; }
        public string ToolOutput { get; set; }
        public BinaryData Error { get; set; }
    }

    [Versions("[2.5,)")]
    public readonly struct McpToolConnectorId
    {
        public McpToolConnectorId(string value) { }
        public static bool operator ==(McpToolConnectorId left, McpToolConnectorId right) => throw null;
        public static bool operator !=(McpToolConnectorId left, McpToolConnectorId right) => throw null;
        public static implicit operator McpToolConnectorId(string value) => throw null;
        public static implicit operator McpToolConnectorId?(string value) => throw null;
        public static McpToolConnectorId Dropbox { get; }
        public static McpToolConnectorId Gmail { get; }
        public static McpToolConnectorId GoogleCalendar { get; }
        public static McpToolConnectorId GoogleDrive { get; }
        public static McpToolConnectorId MicrosoftTeams { get; }
        public static McpToolConnectorId OutlookCalendar { get; }
        public static McpToolConnectorId OutlookEmail { get; }
        public static McpToolConnectorId SharePoint { get; }
    }

    [Versions("[2.4,)")]
    public class McpToolDefinition
    {
        public McpToolDefinition(string name, BinaryData inputSchema) { }
        public McpToolDefinition() { }
        public string Name { get; set; }
        public string Description { get; set; }
        public BinaryData InputSchema { get; set; }
        public BinaryData Annotations { get; set; }
    }

    [Versions("[2.4,)")]
    public class McpToolDefinitionListItem : ResponseItem
    {
        public McpToolDefinitionListItem(string serverLabel, IEnumerable<McpToolDefinition> toolDefinitions) { }
        public McpToolDefinitionListItem() { }
        public string ServerLabel { get; set; }
        public IList<McpToolDefinition> ToolDefinitions { get; }
        public BinaryData Error { get; set; }
    }

    [Versions("[2.4,)")]
    public class McpToolFilter
    {
        public IList<string> ToolNames { get; }
        [Versions("[2.5,)")] public bool? IsReadOnly { get; set; }
    }

    [Versions("[2.4,)")]
    public class CustomMcpToolCallApprovalPolicy
    {
        public McpToolFilter ToolsAlwaysRequiringApproval { get; set; }
        public McpToolFilter ToolsNeverRequiringApproval { get; set; }
    }

    [Versions("[2.15,)")]
    public readonly struct DefaultMcpToolCallApprovalPolicy
    {
        public DefaultMcpToolCallApprovalPolicy(string value) { }
        public static bool operator ==(DefaultMcpToolCallApprovalPolicy left, DefaultMcpToolCallApprovalPolicy right) => throw null;
        public static bool operator !=(DefaultMcpToolCallApprovalPolicy left, DefaultMcpToolCallApprovalPolicy right) => throw null;
        public static implicit operator DefaultMcpToolCallApprovalPolicy(string value) => throw null;
        public static implicit operator DefaultMcpToolCallApprovalPolicy?(string value) => throw null;
        public static DefaultMcpToolCallApprovalPolicy AlwaysRequireApproval { get; }
        public static DefaultMcpToolCallApprovalPolicy NeverRequireApproval { get; }
    }

    [Versions("[2.4,2.15)")]
    public readonly struct GlobalMcpToolCallApprovalPolicy
    {
        public GlobalMcpToolCallApprovalPolicy(string value) { }
        public static GlobalMcpToolCallApprovalPolicy AlwaysRequireApproval { get; }
        public static GlobalMcpToolCallApprovalPolicy NeverRequireApproval { get; }
        public static bool operator ==(GlobalMcpToolCallApprovalPolicy left, GlobalMcpToolCallApprovalPolicy right) => throw null;
        public static implicit operator GlobalMcpToolCallApprovalPolicy(string value) => throw null;
        public static implicit operator GlobalMcpToolCallApprovalPolicy?(string value) => throw null;
        public static bool operator !=(GlobalMcpToolCallApprovalPolicy left, GlobalMcpToolCallApprovalPolicy right) => throw null;
    }

    [Versions("[2.6,)")]
    public class ImageGenerationCallResponseItem : ResponseItem
    {
        [Versions("[2.6,2.10);[2.12,)")] public ImageGenerationCallResponseItem(BinaryData imageResultBytes) { }
        public ImageGenerationCallResponseItem() { }
        [Versions("[2.12,)")] public ImageGenerationToolOutputFileFormat? OutputFileFormat { get; set; }
        [Versions("[2.10,)")] public ImageGenerationToolAction? Action { get; set; }
        [Versions("[2.12,)")] public ImageGenerationToolBackground? Background { get; set; }
        [Versions("[2.12,)")] public ImageGenerationToolQuality? Quality { get; set; }
        [Versions("[2.12,)")] public ImageGenerationToolSize? Size { get; set; }
        [Versions("[2.10,)")] public string RevisedPrompt { get; set; }
        public BinaryData ImageResultBytes { get; set; }
    }

    [Versions("[2.6,)")]
    public class ImageGenerationTool : ResponseTool
    {
        public int? OutputCompressionFactor { get; set; }
        public ImageGenerationToolOutputFileFormat? OutputFileFormat { get; set; }
        public ImageGenerationToolModerationLevel? ModerationLevel { get; set; }
        public int? PartialImageCount { get; set; }
        public string Model { get; set; }
        public ImageGenerationToolQuality? Quality { get; set; }
        public ImageGenerationToolSize? Size { get; set; }
        public ImageGenerationToolBackground? Background { get; set; }
        public ImageGenerationToolInputFidelity? InputFidelity { get; set; }
        public ImageGenerationToolInputImageMask InputImageMask { get; set; }
        [Versions("[2.10,)")] public ImageGenerationToolAction? Action { get; set; }
    }

    [Versions("[2.10,)")]
    public readonly struct ImageGenerationToolAction
    {
        public ImageGenerationToolAction(string value) { }
        public static bool operator ==(ImageGenerationToolAction left, ImageGenerationToolAction right) => throw null;
        public static bool operator !=(ImageGenerationToolAction left, ImageGenerationToolAction right) => throw null;
        public static implicit operator ImageGenerationToolAction(string value) => throw null;
        public static implicit operator ImageGenerationToolAction?(string value) => throw null;
        public static ImageGenerationToolAction Generate { get; }
        public static ImageGenerationToolAction Edit { get; }
        public static ImageGenerationToolAction Auto { get; }
    }

    [Versions("[2.6,)")]
    public readonly struct ImageGenerationToolBackground
    {
        public ImageGenerationToolBackground(string value) { }
        public static bool operator ==(ImageGenerationToolBackground left, ImageGenerationToolBackground right) => throw null;
        public static bool operator !=(ImageGenerationToolBackground left, ImageGenerationToolBackground right) => throw null;
        public static implicit operator ImageGenerationToolBackground(string value) => throw null;
        public static implicit operator ImageGenerationToolBackground?(string value) => throw null;
        public static ImageGenerationToolBackground Transparent { get; }
        public static ImageGenerationToolBackground Opaque { get; }
        public static ImageGenerationToolBackground Auto { get; }
    }

    [Versions("[2.6,)")]
    public readonly struct ImageGenerationToolInputFidelity
    {
        public ImageGenerationToolInputFidelity(string value) { }
        public static bool operator ==(ImageGenerationToolInputFidelity left, ImageGenerationToolInputFidelity right) => throw null;
        public static bool operator !=(ImageGenerationToolInputFidelity left, ImageGenerationToolInputFidelity right) => throw null;
        public static implicit operator ImageGenerationToolInputFidelity(string value) => throw null;
        public static implicit operator ImageGenerationToolInputFidelity?(string value) => throw null;
        public static ImageGenerationToolInputFidelity Low { get; }
        public static ImageGenerationToolInputFidelity High { get; }
    }

    [Versions("[2.6,)")]
    public class ImageGenerationToolInputImageMask
    {
        protected ImageGenerationToolInputImageMask() { }
        public ImageGenerationToolInputImageMask(Uri imageUri) { }
        [Versions("[2.10,)")] public ImageGenerationToolInputImageMask(BinaryData imageBytes) { }
        public ImageGenerationToolInputImageMask(string fileId) { }
        [Versions("[2.9,)")] public string ImageUri { get; set; }
        public string FileId { get; set; }
        [Versions("[2.6,2.9)")] public ImageGenerationToolInputImageMask(BinaryData imageBytes, string imageBytesMediaType) { }
        [Versions("[2.6,2.9)")] public string ImageUrl { get; }
    }

    [Versions("[2.6,)")]
    public readonly struct ImageGenerationToolModerationLevel
    {
        public ImageGenerationToolModerationLevel(string value) { }
        public static bool operator ==(ImageGenerationToolModerationLevel left, ImageGenerationToolModerationLevel right) => throw null;
        public static bool operator !=(ImageGenerationToolModerationLevel left, ImageGenerationToolModerationLevel right) => throw null;
        public static implicit operator ImageGenerationToolModerationLevel(string value) => throw null;
        public static implicit operator ImageGenerationToolModerationLevel?(string value) => throw null;
        public static ImageGenerationToolModerationLevel Auto { get; }
        public static ImageGenerationToolModerationLevel Low { get; }
    }

    [Versions("[2.6,)")]
    public readonly struct ImageGenerationToolOutputFileFormat
    {
        public ImageGenerationToolOutputFileFormat(string value) { }
        public static bool operator ==(ImageGenerationToolOutputFileFormat left, ImageGenerationToolOutputFileFormat right) => throw null;
        public static bool operator !=(ImageGenerationToolOutputFileFormat left, ImageGenerationToolOutputFileFormat right) => throw null;
        public static implicit operator ImageGenerationToolOutputFileFormat(string value) => throw null;
        public static implicit operator ImageGenerationToolOutputFileFormat?(string value) => throw null;
        public static ImageGenerationToolOutputFileFormat Png { get; }
        public static ImageGenerationToolOutputFileFormat Webp { get; }
        public static ImageGenerationToolOutputFileFormat Jpeg { get; }
    }

    [Versions("[2.6,)")]
    public readonly struct ImageGenerationToolQuality
    {
        public ImageGenerationToolQuality(string value) { }
        public static bool operator ==(ImageGenerationToolQuality left, ImageGenerationToolQuality right) => throw null;
        public static bool operator !=(ImageGenerationToolQuality left, ImageGenerationToolQuality right) => throw null;
        public static implicit operator ImageGenerationToolQuality(string value) => throw null;
        public static implicit operator ImageGenerationToolQuality?(string value) => throw null;
        public static ImageGenerationToolQuality Auto { get; }
        public static ImageGenerationToolQuality Low { get; }
        public static ImageGenerationToolQuality Medium { get; }
        public static ImageGenerationToolQuality High { get; }
    }

    [Versions("[2.6,)")]
    public readonly struct ImageGenerationToolSize
    {
        public static readonly ImageGenerationToolSize W1024xH1024;
        public static readonly ImageGenerationToolSize W1024xH1536;
        public static readonly ImageGenerationToolSize W1536xH1024;
        public ImageGenerationToolSize(int width, int height) { }
        public static bool operator ==(ImageGenerationToolSize left, ImageGenerationToolSize right) => throw null;
        public static bool operator !=(ImageGenerationToolSize left, ImageGenerationToolSize right) => throw null;
        public static ImageGenerationToolSize Auto { get; }
    }

    [Versions("[2.2,)")]
    public class ComputerCallAction
    {
        public static ComputerCallAction CreateClickAction(global::System.Drawing.Point clickCoordinates, ComputerCallActionMouseButton clickMouseButton) => throw null;
        public static ComputerCallAction CreateDoubleClickAction(global::System.Drawing.Point doubleClickCoordinates, ComputerCallActionMouseButton doubleClickMouseButton) => throw null;
        public static ComputerCallAction CreateDragAction(IList<global::System.Drawing.Point> dragPath) => throw null;
        public static ComputerCallAction CreateKeyPressAction(IList<string> keyCodes) => throw null;
        public static ComputerCallAction CreateMoveAction(global::System.Drawing.Point moveCoordinates) => throw null;
        public static ComputerCallAction CreateScreenshotAction() => throw null;
        public static ComputerCallAction CreateScrollAction(global::System.Drawing.Point scrollCoordinates, int horizontalOffset, int verticalOffset) => throw null;
        public static ComputerCallAction CreateTypeAction(string typeText) => throw null;
        public static ComputerCallAction CreateWaitAction() => throw null;
        public global::System.Drawing.Point? ClickCoordinates { get; }
        public ComputerCallActionMouseButton? ClickMouseButton { get; }
        public global::System.Drawing.Point? DoubleClickCoordinates { get; }
        public IList<global::System.Drawing.Point> DragPath { get; }
        public IList<string> KeyPressKeyCodes { get; }
        public global::System.Drawing.Point? MoveCoordinates { get; }
        public global::System.Drawing.Point? ScrollCoordinates { get; }
        public int? ScrollHorizontalOffset { get; }
        public int? ScrollVerticalOffset { get; }
        public string TypeText { get; }
        public ComputerCallActionKind Kind { get; }
    }

    [Versions("[2.2,)")] public enum ComputerCallActionKind { Click, DoubleClick, Drag, KeyPress, Move, Screenshot, Scroll, Type, Wait }
    [Versions("[2.2,)")] public enum ComputerCallActionMouseButton { Left, Right, Wheel, Back, Forward }

    [Versions("[2.15,)")]
    public class ComputerCallComputerScreenshotOutput
    {
        public string ImageUri { get; set; }
        public string FileId { get; set; }
    }

    [Versions("[2.2,)")]
    public class ComputerCallResponseItem : ResponseItem
    {
        public ComputerCallResponseItem(string callId, ComputerCallAction action, IEnumerable<ComputerCallSafetyCheck> pendingSafetyChecks) { }
        public ComputerCallResponseItem() { }
        public ComputerCallStatus? Status { get; set; }
        public string CallId { get; set; }
        public ComputerCallAction Action { get; set; }
        public IList<ComputerCallSafetyCheck> PendingSafetyChecks { get; }
    }

    [Versions("[2.2,)")]
    public class ComputerCallSafetyCheck
    {
        public ComputerCallSafetyCheck(string id, string code, string message) { }
        public ComputerCallSafetyCheck() { }
        public string Id { get; set; }
        public string Code { get; set; }
        public string Message { get; set; }
    }

    [Versions("[2.2,)")] public enum ComputerCallStatus { InProgress, Completed, Incomplete }

    [Versions("[2.4,)")]
    public class ComputerTool : ResponseTool
    {
        public ComputerTool(ComputerToolEnvironment environment, int displayWidth, int displayHeight) { }
        public ComputerTool() { }
        public ComputerToolEnvironment Environment { get; set; }
        public int DisplayWidth { get; set; }
        public int DisplayHeight { get; set; }
    }

    [Versions("[2.2,)")]
    public readonly struct ComputerToolEnvironment
    {
        public ComputerToolEnvironment(string value) { }
        public static bool operator ==(ComputerToolEnvironment left, ComputerToolEnvironment right) => throw null;
        public static bool operator !=(ComputerToolEnvironment left, ComputerToolEnvironment right) => throw null;
        public static implicit operator ComputerToolEnvironment(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ComputerToolEnvironment?(string value) => throw null;
        public static ComputerToolEnvironment Windows { get; }
        public static ComputerToolEnvironment Mac { get; }
        public static ComputerToolEnvironment Linux { get; }
        public static ComputerToolEnvironment Ubuntu { get; }
        public static ComputerToolEnvironment Browser { get; }
    }
}
