using System.Text;

namespace PromptLint.Reporting.Wording;

/// <summary>Puts text into markdown so that it stays text: no markup, no mention, no link, no way out of a table cell.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()<>#+!|~$^&";

    /// <summary>Text of ours that quotes names from the code.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        string line = PlainText.Line(text);
        for (int i = 0; i < line.Length; i++)
        {
            char letter = line[i];
            if (letter is '&' or '<' or '>')
            {
                escaped.Append(letter switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            }
            else
            {
                escaped.Append(Special.Contains(letter) ? $"\\{letter}" : letter.ToString());
                // A zero-width space keeps `@name`, `https://`, `www.` from becoming a mention or a link.
                bool linking = letter is '@' || (letter is ':' && i + 1 < line.Length && line[i + 1] is '/') || (letter is 'w' or 'W' && i + 1 < line.Length && line[i + 1] is '.');
                escaped.Append(linking ? "\u200B" : "");
            }
        }

        return escaped.ToString();
    }

    /// <summary>Text from the code in a code span.</summary>
    public static string Code(string text)
    {
        string line = PlainText.Line(text).Replace('`', '\'').Replace("|", "\\|");
        return line.Length == 0 ? "" : $"`{line}`";
    }
}
