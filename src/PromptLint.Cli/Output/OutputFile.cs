using System.Text;
using PromptLint.Cli.CommandLine;

namespace PromptLint.Cli.Output;

/// <summary>Writes files whole or not at all: an interrupted run leaves nothing half.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text in UTF-8.</summary>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <param name="path">Where the file goes; its folder is made.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UserError">The file cannot be written; an earlier one is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);
        bool inPlace = IsDevice(target);
        string unfinished = inPlace ? target : $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (FileStream stream = inPlace ? File.OpenWrite(target) : File.Create(unfinished))
            {
                write(stream);
                if (!inPlace && stream.CanWrite)
                {
                    stream.Flush(flushToDisk: true);
                }
            }

            if (!inPlace)
            {
                File.Move(unfinished, target, overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot write {path}: {error.Message}");
        }
        finally
        {
            if (!inPlace)
            {
                File.Delete(unfinished);
            }
        }
    }

    /// <summary>A file moved over /dev/null would take its place for every program; /dev/fd/63 is a pipe that a shell made for us.</summary>
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows() && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>Writes to the standard output.</summary>
    public static void WriteToConsole(Action<Stream> write)
    {
        using Stream output = Console.OpenStandardOutput();
        using var buffered = new BufferedStream(output, 64 * 1024);
        write(buffered);
    }
}
