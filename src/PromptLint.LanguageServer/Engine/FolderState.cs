namespace PromptLint.LanguageServer.Engine;

/// <summary>How far a folder is, in the words of the protocol.</summary>
internal static class FolderState
{
    public const string Scanning = "scanning";
    public const string Ready = "ready";
    public const string Failed = "failed";

    /// <summary>What a workspace of several folders is: scanning while one is, failed when all are.</summary>
    public static string Of(IReadOnlyCollection<string> states) =>
        states.Contains(Scanning) ? Scanning : states.Count > 0 && states.All(state => state == Failed) ? Failed : Ready;
}
