namespace PromptLint.Scoring.Devices;

/// <summary>Where the reference model runs.</summary>
public enum ExecutionDevice
{
    /// <summary>CUDA where this build, a driver and a card allow it; the CPU otherwise.</summary>
    Auto,
    Cpu,

    /// <summary>CUDA is asked for; where it is missing the CPU is used and a notice says so.</summary>
    Cuda,
}
