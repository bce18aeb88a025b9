namespace PromptLint.LanguageServer.Tests;

/// <summary>A folder with sources that goes away after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>An application with one call, whose model an edit can change.</summary>
    public const string Call = """
        using OpenAI.Chat;

        public class Bot
        {
            public string Ask(string question)
            {
                var client = new ChatClient("gpt-4o", "key");
                return client.CompleteChat("Say in one word whether this review is positive or negative: " + question).Value.Content[0].Text;
            }
        }
        """;

    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <ItemGroup><PackageReference Include="OpenAI" Version="2.15.0" /></ItemGroup>
        </Project>
        """;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "promptlint tests", Guid.NewGuid().ToString("N"));

    public static TestFolder WithCall() => new TestFolder().Write("App/App.csproj", Project).Write("App/Bot.cs", Call);

    /// <summary>The samples as a fresh clone has them.</summary>
    public static TestFolder WithSamples()
    {
        var folder = new TestFolder();
        string samples = System.IO.Path.Combine(TestTool.RepositoryRoot, "samples");
        foreach (string file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            string name = System.IO.Path.GetRelativePath(samples, file);
            string[] parts = name.Split(System.IO.Path.DirectorySeparatorChar);
            if (!parts.Contains("bin") && !parts.Contains("obj"))
            {
                folder.Write(name, System.IO.File.ReadAllText(file));
            }
        }

        return folder;
    }

    public TestFolder Write(string name, string text)
    {
        string path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return this;
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
