namespace PromptLint.Golden.Tests.Trust;

/// <summary>Equal input gives equal bytes, whatever the machine around it.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Cultures = ["tr_TR.UTF-8", "ar_SA.UTF-8", "de_DE.UTF-8", "C", "hi_IN.UTF-8"];
    private static readonly string[] Zones = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"];

    /// <summary>CI runs a few; PROMPTLINT_RUNS=20 is the long form.</summary>
    private static int Runs => int.TryParse(Environment.GetEnvironmentVariable("PROMPTLINT_RUNS"), out int runs) ? runs : 4;

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    public void A_report_is_the_same_for_every_culture_zone_thread_count_and_place(string format)
    {
        var reports = new HashSet<string>(StringComparer.Ordinal);
        for (int run = 0; run < Runs; run++)
        {
            using var samples = new CleanSamples();
            ToolRun scan = Tool.RunIn(samples.Path, new Dictionary<string, string>
            {
                ["LANG"] = Cultures[run % Cultures.Length],
                ["LC_ALL"] = Cultures[run % Cultures.Length],
                ["TZ"] = Zones[run % Zones.Length],
                ["DOTNET_PROCESSOR_COUNT"] = run % 2 == 0 ? "1" : "7",
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = run % 3 == 0 ? "1" : "0",
            }, "scan", run % 2 == 0 ? "." : samples.Path, "--format", format, "--at", Tool.Day, "--scorer", "managed", "--include-prompts");
            Assert.Equal(0, scan.ExitCode);
            reports.Add(scan.Output);
        }

        Assert.Single(reports);
    }

    [Fact]
    public void The_order_in_which_files_were_made_does_not_matter()
    {
        string[] names = ["B/One.cs", "A/Two.cs", "a/Three.cs", "Z.cs", "É.cs", "é/Four.cs"];
        var reports = new HashSet<string>(StringComparer.Ordinal);
        foreach (IEnumerable<string> order in (IEnumerable<string>[])[names, names.Reverse()])
        {
            using var folder = new TemporaryFolder();
            foreach (string name in order)
            {
                folder.Write(Path.Combine("root", name), $$"""
                    using System.Net.Http;
                    using System.Net.Http.Json;
                    class C{{Array.IndexOf(names, name)}}
                    {
                        object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                            new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Summarize number {{Array.IndexOf(names, name)}}" } } });
                    }
                    """);
            }

            reports.Add(Tool.RunIn(folder.Path, "scan", "root", "--format", "json", "--at", Tool.Day, "--scorer", "managed").Output);
        }

        Assert.Contains("É.cs", Assert.Single(reports));
    }
}
