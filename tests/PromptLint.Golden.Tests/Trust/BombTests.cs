using System.Diagnostics;
using System.Text;

namespace PromptLint.Golden.Tests.Trust;

/// <summary>What is made to exhaust a reader ends within a bound, with a message, and the rest of the scan is there.</summary>
public sealed class BombTests : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public BombTests() => folder.Write("Bot.cs", """
        using System.Net.Http;
        using System.Net.Http.Json;
        class Bot
        {
            object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Translate to French: hello" } } });
        }
        """);

    [Fact]
    public void Large_files_long_lines_deep_nesting_and_binaries_are_named_and_the_rest_is_scanned()
    {
        using (FileStream huge = File.Create(Path.Combine(folder.Path, "Gigabyte.cs")))
        {
            huge.SetLength(1L << 30);
        }

        using (var line = new StreamWriter(Path.Combine(folder.Path, "Line.cs")))
        {
            line.Write("class Line { string s = \"");
            for (int i = 0; i < 200; i++)
            {
                line.Write(new string('x', 1 << 20));
            }

            line.Write("\"; }");
        }

        folder.Write("Deep.cs", "class Deep { int i = " + new string('(', 100_000) + "1" + new string(')', 100_000) + "; }");
        File.WriteAllBytes(Path.Combine(folder.Path, "Binary.cs"), [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]);
        folder.Write("Deep.json", new string('[', 500_000));
        folder.Write("Deep.csproj", "<Project>" + string.Concat(Enumerable.Repeat("<a>", 100_000)));
        folder.Write("Entities.csproj", """<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/passwd">]><Project>&b;&c;</Project>""");

        string output = Scan();

        Assert.All(["Gigabyte.cs", "Line.cs", "Deep.cs", "Binary.cs", "Deep.csproj", "Entities.csproj"], name => Assert.Contains($"\"path\": \"{name}\"", output));
        Assert.DoesNotContain("root:", output);
    }

    [Fact]
    public void Chains_and_cycles_of_values_prompts_and_projects_end()
    {
        var chain = new StringBuilder("static class Chain\n{\n    public const string C0 = \"Translate\";\n");
        for (int i = 1; i < 20_000; i++)
        {
            chain.Append($"    public const string C{i} = C{i - 1} + \"x\";\n");
        }

        folder.Write("Chain.cs", chain.Append("}\n").ToString());
        folder.Write("Cycle.cs", """
            using System.Net.Http;
            using System.Net.Http.Json;
            class Cycle
            {
                const string A = B + "a", B = A + "b";
                string P => Q + P; string Q => P + Q;
                string Grow(string text, int left) => left == 0 ? text : Grow(text + text + P, left - 1);
                object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                    new { model = Chain.C19999, messages = new[] { new { role = "user", content = A + P + Grow(Chain.C19999, 100) } } });
            }
            """);
        folder.Write("a/A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../b/B.csproj" /></ItemGroup></Project>""");
        folder.Write("b/B.csproj", """<Project Sdk="Microsoft.NET.Sdk"><Import Project="../a/A.csproj" /><ItemGroup><ProjectReference Include="../a/A.csproj" /></ItemGroup></Project>""");
        folder.Write("a/A.cs", "class A;");
        folder.Write("b/B.cs", "class B;");

        Assert.Contains("\"file\": \"Cycle.cs\"", Scan());
    }

    [Fact]
    public void Many_small_files_are_scanned()
    {
        for (int i = 0; i < 5_000; i++)
        {
            folder.Write($"d{i % 50}/F{i}.cs", $"class F{i} {{ }}");
        }

        Assert.Contains("\"files\": 5001", Scan());
    }

    [Fact]
    public void Odd_encodings_are_read()
    {
        string source = File.ReadAllText(Path.Combine(folder.Path, "Bot.cs")).Replace("class Bot", "class Wide", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.Path, "Wide.cs"), source, new UnicodeEncoding(bigEndian: true, byteOrderMark: true));
        File.WriteAllBytes(Path.Combine(folder.Path, "Twice.cs"), [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(source.Replace("class Wide", "class Twice", StringComparison.Ordinal))]);
        File.WriteAllBytes(Path.Combine(folder.Path, "Invalid.cs"), [.. Encoding.UTF8.GetBytes(source.Replace("class Wide", "class Invalid", StringComparison.Ordinal)), 0xff, 0xc3, 0x28]);
        File.WriteAllBytes(Path.Combine(folder.Path, "Odd.cs"), [0xff, 0xfe, 0x41]);

        string output = Scan();

        Assert.Contains("\"file\": \"Wide.cs\"", output);
        Assert.Contains("\"file\": \"Invalid.cs\"", output);
    }

    [Theory]
    [InlineData("/dev/full")]
    [InlineData("/proc/promptlint/report.json")]
    public void An_output_that_cannot_be_written_is_one_line_and_exit_code_2(string output)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ToolRun run = Tool.RunIn(folder.Path, "scan", ".", "--format", "json", "--scorer", "managed", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(output, Assert.Single(run.Errors));
    }

    [Fact]
    public void A_device_stays_a_device()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ToolRun run = Tool.RunIn(folder.Path, "scan", ".", "--format", "json", "--scorer", "managed", "--output", "/dev/null");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    public void Dispose() => folder.Dispose();

    private string Scan()
    {
        var watch = Stopwatch.StartNew();
        ToolRun run = Tool.RunIn(folder.Path, "scan", ".", "--format", "json", "--scorer", "managed", "--at", Tool.Day);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"file\": \"Bot.cs\"", run.Output);
        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
        return run.Output;
    }
}
