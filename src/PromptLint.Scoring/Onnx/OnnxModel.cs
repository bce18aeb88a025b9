using Microsoft.ML.OnnxRuntime;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;
using PromptLint.Scoring.Devices;

namespace PromptLint.Scoring.Onnx;

/// <summary>A session of the reference model. Safe for concurrent use.</summary>
internal sealed class OnnxModel : IDisposable
{
    private static readonly string[] InputNames = ["ids", "attention", "dense"];
    private static readonly string[] OutputNames = ["logits"];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    private OnnxModel(InferenceSession session, bool onCuda)
    {
        _session = session;
        OnCuda = onCuda;
    }

    public bool OnCuda { get; }

    /// <summary>Opens a session.</summary>
    /// <param name="model">The contents of model.onnx.</param>
    /// <param name="device">Where to run.</param>
    /// <param name="selector">Opens sessions.</param>
    /// <param name="notice">A line for the user when the device is not the one asked for.</param>
    public static OnnxModel Open(byte[] model, ExecutionDevice device, DeviceSelector selector, out string? notice)
    {
        var (session, onCuda, line) = selector.Open(device, options => new InferenceSession(model, options));
        notice = line;
        return new OnnxModel(session, onCuda);
    }

    /// <summary>The logits of a batch, each row as <see cref="Heads"/> lays it out.</summary>
    /// <param name="ids">Token ids of each sequence; shorter ones are padded.</param>
    /// <param name="dense">Structural inputs of each sequence.</param>
    public double[][] Run(IReadOnlyList<int[]> ids, IReadOnlyList<double[]> dense)
    {
        int batch = ids.Count, length = ids.Max(sequence => sequence.Length);
        var tokens = new long[batch * length];
        var attention = new long[batch * length];
        var structure = new float[batch * StructuralCounts.Length];
        for (int row = 0; row < batch; row++)
        {
            for (int i = 0; i < ids[row].Length; i++)
            {
                tokens[row * length + i] = ids[row][i];
                attention[row * length + i] = 1;
            }
            for (int i = 0; i < StructuralCounts.Length; i++)
                structure[row * StructuralCounts.Length + i] = (float)dense[row][i];
        }
        using var tokenTensor = OrtValue.CreateTensorValueFromMemory(tokens, [batch, length]);
        using var attentionTensor = OrtValue.CreateTensorValueFromMemory(attention, [batch, length]);
        using var structureTensor = OrtValue.CreateTensorValueFromMemory(structure, [batch, StructuralCounts.Length]);
        using var outputs = _session.Run(_run, InputNames, [tokenTensor, attentionTensor, structureTensor], OutputNames);
        var logits = outputs[0].GetTensorDataAsSpan<float>();
        var rows = new double[batch][];
        for (int row = 0; row < batch; row++)
        {
            rows[row] = new double[Heads.Count];
            for (int i = 0; i < Heads.Count; i++)
                rows[row][i] = logits[row * Heads.Count + i];
        }
        return rows;
    }

    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }
}
