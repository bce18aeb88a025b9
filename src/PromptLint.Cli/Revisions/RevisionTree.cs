using System.Diagnostics;
using System.Globalization;
using System.Text;
using PromptLint.Cli.CommandLine;

namespace PromptLint.Cli.Revisions;

/// <summary>The files of a commit in a folder of their own, which goes away with this object.</summary>
internal sealed class RevisionTree : IDisposable
{
    /// <summary>Larger files are no source code.</summary>
    private const long MostBytes = 4L * 1024 * 1024;

    private readonly DirectoryInfo temporary;

    private RevisionTree(string name)
    {
        temporary = Directory.CreateTempSubdirectory("promptlint-");
        Folder = Directory.CreateDirectory(Path.Combine(temporary.FullName, name)).FullName;
    }

    public string Folder { get; }

    /// <param name="repository">Where the objects are.</param>
    /// <param name="commit">A commit id.</param>
    /// <param name="name">Name for the folder: loose files are reported under it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static RevisionTree Of(GitRepository repository, string commit, string name, CancellationToken cancellation)
    {
        var tree = new RevisionTree(name);
        try
        {
            tree.Write(repository, Files(repository, commit), cancellation);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    public void Dispose() => temporary.Delete(recursive: true);

    private static List<(string Id, string Path)> Files(GitRepository repository, string commit)
    {
        using Process git = repository.Start(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
        git.StandardInput.Close();
        string listing = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        var files = new List<(string, string)>();
        foreach (string entry in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // `100644 blob <id> <size>\t<path>`; links and submodules have another mode.
            int tab = entry.IndexOf('\t');
            string[] facts = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string path = entry[(tab + 1)..];
            bool isFile = facts[0].StartsWith("100", StringComparison.Ordinal) && long.TryParse(facts[3], NumberStyles.None, CultureInfo.InvariantCulture, out long size) && size <= MostBytes;
            if (isFile && path.StartsWith(repository.Prefix, StringComparison.Ordinal))
            {
                files.Add((facts[2], path[repository.Prefix.Length..]));
            }
        }

        return files;
    }

    private void Write(GitRepository repository, List<(string Id, string Path)> files, CancellationToken cancellation)
    {
        using Process git = repository.Start(["cat-file", "--batch"]);
        Stream output = git.StandardOutput.BaseStream;
        foreach ((string id, string path) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            git.StandardInput.Write(id + "\n");
            git.StandardInput.Flush();
            byte[] content = new byte[Size(output)];
            output.ReadExactly(content);
            output.ReadByte();
            string target = Path.GetFullPath(Path.Combine(Folder, path));
            if (target.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, content);
            }
        }

        git.StandardInput.Close();
        git.WaitForExit();
    }

    /// <summary>Reads the header `ID blob SIZE` that stands before an object.</summary>
    private static int Size(Stream output)
    {
        var header = new StringBuilder();
        for (int letter = output.ReadByte(); letter is not ('\n' or -1); letter = output.ReadByte())
        {
            header.Append((char)letter);
        }

        string[] facts = header.ToString().Split(' ');
        return facts is [_, "blob", _]
            ? int.Parse(facts[2], CultureInfo.InvariantCulture)
            : throw new UserError("this clone lacks files of the revision (a partial clone?); fetch them first");
    }
}
