using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Settings;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;
using PromptLint.Reporting.Json;
using PromptLint.Reporting.Merging;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint merge`: many JSON reports to one, in every form.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string[]> Inputs = new("report") { Description = "JSON reports of `promptlint scan`", Arity = ArgumentArity.OneOrMore };
    private static readonly ReportOutputOptions Reports = new();
    private static readonly GateOptions Gates = new();

    public static Verb Create()
    {
        var command = new Command("merge", "Join the reports of shards into the report of the whole") { Inputs };
        Reports.AddTo(command);
        Gates.AddTo(command);
        command.SetAction(Run);
        return new Verb(command,
        [
            "promptlint merge shard-*.json --format json --output report.json",
            "promptlint merge shard-*.json --report html=report.html --report parquet=report.parquet --max-monthly 5000",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        ReportDocument merged = Merge([.. arguments.GetRequiredValue(Inputs).Select(ReportFile.Read)]);
        IReadOnlyList<GateVerdict> verdicts = GateTable.Judge(Gates.Settings(arguments), new GateSubject(merged));
        Reports.Write(arguments, merged, verdicts);
        return verdicts.All(verdict => verdict.Passed) ? ExitCode.Success : ExitCode.GateFailed;
    }

    private static ReportDocument Merge(ReportDocument[] reports)
    {
        try
        {
            return ReportMerger.Merge(reports);
        }
        catch (ReportFormatException error)
        {
            throw new UserError(error.Message);
        }
    }
}
