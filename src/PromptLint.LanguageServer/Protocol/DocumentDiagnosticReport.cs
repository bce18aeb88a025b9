using System.Security.Cryptography;
using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>The answer to a pull: the diagnostics (`full`), or that nothing has changed since the result named (`unchanged`).</summary>
internal sealed record DocumentDiagnosticReport
{
    public required string Kind { get; init; }

    public required string ResultId { get; init; }

    public IReadOnlyList<Diagnostic>? Items { get; init; }

    /// <summary>Only in answers about the workspace.</summary>
    public string? Uri { get; init; }

    /// <summary>Only in answers about the workspace; null for documents that are not open.</summary>
    public int? Version { get; init; }

    public static DocumentDiagnosticReport Of(IReadOnlyList<Diagnostic> items, string? previous)
    {
        string id = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(items)).AsSpan(0, 12));
        return id == previous
            ? new DocumentDiagnosticReport { Kind = "unchanged", ResultId = id }
            : new DocumentDiagnosticReport { Kind = "full", ResultId = id, Items = items };
    }
}
