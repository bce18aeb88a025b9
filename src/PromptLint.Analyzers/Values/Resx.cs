using System.Xml;

namespace PromptLint.Analyzers.Values;

/// <summary>Reads single entries of .resx files.</summary>
internal static class Resx
{
    /// <summary>The value of an entry; null when the file has none or is not well formed.</summary>
    public static string? Find(string? text, string name)
    {
        if (text is null) return null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.ReadToFollowing("data"))
                if (reader.GetAttribute("name") == name && reader.ReadToDescendant("value")) return reader.ReadElementContentAsString();
        }
        catch (XmlException)
        {
            return null;
        }

        return null;
    }
}
