using System.Collections.Immutable;

namespace PromptLint.Analyzers.Values;

/// <summary>One of several values: the arms of a condition, several callers, several assignments.</summary>
internal sealed record ChoiceValue(Sequence<Value> Options) : Value
{
    private const int MaxOptions = 32;

    /// <summary>One value out of many: nested choices flattened, equal ones dropped.</summary>
    public static Value Of(IEnumerable<Value> values, string name = "value")
    {
        var flat = values.SelectMany(v => v is ChoiceValue choice ? choice.Options : (IEnumerable<Value>)[v]).Distinct().Take(MaxOptions).ToArray();
        return flat.Length switch
        {
            0 => new UnknownValue(name),
            1 => flat[0],
            _ => new ChoiceValue([.. flat]),
        };
    }

    public static IEnumerable<Value> Each(Value value) => value is ChoiceValue choice ? choice.Options : (IEnumerable<Value>)[value];
}
