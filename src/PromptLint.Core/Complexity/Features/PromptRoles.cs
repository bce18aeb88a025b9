namespace PromptLint.Core.Complexity.Features;

/// <summary>The roles that take part in a call, as the model knows them.</summary>
[Flags]
internal enum PromptRoles
{
    None = 0,
    System = 1,
    User = 2,
    Template = 4,
}
