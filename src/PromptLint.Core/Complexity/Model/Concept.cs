namespace PromptLint.Core.Complexity.Model;

/// <summary>Numbers of the concepts that rows of the vocabulary speak of: 0 none, then tasks, dimensions, output lengths.</summary>
internal static class Concept
{
    public const int None = 0;
    public const int FirstTask = 1;
    public const int FirstDimension = FirstTask + Heads.TaskCount;
    public const int FirstOutput = FirstDimension + Heads.DimensionCount;
    public const int Count = FirstOutput + Heads.OutputCount;
}
