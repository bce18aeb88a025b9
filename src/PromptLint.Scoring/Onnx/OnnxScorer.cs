using System.Text;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Model;
using PromptLint.Scoring.Devices;
using PromptLint.Scoring.Files;

namespace PromptLint.Scoring.Onnx;

/// <summary>The reference scorer: the ONNX model's logits, the managed scorer's structural inputs and reasons.</summary>
internal sealed class OnnxScorer : IBatchScorer, IDisposable
{
    public const string ModelFile = "model.onnx", VocabularyFile = "vocab.txt";

    /// <summary>The int8 products take their scale from the whole batch. On the CPU, where a batch gains nothing over parallel runs, each prompt
    /// runs alone, so that its answer depends on no neighbour and nothing is padded.</summary>
    private const int BatchOnCpu = 1;
    private const int BatchOnCuda = 64;

    private readonly OnnxModel _model;
    private readonly PromptPieces _pieces;
    private readonly ManagedScorer _managed;
    private readonly AnswerParameters _answer;

    private OnnxScorer(OnnxModel model, PromptPieces pieces, ManagedScorer managed, AnswerParameters answer, string version)
    {
        _model = model;
        _pieces = pieces;
        _managed = managed;
        _answer = answer;
        Name = "onnx-" + version;
    }

    public string Name { get; }

    /// <summary>Opens the model of a folder.</summary>
    /// <exception cref="ModelFileException">A file is missing or altered.</exception>
    public static OnnxScorer Open(ModelFolder folder, ExecutionDevice device, DeviceSelector selector, out string? notice)
    {
        var pieces = new PromptPieces(Encoding.UTF8.GetString(folder.Read(VocabularyFile)));
        var managed = ManagedScorer.Embedded;
        var answer = OnnxAnswer.Read(folder, managed.OwnAnswer);
        var model = OnnxModel.Open(folder.Read(ModelFile), device, selector, out notice);
        return new OnnxScorer(model, pieces, managed, answer, folder.Version);
    }

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => ScoreMany([CallText.Of(texts)])[0];

    public IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls)
    {
        var ids = new int[calls.Count][];
        Parallel.For(0, calls.Count, i => ids[i] = _pieces.Encode(calls[i]));
        var estimates = new ComplexityEstimate[calls.Count];
        Parallel.ForEach(LengthBuckets.Split(ids, _model.OnCuda ? BatchOnCuda : BatchOnCpu), batch =>
        {
            double[][] logits = _model.Run(
                [.. batch.Select(i => ids[i])],
                [.. batch.Select(i => _managed.StructuralInputs(calls[i]))]);
            for (int row = 0; row < batch.Length; row++)
                estimates[batch[row]] = _managed.Answer(calls[batch[row]], logits[row], _answer, Name);
        });
        return estimates;
    }

    /// <summary>The token ids of a call, as the model takes them.</summary>
    internal int[] Encode(CallText call) => _pieces.Encode(call);

    /// <summary>The model's logits for one call.</summary>
    internal double[] Logits(CallText call) => _model.Run([_pieces.Encode(call)], [_managed.StructuralInputs(call)])[0];

    public void Dispose() => _model.Dispose();
}
