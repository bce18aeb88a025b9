using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptLint.Core.Options;
using PromptLint.Workspace.Files;

namespace PromptLint.Workspace.Configuration;

/// <summary>The .editorconfig and .globalconfig files over the scanned files, read as the compiler reads them: also those above the scanned folder.</summary>
public sealed class EditorConfigs
{
    private const int MostBytes = 1024 * 1024;

    private readonly string root;
    private readonly AnalyzerConfigSet set;

    private EditorConfigs(string root, IReadOnlyList<(string Path, string Text)> texts)
    {
        this.root = root;
        Files = texts;
        set = AnalyzerConfigSet.Create(texts.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray());
    }

    /// <summary>Full paths and texts, outer folders first.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; }

    /// <param name="root">Full path of the scanned folder.</param>
    /// <param name="files">The scanned files, relative to it.</param>
    public static EditorConfigs Read(string root, IEnumerable<string> files)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string file in files.Append("any.cs"))
        {
            for (string? folder = Path.GetDirectoryName(Path.Combine(root, file)); folder is not null && folders.Add(folder);)
            {
                folder = Path.GetDirectoryName(folder);
            }
        }

        // Outer folders first: the order in which sections win.
        return new EditorConfigs(root, [.. folders.SelectMany(folder => Texts(folder))]);
    }

    /// <summary>PromptLint's keys for a file, in lower case.</summary>
    public IReadOnlyDictionary<string, string> Keys(string file) => Options(file)
        .Where(pair => pair.Key.StartsWith(OptionKeys.Prefix, StringComparison.OrdinalIgnoreCase))
        .ToDictionary(pair => pair.Key.ToLowerInvariant(), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The severity that a file's configuration gives a rule; null when it says nothing.</summary>
    public ReportDiagnostic? Severity(string file, DiagnosticDescriptor rule)
    {
        if (set.GetOptionsForSourcePath(Path.Combine(root, file)).TreeOptions.TryGetValue(rule.Id, out ReportDiagnostic own) || set.GlobalConfigOptions.TreeOptions.TryGetValue(rule.Id, out own))
        {
            return own;
        }

        ImmutableDictionary<string, string> options = Options(file);
        string? text = options.GetValueOrDefault($"dotnet_analyzer_diagnostic.category-{rule.Category.ToLowerInvariant()}.severity")
            ?? options.GetValueOrDefault("dotnet_analyzer_diagnostic.severity");
        return text?.ToLowerInvariant() switch
        {
            "none" => ReportDiagnostic.Suppress,
            "silent" or "refactoring" => ReportDiagnostic.Hidden,
            "suggestion" => ReportDiagnostic.Info,
            "warning" => ReportDiagnostic.Warn,
            "error" => ReportDiagnostic.Error,
            _ => null,
        };
    }

    /// <summary>Where a key stands first: a file relative to the root and a 1-based line.</summary>
    public (string File, int Line) Place(string key)
    {
        foreach ((string path, string text) in Files)
        {
            string[] lines = text.Split('\n');
            int line = Array.FindIndex(lines, candidate => candidate.TrimStart().StartsWith(key, StringComparison.OrdinalIgnoreCase));
            if (line >= 0)
            {
                return (Path.GetRelativePath(root, path).Replace('\\', '/'), line + 1);
            }
        }

        return (".editorconfig", 1);
    }

    private static IEnumerable<(string Path, string Text)> Texts(string folder)
    {
        foreach (string name in (string[])[".editorconfig", ".globalconfig"])
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path) && FileBytes.TryRead(path, MostBytes, out _) is { } bytes && !TextDecoder.IsBinary(bytes))
            {
                yield return (path, TextDecoder.Decode(bytes));
            }
        }
    }

    // A .globalconfig speaks for all files, an .editorconfig's section for some of them and last.
    private ImmutableDictionary<string, string> Options(string file) =>
        set.GlobalConfigOptions.AnalyzerOptions.SetItems(set.GetOptionsForSourcePath(Path.Combine(root, file)).AnalyzerOptions);
}
