namespace PromptLint.Analyzers.Values;

/// <summary>Where a value comes from; the strongest claim about it that can be made.</summary>
internal enum ValueKind
{
    Runtime,
    Literal,
    Constant,
    Default,
    File,
    Resource,
    Configuration,
    Environment,
    Parameter,
}
