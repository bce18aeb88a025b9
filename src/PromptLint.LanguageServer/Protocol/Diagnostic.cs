namespace PromptLint.LanguageServer.Protocol;

/// <summary>A finding, as editors show it.</summary>
internal sealed record Diagnostic
{
    public required TextRange Range { get; init; }

    /// <summary>1 error, 2 warning, 3 information.</summary>
    public required int Severity { get; init; }

    public required string Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string Source { get; init; } = "PromptLint";

    public required string Message { get; init; }

    public DiagnosticData? Data { get; init; }
}
