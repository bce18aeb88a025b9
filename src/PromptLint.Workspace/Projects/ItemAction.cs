namespace PromptLint.Workspace.Projects;

/// <summary>What an item element does to the list.</summary>
internal enum ItemAction
{
    Include,
    Remove,
    Update,
}
