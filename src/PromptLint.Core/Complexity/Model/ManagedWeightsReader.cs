using System.Security.Cryptography;
using System.Text;
using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Model;

/// <summary>Reads managed.bin (rules/complexity/FORMAT.md). The file ends with the SHA-256 of what stands before.</summary>
internal static class ManagedWeightsReader
{
    private const uint Format = 1;
    private const int DigestLength = 32;
    private static readonly byte[] Magic = [(byte)'P', (byte)'L', (byte)'C', (byte)'M'];

    /// <exception cref="InvalidDataException">The file is damaged or of another format.</exception>
    public static ManagedWeights Read(byte[] file)
    {
        int bodyLength = file.Length - DigestLength;
        if (bodyLength < Magic.Length || !Magic.SequenceEqual(file.Take(Magic.Length)) || !DigestAgrees(file, bodyLength))
            throw new InvalidDataException("The managed weights are damaged: build PromptLint again from a clean checkout.");
        using var body = new MemoryStream(file, Magic.Length, bodyLength - Magic.Length, writable: false);
        using var reader = new BinaryReader(body);
        uint format = reader.ReadUInt32();
        if (format != Format)
            throw new InvalidDataException($"The managed weights have format {format}; this version reads format {Format}.");
        try
        {
            var weights = ReadBody(reader);
            if (body.Position != body.Length)
                throw new InvalidDataException("The managed weights have bytes left over.");
            return weights;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The managed weights end too early.", e);
        }
    }

    private static ManagedWeights ReadBody(BinaryReader reader)
    {
        string version = Encoding.UTF8.GetString(reader.ReadBytes(Count(reader)));
        int vocabulary = Count(reader), columns = Count(reader);
        int structural = Count(reader), hidden = Count(reader), heads = Count(reader);
        if (structural != StructuralCounts.Length || heads != Heads.Count)
            throw new InvalidDataException($"The managed weights have {structural} structural features and {heads} heads; "
                + $"this version knows {StructuralCounts.Length} and {Heads.Count}.");
        var hashes = new uint[vocabulary];
        for (int i = 0; i < vocabulary; i++)
            hashes[i] = reader.ReadUInt32();
        return new ManagedWeights
        {
            Version = version,
            Hashes = hashes,
            Concepts = Bytes(reader, vocabulary),
            Scale = Singles(reader, columns),
            Rows = SignedBytes(reader, vocabulary * columns),
            Mean = Singles(reader, structural),
            InverseDeviation = Singles(reader, structural),
            HiddenWeight = Singles(reader, hidden * (columns + structural)),
            HiddenBias = Singles(reader, hidden),
            OutputWeight = Singles(reader, heads * hidden),
            OutputBias = Singles(reader, heads),
            Answer = ReadAnswer(reader),
        };
    }

    private static AnswerParameters ReadAnswer(BinaryReader reader)
    {
        var slm = ReadCurve(reader);
        var mid = ReadCurve(reader);
        double[] confidence = Doubles(reader, AnswerParameters.ConfidenceTerms), score = Doubles(reader, Heads.DimensionCount);
        return new AnswerParameters
        {
            ParitySlm = slm,
            ParityMid = mid,
            Confidence = confidence,
            Score = score,
            DependenceLimit = reader.ReadSingle(),
            KnownWordsLimit = reader.ReadSingle(),
        };
    }

    private static CalibrationCurve ReadCurve(BinaryReader reader)
    {
        int knots = Count(reader);
        if (knots == 0)
            throw new InvalidDataException("A calibration curve of the managed weights is empty.");
        float[] x = Singles(reader, knots), y = Singles(reader, knots);
        return new CalibrationCurve(x, y);
    }

    private static int Count(BinaryReader reader)
    {
        uint count = reader.ReadUInt32();
        return count <= reader.BaseStream.Length ? (int)count : throw new InvalidDataException("A count in the managed weights is out of range.");
    }

    private static byte[] Bytes(BinaryReader reader, int count)
    {
        byte[] bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }

    private static sbyte[] SignedBytes(BinaryReader reader, int count)
    {
        var values = new sbyte[count];
        Buffer.BlockCopy(Bytes(reader, count), 0, values, 0, count);
        return values;
    }

    private static float[] Singles(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (int i = 0; i < count; i++)
            values[i] = reader.ReadSingle();
        return values;
    }

    private static double[] Doubles(BinaryReader reader, int count) => Array.ConvertAll(Singles(reader, count), value => (double)value);

    private static bool DigestAgrees(byte[] file, int bodyLength)
    {
        using var sha = SHA256.Create();
        byte[] digest = sha.ComputeHash(file, 0, bodyLength);
        for (int i = 0; i < DigestLength; i++)
        {
            if (digest[i] != file[bodyLength + i])
                return false;
        }
        return true;
    }
}
