using Microsoft.CodeAnalysis.Text;
using PromptLint.Core.Files;
using PromptLint.LanguageServer.Documents;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Settings;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>The texts of a folder: what the editor has open counts, else what is on the disk.</summary>
internal sealed class FolderFiles(string root, OpenDocuments documents)
{
    private static readonly ScanLimits Limits = ScanLimits.Default;

    public string Root { get; } = root;

    /// <summary>The path below the root with forward slashes; null for files elsewhere.</summary>
    public string? Relative(string fullPath) =>
        fullPath.StartsWith(WithSeparator(Root), StringComparison.Ordinal) ? fullPath[WithSeparator(Root).Length..].Replace('\\', '/') : null;

    public string Full(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public OpenDocument? Open(string relative) => documents.Find(Full(relative));

    /// <summary>The open documents of this folder, relative to it.</summary>
    public IEnumerable<string> OpenPaths() => documents.All.Select(document => Relative(document.Path)).OfType<string>();

    /// <summary>The text of a C# file; null when there is none to be had.</summary>
    public SourceText? Source(string relative) => Open(relative)?.Text ?? (OnDisk(relative, Limits.SourceFileBytes) is { } text ? SourceText.From(text, System.Text.Encoding.UTF8) : null);

    /// <summary>A file of settings, prompts or resources, read when it is asked for.</summary>
    public RepositoryFile Other(string relative) => new(relative, () => Text(relative));

    public string? Text(string relative) => Open(relative)?.Text.ToString() ?? OnDisk(relative, Limits.OtherFileBytes);

    /// <summary>The usage file that the settings lead to, also one that is open and was never saved.</summary>
    public string? UsageFile(ProjectSettings settings) =>
        SettingsFile.UsageFile(Root, settings) ?? (Open(ProjectSettings.UsageName) is null ? null : Full(ProjectSettings.UsageName));

    private string? OnDisk(string relative, int limit) =>
        FileBytes.TryRead(Full(relative), limit, out _) is { } bytes && !TextDecoder.IsBinary(bytes) ? TextDecoder.Decode(bytes) : null;

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
