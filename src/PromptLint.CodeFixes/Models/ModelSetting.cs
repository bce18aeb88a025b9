using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Json;

namespace PromptLint.CodeFixes.Models;

/// <summary>A model that a settings file names.</summary>
internal static class ModelSetting
{
    /// <summary>The edits of the one key that names the model, in all files that give it this value; none when several keys could be meant.</summary>
    public static async Task<IReadOnlyList<FileEdit>> ReplaceAsync(Project project, SyntaxNode origin, string from, string to, CancellationToken cancellation)
    {
        var found = new List<(string Key, FileEdit Edit)>();
        foreach (var file in project.AdditionalDocuments.Where(IsSettings).OrderBy(d => d.Name, StringComparer.Ordinal))
        {
            var text = (await file.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
            if (JsonReader.TryParse(text, out var root, out _) && root is not null) Collect("", root, file.Id, from, to, text, found);
        }

        var named = found.Where(f => Names(origin, f.Key)).ToList();
        var chosen = named.Count > 0 ? named : found;
        return chosen.Select(f => f.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1 ? [.. chosen.Select(f => f.Edit)] : [];
    }

    private static void Collect(string path, JsonValue value, DocumentId file, string from, string to, string text, List<(string, FileEdit)> found)
    {
        foreach (var member in value.Members) Collect(path.Length == 0 ? member.Name : path + ":" + member.Name, member.Value, file, from, to, text, found);

        // The quotes stay; an id needs no escapes.
        if (value.String == from && value.Length == from.Length + 2) found.Add((path, new FileEdit(file, new TextSpan(value.Start + 1, from.Length), to)));
    }

    // The code near the origin spells the key, or its last part.
    private static bool Names(SyntaxNode origin, string key)
    {
        var last = key.Substring(key.LastIndexOf(':') + 1);
        foreach (var token in origin.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.StringLiteralToken) && (token.ValueText.Equals(key, StringComparison.OrdinalIgnoreCase) || key.EndsWith(":" + token.ValueText, StringComparison.OrdinalIgnoreCase))) return true;
            if (token.Parent is IdentifierNameSyntax && token.ValueText.Equals(last, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsSettings(TextDocument file) => file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && file.Name.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0;
}
