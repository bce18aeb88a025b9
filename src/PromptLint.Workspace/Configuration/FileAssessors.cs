using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Options;
using PromptLint.Core.Rules;
using PromptLint.Core.Usage;
using PromptLint.Workspace.Settings;

namespace PromptLint.Workspace.Configuration;

/// <summary>Makes the assessor of each file from its keys. Files with the same keys share one.</summary>
/// <param name="catalog">The models, the user's own prices included.</param>
/// <param name="counter">Counts tokens.</param>
/// <param name="usages">The usage file.</param>
/// <param name="layers">Options over and under those of .editorconfig.</param>
/// <param name="today">The day that counts unless a key names another.</param>
public sealed class FileAssessors(ModelCatalog catalog, ITokenCounter? counter, UsageTable usages, OptionLayers layers, DateTime today)
{
    private readonly Dictionary<string, CallAssessor> known = new(StringComparer.Ordinal);
    private readonly SortedSet<string> problems = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the options that were asked for so far, one sentence each.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <param name="keys">PromptLint's keys of a file.</param>
    public CallAssessor For(IReadOnlyDictionary<string, string> keys)
    {
        string name = string.Join('\n', keys.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value));
        if (!known.TryGetValue(name, out CallAssessor? assessor))
        {
            known.Add(name, assessor = Create(keys));
        }

        return assessor;
    }

    private CallAssessor Create(IReadOnlyDictionary<string, string> keys)
    {
        var values = new Dictionary<string, string>(layers.Under, StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> pair in keys.Concat(layers.Over))
        {
            values[pair.Key] = pair.Value;
        }

        string origin = layers.Over.ContainsKey(OptionKeys.CallsPerMonth) ? layers.OverOrigin
            : keys.ContainsKey(OptionKeys.CallsPerMonth) ? ".editorconfig" : ProjectSettings.FileName;
        ConfiguredOptions configured = OptionReader.Read(values, catalog, today, origin);
        problems.UnionWith(configured.Problems);
        return new CallAssessor(configured.Prices.Count == 0 ? catalog : catalog.With(configured.Prices), configured.Options, counter, usages);
    }
}
