using PromptLint.Core.Costs;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Gates;

/// <summary>The monthly total grows by at most an amount or a share against the base.</summary>
/// <param name="most">US dollars, or percent where <paramref name="percent"/> is true.</param>
/// <param name="percent">What <paramref name="most"/> counts.</param>
public sealed class IncreaseGate(decimal most, bool percent) : IGate
{
    public GateVerdict Judge(GateSubject subject)
    {
        string gate = $"--max-increase {Figures.Plain(most)}{(percent ? "%" : "")}";
        if (subject.MonthlyBeforeUsd is not { } before)
        {
            return new GateVerdict(gate, false, "there is no base to compare with: use `promptlint diff` or name one with --base");
        }

        decimal change = subject.Report.Totals.MonthlyUsd - before;
        decimal limit = percent ? before * most / 100m : most;
        return new GateVerdict(gate, change <= limit, $"{Figures.Change(change)} a month against {Money.Text(before)}, the limit is {Money.Text(limit)}");
    }
}
