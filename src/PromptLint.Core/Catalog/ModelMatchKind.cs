namespace PromptLint.Core.Catalog;

/// <summary>How an id was found in the catalog, best first.</summary>
public enum ModelMatchKind
{
    Exact,
    Alias,

    /// <summary>After taking a version off the end: a date, `-latest`, a quantisation.</summary>
    VersionStripped,

    /// <summary>After taking a host or region off the front: `azure/`, `us.anthropic.`, `models/`.</summary>
    HostStripped,

    /// <summary>A deployment name that the user's map translates.</summary>
    Deployment,

    /// <summary>A fine-tuned model; the row is its base model, whose price does not apply.</summary>
    FineTuned,

    Unknown,
}
