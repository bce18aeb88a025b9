using Microsoft.CodeAnalysis;
using PromptLint.Core.Files;

namespace PromptLint.Analyzers.Values;

/// <summary>The repository's text files, found by the paths and resource names that code uses.</summary>
internal sealed class RepositoryTexts(IReadOnlyList<RepositoryFile> files)
{
    private readonly IReadOnlyList<RepositoryFile> files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Path and text of the settings files, the general one before those of an environment.</summary>
    public IEnumerable<(string Path, string Text)> Settings() =>
        files.Where(f => IsSettings(Name(f.Path))).OrderBy(f => Name(f.Path).Length).ThenBy(f => f.Path, StringComparer.Ordinal)
            .Where(f => f.Text is not null).Select(f => (f.Path, f.Text!));

    /// <summary>The content of the file that a path expression names; a hole when none or several match.</summary>
    public Value Read(Value path, SyntaxNode node) => ChoiceValue.Of(Texts.Options(path).Select(p => ReadOne(p, node)));

    /// <summary>Files below a folder that a path expression names.</summary>
    public IEnumerable<RepositoryFile> Below(Value folder)
    {
        foreach (var option in Texts.Options(folder))
            if (Tail(option) is { Length: > 0 } tail)
                foreach (var file in files.Where(f => ("/" + f.Path).IndexOf("/" + tail + "/", StringComparison.OrdinalIgnoreCase) >= 0)) yield return file;
    }

    /// <summary>The embedded resource of a name such as `App.Prompts.system.txt`.</summary>
    public Value Resource(Value name, SyntaxNode node) => ChoiceValue.Of(Texts.Options(name).Select(option =>
    {
        var wanted = option.Pieces.LastOrDefault(p => !p.IsHole).Text;
        var found = wanted is { Length: > 3 } ? files.Where(f => EndsAsResource(f.Path, wanted)).OrderByDescending(f => f.Path.Length).FirstOrDefault() : null;
        return found?.Text is { } text ? FileText(text, node, ValueKind.Resource) : Texts.Hole("resource");
    }));

    /// <summary>An entry of a .resx file.</summary>
    public Value ResourceString(Value name, SyntaxNode node)
    {
        var key = Texts.Of(name);
        foreach (var file in files.Where(f => f.Path.EndsWith(".resx", StringComparison.OrdinalIgnoreCase)))
            if (key.IsStatic && Resx.Find(file.Text, key.Render()) is { } text) return FileText(text, node, ValueKind.Resource);
        return Texts.Hole(key.IsStatic ? key.Render() : "resource");
    }

    private Value ReadOne(TextValue path, SyntaxNode node)
    {
        if (Tail(path) is not { Length: > 0 } tail) return Texts.Hole("file");
        var matches = files.Where(f => ("/" + f.Path).EndsWith("/" + tail, StringComparison.OrdinalIgnoreCase)
            || ("/" + WithoutEnding(f.Path)).EndsWith("/" + tail, StringComparison.OrdinalIgnoreCase)).ToList();
        return matches.Count switch
        {
            0 => Texts.Hole("file"),
            1 => matches[0].Text is { } text ? FileText(text, node, ValueKind.File) : Texts.Hole("file"),
            _ => ChoiceValue.Of(matches.Take(6).Select(m => m.Text).OfType<string>().Distinct(StringComparer.Ordinal).Select(t => FileText(t, node, ValueKind.File)), "file"),
        };
    }

    private static TextValue FileText(string text, SyntaxNode node, ValueKind kind) => TextValue.Of(text.Replace("\r\n", "\n")) with { Node = node, Kind = kind };

    // The static end of a path: what stands before it (base folders) is only known at run time.
    private static string Tail(TextValue path)
    {
        var last = path.Pieces.Length == 0 || path.Pieces[path.Pieces.Length - 1].IsHole ? "" : path.Pieces[path.Pieces.Length - 1].Text;
        var tail = last.Replace('\\', '/').Trim('/');
        while (tail.StartsWith("./", StringComparison.Ordinal) || tail.StartsWith("../", StringComparison.Ordinal)) tail = tail.Substring(tail.IndexOf('/') + 1);
        return tail;
    }

    private static bool EndsAsResource(string path, string wanted)
    {
        var dotted = "." + path.Replace('/', '.');
        return dotted.EndsWith("." + wanted.TrimStart('.'), StringComparison.OrdinalIgnoreCase)
            || ("." + wanted).EndsWith(dotted, StringComparison.OrdinalIgnoreCase)
            || (Name(path).Length > 4 && wanted.EndsWith("." + Name(path), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSettings(string name) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) || name.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0
            || name.Equals("config.json", StringComparison.OrdinalIgnoreCase) || name.Equals("secrets.json", StringComparison.OrdinalIgnoreCase));

    private static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string WithoutEnding(string path) => path.LastIndexOf('.') > path.LastIndexOf('/') ? path.Substring(0, path.LastIndexOf('.')) : path;
}
