namespace PromptLint.Core.Complexity;

/// <summary>The roles that take part in a call, as the model knows them.</summary>
[Flags]
public enum PromptRoles
{
    None = 0,
    System = 1,
    User = 2,
    Template = 4,
}
