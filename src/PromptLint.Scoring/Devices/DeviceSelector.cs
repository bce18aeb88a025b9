using Microsoft.ML.OnnxRuntime;

namespace PromptLint.Scoring.Devices;

/// <summary>Opens a session on the device that was asked for, or on the CPU with one line that says why.</summary>
internal sealed class DeviceSelector(IProviderProbe probe)
{
    private const string Cuda = "CUDAExecutionProvider";

    /// <summary>Opens a session.</summary>
    /// <param name="wanted">The user's choice.</param>
    /// <param name="open">Makes a session of options; called a second time when CUDA fails only then.</param>
    /// <returns>The session, whether it runs on CUDA, and the line for the user, or null when all is as asked.</returns>
    public (T Session, bool OnCuda, string? Notice) Open<T>(ExecutionDevice wanted, Func<SessionOptions, T> open)
    {
        string? notice = null;
        if (wanted != ExecutionDevice.Cpu)
        {
            if (!probe.Available().Contains(Cuda))
                notice = "scoring runs on the CPU: this build of PromptLint has no CUDA support (build it with -p:PromptLintGpu=true)";
            else if (TryCuda(open, out var session, out string reason))
                return (session!, true, null);
            else
                notice = "scoring runs on the CPU: CUDA could not be used: " + reason;
        }
        using var options = CpuOptions();
        return (open(options), false, notice);
    }

    private bool TryCuda<T>(Func<SessionOptions, T> open, out T? session, out string reason)
    {
        session = default;
        try
        {
            using var options = CpuOptions();
            probe.AppendCuda(options);
            session = open(options);
            reason = "";
            return true;
        }
        catch (Exception e) when (IsMissingCuda(e))
        {
            reason = OneLine(e);
            return false;
        }
    }

    /// <summary>The runtime reports a missing card or driver as its own exception, a CPU-only native library as a missing entry point,
    /// and a broken installation as a missing or unloadable library, the last wrapped in a type initializer's exception.</summary>
    private static bool IsMissingCuda(Exception e) =>
        e is OnnxRuntimeException or EntryPointNotFoundException or DllNotFoundException or BadImageFormatException
        || (e is TypeInitializationException { InnerException: { } inner } && IsMissingCuda(inner));

    private static SessionOptions CpuOptions()
    {
        var options = new SessionOptions
        {
            // Prompts run side by side, one thread each.
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        return options;
    }

    private static string OneLine(Exception e)
    {
        string message = (e.InnerException ?? e).Message;
        int end = message.IndexOfAny(['\r', '\n']);
        return end < 0 ? message : message[..end];
    }
}
