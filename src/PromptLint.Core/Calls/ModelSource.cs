namespace PromptLint.Core.Calls;

/// <summary>Where the model id of a call comes from.</summary>
public enum ModelSource
{
    /// <summary>Nothing in the repository tells.</summary>
    Unknown,
    Literal,

    /// <summary>A constant, an enum member or a static read-only field, also one of the SDK itself.</summary>
    Constant,

    /// <summary>A configuration key; the id is its value in the repository, if there is one.</summary>
    Configuration,

    /// <summary>An environment variable; the id is its literal fallback, if there is one.</summary>
    Environment,

    /// <summary>A parameter whose callers were followed.</summary>
    Parameter,

    /// <summary>The default of the SDK or of the application's own type.</summary>
    Default,
}
