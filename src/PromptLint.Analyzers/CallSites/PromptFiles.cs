using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Prompt files and folders that a call names.</summary>
internal static class PromptFiles
{
    /// <summary>Adds the prompts of a file, or of all prompt files below a folder.</summary>
    public static void Read(Value path, RepositoryTexts files, CallFacts facts)
    {
        if (files.Read(path, path.Node!) is TextValue { HasStatic: true } whole && Texts.Of(path) is var name)
        {
            Add(name.Render(), whole.Render(), path.Node, facts);
            return;
        }

        foreach (var file in files.Below(path).Where(f => IsPrompt(f.Path)))
            if (file.Text is { } text) Add(file.Path, text, path.Node, facts);
    }

    private static void Add(string path, string text, SyntaxNode? node, CallFacts facts)
    {
        foreach (var (role, content) in PromptFileText.Parts(path, text))
            facts.Prompts.Add(new PromptFact(role, TextValue.Of(content) with { Kind = ValueKind.File, Node = node }));
    }

    private static bool IsPrompt(string path) =>
        path.EndsWith("skprompt.txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".prompty", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".prompt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".handlebars", StringComparison.OrdinalIgnoreCase);
}
