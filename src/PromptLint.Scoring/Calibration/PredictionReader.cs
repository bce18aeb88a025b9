using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PromptLint.Core.Complexity;
using PromptLint.Scoring.Input;

namespace PromptLint.Scoring.Calibration;

/// <summary>Reads the parities that were predicted, by id: from the JSON lines of `promptlint score` or from a report of `promptlint scan`.</summary>
public static class PredictionReader
{
    /// <exception cref="InputException">The text is neither.</exception>
    public static IReadOnlyDictionary<string, Parity> Read(TextReader input)
    {
        var predictions = new Dictionary<string, Parity>(StringComparer.Ordinal);
        try
        {
            using var json = new JsonTextReader(input) { SupportMultipleContent = true };
            while (json.Read())
            {
                var item = JObject.Load(json);
                if (item["callSites"] is JArray calls)
                {
                    foreach (var call in calls.OfType<JObject>())
                        Add(predictions, call["id"], call["complexity"]?["parity"]);
                }
                else
                {
                    Add(predictions, item["id"], item["parity"]);
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidCastException)
        {
            throw new InputException($"no predictions: {e.Message.Split('\n')[0]}");
        }
        return predictions;
    }

    private static void Add(Dictionary<string, Parity> predictions, JToken? id, JToken? parity)
    {
        if (id is not null && parity is JObject { HasValues: true } both)
            predictions[id.ToString()] = new Parity(both.Value<double>("slm"), both.Value<double>("mid"));
    }
}
