using PromptLint.Core.Findings;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Gates;

/// <summary>No finding of a severity or above.</summary>
public sealed class SeverityGate(Severity least) : IGate
{
    public GateVerdict Judge(GateSubject subject)
    {
        int count = subject.Findings.Count(finding => finding.Severity >= least);
        return new GateVerdict($"--fail-on {Words.Of(least)}", count == 0, $"{Words.Count(count, "finding")} of severity {Words.Of(least)} or above");
    }
}
