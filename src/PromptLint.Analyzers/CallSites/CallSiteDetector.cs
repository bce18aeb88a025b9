using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;
using PromptLint.Core.Calls;
using PromptLint.Core.Files;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Finds the LLM calls of a set of compilations. Facts only; the rules judge.</summary>
public static class CallSiteDetector
{
    /// <summary>Detects all call sites, in the order of file, line and column.</summary>
    /// <param name="compilations">The projects; tree paths are relative to the scanned root.</param>
    /// <param name="files">Settings, prompt files and resources of the repository.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="parallelism">How many threads work: each keeps what it has resolved to itself, so more of them than processors only repeat work.</param>
    /// <param name="within">Says of a file whether its calls are wanted; all files are when null. Values are followed into all files either way.</param>
    public static IReadOnlyList<LlmCall> Detect(
        IReadOnlyList<Compilation> compilations, IReadOnlyList<RepositoryFile> files, CancellationToken cancellation, int parallelism = 1, Func<string, bool>? within = null)
    {
        var session = new DetectionSession(compilations, files, SdkLibrary.Sdks, cancellation);

        // The files of a folder are worked on together: they lead to the same places, and who is in the folder does not depend on threads or shards.
        var folders = session.Index.Trees.Where(t => within is null || within(t.FilePath)).OrderBy(t => t.FilePath, StringComparer.Ordinal).GroupBy(t => Folder(t.FilePath)).ToList();
        var found = new IReadOnlyList<LlmCall>[folders.Count];
        Parallel.For(0, folders.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = parallelism }, i => found[i] = session.In(folders[i]));
        return Ordered(found.SelectMany(c => c));
    }

    private static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>One call a place, in order, with ids.</summary>
    internal static IReadOnlyList<LlmCall> Ordered(IEnumerable<LlmCall> calls) => CallIds.Assign(calls
        .GroupBy(c => (c.Location.File, c.Location.Line, c.Location.Column)).Select(g => g.First())
        .OrderBy(c => c.Location.File, StringComparer.Ordinal).ThenBy(c => c.Location.Line).ThenBy(c => c.Location.Column));
}
