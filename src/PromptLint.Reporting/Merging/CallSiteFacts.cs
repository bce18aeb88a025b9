using PromptLint.Core.Calls;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Merging;

/// <summary>What the sums of a report need of a call site, taken back out of its entry. Prompt texts are not among it.</summary>
internal static class CallSiteFacts
{
    public static CallSiteReport Of(CallSiteEntry site) => new()
    {
        Call = new LlmCall
        {
            Id = site.Id,
            Location = new SourceSpan(site.File, site.Line, site.Column, site.EndLine, site.EndColumn),
            Member = site.Member,
            Project = site.Project,
            InTests = site.InTests,
            Sdk = site.Sdk,
            Api = site.Api,
            Provider = site.Provider,
            Operation = site.Operation,
            Model = new ModelReference
            {
                Id = site.Model.Id,
                Raw = site.Model.Raw,
                Deployment = site.Model.Deployment,
                Source = site.Model.Source,
                Alternatives = site.Model.Alternatives,
            },
        },
        Tokens = site.Tokens,
        Cost = site.Cost,
        Suggestions = site.Suggestions,
    };
}
