namespace PromptLint.Core.Files;

/// <summary>A file of the scanned repository that is no C# source: settings, prompt files, resources.</summary>
/// <param name="path">Path relative to the scanned root, with forward slashes.</param>
/// <param name="read">Reads the text; returns null when the file cannot be read, is too large or is no text.</param>
public sealed class RepositoryFile(string path, Func<string?> read)
{
    private readonly Lazy<string?> text = new(read);

    public string Path { get; } = path;

    /// <summary>The text, read once on first use; null when there is none to be had.</summary>
    public string? Text => text.Value;
}
