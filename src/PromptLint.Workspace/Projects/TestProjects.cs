using System.Collections.Frozen;

namespace PromptLint.Workspace.Projects;

/// <summary>Tells tests from the application.</summary>
internal static class TestProjects
{
    private static readonly FrozenSet<string> Frameworks = new[]
    {
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.core", "xunit.v3", "NUnit", "MSTest", "MSTest.TestFramework", "TUnit",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsTest(EvaluatedProject project, IEnumerable<PackageNeed> packages) =>
        project.Properties.Flag("IsTestProject")
        || project.Sdks.Contains("MSTest.Sdk", StringComparer.OrdinalIgnoreCase)
        || packages.Any(p => Frameworks.Contains(p.Id))
        || IsTestPath(project.Path);

    /// <summary>Whether a folder below the root, or the project's name, is one that tests are kept in.</summary>
    public static bool IsTestPath(string path) => Path.ChangeExtension(path, null).Split('/').Any(IsTestName);

    private static bool IsTestName(string name) =>
        name.Equals("test", StringComparison.OrdinalIgnoreCase)
        || name.Equals("tests", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".Test", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".Tests", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("UnitTests", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("IntegrationTests", StringComparison.OrdinalIgnoreCase);
}
