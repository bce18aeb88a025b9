using System.Collections.Concurrent;
using PromptLint.Core.Reports;

namespace PromptLint.Workspace.Files;

/// <summary>Collects what was left out, from any thread.</summary>
internal sealed class SkipLog
{
    private readonly ConcurrentDictionary<SkippedPath, bool> skipped = new();
    private readonly ConcurrentDictionary<string, bool> problems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> folders = new(StringComparer.Ordinal);

    public void Skip(string path, string reason) => skipped.TryAdd(new SkippedPath(path, reason), true);

    /// <summary>Folders that are left out by name are counted, not listed: a large tree has hundreds of them.</summary>
    public void SkipFolder(string name) => folders.AddOrUpdate(name, 1, (_, count) => count + 1);

    public void Problem(string sentence) => problems.TryAdd(sentence, true);

    public IReadOnlyList<SkippedPath> Skipped() =>
    [
        .. skipped.Keys
            .Concat(folders.Select(f => new SkippedPath($"**/{f.Key}/", f.Value == 1 ? "not source: 1 folder" : $"not source: {f.Value} folders")))
            .OrderBy(s => s.Path, StringComparer.Ordinal)
            .ThenBy(s => s.Reason, StringComparer.Ordinal),
    ];

    public IReadOnlyList<string> Problems() => [.. problems.Keys.Order(StringComparer.Ordinal)];
}
