namespace PromptLint.Core.Complexity.Model;

/// <summary>Where each head stands among the logits that both scorers give.</summary>
internal static class Heads
{
    public const int ParitySlm = 0;
    public const int ParityMid = 1;
    public const int InputDependence = 2;
    public const int Dimensions = 3, DimensionCount = 5;
    public const int Tasks = Dimensions + DimensionCount, TaskCount = 19;
    public const int Outputs = Tasks + TaskCount, OutputCount = 5;
    public const int Tiers = Outputs + OutputCount, TierCount = 4;
    public const int Count = Tiers + TierCount;
}
