namespace PromptLint.Golden.Tests;

/// <summary>The samples as a fresh clone has them: what builds leave behind would show in reports, and differs from machine to machine.</summary>
public sealed class CleanSamples : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CleanSamples()
    {
        foreach (string file in Directory.EnumerateFiles(Tool.Samples, "*", SearchOption.AllDirectories))
        {
            string name = System.IO.Path.GetRelativePath(Tool.Samples, file);
            string[] folders = name.Split(System.IO.Path.DirectorySeparatorChar);
            if (!folders.Contains("bin") && !folders.Contains("obj"))
            {
                folder.Write(System.IO.Path.Combine("samples", name), File.ReadAllText(file));
            }
        }
    }

    public string Path => System.IO.Path.Combine(folder.Path, "samples");

    public void Dispose() => folder.Dispose();

    /// <summary>Scans them with the scorer that answers alike on every processor.</summary>
    internal ToolRun Scan(params string[] arguments) => Tool.Run(["scan", Path, "--at", Tool.Day, "--scorer", "managed", .. arguments]);
}
