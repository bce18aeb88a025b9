using Microsoft.ML.OnnxRuntime;
using PromptLint.Scoring.Devices;

namespace PromptLint.Scoring.Tests.Devices;

public sealed class DeviceSelectorTests
{
    private static readonly string[] WithCuda = ["CUDAExecutionProvider", "CPUExecutionProvider"];
    private static readonly string[] CpuOnly = ["CPUExecutionProvider"];

    /// <summary>The ways in which a GPU build fails on a machine without card, driver or libraries.</summary>
    public static TheoryData<string> Failures { get; } = ["runtime", "entry point", "library", "image", "initializer"];

    [Fact]
    public void Cpu_asks_nothing_and_says_nothing()
    {
        var opened = new DeviceSelector(new Probe(WithCuda, () => throw new InvalidOperationException())).Open(ExecutionDevice.Cpu, _ => "session");
        Assert.Equal(("session", false, null), opened);
    }

    [Theory]
    [InlineData(ExecutionDevice.Auto)]
    [InlineData(ExecutionDevice.Cuda)]
    public void Cuda_is_used_without_a_word_where_it_is(ExecutionDevice wanted) =>
        Assert.Equal(("session", true, null), new DeviceSelector(new Probe(WithCuda, () => { })).Open(wanted, _ => "session"));

    [Theory]
    [InlineData(ExecutionDevice.Auto)]
    [InlineData(ExecutionDevice.Cuda)]
    public void A_cpu_build_says_so_in_one_line(ExecutionDevice wanted)
    {
        var (_, onCuda, notice) = new DeviceSelector(new Probe(CpuOnly, () => throw new InvalidOperationException())).Open(wanted, _ => "session");
        Assert.False(onCuda);
        Assert.Contains("no CUDA support", notice, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', notice!);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_gpu_build_without_a_usable_gpu_falls_back_in_one_line(string failure)
    {
        var (session, onCuda, notice) = new DeviceSelector(new Probe(WithCuda, () => throw Make(failure))).Open(ExecutionDevice.Auto, _ => "cpu session");
        Assert.Equal(("cpu session", false), (session, onCuda));
        Assert.StartsWith("scoring runs on the CPU: CUDA could not be used: ", notice, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', notice!);
    }

    [Fact]
    public void A_session_that_fails_only_when_it_is_opened_is_opened_again_on_the_cpu()
    {
        int attempts = 0;
        var (session, onCuda, notice) = new DeviceSelector(new Probe(WithCuda, () => { })).Open(
            ExecutionDevice.Cuda, _ => attempts++ == 0 ? throw new DllNotFoundException("libcudnn.so.9") : "cpu session");
        Assert.Equal(("cpu session", false, 2), (session, onCuda, attempts));
        Assert.Contains("libcudnn", notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_error_is_not_taken_for_a_missing_gpu() =>
        Assert.Throws<InvalidOperationException>(() =>
            new DeviceSelector(new Probe(WithCuda, () => throw new InvalidOperationException())).Open(ExecutionDevice.Auto, _ => "session"));

    [Fact]
    public void The_runtime_of_this_build_opens_a_cpu_session_for_every_choice()
    {
        foreach (var device in Enum.GetValues<ExecutionDevice>())
            Assert.Equal("session", new DeviceSelector(new RuntimeProbe()).Open(device, _ => "session").Session);
    }

    private static Exception Make(string failure) => failure switch
    {
        "entry point" => new EntryPointNotFoundException("Unable to find an entry point\nnamed OrtSessionOptionsAppendExecutionProvider_CUDA"),
        "library" => new DllNotFoundException("onnxruntime_providers_cuda"),
        "image" => new BadImageFormatException("wrong architecture"),
        "initializer" => new TypeInitializationException("NativeMethods", new DllNotFoundException("onnxruntime")),
        _ => RuntimeException(),
    };

    /// <summary>The runtime's exception has no public constructor; its CPU build throws one for an unknown provider.</summary>
    private static OnnxRuntimeException RuntimeException()
    {
        using var options = new SessionOptions();
        return Assert.Throws<OnnxRuntimeException>(() => options.AppendExecutionProvider("CUDA"));
    }

    private sealed class Probe(string[] available, Action appendCuda) : IProviderProbe
    {
        public IReadOnlyList<string> Available() => available;

        public void AppendCuda(SessionOptions options) => appendCuda();
    }
}
