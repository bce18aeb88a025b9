using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace PromptLint.Golden.Tests;

/// <summary>The worked example of docs/money.md, from its code and its usage file to the monthly bill.</summary>
public sealed class MoneyPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Tool.RepositoryRoot, "docs", "money.md"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Code_and_usage_of_the_page_come_to_its_bill()
    {
        string code = Fence("csharp");
        folder.Write("src/Support/Triage.cs", $"using OpenAI.Chat;\nclass Triage\n{{\n    async System.Threading.Tasks.Task Run(string key, string ticketText)\n    {{\n{code}\n    }}\n}}\n");
        folder.Write("promptlint.usage.csv", Regex.Match(Page, "```\n(site,.*?)```", RegexOptions.Singleline).Groups[1].Value);

        JToken site = JObject.Parse(Tool.RunIn(folder.Path, "scan", "--format", "json", "--scorer", "managed", "--at", Tool.Day).Output)["callSites"]!.Single();

        Assert.Equal("gpt-4o", (string?)site["model"]!["id"]);
        Assert.Equal(Amount("per call"), (decimal)site["cost"]!["perCallUsd"]!);
        Assert.Equal(Amount("monthly"), (decimal)site["cost"]!["monthlyUsd"]!);
    }

    [Theory]
    [InlineData("batch", "gpt-4o", 8192, 1000, "--batch")]
    [InlineData("7,168 tokens from the cache", "gpt-4o", 8192, 1000, "--cached", "7168")]
    [InlineData("answers of 250 tokens", "gpt-4o", 8192, 250)]
    [InlineData("input of 2,048 tokens", "gpt-4o", 2048, 1000)]
    [InlineData("gpt-6-luna", "gpt-6-luna", 8192, 1000)]
    public void Each_change_of_the_page_costs_what_its_row_says(string row, string model, int input, int output, params string[] further)
    {
        string text = Tool.Run(["price", "--model", model, "--provider", "openai", "--input", Text(input), "--output", Text(output), "--calls", "400000", "--at", Tool.Day, "--format", "json", .. further]).Output;

        Assert.Equal(Regex.Match(Page, $"^\\| {Regex.Escape(row)} \\|.*\\$(?<amount>[\\d,.]+) \\|$", RegexOptions.Multiline).Groups["amount"].Value, ((decimal)JObject.Parse(text)["monthlyUsd"]!).ToString("#,0.00", CultureInfo.InvariantCulture));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // `monthly  = 0.03048 x 400,000   = $12,192.00`: the last figure of the line.
    private static decimal Amount(string name) =>
        decimal.Parse(Regex.Match(Page, $@"^{name}\s+=.*=\s+\$?([\d,.]+)$", RegexOptions.Multiline).Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string Fence(string language) => Regex.Match(Page, $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
}
