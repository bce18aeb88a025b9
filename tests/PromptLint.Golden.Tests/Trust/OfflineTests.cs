using System.Text;

namespace PromptLint.Golden.Tests.Trust;

/// <summary>Nothing phones home: the runtime's own tracer sees no connection, no name look-up and no request.</summary>
public sealed class OfflineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Scan_score_fix_and_price_touch_no_network()
    {
        using var samples = new CleanSamples();

        Assert.False(TouchesNetwork("scan", samples.Path, "--cache", folder.Path));
        Assert.False(TouchesNetwork("score", "Classify the sentiment of {review}"));
        Assert.False(TouchesNetwork("fix", samples.Path, "--dry-run"));
        Assert.False(TouchesNetwork("price", "--model", "gpt-4o", "--input", "100", "--output", "10"));
    }

    [Fact]
    public void The_tracer_does_see_the_one_command_that_asks_for_a_download() =>
        Assert.True(TouchesNetwork("prices", "update", "--from", "https://127.0.0.1:1/prices.json", "--sha256", new string('0', 64)));

    public void Dispose() => folder.Dispose();

    private bool TouchesNetwork(params string[] arguments)
    {
        string trace = Path.Combine(folder.Path, Guid.NewGuid().ToString("n") + ".nettrace");
        Tool.RunIn(Tool.RepositoryRoot, new Dictionary<string, string>
        {
            ["DOTNET_EnableEventPipe"] = "1",
            ["DOTNET_EventPipeOutputPath"] = trace,
            ["DOTNET_EventPipeConfig"] = "System.Net.Sockets:ffffffff:5,System.Net.Http:ffffffff:5,System.Net.NameResolution:ffffffff:5",
        }, arguments);
        // Event names stand in the trace as UTF-16 with a zero before and after; names of methods are longer or have other neighbours.
        byte[] events = File.ReadAllBytes(trace);
        return ((string[])["ConnectStart", "RequestStart", "ResolutionStart"]).Any(name => events.AsSpan().IndexOf(Encoding.Unicode.GetBytes($"\0{name}\0")) >= 0);
    }
}
