using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Core.Complexity;
using PromptLint.Scoring;
using PromptLint.Scoring.Input;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint score`: how demanding prompts are.</summary>
internal static class ScoreCommand
{
    private static readonly Option<string> Input = new("--input") { Description = "JSON lines {id, role, text} or {id, messages}; - reads standard input", DefaultValueFactory = _ => "-", HelpName = "FILE" };
    private static readonly Option<string> Scorer = new("--scorer") { Description = "Complexity model: onnx or managed", DefaultValueFactory = _ => "onnx" };
    private static readonly Option<string> Format = new("--format") { Description = "jsonl", DefaultValueFactory = _ => "jsonl" };

    public static Verb Create()
    {
        Scorer.AcceptOnlyFromAmong("onnx", "managed");
        Format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("score", "Estimate how demanding prompts are: task, dimensions, parity by tier") { Input, Scorer, Format };
        command.SetAction(Run);
        return new Verb(command,
        [
            "promptlint score --input prompts.jsonl",
            "echo '{\"text\": \"Translate to French: {text}\"}' | promptlint score",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        using OpenScorer scorer = ScorerFactory.Open(Enum.Parse<ScorerKind>(arguments.GetRequiredValue(Scorer), ignoreCase: true));
        foreach (string notice in scorer.Notices)
        {
            Messages.Note(notice);
        }

        string file = arguments.GetRequiredValue(Input);
        ScoreRequest[] requests = Read(file, file == "-" ? Console.In : new StringReader(InputFile.Read(file)));
        IReadOnlyList<ComplexityEstimate> estimates = scorer.Scorer.ScoreMany([.. requests.Select(request => request.Call)]);
        OutputFile.WriteToConsole(stream =>
        {
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            for (int i = 0; i < requests.Length; i++)
            {
                ScoreWriter.WriteLine(writer, requests[i].Id, estimates[i]);
            }
        });
        return ExitCode.Success;
    }

    private static ScoreRequest[] Read(string file, TextReader input)
    {
        try
        {
            return [.. ScoreRequestReader.Read(input)];
        }
        catch (InputException error)
        {
            throw new UserError($"{(file == "-" ? "standard input" : file)}, {error.Message}");
        }
    }
}
