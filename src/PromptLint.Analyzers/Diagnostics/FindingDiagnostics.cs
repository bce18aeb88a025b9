using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>Turns findings into diagnostics that carry their facts.</summary>
internal static class FindingDiagnostics
{
    /// <param name="finding">What was found.</param>
    /// <param name="report">The call that it is about.</param>
    /// <param name="location">The call's place.</param>
    /// <param name="origin">The place of the token that names the model, if it stands in the sources.</param>
    public static Diagnostic Create(Finding finding, CallSiteReport report, Location location, Location? origin) => Diagnostic.Create(
        Descriptors.Of(finding.RuleId), location, Descriptors.Level(finding.Severity), origin is null ? null : [origin], Facts(finding, report), finding.Message);

    private static ImmutableDictionary<string, string?> Facts(Finding finding, CallSiteReport report)
    {
        var call = report.Call;
        var facts = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        facts.Add(FindingFacts.CallSite, call.Id);
        facts.Add(FindingFacts.Fingerprint, finding.Fingerprint);
        facts.Add(FindingFacts.Model, call.Model.Id ?? call.Model.Deployment);
        facts.Add(FindingFacts.Provider, call.Provider);
        facts.Add(FindingFacts.SuggestedModel, finding.Suggestion?.Model);
        facts.Add(FindingFacts.SuggestedProvider, finding.Suggestion?.Provider);
        facts.Add(FindingFacts.SavingUsd, finding.SavingUsd is { } saving ? FindingFacts.Amount(saving) : null);
        facts.Add(FindingFacts.OutputLimit, report.Tokens is { } tokens ? OutputTokens.RoomyLimit(tokens.Output).ToString(CultureInfo.InvariantCulture) : null);
        facts.Add(FindingFacts.Fixable, finding.Fixable ? "true" : "false");
        return facts.ToImmutable();
    }
}
