using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PromptLint.Scoring.Input;

namespace PromptLint.Scoring.Calibration;

/// <summary>Reads and writes promptlint.calibration.json: `{"format": 1, "scorer": ..., "slm": {"method", "judgements", "x": [], "y": []}, "mid": ...}`.</summary>
public static class CalibrationFile
{
    /// <summary>The file's usual name, beside the user's other PromptLint files.</summary>
    public const string Name = "promptlint.calibration.json";

    private const int Format = 1;

    /// <summary>Writes a calibration, the same for the same judgements.</summary>
    public static void Write(TextWriter output, UserCalibration calibration)
    {
        var json = new JObject { ["format"] = Format, ["scorer"] = calibration.Scorer };
        if (calibration.Slm is { } slm)
            json["slm"] = ToJson(slm);
        if (calibration.Mid is { } mid)
            json["mid"] = ToJson(mid);
        output.Write(json.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>Reads a calibration.</summary>
    /// <exception cref="InputException">It is no such file.</exception>
    public static UserCalibration Read(TextReader input)
    {
        try
        {
            var json = JObject.Parse(input.ReadToEnd());
            if (json.Value<int>("format") != Format)
                throw new InputException($"format {json.Value<int>("format")} is not known; this version reads format {Format}");
            return new UserCalibration(json.Value<string>("scorer") ?? "", FromJson(json, "slm"), FromJson(json, "mid"));
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or FormatException or OverflowException)
        {
            throw new InputException($"no calibration: {e.Message.Split('\n')[0]}");
        }
    }

    private static JObject ToJson(CalibrationMap map) => new()
    {
        ["method"] = map.Method,
        ["judgements"] = map.Judgements,
        ["x"] = new JArray(map.X.Select(x => Math.Round(x, 6))),
        ["y"] = new JArray(map.Y.Select(y => Math.Round(y, 6))),
    };

    private static CalibrationMap? FromJson(JObject json, string tier)
    {
        if (json[tier] is not JObject map)
            return null;
        double[] x = Knots(map["x"]), y = Knots(map["y"]);
        bool isMap = x.Length > 0 && x.Length == y.Length && IsRising(x) && IsRising(y) && y.All(value => value is >= 0 and <= 1);
        return isMap
            ? new CalibrationMap(map.Value<string>("method") ?? "", map.Value<int>("judgements"), x, y)
            : throw new InputException($"'{tier}' has no rising curve: x and y of equal length, y between 0 and 1");
    }

    private static double[] Knots(JToken? array) => (array as JArray)?.Select(value => value.Value<double>()).ToArray() ?? [];

    private static bool IsRising(double[] values) => values.Zip(values.Skip(1)).All(pair => pair.First <= pair.Second);
}
