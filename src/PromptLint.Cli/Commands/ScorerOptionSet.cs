using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Scoring;
using PromptLint.Scoring.Cache;
using PromptLint.Scoring.Calibration;
using PromptLint.Scoring.Devices;
using PromptLint.Scoring.Input;

namespace PromptLint.Cli.Commands;

/// <summary>The options that choose the complexity model; the same for every verb that scores.</summary>
internal sealed class ScorerOptionSet
{
    private readonly Option<string> scorer = new("--scorer") { Description = "Complexity model: onnx or managed", DefaultValueFactory = _ => "onnx" };
    private readonly Option<string> device = new("--device") { Description = "Where the onnx model runs: auto, cpu or cuda", DefaultValueFactory = _ => "auto" };
    private readonly Option<string?> calibration = new("--calibration") { Description = "Your calibration, as `promptlint calibrate` wrote it", HelpName = "FILE" };
    private readonly Option<bool> noCache = new("--no-cache") { Description = "Score every prompt again" };

    public ScorerOptionSet()
    {
        scorer.AcceptOnlyFromAmong("onnx", "managed");
        device.AcceptOnlyFromAmong("auto", "cpu", "cuda");
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[scorer, device, calibration, noCache])
        {
            command.Add(option);
        }
    }

    /// <exception cref="UserError">The calibration cannot be read.</exception>
    public ScorerOptions Options(ParseResult arguments) => new()
    {
        Kind = Enum.Parse<ScorerKind>(arguments.GetRequiredValue(scorer), ignoreCase: true),
        Device = Enum.Parse<ExecutionDevice>(arguments.GetRequiredValue(device), ignoreCase: true),
        CacheFolder = arguments.GetValue(noCache) ? null : ScoreCache.UserFolder,
        Calibration = arguments.GetValue(calibration) is { } file ? ReadCalibration(file) : null,
    };

    private static UserCalibration ReadCalibration(string file)
    {
        try
        {
            return CalibrationFile.Read(new StringReader(InputFile.Read(file)));
        }
        catch (InputException error)
        {
            throw new UserError($"{file}: {error.Message}");
        }
    }
}
