using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Json;

namespace PromptLint.Core.Tests.Complexity;

/// <summary>A text with what the Python that trains the model computed for it (rules/complexity/training/write_fixtures.py).</summary>
internal sealed class PythonFixture(JsonValue json)
{
    public static IReadOnlyList<PythonFixture> All { get; } = Read();

    public string Id => json["id"]!.String!;

    public CallText Call => new(json["text"]!.String!, Roles, ToolDefinitions: 0, MessageParts: 1);

    public int[] Counts => Integers(json["counts"]!);

    /// <summary>The vocabulary rows of the text, ascending.</summary>
    public int[] Rows => Integers(json["rows"]!);

    /// <summary>The first logits, to nine decimals.</summary>
    public double[] Logits => [.. json["logits"]!.Items.Select(Number)];

    public JsonValue Answer => json["answer"]!;

    /// <summary>The strongest contributions with their names, to six decimals; null for most fixtures.</summary>
    public IReadOnlyList<(string Name, double Amount)>? Contributions =>
        json["contributions"]?.Items.Select(item => (item.Items[0].String!, Number(item.Items[1]))).ToArray();

    public static double Number(JsonValue? value) => (double)value!.Number!.Value;

    private PromptRoles Roles =>
        json["roles"]!.Items.Aggregate(PromptRoles.None, (roles, role) => roles | Enum.Parse<PromptRoles>(role.String!, ignoreCase: true));

    private static int[] Integers(JsonValue array) => [.. array.Items.Select(item => item.Integer!.Value)];

    private static PythonFixture[] Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Complexity", "managed-fixtures.jsonl");
        return [.. File.ReadLines(path).Select(line =>
            JsonReader.TryParse(line, out var value, out var error) ? new PythonFixture(value!) : throw new InvalidDataException(error!.Message))];
    }
}
