using System.Reflection;
using System.Text.Json;

namespace PromptLint.Package.Tests;

/// <summary>What `promptlint scan` says about a folder, with the scorer that the compiler has.</summary>
internal static class ScanLog
{
    private static readonly string Tool = typeof(ScanLog).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Tool").Value!;

    public static IReadOnlyList<ShownFinding> Read(string project)
    {
        string report = Path.Combine(project, "obj", "report.json");
        (int code, string output) = DotNet.Run(project, Tool, "scan", ".", "--scorer", "managed", "--format", "json", "--output", report);
        Assert.True(code == 0, output);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(report));
        return ShownFinding.Sorted(document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => new ShownFinding(
            finding.GetProperty("file").GetString()!, finding.GetProperty("line").GetInt32(), finding.GetProperty("ruleId").GetString()!, finding.GetProperty("message").GetString()!)).ToList());
    }
}
