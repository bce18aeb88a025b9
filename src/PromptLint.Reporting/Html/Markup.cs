using System.Globalization;
using System.Net;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Html;

/// <summary>Values on their way into the page. Everything that is not markup of ours goes through <see cref="Text"/>.</summary>
internal static class Markup
{
    public static string Text(string value) => WebUtility.HtmlEncode(PlainText.Line(value));

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    public static string List(IEnumerable<string> items)
    {
        string content = string.Concat(items.Select(item => $"<li>{item}</li>"));
        return content.Length == 0 ? "" : $"<ul>{content}</ul>";
    }
}
