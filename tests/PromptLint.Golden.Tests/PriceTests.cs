using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PromptLint.Golden.Tests;

/// <summary>The reference load of 8,192 input and 1,000 output tokens, 400,000 calls a month, to the cent.</summary>
public sealed class PriceTests
{
    [Theory]
    [InlineData("gpt-4o", "openai", "0.03048", "12192.00")]
    [InlineData("claude-3-5-sonnet-20241022", "anthropic", "0.039576", "15830.40")]
    [InlineData("gpt-4o-mini", "openai", "0.0018288", "731.52")]
    [InlineData("gpt-6-luna", "openai", "0.0013192", "527.68")]
    [InlineData("claude-haiku-5-5", "anthropic", "0.0013192", "527.68")]
    [InlineData("gemini-3.5-flash-lite", "google", "0.0049576", "1983.04")]
    [InlineData("gemini-2.5-flash-lite", "google", "0.0012192", "487.68")]
    [InlineData("mistral-small-2603", "mistral", "0.0018288", "731.52")]
    [InlineData("ministral-8b-2512", "mistral", "0.0013788", "551.52")]
    [InlineData("amazon.nova-micro-v1:0", "bedrock", "0.00042672", "170.69")]
    public void The_reference_load_costs_what_it_should(string model, string provider, string perCall, string monthly)
    {
        JObject answer = Price(model, provider);

        Assert.Equal(decimal.Parse(perCall, CultureInfo.InvariantCulture), (decimal)answer["perCallUsd"]!);
        Assert.Equal(monthly, Math.Round((decimal)answer["monthlyUsd"]!, 2).ToString("0.00", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("gpt-4o", "2027-01-14")]
    [InlineData("claude-3-5-sonnet-20241022", "2025-10-28")]
    public void A_model_that_ends_says_when(string model, string end) =>
        Assert.Equal(end, (string?)Price(model, null)["retirementDate"]);

    [Fact]
    public void A_batch_costs_half() => Assert.Equal(6096.00m, (decimal)Price("gpt-4o", null, "--batch")["monthlyUsd"]!);

    [Fact]
    public void Cached_input_costs_its_own_price() => Assert.Equal(8608.00m, (decimal)Price("gpt-4o", null, "--cached", "7168")["monthlyUsd"]!);

    private static JObject Price(string model, string? provider, params string[] further)
    {
        string[] named = provider is null ? [] : ["--provider", provider];
        ToolRun run = Tool.Run(["price", "--model", model, .. named, "--input", "8192", "--output", "1000", "--calls", "400000", "--at", "2026-11-22", "--format", "json", .. further]);
        Assert.Equal(0, run.ExitCode);
        return JObject.Parse(run.Output);
    }
}
