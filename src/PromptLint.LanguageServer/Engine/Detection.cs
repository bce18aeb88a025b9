using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.CallSites;
using PromptLint.Analyzers.Signatures;
using PromptLint.Core.Calls;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>Detection over one state of the sources, file by file.</summary>
internal sealed class Detection
{
    private readonly DetectionSession session;
    private readonly ILookup<string, SyntaxTree> trees;
    private readonly Action<string> log;

    /// <param name="sources">The state.</param>
    /// <param name="log">Told about files in which detection failed.</param>
    /// <param name="cancellation">Ends the use of this object.</param>
    public Detection(SourceSet sources, Action<string> log, CancellationToken cancellation)
    {
        this.log = log;
        session = new DetectionSession([.. sources.Projects.Select(project => project.Compilation)], sources.OtherFiles, SdkLibrary.Sdks, cancellation);
        trees = session.Index.Trees.ToLookup(tree => tree.FilePath, StringComparer.Ordinal);
    }

    public IEnumerable<string> Files => trees.Select(group => group.Key);

    /// <summary>What the code of a file leads to; null when detection failed there, which is a fault of ours and costs that file only.</summary>
    public IReadOnlyList<LlmCall>? In(string file)
    {
        try
        {
            return [.. trees[file].SelectMany(session.In)];
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log($"{file}: detection failed: {error.GetType().Name}: {error.Message}");
            return null;
        }
    }
}
