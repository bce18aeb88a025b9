using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>Decides cheaply whether a compilation can hold LLM calls at all: most compilations cannot.</summary>
internal static class AnalysisGate
{
    private static readonly Lazy<IReadOnlyList<string[]>> Namespaces = new(() => [.. SdkLibrary.CallingNamespaces().Select(n => n.Split('.'))]);

    // Trees live as long as their text stays: the answer is kept while a developer edits other files.
    private static readonly ConditionalWeakTable<SyntaxTree, HttpMarks> Marks = new();

    public static bool IsOpen(Compilation compilation, ProjectFiles files, CancellationToken cancellation) =>
        files.HasSignatures || SeesSdk(compilation) || MaySendRequests(compilation, files, cancellation);

    private static bool SeesSdk(Compilation compilation) => Namespaces.Value.Any(n => Contains(compilation.GlobalNamespace, n));

    private static bool Contains(INamespaceSymbol space, string[] path)
    {
        foreach (var name in path)
        {
            if (space.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner) return false;
            space = inner;
        }

        return true;
    }

    // Raw HTTP: something that sends, and something that looks like a provider's address or request.
    private static bool MaySendRequests(Compilation compilation, ProjectFiles files, CancellationToken cancellation)
    {
        var marks = compilation.SyntaxTrees.Select(tree => Marks.GetValue(tree, t => new HttpMarks(t.GetText(cancellation).ToString()))).ToList();
        return marks.Any(m => m.Sends) && (marks.Any(m => m.Addresses) || files.Others.Any(f => f.Text is { } text && HttpMarks.HasAddress(text)));
    }
}
