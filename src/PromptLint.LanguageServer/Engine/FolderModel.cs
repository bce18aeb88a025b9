using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Workspace.Compilations;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>
/// The projects of a folder in memory and the calls found in them. An edit replaces one tree; what can have changed is detected
/// again, the edited file first. Used by one thread at a time.
/// </summary>
internal sealed class FolderModel(FolderFiles files, Action<string> log)
{
    private readonly Dictionary<string, IReadOnlyList<LlmCall>> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> stale = new(StringComparer.Ordinal);
    private readonly HashSet<string> notCompiled = new(StringComparer.Ordinal);
    private Detection? detection;
    private CancellationToken detectionEnd;

    /// <summary>Null before the first load.</summary>
    public SourceSet? Sources { get; private set; }

    /// <summary>The project that answers for each file.</summary>
    public IReadOnlyDictionary<string, SourceProject> Owners { get; private set; } = new Dictionary<string, SourceProject>();

    /// <summary>True while there are files whose calls may be others by now.</summary>
    public bool HasStale => stale.Count > 0;

    /// <summary>True when an edit needs what only loading the folder again brings.</summary>
    public bool WantsReload { get; private set; }

    /// <summary>Reads the folder. What was found before stays until it is looked at again.</summary>
    /// <exception cref="CannotScanException">There is nothing to scan.</exception>
    public void Load(CancellationToken cancellation)
    {
        SourceSet? before = Sources;
        // The files that are read later keep what the loader keeps: texts, not the sources before.
        Dictionary<string, string> open = files.OpenPaths().Distinct(StringComparer.Ordinal).Select(path => (Path: path, Text: files.Open(path)?.Text)).Where(document => document.Text is not null)
            .ToDictionary(document => document.Path, document => (LastGood(before, document.Path, document.Text!, cancellation) ?? document.Text!).ToString(), StringComparer.Ordinal);
        var loader = new SourceLoader { Overlay = open.GetValueOrDefault };
        Sources = loader.Load(files.Root, cancellation);
        WantsReload = false;
        detection = null;
        Owners = ReportedCalls.Owners(Sources);
        stale.Clear();
        stale.UnionWith(Sources.Projects.SelectMany(project => project.Compilation.SyntaxTrees).Select(tree => tree.FilePath));
        foreach (string gone in found.Keys.Where(file => !stale.Contains(file)).ToList())
        {
            found.Remove(gone);
        }
    }

    /// <summary>Takes a changed C# file over, unless it is in the middle of being typed.</summary>
    /// <returns>False when the file is not among the sources.</returns>
    public bool Edit(string path, CancellationToken cancellation)
    {
        SourceSet before = Sources!;
        if (SourceEdit.Trees(before, path).FirstOrDefault() is not { } tree)
        {
            return false;
        }

        if (files.Source(path) is not { } text || text.ContentEquals(tree.GetText(cancellation)) || Nesting.Exceeds(text.ToString(), ScanLimits.Default.NestingDepth))
        {
            return true;
        }

        SourceSet after = SourceEdit.Apply(before, path, text);
        SyntaxTree edited = SourceEdit.Trees(after, path).First();
        if (EditVerdict.IsUnfinished(tree, edited, cancellation))
        {
            return true;
        }

        Compilation old = Holder(before, tree), changed = Holder(after, edited);
        Detection? previous = detection;
        IReadOnlyList<LlmCall> had = found.TryGetValue(path, out IReadOnlyList<LlmCall>? known) ? known : [];
        bool kept = false;
        try
        {
            Use(after, cancellation);
            IReadOnlyList<LlmCall>? calls = detection!.In(path);

            // A call that vanished together with the sense of the code around it is still being edited.
            if (calls is null || (calls.Count < had.Count && EditVerdict.HasNewErrors(old, tree, changed, edited, cancellation)))
            {
                return true;
            }

            found[path] = calls;
            kept = true;
        }
        finally
        {
            if (!kept)
            {
                (Sources, Owners, detection) = (before, ReportedCalls.Owners(before), previous);
            }
        }

        stale.UnionWith(SourceEdit.Affected(before, after));
        stale.Remove(path);
        WantsReload |= EditVerdict.ImportsUnknown(changed, tree, edited, cancellation);
        return true;
    }

    /// <summary>True the first time that a file outside the sources looks as if it belonged to them.</summary>
    public bool MayBelong(string path) => files.Source(path) is { } text && AiWords.IsIn(text.ToString()) && notCompiled.Add(path);

    /// <summary>Files came or went: what did not belong before may do so now.</summary>
    public void ForgetOutsiders() => notCompiled.Clear();

    /// <summary>Takes changed settings, prompts and resources over. False when a file is not among those known.</summary>
    public bool Refresh(IReadOnlySet<string> others, CancellationToken cancellation)
    {
        SourceSet sources = Sources!;
        if (others.Any(path => sources.OtherFiles.All(file => file.Path != path)))
        {
            return false;
        }

        Use(sources with { OtherFiles = [.. sources.OtherFiles.Select(file => others.Contains(file.Path) ? files.Other(file.Path) : file)] }, cancellation);
        stale.UnionWith(detection!.Files);
        return true;
    }

    /// <summary>Looks at one file now.</summary>
    public void Detect(string path, CancellationToken cancellation)
    {
        if (stale.Contains(path) && Current(cancellation).In(path) is { } calls)
        {
            found[path] = calls;
            stale.Remove(path);
        }
    }

    /// <summary>Looks at all files that may have changed. What is done when it is cancelled stays done.</summary>
    public void DetectStale(CancellationToken cancellation)
    {
        Detection current = Current(cancellation);
        var done = new ConcurrentDictionary<string, IReadOnlyList<LlmCall>?>(StringComparer.Ordinal);
        try
        {
            var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) };
            Parallel.ForEach(stale, parallel, path => done[path] = current.In(path));
        }
        catch (AggregateException error) when (cancellation.IsCancellationRequested && error.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellation);
        }
        finally
        {
            foreach ((string path, IReadOnlyList<LlmCall>? calls) in done)
            {
                stale.Remove(path);
                if (calls is not null)
                {
                    found[path] = calls;
                }
            }
        }

        // What was bound on the way is large, and the next edit needs other bindings.
        detection = null;
    }

    /// <summary>All calls as a report has them: in order, with ids and projects.</summary>
    public IReadOnlyList<LlmCall> Calls() => ReportedCalls.Of(Owners, CallSiteDetector.Ordered(found.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)));

    private static Compilation Holder(SourceSet sources, SyntaxTree tree) => sources.Projects.First(project => project.Compilation.ContainsSyntaxTree(tree)).Compilation;

    // A document in the middle of an edit is loaded as it last made sense.
    private static SourceText? LastGood(SourceSet? before, string path, SourceText text, CancellationToken cancellation) =>
        before is not null && SourceEdit.Trees(before, path).FirstOrDefault() is { } tree && !text.ContentEquals(tree.GetText(cancellation)) && EditVerdict.IsUnfinished(tree, tree.WithChangedText(text), cancellation)
            ? tree.GetText(cancellation)
            : null;

    private Detection Current(CancellationToken cancellation)
    {
        if (detection is null || detectionEnd.IsCancellationRequested)
        {
            Use(Sources!, cancellation);
        }

        return detection!;
    }

    private void Use(SourceSet sources, CancellationToken cancellation)
    {
        Sources = sources;
        Owners = ReportedCalls.Owners(sources);
        detection = null;
        detectionEnd = cancellation;
        detection = new Detection(sources, log, cancellation);
    }
}
