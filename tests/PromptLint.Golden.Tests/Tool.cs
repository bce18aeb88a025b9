using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace PromptLint.Golden.Tests;

/// <summary>The real executable, run as a user runs it.</summary>
internal static class Tool
{
    /// <summary>The day for all goldens: prices change and models retire, snapshots must not.</summary>
    public const string Day = "2026-11-25";

    public static string Dll { get; } = Metadata("Tool");

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Samples { get; } = Path.Combine(RepositoryRoot, "samples");

    public static ToolRun Run(params string[] arguments) => RunIn(RepositoryRoot, arguments);

    public static ToolRun RunIn(string folder, params string[] arguments) => RunIn(folder, new Dictionary<string, string>(), arguments);

    public static ToolRun RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(folder, environment, arguments);
        Task<string> messages = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, messages.GetAwaiter().GetResult());
    }

    /// <summary>Starts the tool, and kills it unless it ends before.</summary>
    public static void Kill(string folder, TimeSpan after, params string[] arguments)
    {
        using Process process = Start(folder, new Dictionary<string, string>(), arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(after))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string variable in (string[])["NO_COLOR", "FORCE_COLOR", "COLUMNS", "PROMPTLINT_TRACE"])
        {
            start.Environment.Remove(variable);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        foreach (string argument in (string[])[Dll, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static string Metadata(string key) => typeof(Tool).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
