namespace PromptLint.Package.Tests;

/// <summary>The package is packed once, and builds do not run beside each other: they are measured.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "package";
}
