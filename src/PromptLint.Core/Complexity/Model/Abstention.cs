namespace PromptLint.Core.Complexity.Model;

/// <summary>Why a scorer gives no verdict.</summary>
internal enum Abstention
{
    None,
    OnlyHoles,
    UnfamiliarLanguage,
    DependsOnInput,
}
