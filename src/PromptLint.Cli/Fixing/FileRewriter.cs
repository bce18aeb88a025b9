using PromptLint.Workspace.Fixing;
using System.Text;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;

namespace PromptLint.Cli.Fixing;

/// <summary>Writes changed files back: whole or not at all, in the encoding that they have.</summary>
internal static class FileRewriter
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(true), new UTF32Encoding(false, true), new UTF32Encoding(true, true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Writes a file; false, with a note, where it is no longer what was read or has bytes that are no text.</summary>
    public static bool Write(string root, ChangedFile file)
    {
        string path = Path.Combine(root, file.Path);
        byte[] bytes = File.ReadAllBytes(path);
        Encoding encoding = Marked.FirstOrDefault(marked => bytes.AsSpan().StartsWith(marked.GetPreamble())) ?? new UTF8Encoding(false, throwOnInvalidBytes: false);
        byte[] mark = encoding.GetPreamble();
        string present = encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        if (present != file.Before.ToString() || !encoding.GetBytes(present).AsSpan().SequenceEqual(bytes.AsSpan(mark.Length)))
        {
            Messages.Note($"{file.Path} is left as it is: it changed meanwhile, or is not UTF-8 or UTF-16");
            return false;
        }

        OutputFile.Write(path, stream =>
        {
            stream.Write(mark);
            stream.Write(encoding.GetBytes(file.After().ToString()));
        });
        return true;
    }
}
