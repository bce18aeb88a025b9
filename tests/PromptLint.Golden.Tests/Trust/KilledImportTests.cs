using System.Diagnostics;

namespace PromptLint.Golden.Tests.Trust;

/// <summary>`promptlint usage import` that is killed: the usage file is the old one or the new one, never a part of it.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Kills = 6;
    private const string Old = "# ours\nsite,calls_per_month\nid:kept,5\n";

    private static readonly string[] Import = ["usage", "import", "export.csv", "--path", ".", "--scorer", "managed", "--at", Tool.Day];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Leaves_the_old_or_the_new_file_at_any_moment()
    {
        folder.Write("App.cs", "class App;");
        folder.Write("export.csv", "model,input_tokens,output_tokens\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"gpt-4o-{i % 3_000},100,10\n")));
        string usage = folder.Write("promptlint.usage.csv", Old);
        var watch = Stopwatch.StartNew();
        Tool.RunIn(folder.Path, Import);
        TimeSpan takes = watch.Elapsed;
        string written = File.ReadAllText(usage);
        Assert.StartsWith(Old, written, StringComparison.Ordinal);
        Assert.True(written.Length > 50_000);

        for (int i = 0; i < Kills; i++)
        {
            File.WriteAllText(usage, Old);
            // Most moments near the end, when the file is written.
            Tool.Kill(folder.Path, takes * (0.55 + (0.09 * i)), Import);

            Assert.Contains(File.ReadAllText(usage), (string[])[Old, written]);
        }
    }
}
