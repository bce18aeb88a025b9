using Microsoft.ML.OnnxRuntime;

namespace PromptLint.Scoring.Devices;

/// <summary>Asks the ONNX Runtime that is loaded.</summary>
internal sealed class RuntimeProbe : IProviderProbe
{
    public IReadOnlyList<string> Available() => OrtEnv.Instance().GetAvailableProviders();

    public void AppendCuda(SessionOptions options)
    {
        using var cuda = new OrtCUDAProviderOptions();
        options.AppendExecutionProvider_CUDA(cuda);
    }
}
