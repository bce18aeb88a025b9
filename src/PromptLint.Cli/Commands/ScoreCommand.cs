using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Scanning;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Scoring;
using PromptLint.Scoring.Input;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint score`: how demanding prompts are.</summary>
internal static class ScoreCommand
{
    private const string Lines = "jsonl", Text = "text";

    private static readonly Argument<string?> Prompt = new("prompt") { Description = "A prompt, with {holes}; left out, --input is read", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Input = new("--input") { Description = "JSON lines {id, role, text} or {id, messages}; - reads standard input", DefaultValueFactory = _ => "-", HelpName = "FILE" };
    private static readonly Option<string?> Format = new("--format") { Description = "jsonl, or text for people (default: text for a prompt argument, else jsonl)" };
    private static readonly ScorerOptionSet Scorer = new();

    public static Verb Create()
    {
        Format.AcceptOnlyFromAmong(Lines, Text);
        var command = new Command("score", "Estimate how demanding prompts are: task, dimensions, parity by tier") { Prompt, Input, Format };
        Scorer.AddTo(command);
        command.SetAction(Run);
        return new Verb(command,
        [
            "promptlint score \"Translate to French: {text}\"",
            "promptlint score --input prompts.jsonl --format jsonl",
            "echo '{\"text\": \"Translate to French: {text}\"}' | promptlint score --scorer managed",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        string? prompt = arguments.GetValue(Prompt);
        ScoreRequest[] requests = prompt is null
            ? Read(arguments.GetRequiredValue(Input))
            : [new ScoreRequest("1", CallText.Of([new PromptText(PromptRole.User, prompt)]))];
        using OpenScorer scorer = ScorerSetup.Open(Scorer.Options(arguments));
        IReadOnlyList<ComplexityEstimate> estimates = scorer.Scorer.ScoreMany([.. requests.Select(request => request.Call)]);
        bool forPeople = (arguments.GetValue(Format) ?? (prompt is null ? Lines : Text)) == Text;
        OutputFile.WriteToConsole(stream =>
        {
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            for (int i = 0; i < requests.Length; i++)
            {
                if (forPeople)
                {
                    EstimateText.Write(writer, requests.Length == 1 ? null : requests[i].Id, estimates[i]);
                }
                else
                {
                    ScoreWriter.WriteLine(writer, requests[i].Id, estimates[i]);
                }
            }
        });
        return ExitCode.Success;
    }

    private static ScoreRequest[] Read(string file)
    {
        try
        {
            return [.. ScoreRequestReader.Read(file == "-" ? Console.In : new StringReader(InputFile.Read(file)))];
        }
        catch (InputException error)
        {
            throw new UserError($"{(file == "-" ? "standard input" : file)}, {error.Message}");
        }
    }
}
