using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Model;

/// <summary>The managed scorer's network: vocabulary rows summed, structural features, one hidden layer.
/// Every sum runs in a fixed order on doubles.</summary>
internal sealed class ManagedNetwork
{
    private const double StructuralBound = 4.0;

    private readonly ManagedWeights _weights;
    private readonly double[] _byInput;   // inputs by hidden units
    private readonly double[] _byHidden;  // hidden units by inputs
    private readonly double[] _output;    // hidden units by heads
    private readonly int _hiddenCount;

    public ManagedNetwork(ManagedWeights weights)
    {
        _weights = weights;
        _hiddenCount = weights.HiddenBias.Length;
        _byHidden = Array.ConvertAll(weights.HiddenWeight, weight => (double)weight);
        _byInput = Transposed(weights.HiddenWeight, _hiddenCount, weights.Inputs);
        _output = Transposed(weights.OutputWeight, Heads.Count, _hiddenCount);
        Rows = new PackedRows(weights);
    }

    public PackedRows Rows { get; }

    /// <summary>Fills sums, inputs, hidden units and logits from the rows and counts in the buffers.</summary>
    public void Evaluate(ScoringBuffers buffers)
    {
        FillWordInputs(buffers);
        FillStructuralInputs(buffers);
        Multiply(buffers.Inputs, _byInput, _weights.HiddenBias, buffers.Hidden);
        for (int j = 0; j < _hiddenCount; j++)
            buffers.Hidden[j] = buffers.Hidden[j] > 0.0 ? buffers.Hidden[j] : 0.0;
        Multiply(buffers.Hidden, _output, _weights.OutputBias, buffers.Logits);
    }

    /// <summary>How parity.slm's logit moves with each input.</summary>
    public void FillGradient(ScoringBuffers buffers)
    {
        double[] gradient = buffers.Gradient;
        Array.Clear(gradient, 0, gradient.Length);
        for (int j = 0; j < _hiddenCount; j++)
        {
            if (buffers.Hidden[j] <= 0.0)
                continue;
            double weight = _output[j * Heads.Count + Heads.ParitySlm];
            int at = j * gradient.Length;
            for (int i = 0; i < gradient.Length; i++)
                gradient[i] += weight * _byHidden[at + i];
        }
    }

    /// <summary>The structural features as the network takes them, in the order of <see cref="StructuralFeature"/>.</summary>
    public void FillStructuralInputs(ScoringBuffers buffers)
    {
        for (int i = 0; i < StructuralCounts.Length; i++)
        {
            double value = (buffers.Counts.Scaled((StructuralFeature)i) - _weights.Mean[i]) * _weights.InverseDeviation[i];
            buffers.Inputs[_weights.Columns + i] = Math.Min(StructuralBound, Math.Max(-StructuralBound, value));
        }
    }

    private void FillWordInputs(ScoringBuffers buffers)
    {
        var sums = buffers.Sums;
        sums.Add(buffers.Rows, Rows, _weights.Concepts);
        double root = buffers.Rows.Count == 0 ? 1.0 : Math.Sqrt(buffers.Rows.Count);
        for (int c = 0; c < _weights.Columns; c++)
        {
            int sum = 0;
            for (int concept = 0; concept < Concept.Count; concept++)
                sum += sums[concept, c];
            buffers.Inputs[c] = sum * (double)_weights.Scale[c] / root;
        }
    }

    private static void Multiply(double[] inputs, double[] byInput, float[] bias, double[] outputs)
    {
        int width = bias.Length;
        for (int j = 0; j < width; j++)
            outputs[j] = bias[j];
        for (int i = 0; i < inputs.Length; i++)
        {
            double input = inputs[i];
            int at = i * width;
            for (int j = 0; j < width; j++)
                outputs[j] += byInput[at + j] * input;
        }
    }

    private static double[] Transposed(float[] matrix, int rows, int columns)
    {
        var result = new double[matrix.Length];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
                result[c * rows + r] = matrix[r * columns + c];
        }
        return result;
    }
}
