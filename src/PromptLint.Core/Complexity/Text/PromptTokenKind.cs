namespace PromptLint.Core.Complexity.Text;

/// <summary>What a token of a prompt is.</summary>
internal enum PromptTokenKind : byte
{
    Word,
    Number,

    /// <summary>A run-time part, `{name}` with one to three braces.</summary>
    Hole,

    /// <summary>Punctuation that ends a group of words.</summary>
    Break,
    NewLine,
    Other,
}
