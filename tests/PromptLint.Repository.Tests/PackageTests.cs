namespace PromptLint.Repository.Tests;

public sealed class PackageTests
{
    private static readonly string[] BuildOnly = ["PolySharp", "Microsoft.CodeAnalysis.Analyzers"];

    [Fact]
    public void Core_has_no_package_but_those_that_only_the_build_uses() =>
        Assert.DoesNotContain(Packages("PromptLint.Core"), package => !BuildOnly.Contains(package.Id) || !package.Private);

    [Theory]
    [InlineData("PromptLint.Analyzers")]
    [InlineData("PromptLint.CodeFixes")]
    public void Assemblies_loaded_by_the_compiler_bring_no_package_of_their_own(string project) =>
        Assert.DoesNotContain(Packages(project), package =>
            !package.Private || (package.Id != "PolySharp" && !package.Id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));

    [Fact]
    public void Reporting_sees_no_compiler() =>
        Assert.DoesNotContain(Packages("PromptLint.Reporting"), package => package.Id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void Versions_stand_in_the_central_file_only()
    {
        var versioned =
            from project in ProjectFile.All
            from package in project.Packages
            where package.Attribute("Version") is not null || package.Element("Version") is not null || package.Attribute("VersionOverride") is not null
            select $"{project.Path}: {package.Attribute("Include")?.Value}";

        Violations.None(versioned);
    }

    private static IEnumerable<(string Id, bool Private)> Packages(string project) =>
        ProjectFile.All.Where(file => file.Name == project)
            .SelectMany(file => file.Packages)
            .Select(package => (package.Attribute("Include")!.Value, (string?)package.Attribute("PrivateAssets") == "all"));
}
