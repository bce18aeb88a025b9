using System.Text;

namespace PromptLint.Usage;

/// <summary>Replaces files so that at any moment the old or the new one is there, whole.</summary>
public static class AtomicFile
{
    /// <summary>Writes beside the file, flushes to the disk, then renames over it.</summary>
    /// <exception cref="IOException">The file cannot be written; the old one is untouched.</exception>
    public static void Write(string path, string text)
    {
        string full = Path.GetFullPath(path);
        string beside = full + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
