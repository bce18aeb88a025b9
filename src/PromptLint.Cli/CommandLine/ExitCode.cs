namespace PromptLint.Cli.CommandLine;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command did its work, and a gate that was asked for failed.</summary>
    public const int GateFailed = 1;

    /// <summary>The command could not do its work: wrong arguments, unreadable input, interruption.</summary>
    public const int Error = 2;
}
