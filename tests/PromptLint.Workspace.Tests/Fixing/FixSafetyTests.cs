using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Sources;
using Xunit.Abstractions;

namespace PromptLint.Workspace.Tests.Fixing;

/// <summary>All fixes on whole repositories: no new compile error, and a second run changes nothing. PROMPTLINT_FIX_FOLDERS names folders (separated by the path separator) instead of the samples; they are copied first.</summary>
public sealed class FixSafetyTests(ITestOutputHelper output)
{
    public static TheoryData<string> Folders => new((Environment.GetEnvironmentVariable("PROMPTLINT_FIX_FOLDERS") ?? Path.Combine(Metadata("RepositoryRoot"), "samples")).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Fixes_compile_and_are_complete(string folder)
    {
        using var tree = new TempTree();
        Copy(folder, tree);
        Dictionary<string, int> before = Errors(tree.Root);

        string first = Fix(tree.Root);
        Dictionary<string, int> after = Errors(tree.Root);
        string second = Fix(tree.Root);

        output.WriteLine($"{Path.GetFileName(folder)}: {Last(first)}; {before.Values.Sum()} compile errors before, {after.Values.Sum()} after; second run: {Last(second)}");
        output.WriteLine(first);
        Assert.Empty(after.Where(error => error.Value > before.GetValueOrDefault(error.Key)).Select(error => error.Key));
        Assert.Equal("0 fixes in 0 files", Last(second));
    }

    private static void Copy(string folder, TempTree tree)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            string relative = Path.GetRelativePath(folder, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is ".git" or "bin" or "obj"))
            {
                tree.Write(relative, File.ReadAllBytes(file));
            }
        }
    }

    private static Dictionary<string, int> Errors(string root) => new SourceLoader().Load(root).Projects
        .SelectMany(project => project.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{project.Path}: {diagnostic.Location.SourceTree?.FilePath}: {diagnostic.Id} {diagnostic.GetMessage()}"))
        .GroupBy(error => error).ToDictionary(errors => errors.Key, errors => errors.Count());

    private static string Fix(string root)
    {
        using Process tool = Process.Start(new ProcessStartInfo("dotnet", [Metadata("Tool"), "fix", root, "--at", "2026-11-25"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> messages = tool.StandardError.ReadToEndAsync();
        string done = tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        Assert.True(tool.ExitCode == 0, messages.GetAwaiter().GetResult());
        return done;
    }

    private static string Last(string text) => text.TrimEnd().Split('\n')[^1];

    private static string Metadata(string key) => typeof(FixSafetyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
