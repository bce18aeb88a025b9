using Microsoft.ML.Tokenizers;
using PromptLint.Core.Costs;

namespace PromptLint.Scoring.Tokens;

/// <summary>Counts tokens exactly for the families whose vocabulary is public and shipped (o200k, cl100k);
/// for the others it counts o200k tokens and applies the family's factor.</summary>
public sealed class TiktokenCounter : ITokenCounter
{
    private const string O200k = "o200k", Cl100k = "cl100k";

    private readonly Lazy<Tokenizer> _o200k = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));
    private readonly Lazy<Tokenizer> _cl100k = new(() => TiktokenTokenizer.CreateForEncoding("cl100k_base"));

    public int Count(string text, string? tokenizer) => tokenizer switch
    {
        Cl100k => _cl100k.Value.CountTokens(text, considerNormalization: false),
        O200k => CountO200k(text),
        _ => (int)Math.Ceiling(CountO200k(text) * TokenizerFamily.Factor(tokenizer)),
    };

    public string Method(string? tokenizer) => tokenizer switch
    {
        O200k or Cl100k => tokenizer + " exact",
        null => "o200k, tokenizer of the model unknown",
        _ => $"o200k times {TokenizerFamily.Factor(tokenizer).ToString(System.Globalization.CultureInfo.InvariantCulture)} for {tokenizer}",
    };

    private int CountO200k(string text) => _o200k.Value.CountTokens(text, considerNormalization: false);
}
