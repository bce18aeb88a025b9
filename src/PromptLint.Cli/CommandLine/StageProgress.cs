using PromptLint.Workspace.Scanning;

namespace PromptLint.Cli.CommandLine;

/// <summary>Says on the error stream what a scan is doing: a line that is drawn over on a terminal, nothing in a log.</summary>
internal sealed class StageProgress : IProgress<ScanStage>, IDisposable
{
    private readonly bool shown;

    private StageProgress(bool shown) => this.shown = shown;

    public static StageProgress Start(bool quiet) => new(!quiet && Terminal.CanAnimate);

    public void Report(ScanStage value)
    {
        if (shown)
        {
            Console.Error.Write($"\r\u001b[K{(int)value + 1}/{Enum.GetValues<ScanStage>().Length} {value.ToString().ToLowerInvariant()} ...");
        }
    }

    public void Dispose()
    {
        if (shown)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}
