using PromptLint.Core.Costs;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Gates;

/// <summary>No single call site costs more than so much a month.</summary>
public sealed class CallSiteGate(decimal mostUsd) : IGate
{
    public GateVerdict Judge(GateSubject subject)
    {
        CallSiteEntry[] over = [.. subject.CallSites.Where(site => site.Cost?.MonthlyUsd > mostUsd).OrderByDescending(site => site.Cost!.MonthlyUsd)];
        string reason = over.Length == 0
            ? $"no call site over {Money.Text(mostUsd)} a month"
            : $"{Words.Count(over.Length, "call site")} over {Money.Text(mostUsd)} a month, the most {over[0].File}:{over[0].Line} with {Money.Text(over[0].Cost!.MonthlyUsd)}";
        return new GateVerdict($"--max-callsite {Figures.Plain(mostUsd)}", over.Length == 0, reason);
    }
}
