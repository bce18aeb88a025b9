namespace PromptLint.Core.Costs;

/// <summary>Counts tokens. Implementations are deterministic and safe for concurrent use.</summary>
public interface ITokenCounter
{
    /// <summary>Tokens of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokenizer">The catalog's tokenizer family; null when unknown.</param>
    int Count(string text, string? tokenizer);

    /// <summary>How the counter works, for assumptions (`o200k exact`, `estimated from characters`).</summary>
    string Method(string? tokenizer);
}
