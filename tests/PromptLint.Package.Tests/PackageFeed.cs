using System.Reflection;

namespace PromptLint.Package.Tests;

/// <summary>The package, packed from what was built, in a folder that serves as the only package source.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("promptlint-package-");

    public PackageFeed()
    {
        string project = Path.Combine(Metadata("RepositoryRoot"), "src", "PromptLint.Package");
        (int code, string output) = DotNet.Run(project, "pack", "--no-build", "--configuration", Metadata("Configuration"), "--output", Folder, "-nodeReuse:false");
        Assert.True(code == 0, output);
        Package = Assert.Single(Directory.GetFiles(Folder, "PromptLint.Analyzers.*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(Package)["PromptLint.Analyzers.".Length..];
    }

    public string Folder => Path.Combine(folder.FullName, "feed");

    public string Package { get; }

    public string Version { get; }

    /// <summary>A new folder with a project that references the package and can restore nothing but it.</summary>
    /// <param name="name">Of the project.</param>
    /// <param name="properties">MSBuild properties beside the usual ones.</param>
    /// <param name="files">Name and text of its files.</param>
    public string Consumer(string name, string properties, params (string Name, string Text)[] files)
    {
        DirectoryInfo project = folder.CreateSubdirectory(name);
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Folder}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder.FullName, "packages")}" /></config>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ErrorLog>$(MSBuildProjectDirectory)/log.sarif,version=2.1</ErrorLog>
                <PromptLintRoot>$(MSBuildProjectDirectory)</PromptLintRoot>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="PromptLint.Analyzers" Version="{Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        foreach ((string file, string text) in files)
            Write(file, text);
        return project.FullName;

        void Write(string file, string text)
        {
            string path = Path.Combine(project.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Metadata(string key) => typeof(PackageFeed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
