namespace PromptLint.Core.Calls;

/// <summary>Which model a call uses, and how that is known.</summary>
public sealed record ModelReference
{
    /// <summary>The model id as the code states it, or null when it cannot be resolved. Never guessed.</summary>
    public string? Id { get; init; }

    /// <summary>The text as written: an id, a path or deployment name, a configuration key. Null when nothing stands there.</summary>
    public string? Raw { get; init; }

    /// <summary>The Azure deployment name, where the call names a deployment instead of a model.</summary>
    public string? Deployment { get; init; }

    public ModelSource Source { get; init; }

    /// <summary>Further ids that the same call can use (the arms of a condition, environment files), without <see cref="Id"/>.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>For an unresolved model: the chain that was followed, for people (`IConfiguration "OpenAI:Model", no value in the repository`).</summary>
    public string? Detail { get; init; }

    /// <summary>The token that a code fix would replace: a literal, a constant or an enum member; null when there is none in the sources.</summary>
    public SourceSpan? Origin { get; init; }

    public static ModelReference Unknown(string detail) => new() { Source = ModelSource.Unknown, Detail = detail };
}
