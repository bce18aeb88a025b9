using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Signatures;

/// <summary>What the signature files of one SDK say.</summary>
internal sealed class SdkSignatures(string name)
{
    public string Name { get; } = name;

    public IReadOnlyList<PackageRange> Packages { get; set; } = [];

    /// <summary>Names of the SDKs whose types this one uses.</summary>
    public IReadOnlyList<string> Uses { get; set; } = [];

    /// <summary>Catalog name of the provider; null for neutral abstractions.</summary>
    public string? Provider { get; set; }

    public List<TypeSignature> Types { get; } = [];

    private HashSet<string>? declared;

    public HashSet<string> Namespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>True for the full name of a type that the files declare.</summary>
    public bool Declares(string type) => (declared ??= [.. Types.Select(t => t.Name)]).Contains(type);

    /// <summary>The parsed files, for the stand-in assembly.</summary>
    public List<SyntaxTree> Trees { get; } = [];
}
