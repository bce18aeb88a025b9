using System.IO.Pipelines;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace PromptLint.LanguageServer.Transport;

/// <summary>Reads and writes messages, and keeps account of what the client is asked.</summary>
internal sealed class ClientMessageHandler(PipeWriter output, PipeReader input, IJsonRpcMessageFormatter formatter, OpenQuestions questions)
    : HeaderDelimitedMessageHandler(output, input, formatter)
{
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true, RequestId.Number: { } id })
        {
            questions.Ask(id);
        }

        base.Write(content, cancellationToken);
    }
}
