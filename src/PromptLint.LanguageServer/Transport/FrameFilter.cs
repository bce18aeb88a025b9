using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace PromptLint.LanguageServer.Transport;

/// <summary>
/// Passes whole, well-formed messages on and drops the rest: the JSON-RPC library ends the connection at the first message
/// that it cannot read, an editor's server has to live on.
/// </summary>
/// <param name="input">What the client sends.</param>
/// <param name="questions">What the client was asked.</param>
/// <param name="refused">Told why something was dropped.</param>
internal sealed class FrameFilter(Stream input, OpenQuestions questions, Action<string> refused)
{
    private const string LengthHeader = "Content-Length:";
    private const int LongestMessage = 64 * 1024 * 1024;
    private const int LongestHeader = 64 * 1024;

    private readonly PipeReader reader = PipeReader.Create(input);

    /// <summary>Runs until the input ends.</summary>
    public async Task PumpAsync(PipeWriter output, CancellationToken cancellation)
    {
        try
        {
            while (await NextLengthAsync(cancellation).ConfigureAwait(false) is { } length && await BodyAsync(length, cancellation).ConfigureAwait(false) is { } body)
            {
                if (MessageShape.Problem(body, questions) is { } problem)
                {
                    refused(problem);
                    continue;
                }

                output.Write(Encoding.ASCII.GetBytes($"{LengthHeader} {length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"));
                output.Write(body);
                await output.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The client went away: the same as the end of its messages.
        }
        finally
        {
            await output.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads to the end of the next usable header; whatever stands before it is dropped. Null at the end of the input.</summary>
    private async Task<int?> NextLengthAsync(CancellationToken cancellation)
    {
        int? length = null;
        bool noise = false;
        while (await LineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0)
            {
                if (length is not null)
                {
                    return length;
                }

                if (noise)
                {
                    refused("a header without a usable Content-Length");
                    noise = false;
                }

                continue;
            }

            // What was dropped may end without a line break, right before a header.
            int at = line.LastIndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                noise |= length is null;
            }
            else
            {
                bool usable = int.TryParse(line.AsSpan(at + LengthHeader.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int stated) && stated <= LongestMessage;
                length = usable ? stated : null;
                noise |= !usable || at > 0;
            }
        }

        return null;
    }

    private async Task<string?> LineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                string line = Encoding.ASCII.GetString(read.Buffer.Slice(0, end)).TrimEnd('\r');
                reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return line;
            }

            if (read.IsCompleted)
            {
                return null;
            }

            // The tail is kept: a header may begin in it.
            long drop = read.Buffer.Length > LongestHeader ? read.Buffer.Length - LengthHeader.Length - 16 : 0;
            reader.AdvanceTo(read.Buffer.GetPosition(drop), read.Buffer.End);
        }
    }

    private async Task<byte[]?> BodyAsync(int length, CancellationToken cancellation)
    {
        while (true)
        {
            ReadResult read = await reader.ReadAtLeastAsync(length, cancellation).ConfigureAwait(false);
            if (read.Buffer.Length >= length)
            {
                byte[] body = read.Buffer.Slice(0, length).ToArray();
                reader.AdvanceTo(read.Buffer.GetPosition(length));
                return body;
            }

            if (read.IsCompleted)
            {
                return null;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
