using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Reads the `[assembly: Sdk(...)]` of a signature file.</summary>
internal static class SdkDeclaration
{
    /// <summary>Null when the file has none.</summary>
    public static SdkSignatures? Read(SyntaxTree tree, List<SignatureError> errors)
    {
        var attribute = ((CompilationUnitSyntax)tree.GetRoot()).AttributeLists.SelectMany(l => l.Attributes).FirstOrDefault(a => AttributeText.Name(a) == "Sdk");
        if (attribute is null) return null;
        var sdk = new SdkSignatures(AttributeText.Positional(attribute) ?? "") { Provider = NullIfEmpty(AttributeText.Named(attribute, "Provider")) };
        sdk.Uses = Split(AttributeText.Named(attribute, "Uses"));
        sdk.Packages = [.. Split(AttributeText.Named(attribute, "Packages")).Select(Range).OfType<PackageRange>()];
        sdk.Trees.Add(tree);
        if (sdk.Name.Length == 0) Report("the Sdk attribute needs a name");
        return sdk;

        PackageRange? Range(string text)
        {
            var range = PackageRange.TryParse(text);
            if (range is null) Report($"'{text}' is no package range; write Id or Id[1.0,2.0)");
            return range;
        }

        void Report(string message) =>
            errors.Add(new SignatureError(tree.FilePath, attribute.GetLocation().GetLineSpan().StartLinePosition.Line + 1, message));
    }

    private static List<string> Split(string? list) =>
        (list ?? "").Split(';').Select(p => p.Trim()).Where(p => p.Length > 0).ToList();

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
