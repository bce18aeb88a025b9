namespace PromptLint.Core.Findings;

/// <summary>Whether a suggestion can be carried out by an edit.</summary>
public enum Applicability
{
    /// <summary>A human has to act: other client, other host, other contract.</summary>
    Advice,

    /// <summary>A code fix exists whose result compiles and means the same.</summary>
    Fix,
}
