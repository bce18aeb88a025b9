namespace PromptLint.LanguageServer.Documents;

/// <summary>Between the URIs of the protocol and the paths of this machine.</summary>
internal static class DocumentUri
{
    /// <summary>The full path; null for documents that are no files.</summary>
    public static string? ToPath(string? uri)
    {
        if (uri is null || !Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) || !parsed.IsFile)
        {
            return null;
        }

        string path = Uri.UnescapeDataString(parsed.AbsolutePath);

        // Editors write the colon of a drive as %3A, which keeps the drive from being recognized.
        bool drive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
        string plain = parsed.Host.Length > 0 && parsed.Host != "localhost" ? $"//{parsed.Host}{path}" : drive ? path[1..] : path;
        return plain.Contains('\0', StringComparison.Ordinal) ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(plain));
    }

    public static string Of(string path)
    {
        string slashed = path.Replace('\\', '/');
        string escaped = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        return slashed.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped : slashed.StartsWith('/') ? "file://" + escaped : "file:///" + escaped;
    }
}
