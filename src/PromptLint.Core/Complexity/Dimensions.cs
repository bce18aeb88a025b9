namespace PromptLint.Core.Complexity;

/// <summary>Demands of a prompt, each 0 (none) to 4 (extreme).</summary>
public sealed record Dimensions(double Reasoning, double Knowledge, double Creativity, double Constraints, double Context);
