using PromptLint.Core.Complexity;
using PromptLint.Scoring.Cache;
using PromptLint.Scoring.Calibration;
using PromptLint.Scoring.Devices;
using PromptLint.Scoring.Files;
using PromptLint.Scoring.Onnx;

namespace PromptLint.Scoring;

/// <summary>Opens scorers.</summary>
public static class ScorerFactory
{
    /// <summary>Opens a scorer. Without a reference model, or without a native runtime for this platform, the managed scorer answers
    /// and a notice says so; an altered model is an error, never a fallback.</summary>
    /// <param name="kind">The scorer asked for.</param>
    /// <param name="device">Where the reference model runs.</param>
    /// <exception cref="ModelFileException">A model file that the package lists is missing, unreadable or altered.</exception>
    public static OpenScorer Open(ScorerKind kind, ExecutionDevice device = ExecutionDevice.Auto) =>
        Open(kind, device, ModelFolder.PackagePath, new RuntimeProbe());

    /// <summary>Opens a scorer with its cache and the user's calibration around it.</summary>
    /// <exception cref="ModelFileException">A model file that the package lists is missing, unreadable or altered.</exception>
    public static OpenScorer Open(ScorerOptions options)
    {
        var open = Open(options.Kind, options.Device);
        IBatchScorer scorer = open.Scorer;
        if (options.CacheFolder is { } folder && open.Kind == ScorerKind.Onnx)
            scorer = new ScoreCache(scorer, folder, open.Version);
        if (options.Calibration is { } calibration)
            scorer = new CalibratedScorer(scorer, calibration);
        return open.With(scorer);
    }

    internal static OpenScorer Open(ScorerKind kind, ExecutionDevice device, string folderPath, IProviderProbe probe)
    {
        if (kind == ScorerKind.Managed)
            return new OpenScorer(ManagedScorer.Embedded, ScorerKind.Managed, []);
        var folder = ModelFolder.TryOpen(folderPath);
        if (folder is null || !folder.Lists(OnnxScorer.ModelFile))
            return Fallback("this package has no reference model");
        try
        {
            var scorer = OnnxScorer.Open(folder, device, new DeviceSelector(probe), out string? notice);
            return new OpenScorer(scorer, ScorerKind.Onnx, notice is null ? [] : [notice], scorer) { Version = folder.Fingerprint };
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or TypeInitializationException)
        {
            return Fallback("ONNX Runtime cannot be loaded on this platform (" + (e.InnerException ?? e).Message.Split('\n')[0].TrimEnd() + ")");
        }
    }

    private static OpenScorer Fallback(string reason) =>
        new(ManagedScorer.Embedded, ScorerKind.Managed, [$"the managed scorer is used: {reason}"]);
}
