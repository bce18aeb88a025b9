using System.Text.Json;

namespace PromptLint.Package.Tests;

/// <summary>What the compiler wrote into its SARIF log.</summary>
internal static class BuildLog
{
    /// <summary>Rule, 1-based line and message of PromptLint's results and of faults, in source order.</summary>
    public static IReadOnlyList<(string Rule, int Line, string Message)> Read(string project)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "log.sarif")));
        var results = new List<(string Rule, int Line, string Message)>();
        foreach (JsonElement result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            string rule = result.GetProperty("ruleId").GetString()!;
            if (rule.StartsWith("PLINT", StringComparison.Ordinal) || rule is "AD0001" or "CS8032")
                results.Add((rule, Line(result), result.GetProperty("message").GetProperty("text").GetString()!));
        }

        return [.. results.OrderBy(result => result.Line).ThenBy(result => result.Rule, StringComparer.Ordinal)];
    }

    private static int Line(JsonElement result) =>
        result.TryGetProperty("locations", out JsonElement places) && places.GetArrayLength() > 0
            ? places[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() : 0;
}
