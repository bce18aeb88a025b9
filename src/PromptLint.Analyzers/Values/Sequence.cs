using System.Collections;
using System.Runtime.CompilerServices;

namespace PromptLint.Analyzers.Values;

/// <summary>An immutable list that takes collection expressions; the oldest supported compiler's ImmutableArray does not.</summary>
[CollectionBuilder(typeof(SequenceBuilder), nameof(SequenceBuilder.Create))]
internal readonly struct Sequence<T>(T[] items) : IReadOnlyList<T>
{
    private readonly T[]? items = items;

    public int Length => items?.Length ?? 0;

    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<T>.Count => Length;

    public T this[int index] => items![index];

    public Sequence<T> Add(T item) => [.. this, item];

    public Sequence<T> Insert(int index, T item) => [.. this.Take(index), item, .. this.Skip(index)];

    public Sequence<T> SetItem(int index, T item)
    {
        var copy = this.ToArray();
        copy[index] = item;
        return new Sequence<T>(copy);
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
