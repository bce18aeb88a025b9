using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>What was found out about one call in one context.</summary>
internal sealed class CallFacts
{
    public List<Fact> Facts { get; } = [];

    public List<PromptFact> Prompts { get; } = [];

    /// <summary>Provider and distance.</summary>
    public List<(string Provider, int Distance)> Providers { get; } = [];

    /// <summary>True when the receiver turned out to be a type of the application that implements the SDK's contract: a test double or another adapter.</summary>
    public bool IsOwnImplementation { get; set; }

    /// <summary>The nearest values of a meaning that are not null.</summary>
    public IReadOnlyList<Value> Nearest(Meaning meaning)
    {
        foreach (var group in Facts.Where(f => (f.Meaning & meaning) != 0).GroupBy(f => f.Distance).OrderBy(g => g.Key))
        {
            var values = group.SelectMany(f => ChoiceValue.Each(f.Value)).Where(v => v is not ScalarValue { Constant: null }).ToList();
            if (values.Count > 0) return values;
        }

        return [];
    }

    /// <summary>The nearest values of which one passes a test; without any, the nearest.</summary>
    public IReadOnlyList<Value> Nearest(Meaning meaning, Func<Value, bool> usable)
    {
        foreach (var group in Facts.Where(f => (f.Meaning & meaning) != 0).GroupBy(f => f.Distance).OrderBy(g => g.Key))
        {
            var values = group.SelectMany(f => ChoiceValue.Each(f.Value)).Where(v => v is not ScalarValue { Constant: null }).ToList();
            if (values.Any(usable)) return values;
        }

        return Nearest(meaning);
    }

    public bool Has(Meaning meaning) => Nearest(meaning).Count > 0;

    public int? Distance(Meaning meaning) =>
        Facts.Where(f => (f.Meaning & meaning) != 0 && f.Value is not ScalarValue { Constant: null }).Select(f => (int?)f.Distance).Min();
}
