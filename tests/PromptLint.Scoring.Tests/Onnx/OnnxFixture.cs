using Newtonsoft.Json.Linq;
using PromptLint.Core.Complexity;
using PromptLint.Scoring.Input;

namespace PromptLint.Scoring.Tests.Onnx;

/// <summary>A text with what the Python that made the reference model computed for it.</summary>
internal sealed record OnnxFixture(string Id, CallText Call, int[] Ids, double[] Logits)
{
    public static IReadOnlyList<OnnxFixture> All { get; } = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "onnx-fixtures.jsonl")).Select(Parse)];

    private static OnnxFixture Parse(string line)
    {
        var json = JObject.Parse(line);
        var roles = ScoreRequestReader.RolesOf(string.Join('+', json["roles"]!.Values<string>()));
        return new OnnxFixture(
            (string)json["id"]!,
            new CallText((string)json["text"]!, roles, ToolDefinitions: 0, MessageParts: 1),
            [.. json["ids"]!.Values<int>()],
            [.. json["logits"]!.Values<double>()]);
    }
}
