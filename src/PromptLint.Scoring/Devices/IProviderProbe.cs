using Microsoft.ML.OnnxRuntime;

namespace PromptLint.Scoring.Devices;

/// <summary>What ONNX Runtime can do on this machine.</summary>
internal interface IProviderProbe
{
    /// <summary>The execution providers that this build of the runtime contains.</summary>
    IReadOnlyList<string> Available();

    /// <summary>Asks for CUDA. Fails in as many ways as a GPU can be missing: see <see cref="DeviceSelector"/>.</summary>
    void AppendCuda(SessionOptions options);
}
