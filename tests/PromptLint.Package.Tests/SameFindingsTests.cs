namespace PromptLint.Package.Tests;

/// <summary>The same source gives the same findings from the package in a build and from `promptlint scan`: rules, lines, amounts and findings.</summary>
[Collection(PackageCollection.Name)]
public sealed class SameFindingsTests(PackageFeed feed)
{
    private const string Options = """
        root = true
        [*.cs]
        promptlint_today = 2026-11-25
        promptlint_input_tokens = 900
        promptlint_deployment.our-chat = gpt-4o
        [Quiet/*.cs]
        dotnet_diagnostic.PLINT4001.severity = none
        promptlint_calls_per_month = 77
        """;

    private const string Usage = "site,calls_per_month,output_tokens,cached_share\nfile:Triage.cs,40000,50,0.2\n*,1000,,\n";

    [Fact]
    public void Of_a_build_and_of_a_scan()
    {
        string project = feed.Consumer("Same", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><LangVersion>12</LangVersion>",
            ("Triage.cs", Bot("Triage", "gpt-4", "Classify the ticket as billing, technical or other. Answer with one word.")),
            ("Writer.cs", Bot("Writer", "gpt-4o", "Write a friendly answer to the customer's letter.")),
            ("Hushed.cs", "#pragma warning disable PLINT4001\n" + Bot("Hushed", "gpt-4", "Translate into German.")),
            ("Stated.cs", Bot("Stated", "gpt-3.5-turbo", "Summarize the minutes.").Replace("// usage", "// promptlint: calls-per-month=123456 output-tokens=many")),
            ("Quiet/Silent.cs", Bot("Silent", "gpt-4", "Extract the invoice's number and date as JSON.")),
            (".editorconfig", Options), ("promptlint.usage.csv", Usage));

        (int code, string output) = DotNet.Run(project, "build", "-v:q", "-nodeReuse:false");
        Assert.True(code == 0, output);
        IReadOnlyList<ShownFinding> built = BuildLog.Read(project);
        IReadOnlyList<ShownFinding> scanned = ScanLog.Read(project);

        Assert.Equal(scanned, built);
        Assert.Contains(built, finding => finding.Message.Contains("at 40,000 calls (promptlint.usage.csv line 2)", StringComparison.Ordinal));
        Assert.Contains(built, finding => finding.Message.Contains("123,456 calls", StringComparison.Ordinal));
        Assert.Contains(built, finding => finding.Rule == "PLINT9001" && finding.Message.Contains("'output-tokens=many'", StringComparison.Ordinal));
        Assert.DoesNotContain(built, finding => finding.Rule == "PLINT4001" && finding.File is "Hushed.cs" or "Quiet/Silent.cs");
    }

    private static string Bot(string name, string model, string prompt) => $$"""
        using System.Net.Http.Json;

        namespace App;

        public static class {{name}}
        {
            public static Task<HttpResponseMessage> AskAsync(HttpClient http, string text) =>
                http.PostAsJsonAsync( // usage
                    "https://api.openai.com/v1/chat/completions",
                    new { model = "{{model}}", messages = new[] { new { role = "system", content = "{{prompt}}" }, new { role = "user", content = text } } });
        }
        """;
}
