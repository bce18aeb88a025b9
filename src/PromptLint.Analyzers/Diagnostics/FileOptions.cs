using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptLint.Core.Options;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>The options of each file. Files with the same keys share one judge.</summary>
internal sealed class FileOptions(AnalyzerConfigOptionsProvider provider, Func<IReadOnlyDictionary<string, string>, Judge> create)
{
    private readonly ConcurrentDictionary<string, Lazy<Judge>> judges = new(StringComparer.Ordinal);

    public Judge For(SyntaxTree tree)
    {
        var values = Values(provider.GetOptions(tree));
        return judges.GetOrAdd(Key(values), _ => new Lazy<Judge>(() => create(values))).Value;
    }

    private static IReadOnlyDictionary<string, string> Values(AnalyzerConfigOptions options)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Names(options))
            if (options.TryGetValue(name, out var value)) found[name.ToLowerInvariant()] = value;
        return found;
    }

    private static IReadOnlyList<string> Names(AnalyzerConfigOptions options)
    {
        try
        {
            return [.. options.Keys.Where(k => k.StartsWith(OptionKeys.Prefix, StringComparison.OrdinalIgnoreCase))];
        }
        catch (NotImplementedException)
        {
            // A host that cannot list its keys can still answer for those without a name in them.
            return [.. OptionKeys.All.Select(k => k.Name)];
        }
    }

    private static string Key(IReadOnlyDictionary<string, string> values)
    {
        var key = new StringBuilder();
        foreach (var pair in values.OrderBy(v => v.Key, StringComparer.Ordinal)) key.Append(pair.Key).Append('=').Append(pair.Value).Append('\n');
        return key.ToString();
    }
}
