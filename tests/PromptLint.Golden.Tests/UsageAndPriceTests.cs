namespace PromptLint.Golden.Tests;

public sealed class UsageAndPriceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("promptlint-golden").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Own_prices_count_and_are_checked()
    {
        string prices = Write("contract.json", """{"provider":"openai","models":[{"id":"gpt-4o","price":{"input":2,"output":8}}]}""");

        Assert.Contains("9,753.60", Tool.Run("price", "--model", "gpt-4o", "--input", "8192", "--output", "1000", "--calls", "400000", "--at", Tool.Day, "--prices", prices).Output);
        Assert.Contains("openai:gpt-4o: $2.50 in, $10.00 out -> $2.00 in, $8.00 out", Tool.Run("prices", "update", "--from", prices, "--at", Tool.Day).Output);
        Assert.Equal(0, Tool.Run("prices", "check", "--at", Tool.Day).ExitCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"models":[]}""")]
    public void Prices_that_cannot_be_used_are_not_taken_over(string text) =>
        Assert.Equal(2, Tool.Run("prices", "update", "--from", Write("bad.json", text), "--to", Path.Combine(folder, "own"), "--yes").ExitCode);

    [Fact]
    public void A_wrong_hash_or_an_address_without_one_is_refused()
    {
        string prices = Write("a.json", """{"discounts":{"openai":0.9}}""");

        Assert.Equal(2, Tool.Run("prices", "update", "--from", prices, "--sha256", "00").ExitCode);
        Assert.Equal(2, Tool.Run("prices", "update", "--from", "https://localhost/a.json").ExitCode);
    }

    [Fact]
    public void The_usage_file_is_written_filled_and_read()
    {
        Write("App.cs", """
            using OpenAI.Chat;
            class Bot { public void Ask(string text) => new ChatClient("gpt-4o", "key").CompleteChat("Classify " + text); }
            """);
        string export = Write("export.csv", "model,input_tokens,output_tokens\ngpt-4o,100,10\ngpt-4o,300,30\n");

        Assert.Equal(0, Tool.Run("usage", "init", folder, "--scorer", "managed", "--at", Tool.Day).ExitCode);
        Assert.Equal(0, Tool.Run("usage", "import", export, "--path", folder, "--scorer", "managed", "--at", Tool.Day).ExitCode);

        string usage = File.ReadAllText(Path.Combine(folder, "promptlint.usage.csv"));
        Assert.Contains("id:", usage, StringComparison.Ordinal);
        Assert.Contains("model:gpt-4o,2,200,20", usage, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
