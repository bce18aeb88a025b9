namespace PromptLint.Analyzers.Values;

/// <summary>Makes sequences of collection expressions.</summary>
internal static class SequenceBuilder
{
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
