namespace PromptLint.Core.Costs;

/// <summary>Requests and tokens a minute.</summary>
/// <param name="RequestsPerMinute">On average over a month of 30 days.</param>
/// <param name="InputPerMinute">Input tokens.</param>
/// <param name="OutputPerMinute">Output tokens.</param>
public sealed record Load(decimal RequestsPerMinute, decimal InputPerMinute, decimal OutputPerMinute)
{
    /// <summary>The peak that is assumed where usage states none.</summary>
    public const decimal AssumedPeakFactor = 10m;

    public decimal TokensPerMinute => InputPerMinute + OutputPerMinute;

    /// <summary>The average load of a call site.</summary>
    public static Load Average(decimal callsPerMonth, int inputTokens, int outputTokens)
    {
        decimal calls = callsPerMonth / Month.Minutes;
        return new Load(calls, calls * inputTokens, calls * outputTokens);
    }

    /// <summary>The load in the busiest minute.</summary>
    public Load Times(decimal factor) => new(RequestsPerMinute * factor, InputPerMinute * factor, OutputPerMinute * factor);

    /// <summary>Both loads together.</summary>
    public Load Plus(Load other) => new(RequestsPerMinute + other.RequestsPerMinute, InputPerMinute + other.InputPerMinute, OutputPerMinute + other.OutputPerMinute);
}
