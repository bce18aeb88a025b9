using PromptLint.Cli.CommandLine;
using PromptLint.Scoring;
using PromptLint.Scoring.Files;

namespace PromptLint.Cli.Scanning;

/// <summary>Opens the scorer that a verb asks for, and tells the user what is not as asked.</summary>
internal static class ScorerSetup
{
    /// <exception cref="UserError">A model file of this package is missing or altered.</exception>
    public static OpenScorer Open(ScorerOptions options)
    {
        OpenScorer open;
        try
        {
            open = ScorerFactory.Open(options);
        }
        catch (ModelFileException error)
        {
            throw new UserError(error.Message);
        }

        foreach (string notice in open.Notices)
        {
            Messages.Note(notice);
        }

        if (options.Calibration is { } calibration && calibration.Scorer != open.ModelName)
        {
            Messages.Note($"the calibration was made for {calibration.Scorer}, and {open.ModelName} scores: make it again with promptlint calibrate");
        }

        return open;
    }
}
