namespace PromptLint.Scoring;

/// <summary>Which scorer is asked for.</summary>
public enum ScorerKind
{
    /// <summary>The reference model.</summary>
    Onnx,

    /// <summary>The scorer that the analyzer carries.</summary>
    Managed,
}
