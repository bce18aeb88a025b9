namespace PromptLint.Core.Costs;

/// <summary>How many tokens a tokenizer family makes of the same text, relative to o200k.</summary>
public static class TokenizerFamily
{
    // English prose and code. Claude 4.7 and later make about 1.30 times the tokens of earlier ones (Anthropic, model notes);
    // the others follow from the vocabulary sizes and are estimates of about ten percent.
    private static readonly Dictionary<string, decimal> Factors = new(StringComparer.Ordinal)
    {
        ["o200k"] = 1m, ["cl100k"] = 1.02m, ["claude-v1"] = 1.1m, ["claude-v2"] = 1.43m, ["gemini"] = 1.02m, ["llama4"] = 1m, ["llama3"] = 1.03m,
        ["llama2"] = 1.25m, ["qwen"] = 1.03m, ["deepseek"] = 1.05m, ["tekken"] = 1.05m, ["mistral-sp"] = 1.25m, ["cohere"] = 1.02m, ["jamba"] = 1.1m, ["wordpiece"] = 1.1m,
    };

    /// <summary>The factor of a family; 1 when it is unknown.</summary>
    public static decimal Factor(string? tokenizer) => tokenizer is not null && Factors.TryGetValue(tokenizer, out decimal factor) ? factor : 1m;

    /// <summary>Tokens that another tokenizer makes of a text, rounded up.</summary>
    /// <param name="tokens">Tokens of the first tokenizer.</param>
    /// <param name="from">The first tokenizer's family.</param>
    /// <param name="to">The other family.</param>
    public static int Convert(int tokens, string? from, string? to) =>
        string.Equals(from, to, StringComparison.Ordinal) || from is null || to is null ? tokens : (int)Math.Ceiling(tokens * Factor(to) / Factor(from));
}
