namespace PromptLint.Core.Costs;

/// <summary>Tokens of one call.</summary>
public sealed record TokenEstimate
{
    /// <summary>Tokens of the texts that stand in the code.</summary>
    public required int Static { get; init; }

    /// <summary>Static tokens before the first run-time part: what a prompt cache can hold.</summary>
    public int Prefix { get; init; }

    /// <summary>Expected input tokens a call, static part and message overhead included.</summary>
    public required int Input { get; init; }

    /// <summary>Expected output tokens a call.</summary>
    public required int Output { get; init; }

    /// <summary>Lower end of the plausible input.</summary>
    public int InputLow { get; init; }

    /// <summary>Upper end of the plausible input.</summary>
    public int InputHigh { get; init; }

    /// <summary>Lower end of the plausible output.</summary>
    public int OutputLow { get; init; }

    /// <summary>Upper end of the plausible output.</summary>
    public int OutputHigh { get; init; }

    /// <summary>How the numbers came about, for people.</summary>
    public required string Basis { get; init; }
}
