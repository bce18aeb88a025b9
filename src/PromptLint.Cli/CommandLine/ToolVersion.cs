namespace PromptLint.Cli.CommandLine;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}
