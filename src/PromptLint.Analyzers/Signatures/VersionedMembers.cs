using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Members that only some versions of a package have, marked `[Versions("[2.8,2.9)")]`.</summary>
internal static class VersionedMembers
{
    private static readonly PackageVersionNumber Never = new(new Version(int.MaxValue, 0), "");

    /// <summary>A stand-in has the newest version's overloads: an older one beside them would win overload resolution with the wrong meaning.</summary>
    public static SyntaxTree Newest(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var outdated = root.DescendantNodes().OfType<TypeDeclarationSyntax>().SelectMany(Outdated).ToList();
        return outdated.Count == 0 ? tree : tree.WithRootAndOptions(root.RemoveNodes(outdated, SyntaxRemoveOptions.KeepNoTrivia)!, tree.Options);
    }

    private static IEnumerable<MemberDeclarationSyntax> Outdated(TypeDeclarationSyntax type)
    {
        foreach (var overloads in type.Members.OfType<BaseMethodDeclarationSyntax>().GroupBy(Name, StringComparer.Ordinal))
        {
            var newest = overloads.Max(End);
            foreach (var member in overloads.Where(m => End(m).CompareTo(newest) < 0)) yield return member;
        }
    }

    private static string Name(BaseMethodDeclarationSyntax member) => member is MethodDeclarationSyntax method ? method.Identifier.ValueText : ".ctor";

    /// <summary>The first version without the member; a very high one for members that are still there.</summary>
    private static PackageVersionNumber End(BaseMethodDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(l => l.Attributes).Where(a => AttributeText.Name(a) == "Versions").Select(AttributeText.Positional)
            .Select(range => range is null ? null : PackageRange.TryParse("x" + range)?.Before).FirstOrDefault(v => v is not null) ?? Never;
}
