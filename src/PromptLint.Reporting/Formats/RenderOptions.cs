using PromptLint.Reporting.Gates;

namespace PromptLint.Reporting.Formats;

/// <summary>How a report is to look; only the formats for people take notice.</summary>
public sealed record RenderOptions
{
    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 120;

    /// <summary>True when escape sequences for colours may be written.</summary>
    public bool Color { get; init; }

    public Verbosity Verbosity { get; init; }

    /// <summary>Verdicts to be printed with the report.</summary>
    public IReadOnlyList<GateVerdict> Gates { get; init; } = [];
}
