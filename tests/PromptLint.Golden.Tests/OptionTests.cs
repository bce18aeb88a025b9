using Newtonsoft.Json.Linq;

namespace PromptLint.Golden.Tests;

/// <summary>Where a scan takes its options from, and what silences a finding.</summary>
public sealed class OptionTests : IDisposable
{
    private const string Bot = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        class Bot
        {
            Task Ask(HttpClient http, string ticket) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-4", max_tokens = 20, messages = new[] { new { role = "user", content = "Classify the ticket as billing, technical or other: " + ticket } } });
        }
        """;

    private readonly TemporaryFolder folder = new();

    public OptionTests() => folder.Write("Bot.cs", Bot);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_editorconfig_counts_and_is_named_as_origin()
    {
        Configure("promptlint_calls_per_month = 500");

        Assert.Equal((500m, true), Volume(Scan(), ".editorconfig"));
    }

    [Fact]
    public void A_folder_s_own_editorconfig_wins_over_the_outer_one()
    {
        Configure("promptlint_calls_per_month = 500");
        folder.Write("Inner/Bot.cs", Bot);
        folder.Write("Inner/.editorconfig", "[*.cs]\npromptlint_calls_per_month = 7\n");

        Assert.Equal([500m, 7m], Scan()["callSites"]!.Select(site => (decimal)site["cost"]!["callsPerMonth"]!));
    }

    [Fact]
    public void The_command_line_wins_over_editorconfig_and_that_over_promptlint_json()
    {
        folder.Write("promptlint.json", """{ "callsPerMonth": 3 }""");
        Assert.Equal((3m, true), Volume(Scan(), "promptlint.json"));

        Configure("promptlint_calls_per_month = 500");
        Assert.Equal((500m, true), Volume(Scan(), ".editorconfig"));
        Assert.Equal((9m, true), Volume(Scan("--calls-per-month", "9"), "--calls-per-month"));
        Assert.Equal(8m, Volume(Scan("--set", "promptlint_calls_per_month=8"), "").Calls);
    }

    [Fact]
    public void An_option_that_cannot_be_read_is_a_finding_in_its_file()
    {
        Configure("promptlint_parity_threshold = high");

        JToken finding = Scan()["findings"]!.Single(found => (string?)found["ruleId"] == "PLINT9001");

        Assert.Equal((".editorconfig", 3), ((string?)finding["file"], (int)finding["line"]!));
        Assert.Contains("promptlint_parity_threshold is 'high'", (string?)finding["message"]);
    }

    [Fact]
    public void A_wrong_option_on_the_command_line_stops_the_scan()
    {
        ToolRun run = Tool.RunIn(folder.Path, "scan", "--set", "promptlint_grid=MOON");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("promptlint_grid is 'MOON', not one of ", run.Messages);
    }

    [Theory]
    [InlineData("production", 100)]
    [InlineData("staging", 5)]
    public void Rows_of_other_environments_do_not_count(string environment, int calls)
    {
        folder.Write("promptlint.usage.csv", "site,calls_per_month,environment\n*,100,production\n*,5,staging\n");

        Assert.Equal(calls, Volume(Scan("--environment", environment), "").Calls);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.PLINT4001.severity = none", null)]
    [InlineData("dotnet_diagnostic.PLINT4001.severity = suggestion", "info")]
    [InlineData("dotnet_analyzer_diagnostic.category-PromptLint.Lifecycle.severity = error", "error")]
    [InlineData("indent_size = 4", "warning")]
    public void A_severity_of_editorconfig_counts(string line, string? severity)
    {
        Configure(line);

        Assert.Equal(severity, Severity());
    }

    [Theory]
    [InlineData("#pragma warning disable PLINT4001\n", "")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"PromptLint\", \"PLINT4001\")]\n", "using System.Net.Http;\nusing System.Net.Http.Json;\nusing System.Threading.Tasks;\n")]
    public void A_suppression_in_the_sources_counts(string suppression, string usings)
    {
        folder.Write("Bot.cs", usings + suppression + (usings.Length == 0 ? Bot : Bot[Bot.IndexOf("class", StringComparison.Ordinal)..]));

        Assert.Null(Severity());
    }

    [Fact]
    public void Sizes_and_grid_make_energy_estimable()
    {
        Assert.Equal(JTokenType.Null, Scan()["totals"]!["energyKwh"]!.Type);

        JToken totals = Scan("--set", "promptlint_model_size.gpt-4=200", "--set", "promptlint_grid=WOR")["totals"]!;

        Assert.True((decimal)totals["carbonKg"]!["low"]! > 0m);
    }

    [Fact]
    public void Mixed_inputs_are_told_what_a_router_saves()
    {
        folder.Write("Bot.cs", Bot.Replace("gpt-4", "gpt-4o"));
        folder.Write("promptlint.usage.csv", "site,calls_per_month,input_tokens,output_tokens,easy_share\nfile:Bot.cs,400000,8192,1000,0.8\n");

        JToken routing = Scan()["callSites"]![0]!["routing"]!;

        Assert.Equal(0.8m, (decimal)routing["easyShare"]!);
        Assert.Equal(12_192m - (decimal)routing["routerUsd"]!, (decimal)routing["savingUsd"]!);
        Assert.Contains("0.2 x $12,192.00 (gpt-4o)", (string?)routing["formula"]);
        Assert.Contains("advice: a router that sends easy inputs (80", Tool.RunIn(folder.Path, "scan", "--at", Tool.Day, "--scorer", "managed").Output);
    }

    [Fact]
    public void A_fix_follows_the_same_options_and_prices()
    {
        folder.Write("Bot.cs", Bot.Replace("gpt-4", "gpt-4o"));
        string prices = folder.Write("contract.json", """{"provider":"openai","models":[{"id":"gpt-4o","price":{"input":0.0001,"output":0.0001}}]}""");

        Assert.Contains("PLINT1001", Fix("--calls-per-month", "400000"));
        Assert.DoesNotContain("PLINT1001", Fix("--calls-per-month", "400000", "--prices", prices));
        Configure("promptlint_calls_per_month = 1000000\ndotnet_diagnostic.PLINT1001.severity = none");
        Assert.DoesNotContain("PLINT1001", Fix());
    }

    private string Fix(params string[] arguments) => Tool.RunIn(folder.Path, ["fix", ".", "--dry-run", "--at", Tool.Day, .. arguments]).Output;

    private void Configure(string lines) => folder.Write(".editorconfig", $"root = true\n[*.cs]\n{lines}\n");

    private JObject Scan(params string[] arguments)
    {
        ToolRun run = Tool.RunIn(folder.Path, ["scan", "--format", "json", "--at", Tool.Day, "--scorer", "managed", .. arguments]);
        Assert.Equal(0, run.ExitCode);
        return JObject.Parse(run.Output);
    }

    private string? Severity() => (string?)Scan()["findings"]!.SingleOrDefault(found => (string?)found["ruleId"] == "PLINT4001")?["severity"];

    private static (decimal Calls, bool Named) Volume(JObject report, string origin)
    {
        JToken cost = report["callSites"]![0]!["cost"]!;
        return ((decimal)cost["callsPerMonth"]!, cost["assumptions"]!.Any(assumption => ((string)assumption!).Contains(origin, StringComparison.Ordinal)));
    }
}
