using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Gates;

namespace PromptLint.Cli.Commands;

/// <summary>The options that say in which forms a report is written, and where.</summary>
internal sealed class ReportOutputOptions
{
    private readonly Option<string> format = new("--format") { Description = $"Form of the report: {string.Join("; ", ReportFormats.All.Select(form => $"{form.Name} ({form.Summary})"))}", DefaultValueFactory = _ => "table", HelpName = "FORM" };
    private readonly Option<string?> output = new("--output", "-o") { Description = "File for the report (default: standard output)", HelpName = "FILE" };
    private readonly Option<string[]> reports = new("--report") { Description = "A further report, FORM=FILE; may be repeated", HelpName = "FORM=FILE" };
    private readonly Option<bool> includePrompts = new("--include-prompts") { Description = "Put prompt texts into the report; otherwise their hash and length" };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Totals and verdicts only" };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Also call sites without findings, and what was not read" };

    public ReportOutputOptions()
    {
        format.AcceptOnlyFromAmong([.. ReportFormats.All.Select(form => form.Name)]);
        reports.Validators.Add(result =>
        {
            foreach (string report in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (!TrySplit(report, out _, out _))
                {
                    result.AddError($"'{report}' is no FORM=FILE with one of the forms {string.Join(", ", ReportFormats.All.Select(form => form.Name))}.");
                }
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[format, output, reports, includePrompts, quiet, verbose])
        {
            command.Add(option);
        }
    }

    public bool IncludePrompts(ParseResult arguments) => arguments.GetValue(includePrompts);

    public bool IsQuiet(ParseResult arguments) => arguments.GetValue(quiet);

    public void Write(ParseResult arguments, ReportDocument report, IReadOnlyList<GateVerdict> verdicts)
    {
        RenderOptions options = Terminal.Options(Level(arguments)) with { Gates = verdicts };
        RenderOptions inFile = options with { Color = false };
        foreach (string further in arguments.GetValue(reports) ?? [])
        {
            TrySplit(further, out IReportFormat? form, out string file);
            OutputFile.Write(file, stream => form!.Write(report, stream, inFile));
        }

        IReportFormat main = ReportFormats.Find(arguments.GetRequiredValue(format))!;
        if (arguments.GetValue(output) is { } target)
        {
            OutputFile.Write(target, stream => main.Write(report, stream, inFile));
        }
        else
        {
            OutputFile.WriteToConsole(stream => main.Write(report, stream, options));
        }
    }

    private Verbosity Level(ParseResult arguments) =>
        arguments.GetValue(quiet) ? Verbosity.Quiet : arguments.GetValue(verbose) ? Verbosity.Verbose : Verbosity.Normal;

    private static bool TrySplit(string report, out IReportFormat? form, out string file)
    {
        int sign = report.IndexOf('=');
        form = sign < 0 ? null : ReportFormats.Find(report[..sign]);
        file = report[(sign + 1)..];
        return form is not null && file.Length > 0;
    }
}
