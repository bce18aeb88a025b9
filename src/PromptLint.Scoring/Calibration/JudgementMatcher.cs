using PromptLint.Core.Complexity;
using PromptLint.Scoring.Input;

namespace PromptLint.Scoring.Calibration;

/// <summary>Puts a user's results and the scorer's predictions together.</summary>
public static class JudgementMatcher
{
    /// <summary>Judgements in the order of the results; prompts given as text are scored now.</summary>
    /// <param name="results">The user's results.</param>
    /// <param name="predictions">Parities by id, for results that name an id.</param>
    /// <param name="scorer">Scores results that bring their text; uncalibrated.</param>
    /// <exception cref="InputException">An id has no prediction.</exception>
    public static IReadOnlyList<Judgement> Match(IReadOnlyList<ResultLine> results, IReadOnlyDictionary<string, Parity> predictions, IBatchScorer scorer)
    {
        ResultLine[] own = [.. results.Where(result => result.Prompt is not null)];
        var scored = own.Zip(scorer.ScoreMany([.. own.Select(result => result.Prompt!.Value)])).ToDictionary(pair => pair.First.Line, pair => pair.Second.Parity);
        return [.. results.Select(result => new Judgement(result.Tier, Of(result.Tier, ParityOf(result)), result.Acceptable))];

        Parity ParityOf(ResultLine result) =>
            scored.TryGetValue(result.Line, out var parity) || (result.Id is not null && predictions.TryGetValue(result.Id, out parity))
                ? parity
                : throw new InputException($"line {result.Line}: there is no prediction for '{result.Id}'");
    }

    private static double Of(ModelTier tier, Parity parity) => tier == ModelTier.Slm ? parity.Slm : parity.Mid;
}
