namespace PromptLint.Core.Catalog;

/// <summary>What a model produces.</summary>
public enum ModelKind
{
    Chat,
    Embedding,
    Rerank,
}
