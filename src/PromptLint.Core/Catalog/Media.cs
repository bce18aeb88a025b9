namespace PromptLint.Core.Catalog;

/// <summary>Kinds of content that a model takes or gives.</summary>
[Flags]
public enum Media
{
    None = 0,
    Text = 1,
    Image = 2,
    Audio = 4,
    Video = 8,

    /// <summary>PDF and other document files.</summary>
    File = 16,
}
