using System.Globalization;
using Newtonsoft.Json;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;

namespace PromptLint.Scoring.Input;

/// <summary>Writes estimates as JSON lines.</summary>
public static class ScoreWriter
{
    /// <summary>Writes `{id, score, task, dimensions, parity: {slm, mid}, tier, confidence, scorer, reasons}` and a line feed.</summary>
    public static void WriteLine(TextWriter output, string id, ComplexityEstimate estimate)
    {
        using var json = new JsonTextWriter(output) { CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        var dimensions = estimate.Dimensions;
        json.WriteStartObject();
        Text("id", id);
        Number("score", estimate.Score);
        Text("task", Words.Of(estimate.Task));
        json.WritePropertyName("dimensions");
        json.WriteStartObject();
        Number("reasoning", dimensions.Reasoning);
        Number("knowledge", dimensions.Knowledge);
        Number("creativity", dimensions.Creativity);
        Number("constraints", dimensions.Constraints);
        Number("context", dimensions.Context);
        json.WriteEndObject();
        json.WritePropertyName("parity");
        json.WriteStartObject();
        Number("slm", estimate.Parity.Slm);
        Number("mid", estimate.Parity.Mid);
        json.WriteEndObject();
        Text("tier", Words.Of(estimate.Tier));
        Number("confidence", estimate.Confidence);
        Text("scorer", estimate.Scorer);
        json.WritePropertyName("reasons");
        json.WriteStartArray();
        foreach (string reason in estimate.Reasons)
            json.WriteValue(reason);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write('\n');

        void Text(string name, string value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        void Number(string name, double value)
        {
            json.WritePropertyName(name);
            json.WriteValue((decimal)value);
        }
    }
}
