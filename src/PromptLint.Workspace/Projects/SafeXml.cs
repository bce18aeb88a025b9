using System.Xml;
using System.Xml.Linq;

namespace PromptLint.Workspace.Projects;

/// <summary>
/// Reads XML that nobody has reviewed: no DTD, no entities, no resolver, bounded depth, read in a loop and not by recursion.
/// Namespaces are dropped, since old project files have one and new ones do not.
/// </summary>
internal static class SafeXml
{
    private const int MaxDepth = 128;

    /// <summary>The root element, or null with one sentence that says where and what is wrong.</summary>
    public static XElement? TryParse(byte[] bytes, out string? problem)
    {
        problem = null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersFromEntities = 1024,
            });
            return Read(reader);
        }
        catch (XmlException e)
        {
            problem = $"line {e.LineNumber}: {FirstSentence(e.Message)}";
            return null;
        }
    }

    private static XElement Read(XmlReader reader)
    {
        XElement? top = null;
        XElement? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > MaxDepth)
                    {
                        throw new XmlException($"elements are nested deeper than {MaxDepth}", null, ((IXmlLineInfo)reader).LineNumber, 0);
                    }

                    bool closed = reader.IsEmptyElement;
                    XElement element = Element(reader);
                    top ??= element;
                    open?.Add(element);
                    open = closed ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open!.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(reader.Value));
                    break;
            }
        }

        return top ?? throw new XmlException("there is no element");
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
            {
                element.SetAttributeValue(reader.LocalName, reader.Value);
            }
        }

        return element;
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.').ReplaceLineEndings(" ");
    }
}
