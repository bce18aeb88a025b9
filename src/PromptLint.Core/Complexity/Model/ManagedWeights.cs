namespace PromptLint.Core.Complexity.Model;

/// <summary>The contents of managed.bin.</summary>
internal sealed class ManagedWeights
{
    public required string Version { get; init; }

    public required uint[] Hashes { get; init; }

    /// <summary>What each row of the vocabulary speaks of, see <see cref="Concept"/>.</summary>
    public required byte[] Concepts { get; init; }

    /// <summary>The worth of one unit in each column.</summary>
    public required float[] Scale { get; init; }

    /// <summary>The rows of the vocabulary, one after the other.</summary>
    public required sbyte[] Rows { get; init; }

    public required float[] Mean { get; init; }

    public required float[] InverseDeviation { get; init; }

    /// <summary>Hidden units by inputs.</summary>
    public required float[] HiddenWeight { get; init; }

    public required float[] HiddenBias { get; init; }

    /// <summary>Heads by hidden units.</summary>
    public required float[] OutputWeight { get; init; }

    public required float[] OutputBias { get; init; }

    public required AnswerParameters Answer { get; init; }

    public int Columns => Scale.Length;

    public int Inputs => Columns + Mean.Length;
}
