using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Tests.Complexity;

/// <summary>Weights made up for tests that need any network, not a good one.</summary>
internal static class SyntheticWeights
{
    private const int Hidden = 4;

    public static ManagedWeights Create(int vocabulary, int columns, Func<int, int, sbyte> entry)
    {
        int inputs = columns + StructuralCounts.Length;
        return new ManagedWeights
        {
            Version = "test",
            Hashes = [.. Enumerable.Range(0, vocabulary).Select(i => (uint)i * 1000u)],
            Concepts = [.. Enumerable.Range(0, vocabulary).Select(i => (byte)(i % 4))],
            Scale = Filled(columns, _ => 0.01f),
            Rows = [.. Enumerable.Range(0, vocabulary * columns).Select(i => entry(i / columns, i % columns))],
            Mean = Filled(StructuralCounts.Length, _ => 0.5f),
            InverseDeviation = Filled(StructuralCounts.Length, _ => 1f),
            HiddenWeight = Filled(Hidden * inputs, i => (i % 5 - 2) * 0.1f),
            HiddenBias = Filled(Hidden, _ => 0.1f),
            OutputWeight = Filled(Heads.Count * Hidden, i => (i % 3 - 1) * 0.2f),
            OutputBias = Filled(Heads.Count, _ => 0f),
            Answer = new AnswerParameters
            {
                ParitySlm = new CalibrationCurve([-2f, 2f], [0.1f, 0.9f]),
                ParityMid = new CalibrationCurve([-2f, 2f], [0.3f, 0.95f]),
                Confidence = [1, 0, 0, 0, 0],
                Score = [0.2, 0.2, 0.2, 0.2, 0.2],
                DependenceLimit = 0.9,
                KnownWordsLimit = 0,
            },
        };
    }

    private static float[] Filled(int length, Func<int, float> value) => [.. Enumerable.Range(0, length).Select(value)];
}
