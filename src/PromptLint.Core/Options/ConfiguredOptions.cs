using PromptLint.Core.Catalog;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Options;

/// <summary>What a set of keys comes to.</summary>
/// <param name="Options">The options; the default where a value could not be read.</param>
/// <param name="Prices">Models with the user's own prices, to be laid over the catalog.</param>
/// <param name="Problems">What could not be read, one sentence each.</param>
public sealed record ConfiguredOptions(ScanOptions Options, IReadOnlyList<CatalogModel> Prices, IReadOnlyList<string> Problems);
