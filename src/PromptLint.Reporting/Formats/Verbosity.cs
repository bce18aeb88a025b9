namespace PromptLint.Reporting.Formats;

/// <summary>How much the formats for people say.</summary>
public enum Verbosity
{
    /// <summary>Findings and totals.</summary>
    Normal,

    /// <summary>Totals and verdicts only.</summary>
    Quiet,

    /// <summary>Also the call sites without findings, and what was skipped.</summary>
    Verbose,
}
