using PromptLint.Cli.CommandLine;

namespace PromptLint.Cli.Output;

/// <summary>Writes files whole or not at all: an interrupted run leaves nothing half.</summary>
internal static class OutputFile
{
    /// <param name="path">Where the file goes; its folder is made.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);
        string unfinished = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (FileStream stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot write {path}: {error.Message}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Writes to the standard output.</summary>
    public static void WriteToConsole(Action<Stream> write)
    {
        using Stream output = Console.OpenStandardOutput();
        using var buffered = new BufferedStream(output, 64 * 1024);
        write(buffered);
    }
}
