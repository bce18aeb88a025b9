using System.Text;

namespace PromptLint.Analyzers.Signatures;

/// <summary>The signature files that ship with PromptLint.</summary>
internal static class SdkLibrary
{
    private const string Prefix = "sdks/";

    private static readonly Lazy<IReadOnlyList<SdkSignatures>> Shipped = new(() => SignatureReader.Read(Files()).Sdks);

    public static IReadOnlyList<SdkSignatures> Sdks => Shipped.Value;

    /// <summary>Text of Attributes.cs, which every stand-in compiles with.</summary>
    public static string Attributes => Files().First(f => f.Name == "Attributes.cs").Text;

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
