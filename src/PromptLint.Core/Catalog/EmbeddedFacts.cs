using System.Reflection;

namespace PromptLint.Core.Catalog;

/// <summary>The data files that travel inside this assembly.</summary>
internal static class EmbeddedFacts
{
    private const string Root = "catalog/";

    /// <summary>Names of the provider files, in ordinal order.</summary>
    public static IReadOnlyList<string> Providers()
    {
        var names = new List<string>();
        foreach (string name in typeof(EmbeddedFacts).GetTypeInfo().Assembly.GetManifestResourceNames())
            if (name.StartsWith(Root, StringComparison.Ordinal) && name.IndexOf('/', Root.Length) < 0)
                names.Add(name);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The text of a resource, or of `facts/NAME`; empty when there is none.</summary>
    public static string Text(string name)
    {
        string full = name.StartsWith(Root, StringComparison.Ordinal) ? name : Root + name;
        using Stream? stream = typeof(EmbeddedFacts).GetTypeInfo().Assembly.GetManifestResourceStream(full);
        if (stream is null)
            return "";
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
