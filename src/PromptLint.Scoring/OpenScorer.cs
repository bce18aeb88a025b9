using PromptLint.Core.Complexity;

namespace PromptLint.Scoring;

/// <summary>A scorer that is ready, with what the user should know about the choice.</summary>
public sealed class OpenScorer : IDisposable
{
    private readonly IDisposable? _resource;

    internal OpenScorer(IBatchScorer scorer, ScorerKind kind, IReadOnlyList<string> notices, IDisposable? resource = null)
    {
        Scorer = scorer;
        ModelName = scorer.Name;
        Kind = kind;
        Notices = notices;
        _resource = resource;
    }

    public IBatchScorer Scorer { get; }

    /// <summary>The name of the model itself, without the user's calibration.</summary>
    public string ModelName { get; private init; }

    /// <summary>The kind that was opened, which is the managed one when the reference model is not there.</summary>
    public ScorerKind Kind { get; }

    /// <summary>One line each for the error stream: a device or a scorer that is not the one asked for.</summary>
    public IReadOnlyList<string> Notices { get; }

    /// <summary>Changes with every byte of the model; empty for the managed scorer.</summary>
    internal string Version { get; init; } = "";

    /// <summary>The same with another scorer around.</summary>
    internal OpenScorer With(IBatchScorer scorer) => new(scorer, Kind, Notices, _resource) { Version = Version, ModelName = ModelName };

    public void Dispose() => _resource?.Dispose();
}
