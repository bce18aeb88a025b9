namespace PromptLint.Scoring.Files;

/// <summary>What model.json says of a file.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, lower-case hexadecimal.</param>
internal sealed record ModelFileEntry(long Bytes, string Sha256);
