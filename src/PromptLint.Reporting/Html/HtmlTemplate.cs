using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PromptLint.Reporting.Html;

/// <summary>The page's files, put together. Style and script are allowed by their hash, so injected markup could load and run nothing.</summary>
internal static partial class HtmlTemplate
{
    public static string Fill(IReadOnlyDictionary<string, string> parts)
    {
        string style = Resource("report.css");
        string script = Resource("report.js");
        var all = new Dictionary<string, string>(parts, StringComparer.Ordinal)
        {
            ["style"] = style,
            ["styleHash"] = Hash(style),
            ["script"] = script,
            ["scriptHash"] = Hash(script),
        };
        return Placeholder().Replace(Resource("report.html"), match => all[match.Groups["name"].Value]);
    }

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlTemplate).Assembly.GetManifestResourceStream("html/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}")]
    private static partial Regex Placeholder();
}
