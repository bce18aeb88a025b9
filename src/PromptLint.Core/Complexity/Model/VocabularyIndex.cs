namespace PromptLint.Core.Complexity.Model;

/// <summary>Finds the row of a hash. The hashes are ascending and evenly spread, so their leading bits lead to a bucket of about one.</summary>
internal sealed class VocabularyIndex
{
    private readonly uint[] _hashes;
    private readonly int[] _bucketStart;
    private readonly int _shift;

    /// <exception cref="InvalidDataException">The hashes are not strictly ascending.</exception>
    public VocabularyIndex(uint[] ascendingHashes)
    {
        _hashes = ascendingHashes;
        int bits = 8;
        while (bits < 20 && 1 << bits < ascendingHashes.Length)
            bits++;
        _shift = 32 - bits;
        _bucketStart = new int[(1 << bits) + 1];
        for (int i = 0; i < ascendingHashes.Length; i++)
        {
            if (i > 0 && ascendingHashes[i] <= ascendingHashes[i - 1])
                throw new InvalidDataException("The hashes of the managed weights are not in order.");
            _bucketStart[(ascendingHashes[i] >> _shift) + 1] = i + 1;
        }
        for (int i = 1; i < _bucketStart.Length; i++)
            _bucketStart[i] = Math.Max(_bucketStart[i], _bucketStart[i - 1]);
    }

    /// <summary>The row of a hash, or -1.</summary>
    public int Find(uint hash)
    {
        uint bucket = hash >> _shift;
        int end = _bucketStart[bucket + 1];
        for (int i = _bucketStart[bucket]; i < end; i++)
        {
            if (_hashes[i] == hash)
                return i;
        }
        return -1;
    }
}
