using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Reporting.Rules;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint explain`: the page of a rule.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "Rule id (PLINT1001)" };

    public static Verb Create()
    {
        var command = new Command("explain", "Explain a rule: what it finds, why it costs, what to do") { Id };
        command.SetAction(Run);
        return new Verb(command, ["promptlint explain PLINT1001"]);
    }

    private static int Run(ParseResult arguments)
    {
        string id = arguments.GetRequiredValue(Id);
        RulePage page = RulePages.Find(id)
            ?? throw new UserError($"there is no rule '{id}'; there are {string.Join(", ", RulePages.All.Select(known => known.Id))}");
        OutputFile.WriteToConsole(stream =>
        {
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            writer.WriteLine(page.Markdown.Trim());
        });
        return ExitCode.Success;
    }
}
