using System.Text;
using System.Xml;
using PromptLint.Core.Findings;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>JUnit XML: a suite per project, a case per call site, a failure where a warning or an error speaks about it.</summary>
internal sealed class JUnitFormat : IReportFormat
{
    public string Name => "junit";

    public string Summary => "JUnit XML, for test reports of build servers";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        ILookup<string?, FindingEntry> findings = report.Findings.ToLookup(finding => finding.CallSiteId);
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "PromptLint");
        foreach (IGrouping<string, CallSiteEntry> project in report.CallSites.GroupBy(site => site.Project).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            WriteSuite(xml, project.Key, [.. project], findings);
        }

        WriteExposure(xml, report);
        if (findings[null].Any())
        {
            WriteFileFindings(xml, [.. findings[null]]);
        }

        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string project, CallSiteEntry[] sites, ILookup<string?, FindingEntry> findings)
    {
        StartSuite(xml, project.Length == 0 ? "(no project)" : project, sites.Length, sites.Count(site => findings[site.Id].Any(Fails)));
        foreach (CallSiteEntry site in sites)
        {
            StartCase(xml, site.Member, $"{site.Api} at {site.File}:{site.Line}", site.File, site.Line);
            WriteFindings(xml, findings[site.Id]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A suite of its own without a case: readers that count cases see nothing of it.
    private static void WriteExposure(XmlWriter xml, ReportDocument report)
    {
        string[] lines = [.. ExposureSummary.Lines(report)];
        if (lines.Length == 0)
        {
            return;
        }

        StartSuite(xml, "Exposure", 0, 0);
        xml.WriteElementString("system-out", string.Join('\n', lines.Select(PlainText.Line)));
        xml.WriteEndElement();
    }

    private static void WriteFileFindings(XmlWriter xml, FindingEntry[] findings)
    {
        StartSuite(xml, "PromptLint files", findings.Length, findings.Count(Fails));
        foreach (FindingEntry finding in findings)
        {
            StartCase(xml, finding.File, $"{finding.RuleId} at {finding.File}:{finding.Line}", finding.File, finding.Line);
            WriteFindings(xml, [finding]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartSuite(XmlWriter xml, string name, int tests, int failures)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", PlainText.Line(name));
        xml.WriteAttributeString("tests", XmlConvert.ToString(tests));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
    }

    private static void StartCase(XmlWriter xml, string group, string name, string file, int line)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", PlainText.Line(group));
        xml.WriteAttributeString("name", PlainText.Line(name));
        xml.WriteAttributeString("file", PlainText.Line(file));
        xml.WriteAttributeString("line", XmlConvert.ToString(line));
        xml.WriteAttributeString("time", "0");
    }

    private static void WriteFindings(XmlWriter xml, IEnumerable<FindingEntry> findings)
    {
        // A case has room for one failure, so all that fails it is told there.
        FindingEntry[] failures = [.. findings.Where(Fails)];
        if (failures.Length > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", string.Join(", ", failures.Select(finding => finding.RuleId)));
            xml.WriteAttributeString("message", PlainText.Line(failures[0].Message));
            xml.WriteString(string.Join('\n', failures.Select(Sentence)));
            xml.WriteEndElement();
        }

        FindingEntry[] notes = [.. findings.Where(finding => !Fails(finding))];
        if (notes.Length > 0)
        {
            xml.WriteElementString("system-out", string.Join('\n', notes.Select(Sentence)));
        }
    }

    private static bool Fails(FindingEntry finding) => finding.Severity >= Severity.Warning;

    private static string Sentence(FindingEntry finding) => $"{finding.RuleId} {Words.Of(finding.Severity)}: {PlainText.Line(finding.Message)}";
}
