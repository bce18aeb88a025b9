using System.Diagnostics;

namespace PromptLint.Golden.Tests.Trust;

/// <summary>A repository that would leave <see cref="Trace"/> behind wherever something of it ran.</summary>
internal sealed class HostileRepository : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HostileRepository()
    {
        // The project evaluates to something harmless to a reader of data, and to a command for whoever builds or design-time builds it.
        folder.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk" InitialTargets="Leave">
              <Import Project="evil.targets" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <Target Name="Leave"><WriteLinesToFile File="{Trace}" Lines="target" /></Target>
              <ItemGroup><Analyzer Include="evil.dll" /><ProjectReference Include="../Gen/Gen.csproj" OutputItemType="Analyzer" /></ItemGroup>
            </Project>
            """);
        folder.Write("App/evil.targets", $"""<Project><Target Name="Early" BeforeTargets="Restore;CollectPackageReferences;ResolveReferences;CoreCompile"><WriteLinesToFile File="{Trace}" Lines="import" /></Target></Project>""");
        folder.Write("App/evil.dll", "MZ");
        folder.Write("App/Bot.cs", """
            using System.Net.Http;
            using System.Net.Http.Json;
            class Bot
            {
                public object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                    new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Translate to French: hello" } } });
            }
            """);
        folder.Write("Gen/Gen.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup></Project>""");
        folder.Write("Gen/Gen.cs", $$"""
            [Microsoft.CodeAnalysis.Generator]
            public class Gen : Microsoft.CodeAnalysis.IIncrementalGenerator
            {
                static Gen() => System.IO.File.WriteAllText(@"{{Trace}}", "generator");
                public void Initialize(Microsoft.CodeAnalysis.IncrementalGeneratorInitializationContext context) { }
            }
            """);
        folder.Write("global.json", """{ "sdk": { "version": "99.0.0", "paths": ["./sdk"] } }""");
        folder.Write("nuget.config", """<configuration><packageSources><clear /><add key="evil" value="./feed" /></packageSources></configuration>""");
        folder.Write("Directory.Build.rsp", "-t:Leave");
        folder.Write(".editorconfig", "root = true\n");
    }

    public string Path => folder.Path;

    public string Trace => System.IO.Path.Combine(folder.Path, "trace.txt");

    public bool LeftTrace => File.Exists(Trace);

    /// <summary>Makes it a git repository with two commits, whose settings name a program for everything that git can be told to run.</summary>
    public void AddGit()
    {
        Git("init", "-q", "-b", "main");
        Git("config", "user.email", "a@example.com");
        Git("config", "user.name", "a");
        Git("add", ".");
        Git("commit", "-q", "-m", "one");
        string model = System.IO.Path.Combine(Path, "App", "Bot.cs");
        File.WriteAllText(model, File.ReadAllText(model).Replace("gpt-4o\"", "gpt-4.1\"", StringComparison.Ordinal));
        Git("commit", "-q", "-a", "-m", "two");

        string program = folder.Write(".git/evil.sh", $"#!/bin/sh\necho git > '{Trace}'\ncat\n");
        Make(program);
        foreach (string hook in (string[])["post-checkout", "pre-commit", "post-index-change", "reference-transaction"])
        {
            Make(folder.Write($".git/hooks/{hook}", $"#!/bin/sh\necho hook > '{Trace}'\n"));
        }

        foreach (string key in (string[])["core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "diff.external", "filter.evil.smudge", "filter.evil.process", "filter.evil.clean", "diff.evil.textconv", "core.alternateRefsCommand"])
        {
            Git("config", key, program);
        }

        folder.Write(".git/info/attributes", "*.cs filter=evil diff=evil\n");
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process git = Process.Start(start)!;
        Task<string> errors = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return output + errors.GetAwaiter().GetResult();
    }

    public void Dispose() => folder.Dispose();

    private static void Make(string program)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
