using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Gates;

/// <summary>Every call site names a model whose tier and price class are known.</summary>
public sealed class UnknownModelGate : IGate
{
    /// <summary>The rule about model ids that the catalog does not have.</summary>
    private const string UnknownModelRule = "PLINT4003";

    public GateVerdict Judge(GateSubject subject)
    {
        HashSet<string?> uncatalogued = [.. subject.Findings.Where(finding => finding.RuleId == UnknownModelRule).Select(finding => finding.CallSiteId)];
        CallSiteEntry[] unknown = [.. subject.CallSites.Where(site => (site.Model.Id is null && site.Model.Deployment is null) || uncatalogued.Contains(site.Id))];
        string reason = unknown.Length == 0
            ? "every model is known"
            : $"{Words.Count(unknown.Length, "call site")} with an unknown model, the first {unknown[0].File}:{unknown[0].Line} ({unknown[0].Model.Id ?? unknown[0].Model.Detail ?? "no model named"})";
        return new GateVerdict("--block-unknown-models", unknown.Length == 0, reason);
    }
}
