using System.Xml.Linq;

namespace PromptLint.Reporting.Tests.Formats;

public sealed class JUnitFormatTests
{
    [Fact]
    public void A_call_site_is_a_case_and_a_warning_fails_it()
    {
        XElement suite = Suite("Bot");

        Assert.Equal("1", (string?)suite.Attribute("failures"));
        Assert.Equal("PLINT1001", (string?)suite.Element("testcase")!.Element("failure")!.Attribute("type"));
    }

    [Fact]
    public void A_finding_about_a_file_of_ours_has_its_own_suite() =>
        Assert.Equal("0", (string?)Suite("PromptLint files").Attribute("failures"));

    private static XElement Suite(string name) =>
        XDocument.Parse(Rendered.As("junit", SampleReport.Document(includePrompts: true))).Root!.Elements("testsuite").Single(suite => (string?)suite.Attribute("name") == name);
}
