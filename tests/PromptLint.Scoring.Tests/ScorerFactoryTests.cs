using PromptLint.Scoring.Devices;
using PromptLint.Scoring.Files;

namespace PromptLint.Scoring.Tests;

public sealed class ScorerFactoryTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("promptlint-factory").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void The_managed_scorer_needs_no_file_and_says_nothing()
    {
        using var open = Open(ScorerKind.Managed);
        Assert.Equal(ScorerKind.Managed, open.Kind);
        Assert.Empty(open.Notices);
    }

    [Fact]
    public void Without_a_reference_model_the_managed_scorer_answers_and_one_line_says_so()
    {
        using var open = Open(ScorerKind.Onnx);
        Assert.Equal(ScorerKind.Managed, open.Kind);
        Assert.Contains("no reference model", Assert.Single(open.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void An_altered_reference_model_is_an_error_and_no_fallback()
    {
        File.WriteAllText(
            Path.Combine(_path, "model.json"),
            """{"format": 1, "version": "1", "onnx": {}, "files": {"model.onnx": {"bytes": 1, "sha256": "00"}, "vocab.txt": {"bytes": 1, "sha256": "00"}}}""");
        File.WriteAllText(Path.Combine(_path, "model.onnx"), "x");
        File.WriteAllText(Path.Combine(_path, "vocab.txt"), "x");
        Assert.Throws<ModelFileException>(() => Open(ScorerKind.Onnx));
    }

    private OpenScorer Open(ScorerKind kind) => ScorerFactory.Open(kind, ExecutionDevice.Cpu, _path, new RuntimeProbe());
}
