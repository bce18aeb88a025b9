using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace PromptLint.LanguageServer.Tests;

/// <summary>Short by default. PROMPTLINT_EDITS=10000 makes so many edits in a project of 1,000 files, with a reload for every hundred.</summary>
public sealed class EnduranceTests(ITestOutputHelper output)
{
    private static readonly int? Edits = int.TryParse(Environment.GetEnvironmentVariable("PROMPTLINT_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out int edits) ? edits : null;

    [Fact]
    public async Task Many_edits_stay_quick_and_many_reloads_leave_no_memory_behind()
    {
        using TestFolder folder = TestFolder.WithCall();
        for (int i = 1; i < (Edits is null ? 60 : 1000); i++)
        {
            string name = "Bot" + i.ToString(CultureInfo.InvariantCulture);
            folder.Write($"App/{name}.cs", i % 10 == 0 ? TestFolder.Call.Replace("class Bot", "class " + name) : $"public class {name}\n{{\n    public int Add(int left, int right) => left + right;\n}}\n");
        }

        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string file = folder.File("App/Bot.cs");
        await client.OpenAsync(file, TestFolder.Call);
        int version = 1;
        await EditAsync(20);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        double[] times = [.. (await EditAsync(Edits ?? 60)).Order()];
        for (int i = 0; i < (Edits / 100 ?? 3); i++)
        {
            await client.AskAsync("workspace/executeCommand", new { command = "promptlint-csharp.server.scan", arguments = Array.Empty<object>() });
        }

        await EditAsync(5);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Length} edits: median {times[times.Length / 2]:0} ms, p95 {times[times.Length * 95 / 100]:0} ms; memory {before / 1e6:0} MB before, {after / 1e6:0} MB after"));

        Assert.InRange(times[times.Length * 95 / 100], 0, 2000);
        Assert.InRange(after - before, long.MinValue, 64_000_000);

        async Task<List<double>> EditAsync(int count)
        {
            var taken = new List<double>();
            for (int i = 0; i < count; i++)
            {
                string model = i % 2 == 0 ? "gpt-3.5-turbo-0301" : "gpt-4o";
                var watch = Stopwatch.StartNew();
                await client.ChangeAsync(file, TestFolder.Call.Replace("gpt-4o", model).Replace("this review", "review " + i.ToString(CultureInfo.InvariantCulture)), ++version);
                JsonArray diagnostics = await client.DiagnosticsAsync(file);
                taken.Add(watch.Elapsed.TotalMilliseconds);
                Assert.Equal(i % 2 == 0, diagnostics.Any(one => (string?)one!["code"] == "PLINT4001"));
            }

            return taken;
        }
    }
}
