using Newtonsoft.Json.Linq;

namespace PromptLint.Golden.Tests;

/// <summary>Reports before tools that others trust. PROMPTLINT_JUDGES=1 runs them; node, npm and Chromium must be there (CHROMIUM names it, /usr/bin/chromium otherwise).</summary>
public sealed class JudgeTests(CleanSamples samples, Judges judges) : IClassFixture<CleanSamples>, IClassFixture<Judges>
{
    private const string Flag = "PROMPTLINT_JUDGES";
    private const string Needs = "node, npm with access to its registry, and Chromium";

    [FlagFact(Flag, Needs)]
    public void The_page_is_readable_in_a_browser_light_dark_and_on_a_phone()
    {
        string screenshots = Directory.CreateDirectory(Path.Combine(Tool.RepositoryRoot, "artifacts", "screenshots")).FullName;

        judges.Accept(judges.Folder, "node", "page.mjs", Report("html"), screenshots);
    }

    [FlagFact(Flag, Needs)]
    public void The_json_report_keeps_to_its_schema() =>
        judges.Accept(judges.Folder, "node", "schema.mjs", Path.Combine(Tool.RepositoryRoot, "rules", "schema", "report.schema.json"), Report("json"));

    [FlagFact(Flag, Needs)]
    public void The_sarif_report_keeps_to_the_standard_and_to_GitHubs_rules()
    {
        string judgement = Path.Combine(judges.Folder, "judgement.sarif");

        // The tool starts itself through a shell.
        judges.Accept(judges.Folder, "npx", "sarif-multitool", "validate", Report("sarif"), "--rule-kind", "'Sarif;Ghas'", "--level", "'Error;Warning'", "--output", judgement, "--log", "ForceOverwrite");

        IEnumerable<string> complaints = JObject.Parse(File.ReadAllText(judgement))["runs"]![0]!["results"]!.Select(result => $"{result["ruleId"]} {result["message"]}");
        Assert.Empty(complaints);
    }

    [FlagFact(Flag, Needs)]
    public void The_queries_of_the_documentation_run_over_the_store()
    {
        string store = Directory.CreateDirectory(Path.Combine(judges.Folder, "store", "shop")).FullName;
        File.Copy(Report("parquet"), Path.Combine(store, "promptlint.parquet"), overwrite: true);
        File.WriteAllText(Path.Combine(judges.Folder, "teams.csv"), "repository,team\nshop,payments\n");

        JArray[] answers = [.. judges.Accept(judges.Folder, "node", "store.mjs", Path.Combine(Tool.RepositoryRoot, "docs", "ci.md")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JArray.Parse)];

        Assert.Equal("payments", (string?)answers[0][0]!["team"]);
        Assert.All(answers[1], row => Assert.True((decimal)row["saving_usd"]! > 0m));
        Assert.Contains(answers[2], row => (string?)row["model"] == "gpt-4o");
    }

    private string Report(string format)
    {
        string file = Path.Combine(judges.Folder, "report." + format);
        Assert.Equal(0, samples.Scan("--format", format, "--output", file).ExitCode);
        return file;
    }
}
