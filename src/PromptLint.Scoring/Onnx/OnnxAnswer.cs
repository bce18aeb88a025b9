using Newtonsoft.Json.Linq;
using PromptLint.Core.Complexity.Model;
using PromptLint.Scoring.Files;

namespace PromptLint.Scoring.Onnx;

/// <summary>Reads from model.json what turns the reference model's logits into its answer; what stands not there is the managed model's.</summary>
internal static class OnnxAnswer
{
    /// <exception cref="ModelFileException">model.json has no usable curves.</exception>
    public static AnswerParameters Read(ModelFolder folder, AnswerParameters managed)
    {
        var json = folder.Onnx ?? throw new ModelFileException("model.json has no section 'onnx'");
        return new AnswerParameters
        {
            ParitySlm = Curve(json["curves"], "slm"),
            ParityMid = Curve(json["curves"], "mid"),
            Confidence = json["confidence"] is JArray weights ? Numbers(weights, AnswerParameters.ConfidenceTerms) : managed.Confidence,
            Score = managed.Score,
            DependenceLimit = managed.DependenceLimit,
            KnownWordsLimit = managed.KnownWordsLimit,
            ManagedShare = json["managedShare"]?.Value<double>() ?? 0.0,
        };
    }

    private static CalibrationCurve Curve(JToken? curves, string name)
    {
        float[] x = Knots(curves?[name]?["x"]), y = Knots(curves?[name]?["y"]);
        if (x.Length == 0 || x.Length != y.Length)
            throw new ModelFileException($"model.json has no usable curve '{name}'");
        return new CalibrationCurve(x, y);
    }

    private static float[] Knots(JToken? array) => (array as JArray)?.Select(value => value.Value<float>()).ToArray() ?? [];

    private static double[] Numbers(JArray array, int count) =>
        array.Count == count ? [.. array.Select(value => value.Value<double>())] : throw new ModelFileException($"model.json has {array.Count} confidence weights instead of {count}");
}
