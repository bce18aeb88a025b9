namespace PromptLint.Cli.CommandLine;

/// <summary>Reads files that the user names.</summary>
internal static class InputFile
{
    /// <summary>Far above every real settings or report file, and far below what would exhaust the machine.</summary>
    private const long MostBytes = 512L * 1024 * 1024;

    /// <exception cref="UserError">The file cannot be read.</exception>
    public static string Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MostBytes }
                ? throw new UserError($"{path} is larger than {MostBytes / (1024 * 1024)} MiB")
                : File.ReadAllText(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserError($"{path} does not exist");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot read {path}: {error.Message}");
        }
    }
}
