using PromptLint.Cli.CommandLine;
using PromptLint.Reporting.Documents;

namespace PromptLint.Cli.Output;

/// <summary>Says why a model or a prompt is not known: never guessed, so always explained.</summary>
internal static class UnresolvedFacts
{
    public static void Print(ReportDocument report)
    {
        foreach (CallSiteEntry site in report.CallSites)
        {
            string call = $"{site.File}:{site.Line}";
            if (site.Model.Id is null)
            {
                Messages.Note($"{call}: model unknown: {site.Model.Detail ?? "no chain to a value was found"}");
            }

            if (site.Prompts.Count == 0)
            {
                Messages.Note($"{call}: no prompt text found");
            }
            else if (site.Prompts.Any(prompt => !prompt.Complete))
            {
                Messages.Note($"{call}: part of the prompt is only known at run time");
            }
        }
    }
}
