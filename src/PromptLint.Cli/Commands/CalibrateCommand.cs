using System.CommandLine;
using System.Globalization;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Scanning;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Scoring;
using PromptLint.Scoring.Calibration;
using PromptLint.Scoring.Input;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint calibrate`: bring your own evidence.</summary>
internal static class CalibrateCommand
{
    private static readonly Option<string> Results = new("--results") { Description = "Your judgements: CSV id,tier,ok or JSON lines {id or text, tier, ok}", Required = true, HelpName = "FILE" };
    private static readonly Option<string?> Predictions = new("--predictions") { Description = "Report of `scan --format json` or output of `score`, for results that name an id", HelpName = "FILE" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "Where the calibration goes", DefaultValueFactory = _ => CalibrationFile.Name, HelpName = "FILE" };
    private static readonly ScorerOptionSet Scorer = new();

    public static Verb Create()
    {
        var command = new Command("calibrate", "Fit the parities to your own A/B judgements") { Results, Predictions, Output };
        Scorer.AddTo(command);
        command.SetAction(Run);
        return new Verb(command,
        [
            "promptlint calibrate --results judgements.csv --predictions report.json",
            "promptlint scan . --calibration promptlint.calibration.json",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        string file = arguments.GetRequiredValue(Results);
        using OpenScorer scorer = ScorerSetup.Open(Scorer.Options(arguments) with { Calibration = null });
        IReadOnlyList<Judgement> judgements = Understood(file, text =>
            JudgementMatcher.Match(ResultReader.Read(text), ReadPredictions(arguments.GetValue(Predictions)), scorer.Scorer));
        UserCalibration calibration = CalibrationFit.Fit(scorer.ModelName, judgements);
        if (calibration is { Slm: null, Mid: null })
        {
            throw new UserError($"{file} has {judgements.Count} judgements; a tier needs at least {CalibrationFit.Fewest}");
        }

        string target = arguments.GetRequiredValue(Output);
        OutputFile.Write(target, stream =>
        {
            using var writer = new StreamWriter(stream);
            CalibrationFile.Write(writer, calibration);
        });
        Report(ModelTier.Slm, calibration.Slm, judgements);
        Report(ModelTier.Mid, calibration.Mid, judgements);
        Messages.Note($"calibration written to {target}; use it with --calibration {target}");
        return ExitCode.Success;
    }

    private static IReadOnlyDictionary<string, Parity> ReadPredictions(string? file) =>
        file is null ? new Dictionary<string, Parity>() : Understood(file, PredictionReader.Read);

    private static T Understood<T>(string file, Func<TextReader, T> read)
    {
        try
        {
            return read(new StringReader(InputFile.Read(file)));
        }
        catch (InputException error)
        {
            throw new UserError($"{file}, {error.Message}");
        }
    }

    private static void Report(ModelTier tier, CalibrationMap? map, IReadOnlyList<Judgement> judgements)
    {
        Judgement[] ofTier = [.. judgements.Where(judgement => judgement.Tier == tier)];
        if (map is null)
        {
            Messages.Note($"{Words.Of(tier)}: {ofTier.Length} judgements are too few, its parity stays");
            return;
        }

        CalibrationQuality before = CalibrationQuality.Of(ofTier, parity => parity), after = CalibrationQuality.Of(ofTier, map.At);
        Messages.Note(
            $"{Words.Of(tier)}: {ofTier.Length} judgements, {map.Method}, log loss {Number(before.LogLoss)} -> {Number(after.LogLoss)}, "
            + $"calibration error {Number(before.CalibrationError)} -> {Number(after.CalibrationError)} (on the same judgements)");
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
