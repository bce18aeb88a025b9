using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;

namespace PromptLint.Cli.Pricing;

/// <summary>What models are compared for.</summary>
/// <param name="Load">One call; null without a load.</param>
/// <param name="Calls">Calls a month.</param>
/// <param name="Task">What is asked for; null without a task.</param>
/// <param name="Parity">Expected parity of a prompt; null without a prompt.</param>
/// <param name="At">The day whose prices and retirements count.</param>
internal sealed record Comparison(Workload? Load, decimal Calls, TaskType? Task, Parity? Parity, DateTime At)
{
    /// <summary>The load in an average minute; null without a load.</summary>
    public Load? Average => Load is null ? null : Core.Costs.Load.Average(Calls, (int)Math.Min(Load.InputTokens, int.MaxValue), (int)Math.Min(Load.OutputTokens, int.MaxValue));
}
