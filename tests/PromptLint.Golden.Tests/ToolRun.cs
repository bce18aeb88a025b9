namespace PromptLint.Golden.Tests;

/// <summary>What a run of the tool left.</summary>
/// <param name="ExitCode">0 done, 1 a gate failed, 2 could not.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Messages">The error stream.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Messages)
{
    /// <summary>The lines that begin with the tool's word for an error.</summary>
    public IReadOnlyList<string> Errors => [.. Messages.Split('\n').Where(line => line.StartsWith("promptlint: error: ", StringComparison.Ordinal))];
}
