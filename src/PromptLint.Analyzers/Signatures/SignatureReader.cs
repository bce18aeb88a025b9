using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Reads signature files: C# declarations with the attributes of rules/sdks/Attributes.cs. Works on syntax alone.</summary>
internal static class SignatureReader
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>Reads a set of files. A file without an `[assembly: Sdk]` belongs to the SDK of the file whose name is the part before its first dot-separated suffix (`OpenAI.Responses.cs` to `OpenAI.cs`).</summary>
    /// <param name="files">File name and text.</param>
    public static (IReadOnlyList<SdkSignatures> Sdks, IReadOnlyList<SignatureError> Errors) Read(IEnumerable<(string Name, string Text)> files)
    {
        var errors = new List<SignatureError>();
        var trees = files.OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => CSharpSyntaxTree.ParseText(f.Text, Options, f.Name, Encoding.UTF8)).ToList();
        var owners = new Dictionary<string, SdkSignatures>(StringComparer.Ordinal);
        var continuations = new List<(string Stem, SyntaxTree Tree)>();
        foreach (var tree in trees)
        {
            foreach (var problem in tree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error))
                errors.Add(new SignatureError(tree.FilePath, problem.Location.GetLineSpan().StartLinePosition.Line + 1, problem.GetMessage(CultureInfo.InvariantCulture)));
            var stem = Stem(tree.FilePath);
            if (SdkDeclaration.Read(tree, errors) is { } sdk) owners[stem] = sdk;
            else continuations.Add((stem, tree));
        }

        foreach (var pair in owners.OrderBy(o => o.Key, StringComparer.Ordinal)) MemberReader.ReadInto(pair.Value, pair.Value.Trees[0]);
        foreach (var (stem, tree) in continuations)
        {
            var owner = Prefixes(stem).Where(owners.ContainsKey).Select(p => owners[p]).FirstOrDefault();
            if (owner is null)
            {
                if (tree.GetRoot().DescendantNodes().Any(n => n is AttributeSyntax))
                    errors.Add(new SignatureError(tree.FilePath, 1, "no [assembly: Sdk(\"name\")] here and no file of that name to belong to"));
                continue;
            }

            owner.Trees.Add(tree);
            MemberReader.ReadInto(owner, tree);
        }

        return (owners.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Value).ToList(), errors);
    }

    private static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 3) : name;
    }

    private static IEnumerable<string> Prefixes(string stem)
    {
        for (var dot = stem.LastIndexOf('.'); dot > 0; dot = stem.LastIndexOf('.', dot - 1)) yield return stem.Substring(0, dot);
    }
}
