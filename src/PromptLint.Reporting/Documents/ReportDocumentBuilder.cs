using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromptLint.Core.Calls;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;

namespace PromptLint.Reporting.Documents;

/// <summary>Turns the result of a scan into a document; the one place that decides whether prompt texts leave the machine.</summary>
public static class ReportDocumentBuilder
{
    /// <param name="report">The result of a scan.</param>
    /// <param name="includePrompts">False puts a hash and a length in the place of every prompt text.</param>
    public static ReportDocument Build(ScanReport report, bool includePrompts) => new()
    {
        Tool = new ToolEntry(report.ToolVersion, report.CatalogDate, report.Scorer),
        Coverage = report.Coverage,
        CallSites = [.. report.CallSites.Select(site => CallSite(site, includePrompts))],
        Findings = [.. report.Findings.Select(Finding)],
        Totals = report.Totals,
        Exposure = report.Exposure,
    };

    private static CallSiteEntry CallSite(CallSiteReport site, bool includePrompts)
    {
        LlmCall call = site.Call;
        return new CallSiteEntry
        {
            Id = call.Id,
            File = call.Location.File,
            Line = call.Location.Line,
            Column = call.Location.Column,
            EndLine = call.Location.EndLine,
            EndColumn = call.Location.EndColumn,
            Member = call.Member,
            Project = call.Project,
            InTests = call.InTests,
            Sdk = call.Sdk,
            Api = call.Api,
            Provider = call.Provider,
            Operation = call.Operation,
            Model = new ModelEntry
            {
                Id = call.Model.Id,
                Raw = call.Model.Raw,
                Deployment = call.Model.Deployment,
                Source = call.Model.Source,
                Tier = site.ModelTier,
                Alternatives = call.Model.Alternatives,
                Retires = site.Retires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Detail = call.Model.Detail,
                Origin = call.Model.Origin,
            },
            Prompts = [.. call.Prompts.Select(prompt => Prompt(prompt, includePrompts))],
            MaxOutputTokens = call.Options.MaxOutputTokens,
            OutputLimitSet = call.Options.OutputLimitSet,
            InLoop = call.Loop is not (LoopKind.None or LoopKind.Caller),
            LoopKind = call.Loop,
            Streaming = call.Options.Streaming,
            StructuredOutput = call.Options.StructuredOutput,
            Tools = call.Options.Tools,
            Tokens = site.Tokens,
            Complexity = site.Complexity,
            Cost = site.Cost,
            Suggestions = [.. site.Suggestions.Select(suggestion => suggestion with { SavingPercent = suggestion.SavingPercent is { } percent ? Math.Round(percent, 2) : null })],
            Routing = site.Routing,
        };
    }

    private static PromptEntry Prompt(Prompt prompt, bool includePrompts) => new()
    {
        Role = prompt.Role,
        Text = includePrompts ? SecretMask.Apply(prompt.Text) : null,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prompt.Text))),
        Length = prompt.Text.Length,
        Source = prompt.Source,
        Complete = prompt.Complete,
        Via = [.. prompt.Via.Select(place => new PlaceEntry(place.File, place.Line))],
    };

    private static FindingEntry Finding(Finding finding) => new()
    {
        RuleId = finding.RuleId,
        Severity = finding.Severity,
        Message = finding.Message,
        CallSiteId = finding.CallSiteId,
        File = finding.Location.File,
        Line = finding.Location.Line,
        Column = finding.Location.Column,
        EndLine = finding.Location.EndLine,
        EndColumn = finding.Location.EndColumn,
        SavingUsd = finding.SavingUsd,
        Fixable = finding.Fixable,
        Replacement = finding.Fixable && finding.Suggestion is { Applicable: Applicability.Fix } suggestion ? suggestion.Model : null,
        Fingerprint = finding.Fingerprint,
    };
}
