namespace PromptLint.Core.Calls;

/// <summary>The part that a text plays in a prompt.</summary>
public enum PromptRole
{
    User,
    System,
    Assistant,
    Tool,

    /// <summary>A template whose roles are decided at run time (Semantic Kernel, Handlebars, Liquid).</summary>
    Template,

    /// <summary>Input of an embedding, image, audio or moderation call.</summary>
    Input,
}
