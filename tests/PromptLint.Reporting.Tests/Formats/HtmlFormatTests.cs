using System.Text.RegularExpressions;

namespace PromptLint.Reporting.Tests.Formats;

public sealed partial class HtmlFormatTests
{
    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere() =>
        Assert.DoesNotMatch(OutsideReference(), Rendered.As("html", SampleReport.Document(includePrompts: true)));

    [Fact]
    public void Text_of_the_scanned_code_becomes_no_element()
    {
        string page = Rendered.As("html", SampleReport.Document(includePrompts: true));

        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("&lt;script&gt;alert(1)", page);
        Assert.Single(Script().Matches(page));
    }

    [Fact]
    public void Prompts_are_shown_only_when_asked_for()
    {
        Assert.Contains("Classify the ticket", Rendered.As("html", SampleReport.Document(includePrompts: true)));
        Assert.DoesNotContain("Classify the ticket", Rendered.As("html", SampleReport.Document()));
    }

    [GeneratedRegex(@"(src|href)=""(?!#)|url\(|@import|fetch\(|XMLHttpRequest")]
    private static partial Regex OutsideReference();

    [GeneratedRegex("<script")]
    private static partial Regex Script();
}
