namespace PromptLint.Core.Catalog;

/// <summary>A way of serving that multiplies the whole price.</summary>
/// <param name="Name">`flex`, `priority`, `background-2h`, ...</param>
/// <param name="Factor">Factor on the price of a request.</param>
/// <param name="Models">Model patterns that have it; empty: all.</param>
/// <param name="Except">Model patterns that lack it.</param>
/// <param name="Note">What to know; empty when nothing.</param>
public sealed record ServiceLevel(string Name, decimal Factor, IReadOnlyList<string> Models, IReadOnlyList<string> Except, string Note)
{
    /// <summary>True when a model can be asked for it.</summary>
    public bool AppliesTo(string model) =>
        (Models.Count == 0 || ModelPattern.Best(Models, model) is not null) && ModelPattern.Best(Except, model) is null;
}
