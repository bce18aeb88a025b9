namespace PromptLint.Core.Calls;

/// <summary>The loop around a call.</summary>
public enum LoopKind
{
    None,

    /// <summary>A loop over items in the same member.</summary>
    Iteration,

    /// <summary>Only a retry loop: it repeats a failed call and multiplies nothing on the normal path.</summary>
    Retry,

    /// <summary>Parallel.ForEachAsync, LINQ with Task.WhenAll and the like.</summary>
    FanOut,

    /// <summary>`while (true)` and other loops without a counter or collection.</summary>
    Unbounded,

    /// <summary>The loop stands in a caller.</summary>
    Caller,
}
