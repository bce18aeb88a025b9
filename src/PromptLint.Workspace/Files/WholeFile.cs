namespace PromptLint.Workspace.Files;

/// <summary>Writes files whole or not at all: an interrupted run leaves nothing half.</summary>
internal static class WholeFile
{
    /// <param name="path">Where the file goes; its folder is made.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; an earlier one is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of a permission.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);
        if (IsDevice(target))
        {
            using FileStream device = File.OpenWrite(target);
            write(device);
            return;
        }

        string unfinished = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (FileStream stream = File.Create(unfinished))
            {
                write(stream);
                if (stream.CanWrite)
                {
                    stream.Flush(flushToDisk: true);
                }
            }

            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>A file moved over /dev/null would take its place for every program; /dev/fd/63 is a pipe that a shell made for us.</summary>
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows() && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));
}
