using System.Diagnostics;

namespace PromptLint.Golden.Tests;

/// <summary>The judging tools, installed into a folder of their own on first use.</summary>
public sealed class Judges : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<string> installed;

    public Judges() => installed = new Lazy<string>(Install);

    /// <summary>Where their scripts run.</summary>
    public string Folder => installed.Value;

    /// <summary>What a judge prints; its complaints fail the test.</summary>
    public string Accept(string where, string program, params string[] arguments)
    {
        (int code, string output) = Run(where, program, arguments);
        Assert.True(code == 0, output);
        return output;
    }

    public void Dispose() => folder.Dispose();

    private string Install()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Tool.RepositoryRoot, "tests", "PromptLint.Golden.Tests", "judges")))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        (int code, string output) = Run(folder.Path, "npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--foreground-scripts"]);
        Assert.True(code == 0, output);
        return folder.Path;
    }

    private static (int Code, string Output) Run(string where, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = where, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + errors.GetAwaiter().GetResult());
    }
}
