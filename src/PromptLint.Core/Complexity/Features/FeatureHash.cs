using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Features;

/// <summary>FNV-1a, 32 bits, over a kind and lower-cased code units or the hashes of two words
/// (<see href="http://www.isthe.com/chongo/tech/comp/fnv/">Fowler, Noll, Vo</see>).</summary>
internal static class FeatureHash
{
    private const uint Offset = 0x811C9DC5, Prime = 0x01000193;

    public static uint Begin(FeatureKind kind) => (Offset ^ (uint)kind) * Prime;

    public static uint Append(uint hash, char unit)
    {
        hash = (hash ^ (unit & 0xFFu)) * Prime;
        return (hash ^ ((uint)unit >> 8)) * Prime;
    }

    public static uint OfWord(FeatureKind kind, string text, int start, int end)
    {
        uint hash = Begin(kind);
        for (int i = start; i < end; i++)
            hash = Append(hash, CodeUnit.Lower(text[i]));
        return hash;
    }

    public static uint OfPair(FeatureKind kind, uint first, uint second) => AppendAll(AppendAll(Begin(kind), first), second);

    private static uint AppendAll(uint hash, uint value)
    {
        hash = (hash ^ (value & 0xFF)) * Prime;
        hash = (hash ^ ((value >> 8) & 0xFF)) * Prime;
        hash = (hash ^ ((value >> 16) & 0xFF)) * Prime;
        return (hash ^ (value >> 24)) * Prime;
    }
}
