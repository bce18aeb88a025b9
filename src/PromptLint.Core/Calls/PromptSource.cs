namespace PromptLint.Core.Calls;

/// <summary>Where the text of a prompt comes from.</summary>
public enum PromptSource
{
    /// <summary>Only known at run time: the text is nothing but holes.</summary>
    Runtime,
    Literal,
    Constant,
    Configuration,
    File,

    /// <summary>An embedded resource or a .resx entry.</summary>
    Resource,

    /// <summary>Handed in by a caller; <see cref="Prompt.Via"/> names the places.</summary>
    Parameter,
}
