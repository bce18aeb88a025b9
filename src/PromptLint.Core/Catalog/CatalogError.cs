namespace PromptLint.Core.Catalog;

/// <summary>Something wrong in a catalog or overlay file; the rest of the file counts.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record CatalogError(string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
