using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Gates;

/// <summary>Only models of a list are called. Unknown models are another gate's matter.</summary>
public sealed class AllowedModelsGate(IReadOnlyCollection<string> allowed) : IGate
{
    public GateVerdict Judge(GateSubject subject)
    {
        HashSet<string> names = new(allowed, StringComparer.OrdinalIgnoreCase);
        CallSiteEntry[] others = [.. subject.CallSites.Where(site => Models(site).Any(model => !names.Contains(model)))];
        string reason = others.Length == 0
            ? "only allowed models are called"
            : $"{Words.Count(others.Length, "call site")} with other models: {string.Join(", ", others.SelectMany(Models).Where(model => !names.Contains(model)).Distinct().Order(StringComparer.Ordinal).Take(5))}";
        return new GateVerdict($"--allowed-models {string.Join(',', allowed)}", others.Length == 0, reason);
    }

    private static IEnumerable<string> Models(CallSiteEntry site) => site.Model.Id is { } id ? site.Model.Alternatives.Prepend(id) : site.Model.Alternatives;
}
