using System.Text;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>A comment that never grows past what the hosts accept: rows that do not fit are counted, not written.</summary>
internal sealed class MarkdownPage
{
    /// <summary>Lets the platform's own step find the comment again and update it in place.</summary>
    public const string StickyMark = "<!-- promptlint-report -->";

    /// <summary>GitHub refuses comments over 65,536 characters; the rest is room for the closing lines.</summary>
    public const int MostCharacters = 60_000;

    private readonly StringBuilder text = new();

    public void Line(string line) => text.Append(line).Append('\n');

    public void Table(string[] headings, IReadOnlyList<string[]> rows)
    {
        Line("");
        Line($"| {string.Join(" | ", headings)} |");
        Line($"|{string.Concat(headings.Select(_ => " --- |"))}");
        Rows(rows.Select(row => $"| {string.Join(" | ", row)} |"), rows.Count, share: 2);
    }

    public void Folded(string summary, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        Line("");
        Line($"<details><summary>{summary}</summary>");
        Line("");
        Rows(all, all.Length, share: 1);
        Line("");
        Line("</details>");
    }

    public void Verdicts(IReadOnlyList<GateVerdict> gates)
    {
        if (gates.Count > 0)
        {
            Table(["Gate", "Verdict", "Why"], [.. gates.Select(gate => (string[])[MarkdownText.Code(gate.Gate), gate.Passed ? "passed" : "**failed**", MarkdownText.Escape(gate.Reason)])]);
        }
    }

    /// <summary>A folded list, most urgent first; nothing where there are none.</summary>
    /// <param name="thing">What one of them is called.</param>
    /// <param name="findings">The findings.</param>
    public void Findings(string thing, IReadOnlyList<FindingEntry> findings)
    {
        if (findings.Count > 0)
        {
            Folded(Words.Count(findings.Count, thing), findings
                .OrderByDescending(finding => finding.Severity)
                .ThenByDescending(finding => finding.SavingUsd ?? 0m)
                .Select(finding => $"- **{Words.Of(finding.Severity)}** {finding.RuleId} {MarkdownText.Code($"{finding.File}:{finding.Line}")} {MarkdownText.Escape(finding.Message)}"));
        }
    }

    public override string ToString() => text.ToString();

    /// <param name="lines">Lines that each stand for themselves.</param>
    /// <param name="count">Their number.</param>
    /// <param name="share">2 leaves half of the remaining room for what follows, 1 takes it all.</param>
    private void Rows(IEnumerable<string> lines, int count, int share)
    {
        int limit = text.Length + (Math.Max(0, MostCharacters - text.Length) / share);
        int written = 0;
        foreach (string line in lines.TakeWhile(line => text.Length + line.Length < limit))
        {
            Line(line);
            written++;
        }

        if (written < count)
        {
            Line("");
            Line($"{Words.Count(count - written, "line")} more in the full report.");
        }
    }
}
