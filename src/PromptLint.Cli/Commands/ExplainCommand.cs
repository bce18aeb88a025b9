using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Rules;
using PromptLint.Reporting.Wording;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint explain`: the page of a rule, or all that a report knows about a call site.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "Rule id (PLINT1001), or with --report the id of a call site" };
    private static readonly Option<string?> Report = new("--report") { Description = "JSON report that has the call site", HelpName = "FILE" };

    public static Verb Create()
    {
        var command = new Command("explain", "Explain a rule, or a call site of a report") { Id, Report };
        command.SetAction(Run);
        return new Verb(command, ["promptlint explain PLINT1001", "promptlint explain 384fea73ece5 --report report.json"]);
    }

    private static int Run(ParseResult arguments)
    {
        string id = arguments.GetRequiredValue(Id);
        IEnumerable<string> lines = arguments.GetValue(Report) is { } file ? CallSite(id, file) : [Rule(id).Markdown.Trim()];
        OutputFile.WriteToConsole(stream =>
        {
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            foreach (string line in lines)
            {
                writer.WriteLine(line);
            }
        });
        return ExitCode.Success;
    }

    private static RulePage Rule(string id) => RulePages.Find(id)
        ?? throw new UserError($"there is no rule '{id}' (a call site needs --report); there are {string.Join(", ", RulePages.All.Select(known => known.Id))}");

    private static IEnumerable<string> CallSite(string id, string file)
    {
        ReportDocument report = ReportFile.Read(file);
        CallSiteEntry site = report.CallSites.FirstOrDefault(known => known.Id == id)
            ?? throw new UserError($"{file} has no call site '{id}'");
        return CallSiteExplanation.Lines(site, report.Findings.Where(finding => finding.CallSiteId == id));
    }
}
