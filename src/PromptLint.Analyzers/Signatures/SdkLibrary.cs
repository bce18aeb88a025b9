using System.Text;
using System.Text.RegularExpressions;

namespace PromptLint.Analyzers.Signatures;

/// <summary>The signature files that ship with PromptLint.</summary>
internal static class SdkLibrary
{
    private const string Prefix = "sdks/";

    private static readonly Regex Namespace = new(@"^namespace ([\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Lazy<IReadOnlyList<SdkSignatures>> Shipped = new(() => SignatureReader.Read(Files()).Sdks);

    public static IReadOnlyList<SdkSignatures> Sdks => Shipped.Value;

    /// <summary>Text of Attributes.cs, which every stand-in compiles with.</summary>
    public static string Attributes => Files().First(f => f.Name == "Attributes.cs").Text;

    /// <summary>Namespaces of the files that declare calls, in ordinal order; read without parsing, for the question whether a project uses any.</summary>
    public static IReadOnlyList<string> CallingNamespaces() =>
        [.. Files().Where(f => f.Text.Contains("[LlmCall")).SelectMany(f => Namespace.Matches(f.Text).Cast<Match>()).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal)];

    /// <summary>File name and text of every signature file.</summary>
    public static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(SdkLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(n => n, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name.Substring(Prefix.Length), reader.ReadToEnd());
        }
    }
}
