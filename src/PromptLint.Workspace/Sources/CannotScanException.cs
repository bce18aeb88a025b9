namespace PromptLint.Workspace.Sources;

/// <summary>Nothing can be scanned. The message is one sentence for people: what is wrong, where, and what to do.</summary>
public sealed class CannotScanException : Exception
{
    public CannotScanException(string message)
        : base(message)
    {
    }

    public CannotScanException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
