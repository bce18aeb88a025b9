using Microsoft.Build.Logging.StructuredLogger;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.Sources;
using Task = Microsoft.Build.Logging.StructuredLogger.Task;

namespace PromptLint.Workspace.Binlog;

/// <summary>Takes the compiler's command lines out of the log of an earlier build (`dotnet build -bl`). Nothing runs.</summary>
public sealed class BinlogLoader : ILoader
{
    private readonly ScanLimits limits;

    public BinlogLoader(ScanLimits limits) => this.limits = limits;

    /// <inheritdoc />
    public SourceSet Load(string path, CancellationToken cancellation = default)
    {
        string full = Path.GetFullPath(path);
        if (!File.Exists(full) || !full.EndsWith(".binlog", StringComparison.OrdinalIgnoreCase))
        {
            throw new CannotScanException($"{path}: not a .binlog file; write one with 'dotnet build -bl' and name it.");
        }

        List<CompilerCall> calls = Calls(full, path);
        string folder = CommonFolder(calls.Select(c => Path.GetDirectoryName(c.ProjectFile)!));
        if (folder.Length == 0 || !Directory.Exists(folder))
        {
            throw new CannotScanException($"{path}: the projects of this build are not on this machine; build here with 'dotnet build -bl'.");
        }

        // The log usually lies where the build was started: paths then read as they do there.
        string logFolder = Path.GetDirectoryName(full)!;
        string start = CommonFolder([folder, logFolder]) == logFolder ? logFolder : folder;
        var root = new ScanRoot(ScanRoot.RepositoryTop(start) ?? start);
        var log = new SkipLog();
        FileTree tree = new TreeWalker(root, limits, log, cancellation).Walk();
        return new SourceSetBuilder(root, limits, log, cancellation).Build(path, Models(calls, root, tree, log), tree, allFiles: false);
    }

    private static List<CompilerCall> Calls(string full, string path)
    {
        Build build;
        try
        {
            build = BinaryLog.ReadBuild(full);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            throw new CannotScanException($"{path}: not a build log that can be read ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}); build again with 'dotnet build -bl'.", e);
        }

        List<CompilerCall> calls = [.. build.FindChildrenRecursive<Task>(t => t.Name == "Csc").Select(CompilerCall.TryRead).OfType<CompilerCall>()];
        return calls.Count > 0
            ? calls
            : throw new CannotScanException($"{path}: the log holds no compilation, since everything was up to date; build again with 'dotnet build --no-incremental -bl'.");
    }

    private List<ProjectModel> Models(List<CompilerCall> calls, ScanRoot root, FileTree tree, SkipLog log)
    {
        var newest = calls
            .Where(c => root.TryRelative(c.ProjectFile) is not null)
            .GroupBy(c => root.TryRelative(c.ProjectFile)!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, CompilerCall.Newest, StringComparer.Ordinal);
        var byOutput = newest.GroupBy(n => n.Value.OutputName, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Key, StringComparer.OrdinalIgnoreCase);
        var files = new BuildFiles(root, limits, log);
        var evaluator = new ProjectEvaluator(files, log);
        var reader = new ProjectReader(root, files, new SourceIndex(root, tree.Sources, tree.Projects), new SourceIndex(root, tree.Razor, tree.Projects), log);
        var models = new List<ProjectModel>();
        foreach ((string path, CompilerCall call) in newest.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            if (evaluator.Evaluate(root.Absolute(path), path) is { } project)
            {
                models.Add(call.Model(reader.Read(project), root, byOutput));
            }
        }

        return models;
    }

    private static string CommonFolder(IEnumerable<string> folders)
    {
        string? common = null;
        foreach (string folder in folders)
        {
            common ??= folder;
            while (common.Length > 0 && folder != common && !folder.StartsWith(common + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                common = Path.GetDirectoryName(common) ?? "";
            }
        }

        return common ?? "";
    }
}
