using PromptLint.Core.Complexity;
using PromptLint.Core.Json;

namespace PromptLint.Core.Catalog;

/// <summary>Benchmark evidence by model, from tables under open licences (rules/catalog/facts/capability.json).</summary>
public sealed class CapabilityTable
{
    private static readonly Lazy<CapabilityTable> Shipped = new(() => Read(EmbeddedFacts.Text("facts/capability.json")));

    private readonly Dictionary<string, Capability> byModel = new(StringComparer.Ordinal);

    /// <summary>The table that ships with PromptLint; read on first use.</summary>
    public static CapabilityTable Embedded => Shipped.Value;

    /// <summary>The evidence for a model; null when there is none.</summary>
    public Capability? Of(CatalogModel model) => byModel.TryGetValue(model.Key, out Capability? found) ? found : null;

    /// <summary>The axis that stands for a task.</summary>
    public static string Axis(TaskType task) => task switch
    {
        TaskType.Classification or TaskType.Extraction or TaskType.Conversion or TaskType.ClosedQa or TaskType.Evaluation or TaskType.ToolUse => "classification",
        TaskType.Summarization or TaskType.Rewriting or TaskType.TextGeneration or TaskType.Brainstorming => "writing",
        TaskType.Translation => "multilingual",
        TaskType.CodeGeneration or TaskType.CodeAnalysis => "code",
        TaskType.MathReasoning or TaskType.Planning => "reasoning",
        _ => "chat",
    };

    /// <summary>Reads a table; rows that are no rows are left out.</summary>
    public static CapabilityTable Read(string text)
    {
        var table = new CapabilityTable();
        JsonReader.TryParse(text, out JsonValue? root, out _);
        foreach (JsonValue row in root?["rows"]?.Items ?? [])
        {
            var axes = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (JsonMember member in row.Members)
                if (member.Name != "evidence" && member.Value.Integer is int percentile)
                    axes[member.Name] = percentile;
            var capability = new Capability { Axes = axes, Evidence = row["evidence"]?.Integer ?? 0 };
            foreach (JsonValue model in row["models"]?.Items ?? [])
                if (model.String is { } key)
                    table.byModel[key] = capability;
        }

        return table;
    }
}
