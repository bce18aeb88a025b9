using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Repository.Tests;

/// <summary>A C# file of ours, parsed.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path)
    {
        Path = path;
        Text = RepositoryTree.Read(path);
        Root = CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();
    }

    public static IReadOnlyList<SourceFile> All { get; } = [.. RepositoryTree.Sources.Select(path => new SourceFile(path))];

    public string Path { get; }

    public string Text { get; }

    public CompilationUnitSyntax Root { get; }

    public bool IsProduct => Path.StartsWith("src/", StringComparison.Ordinal);

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The names of the types that stand directly in a namespace, other than file-local ones.</summary>
    public IReadOnlyList<string> TopLevelTypes =>
    [
        .. Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => !member.Modifiers.Any(SyntaxKind.FileKeyword))
            .Select(member => member switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>(),
    ];
}
