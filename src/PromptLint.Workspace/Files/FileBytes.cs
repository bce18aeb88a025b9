namespace PromptLint.Workspace.Files;

/// <summary>Reads a whole file within a size limit.</summary>
internal static class FileBytes
{
    /// <summary>The bytes, or null with the reason why there are none.</summary>
    public static byte[]? TryRead(string fullPath, int limit, out string? reason)
    {
        reason = null;
        try
        {
            long length = new FileInfo(fullPath).Length;
            if (length > limit)
            {
                reason = TooLarge(limit);
                return null;
            }

            // Pipes, sockets and devices say zero; opening them could wait for ever.
            if (length == 0)
            {
                return [];
            }

            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            byte[] bytes = new byte[length];
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reason = "cannot be read: " + Describe(e);
            return null;
        }
    }

    public static string TooLarge(int limit) => limit >= 1024 * 1024
        ? $"larger than {limit / (1024 * 1024)} MiB"
        : $"larger than {limit} bytes";

    /// <summary>The cause without the path, which may lie outside what a report should show.</summary>
    public static string Describe(Exception e) => e switch
    {
        UnauthorizedAccessException => "no permission",
        FileNotFoundException or DirectoryNotFoundException => "it vanished during the scan",
        PathTooLongException => "the path is too long",
        _ => "input/output error",
    };
}
