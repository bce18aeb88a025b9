using System.IO.Enumeration;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Files;

/// <summary>Lists a folder's files within the limits. Links are never followed.</summary>
internal sealed class TreeWalker(ScanRoot root, ScanLimits limits, SkipLog log, CancellationToken cancellation)
{
    private static readonly EnumerationOptions EveryEntry = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    private readonly List<string> sources = [];
    private readonly List<string> razor = [];
    private readonly List<string> projects = [];
    private readonly List<string> others = [];
    private int entries;

    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink);

    public FileTree Walk()
    {
        var pending = new Stack<(string Relative, int Depth)>();
        pending.Push(("", 0));
        while (pending.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            if (folder.Depth > limits.FolderDepth)
            {
                log.Skip(folder.Relative, $"deeper than {limits.FolderDepth} folders");
                continue;
            }

            var listed = List(folder.Relative);
            bool unityProject = listed.Exists(e => e.Name == "Assets") && listed.Exists(e => e.Name == "ProjectSettings");
            foreach (Entry entry in listed)
            {
                string path = folder.Relative.Length == 0 ? entry.Name : $"{folder.Relative}/{entry.Name}";
                if (entry.IsFolder ? FileKinds.IsFolderLeftOut(entry.Name, unityProject) : !Matters(entry.Name))
                {
                    if (entry.IsFolder)
                    {
                        log.SkipFolder(entry.Name);
                    }
                }
                else if (entry.IsLink)
                {
                    log.Skip(path, "a link; links are not followed");
                }
                else if (entry.IsFolder)
                {
                    pending.Push((path, folder.Depth + 1));
                }
                else
                {
                    Sort(entry.Name, path);
                }
            }

            if (entries > limits.Entries)
            {
                log.Skip(folder.Relative.Length == 0 ? "." : folder.Relative, $"more than {limits.Entries} files and folders; what follows was not looked at, scan a smaller folder");
                break;
            }
        }

        return new FileTree { Sources = Sorted(sources), Razor = Sorted(razor), Projects = Sorted(projects), Others = Sorted(others) };
    }

    private List<Entry> List(string relative)
    {
        var result = new List<Entry>();
        try
        {
            var found = new FileSystemEnumerable<Entry>(
                root.Absolute(relative),
                static (ref FileSystemEntry e) => new Entry(e.FileName.ToString(), e.IsDirectory, e.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                EveryEntry);
            foreach (Entry entry in found)
            {
                if (++entries > limits.Entries)
                {
                    break;
                }

                result.Add(entry);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Skip(relative.Length == 0 ? "." : relative, "the folder cannot be listed: " + FileBytes.Describe(e));
        }

        return result;
    }

    private static bool Matters(string name) =>
        FileKinds.IsSource(name) || FileKinds.IsRazor(name) || FileKinds.IsProject(name) || FileKinds.IsOther(name);

    private void Sort(string name, string path)
    {
        List<string> kind = FileKinds.IsSource(name) ? sources : FileKinds.IsRazor(name) ? razor : FileKinds.IsProject(name) ? projects : others;
        if (kind == sources && sources.Count >= limits.SourceFiles)
        {
            log.Skip(".", $"more than {limits.SourceFiles} C# files; the rest was left out, scan a smaller folder");
            return;
        }

        kind.Add(path);
    }

    private static List<string> Sorted(List<string> paths)
    {
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }
}
