using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Fixing;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>The solution that fixes work on. It is made when the first fix is asked for and follows edits: plans name its documents, so it has to stay the same between a plan and its edit.</summary>
internal sealed class FixSolution
{
    private readonly Lock gate = new();
    private Made? last;

    private sealed record Made(SourceSet Sources, ScanSetup Setup, Solution Solution);

    public Solution Of(FolderSnapshot snapshot)
    {
        lock (gate)
        {
            Made made = last is { } earlier && Follow(earlier, snapshot) is { } followed
                ? followed
                : new Made(snapshot.Sources, snapshot.Setup, FixableSolution.Create(snapshot.Sources, snapshot.Setup.Request));
            last = made;
            return made.Solution;
        }
    }

    /// <summary>The solution with the edits since; null when more than texts has changed.</summary>
    private static Made? Follow(Made made, FolderSnapshot snapshot)
    {
        SourceSet now = snapshot.Sources;
        if (made.Setup != snapshot.Setup || made.Sources.OtherFiles != now.OtherFiles || made.Sources.Projects.Count != now.Projects.Count)
        {
            return null;
        }

        Solution solution = made.Solution;
        foreach ((SourceProject before, SourceProject after) in made.Sources.Projects.Zip(now.Projects))
        {
            if (before.Path != after.Path || before.Compilation.SyntaxTrees.Length != after.Compilation.SyntaxTrees.Length)
            {
                return null;
            }

            foreach ((SyntaxTree old, SyntaxTree edited) in before.Compilation.SyntaxTrees.Zip(after.Compilation.SyntaxTrees).Where(pair => pair.First != pair.Second))
            {
                if (old.FilePath != edited.FilePath)
                {
                    return null;
                }

                foreach (DocumentId document in solution.GetDocumentIdsWithFilePath(Path.Combine(now.Root, edited.FilePath)))
                {
                    solution = solution.WithDocumentText(document, edited.GetText());
                }
            }
        }

        return new Made(now, snapshot.Setup, solution);
    }
}
