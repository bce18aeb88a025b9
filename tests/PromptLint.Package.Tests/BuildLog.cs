using System.Text.Json;

namespace PromptLint.Package.Tests;

/// <summary>What the compiler wrote into its SARIF log.</summary>
internal static class BuildLog
{
    /// <summary>PromptLint's results that are not suppressed, and faults.</summary>
    public static IReadOnlyList<ShownFinding> Read(string project)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "log.sarif")));
        var results = new List<ShownFinding>();
        foreach (JsonElement result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            string rule = result.GetProperty("ruleId").GetString()!;
            if ((rule.StartsWith("PLINT", StringComparison.Ordinal) || rule is "AD0001" or "CS8032") && !result.TryGetProperty("suppressions", out _))
            {
                (string file, int line) = Place(result, project);
                results.Add(new ShownFinding(file, line, rule, result.GetProperty("message").GetProperty("text").GetString()!));
            }
        }

        return ShownFinding.Sorted(results);
    }

    private static (string File, int Line) Place(JsonElement result, string project)
    {
        if (!result.TryGetProperty("locations", out JsonElement places) || places.GetArrayLength() == 0)
            return ("", 0);
        JsonElement place = places[0].GetProperty("physicalLocation");
        string path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        return (Path.GetRelativePath(project, path).Replace('\\', '/'), place.GetProperty("region").GetProperty("startLine").GetInt32());
    }
}
