using System.Diagnostics;
using System.Reflection;

namespace PromptLint.LanguageServer.Tests;

/// <summary>The real executable.</summary>
internal static class TestTool
{
    public static string Day => "2026-11-25";

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[Metadata("Tool"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>What `promptlint scan` prints, in the same state of the world as the servers of the tests.</summary>
    public static string Scan(string folder, params string[] arguments)
    {
        using Process process = Start(["scan", folder, "--format", "json", "--at", Day, "--scorer", "managed", .. arguments]);
        process.StandardInput.Close();
        Task<string> messages = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(messages.GetAwaiter().GetResult());
    }

    private static string Metadata(string key) => typeof(TestTool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
