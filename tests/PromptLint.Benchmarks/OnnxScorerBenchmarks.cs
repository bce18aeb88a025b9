using BenchmarkDotNet.Attributes;
using PromptLint.Core.Complexity;
using PromptLint.Scoring;
using PromptLint.Scoring.Devices;

namespace PromptLint.Benchmarks;

/// <summary>What the command line pays: the bars are 500 prompts of 100 words a second on two cores, and 300 ms to open.</summary>
public class OnnxScorerBenchmarks
{
    private const int Prompts = 200;

    private readonly CallText[] _prompts =
        [.. Enumerable.Range(0, Prompts).Select(i => BenchmarkPrompt.HundredWords with { Text = BenchmarkPrompt.HundredWords.Text + i })];

    private OpenScorer _open = null!;

    [GlobalSetup]
    public void Open() => _open = ScorerFactory.Open(ScorerKind.Onnx, ExecutionDevice.Cpu);

    [GlobalCleanup]
    public void Close() => _open.Dispose();

    [Benchmark(OperationsPerInvoke = Prompts)]
    public IReadOnlyList<ComplexityEstimate> One_of_many_prompts() => _open.Scorer.ScoreMany(_prompts);

    [Benchmark]
    public ScorerKind Open_a_session()
    {
        using var open = ScorerFactory.Open(ScorerKind.Onnx, ExecutionDevice.Cpu);
        return open.Kind;
    }
}
