namespace PromptLint.Core.Json;

/// <summary>Bounds that keep hostile input harmless.</summary>
/// <param name="MaxDepth">Deepest nesting of arrays and objects.</param>
/// <param name="MaxLength">Longest text in UTF-16 code units.</param>
public sealed record JsonLimits(int MaxDepth, int MaxLength)
{
    /// <summary>64 levels, 8 million characters.</summary>
    public static JsonLimits Default { get; } = new(64, 8_000_000);
}
