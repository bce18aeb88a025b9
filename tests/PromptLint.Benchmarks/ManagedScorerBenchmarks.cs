using BenchmarkDotNet.Attributes;
using PromptLint.Core.Complexity;

namespace PromptLint.Benchmarks;

/// <summary>What the analyzer pays for a prompt: the bar is 50 microseconds for 100 words.</summary>
[MemoryDiagnoser]
public class ManagedScorerBenchmarks
{
    private readonly ManagedScorer _scorer = ManagedScorer.Embedded;

    [Benchmark]
    public ComplexityEstimate Hundred_words_with_reasons() => _scorer.Score(BenchmarkPrompt.HundredWords);
}
