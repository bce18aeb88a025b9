using System.Text;
using PromptLint.Cli.CommandLine;
using PromptLint.Workspace.Files;

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
        try
        {
            WholeFile.Write(path, write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot write {path}: {error.Message}");
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
