namespace PromptLint.Analyzers.Values;

/// <summary>Arguments by parameter name, evaluated on first use. Arguments of unknown methods are named `0`, `1`, ...</summary>
internal sealed class ArgumentValues(IReadOnlyDictionary<string, Lazy<Value>> values)
{
    public static readonly ArgumentValues None = new(new Dictionary<string, Lazy<Value>>());

    public IEnumerable<string> Names => values.Keys;

    public Value? this[string name] => values.TryGetValue(name, out var value) ? value.Value : null;

    public IEnumerable<Value> All => values.Values.Select(v => v.Value);
}
