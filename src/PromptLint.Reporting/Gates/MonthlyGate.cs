using PromptLint.Core.Costs;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Gates;

/// <summary>All call sites together cost at most so much a month.</summary>
public sealed class MonthlyGate(decimal mostUsd) : IGate
{
    public GateVerdict Judge(GateSubject subject)
    {
        decimal monthly = subject.Report.Totals.MonthlyUsd;
        int unknown = subject.Report.Totals.UnknownCost;
        string uncounted = unknown == 0 ? "" : $"; {Words.Count(unknown, "call site")} of unknown cost not counted";
        return new GateVerdict($"--max-monthly {Figures.Plain(mostUsd)}", monthly <= mostUsd, $"{Money.Text(monthly)} a month, the limit is {Money.Text(mostUsd)}{uncounted}");
    }
}
