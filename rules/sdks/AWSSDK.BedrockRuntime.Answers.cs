// What Amazon Bedrock answers: https://github.com/aws/aws-sdk-net (read from its sources, versions 3.7 and 4)
using Amazon.Runtime;
using Amazon.Runtime.Documents;
using Amazon.Runtime.EventStreams;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.BedrockRuntime.Model
{
    public class ConverseResponse : AmazonWebServiceResponse
    {
        public Document AdditionalModelResponseFields { get; set; }
        public ConverseMetrics Metrics { get; set; }
        public ConverseOutput Output { get; set; }
        public StopReason StopReason { get; set; }
        public TokenUsage Usage { get; set; }
    }

    public class ConverseMetrics
    {
        public long? LatencyMs { get; set; }
    }

    public class ConverseOutput
    {
        public Message Message { get; set; }
    }

    public class TokenUsage
    {
        public int? CacheReadInputTokens { get; set; }
        public int? CacheWriteInputTokens { get; set; }
        public int? InputTokens { get; set; }
        public int? OutputTokens { get; set; }
        public int? TotalTokens { get; set; }
    }

    public class ConverseStreamResponse : AmazonWebServiceResponse, IDisposable
    {
        public ConverseStreamOutput Stream { get; set; }
        public void Dispose() { }
    }

    public class ConverseStreamOutput : IEnumerable<IEventStreamEvent>, IAsyncEnumerable<IEventStreamEvent>, IDisposable
    {
        public event EventHandler<EventStreamEventReceivedArgs<ContentBlockDeltaEvent>> ContentBlockDeltaReceived { add { } remove { } }
        public event EventHandler<EventStreamEventReceivedArgs<ContentBlockStartEvent>> ContentBlockStartReceived { add { } remove { } }
        public event EventHandler<EventStreamEventReceivedArgs<MessageStopEvent>> MessageStopReceived { add { } remove { } }
        public event EventHandler<EventStreamEventReceivedArgs<ConverseStreamMetadataEvent>> MetadataReceived { add { } remove { } }
        public event EventHandler<EventStreamExceptionReceivedArgs<BedrockRuntimeEventStreamException>> ExceptionReceived { add { } remove { } }
        public IEnumerable<IEventStreamEvent> AsEnumerable() => throw null;
        public IEnumerator<IEventStreamEvent> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public IAsyncEnumerator<IEventStreamEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
        public void StartProcessing() { }
        public Task StartProcessingAsync() => throw null;
        public void Dispose() { }
    }

    public class ContentBlockDeltaEvent : IEventStreamEvent
    {
        public int? ContentBlockIndex { get; set; }
        public ContentBlockDelta Delta { get; set; }
    }

    public class ContentBlockDelta
    {
        public string Text { get; set; }
        public ToolUseBlockDelta ToolUse { get; set; }
    }

    public class ToolUseBlockDelta
    {
        public string Input { get; set; }
    }

    public class ContentBlockStartEvent : IEventStreamEvent
    {
        public int? ContentBlockIndex { get; set; }
        public ContentBlockStart Start { get; set; }
    }

    public class ContentBlockStart
    {
        public ToolUseBlockStart ToolUse { get; set; }
    }

    public class ToolUseBlockStart
    {
        public string Name { get; set; }
        public string ToolUseId { get; set; }
    }

    public class ContentBlockStopEvent : IEventStreamEvent
    {
        public int? ContentBlockIndex { get; set; }
    }

    public class MessageStartEvent : IEventStreamEvent
    {
        public ConversationRole Role { get; set; }
    }

    public class MessageStopEvent : IEventStreamEvent
    {
        public Document AdditionalModelResponseFields { get; set; }
        public StopReason StopReason { get; set; }
    }

    public class ConverseStreamMetadataEvent : IEventStreamEvent
    {
        public TokenUsage Usage { get; set; }
    }

    public class AccessDeniedException : AmazonBedrockRuntimeException
    {
        public AccessDeniedException(string message) : base(message) { }
    }

    public class ThrottlingException : AmazonBedrockRuntimeException
    {
        public ThrottlingException(string message) : base(message) { }
    }

    public class ValidationException : AmazonBedrockRuntimeException
    {
        public ValidationException(string message) : base(message) { }
    }

    public class ModelTimeoutException : AmazonBedrockRuntimeException
    {
        public ModelTimeoutException(string message) : base(message) { }
    }

    public class ModelErrorException : AmazonBedrockRuntimeException
    {
        public ModelErrorException(string message) : base(message) { }
    }

    public class ServiceQuotaExceededException : AmazonBedrockRuntimeException
    {
        public ServiceQuotaExceededException(string message) : base(message) { }
    }

    public class ResourceNotFoundException : AmazonBedrockRuntimeException
    {
        public ResourceNotFoundException(string message) : base(message) { }
    }
}
