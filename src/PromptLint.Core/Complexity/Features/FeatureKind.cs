namespace PromptLint.Core.Complexity.Features;

/// <summary>The kinds of hashed features; the number is hashed in front of the words.</summary>
internal enum FeatureKind : byte
{
    Unigram = 1,
    Bigram = 2,
    Prefix = 3,

    /// <summary>Two words with one between them.</summary>
    SkipGram = 4,

    /// <summary>The first word of a clause.</summary>
    Initial = 5,
    HoleName = 6,

    /// <summary>One of the first words of the text.</summary>
    Opening = 7,
}
