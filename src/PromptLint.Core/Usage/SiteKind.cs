namespace PromptLint.Core.Usage;

/// <summary>What a row of a usage file speaks about, least particular first: the order of precedence.</summary>
public enum SiteKind
{
    /// <summary>`*`: every call.</summary>
    Any,

    /// <summary>`model:gpt-4o*`</summary>
    Model,

    /// <summary>`file:src/**/Bot.cs`</summary>
    File,

    /// <summary>`member:App.Bot.*`</summary>
    Member,

    /// <summary>`id:3f2a...`</summary>
    Id,
}
