using System.Text.RegularExpressions;

namespace PromptLint.Golden.Tests.Trust;

/// <summary>File names, model names and prompts of a repository are text in every output, never a command to what shows it.</summary>
public sealed partial class OutputInjectionTests : IDisposable
{
    private const string Payload = "\u001b]0;owned\u0007\u001b[31m\n::error file=a::owned\n##vso[task.setvariable variable=a]b\u202e<script>alert(1)</script><img src=x onerror=alert(1)>|[a](javascript:alert(1))`@everyone";

    private readonly TemporaryFolder folder = new();

    public OutputInjectionTests()
    {
        string literal = "\"" + string.Concat(Payload.Select(unit => $"\\u{(int)unit:x4}")) + "\"";
        string source = $$"""
            using System.Net.Http;
            using System.Net.Http.Json;
            class Bot
            {
                public object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                    new { model = {{literal}}, messages = new[] { new { role = "user", content = {{literal}} } } });
                public object Old(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                    new { model = "gpt-4", messages = new[] { new { role = "user", content = "Classify the sentiment: " + {{literal}} } } });
            }
            """;
        folder.Write("=cmd|' /C calc'!A0.cs", source);
        folder.Write("a\u001b[31m\n::error::owned <b>|x.cs", source.Replace("class Bot", "class Other", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("sarif")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("cyclonedx")]
    public void No_format_lets_a_payload_act(string format)
    {
        ToolRun run = Tool.Run("scan", folder.Path, "--format", format, "--include-prompts", "--scorer", "managed", "--at", Tool.Day, "--verbose", "--explain-unresolved");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("cmd", run.Output);
        foreach (string stream in (string[])[run.Output, run.Messages])
        {
            Assert.DoesNotMatch(ActingCharacter(), stream);
            Assert.DoesNotMatch(BuildServerCommand(), stream);
        }

        if (format is "markdown" or "html")
        {
            Assert.DoesNotContain("<script>alert", run.Output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", run.Output, StringComparison.OrdinalIgnoreCase);
        }

        if (format is "markdown")
        {
            Assert.DoesNotContain("](javascript:", run.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_usage_file_has_no_line_that_a_name_wrote_and_no_formula()
    {
        ToolRun run = Tool.RunIn(folder.Path, "usage", "init", ".", "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        string[] lines = File.ReadAllLines(Path.Combine(folder.Path, "promptlint.usage.csv"));
        Assert.Contains(lines, line => line.StartsWith("id:", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("id:", StringComparison.Ordinal) || line.StartsWith("site,", StringComparison.Ordinal), line));
        Assert.All(lines, line => Assert.DoesNotMatch(ActingCharacter(), line));
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")]
    private static partial Regex ActingCharacter();

    [GeneratedRegex(@"^\s*::(error|warning|set)|##vso\[|##\[", RegexOptions.Multiline)]
    private static partial Regex BuildServerCommand();
}
