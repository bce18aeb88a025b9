namespace PromptLint.Workspace.Scanning;

/// <summary>A part of a scan: the parts of all machines together are the whole, each project in exactly one.</summary>
/// <param name="Number">1 to <paramref name="Count"/>.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Number, int Count);
