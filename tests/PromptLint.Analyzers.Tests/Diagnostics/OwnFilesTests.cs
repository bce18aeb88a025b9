using Microsoft.CodeAnalysis.Testing;
using PromptLint.Analyzers.Tests.Rules;

namespace PromptLint.Analyzers.Tests.Diagnostics;

/// <summary>Lines of PromptLint's own files that cannot be read.</summary>
public sealed class OwnFilesTests
{
    private const string Rule = "PLINT9001";

    private const string Call = """
        using OpenAI.Chat;
        class Bot
        {
            void Run()
            {
                // promptlint: calls-per-month=40000
                new ChatClient("gpt-5.4", "key").CompleteChat("Hi");
            }
        }
        """;

    [Fact]
    public Task A_good_usage_file_is_silent() => Lint.Check(Rule, Call, "", ("promptlint.usage.csv", "site,calls_per_month\nmodel:gpt-*,20000\n"));

    [Fact]
    public async Task A_bad_line_is_shown_in_the_usage_file()
    {
        var test = Lint.Create("class Bot { }", "", ("promptlint.usage.csv", "site,calls_per_month\nmodel:gpt-*,many\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithSpan("/0/promptlint.usage.csv", 2, 1, 2, 17)
            .WithMessage("This line is left out: calls_per_month is 'many', not a number of 0 to 1000000000000."));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_bad_line_is_shown_in_the_score_file()
    {
        var test = Lint.Create("class Bot { }", "", ("promptlint.scores.tsv", "# promptlint scores 1\nkey\tscorer\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithSpan("/0/promptlint.scores.tsv", 2, 1, 2, 11)
            .WithMessage("This line is left out: 2 columns instead of 13 and up to 3 reasons."));
        await test.RunAsync();
    }

    [Fact]
    public Task A_comment_with_usage_is_silent() => Lint.Check(Rule, Call);

    [Fact]
    public Task A_comment_that_says_nothing_readable_fires() => Lint.Check(Rule, Call.Replace("// promptlint: calls-per-month=40000", "{|PLINT9001:// promptlint: calls=40000|}"));

    [Fact]
    public async Task An_option_that_cannot_be_read_is_told()
    {
        var test = Lint.Create(Call, "promptlint_parity_threshold = high\ndotnet_diagnostic.PLINT2004.severity = none\ndotnet_diagnostic.PLINT1002.severity = none\ndotnet_diagnostic.PLINT1001.severity = none");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithNoLocation()
            .WithMessage("This setting is left out: promptlint_parity_threshold is 'high', not a number of 0 to 1."));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_gateway_that_a_signature_file_describes_is_seen()
    {
        var test = Lint.Create(
            "class Bot { void Run(House.Gateway gateway) => gateway.{|PLINT4001:Ask|}(\"gpt-4\", \"Hi\"); }", "dotnet_diagnostic.PLINT2004.severity = none\ndotnet_diagnostic.PLINT1001.severity = none", ("promptlint.sdks.cs", """
            using PromptLint.Sdk;
            [assembly: Sdk("House", Provider = "openai")]
            namespace House { public class Gateway { [LlmCall(Operation.Chat)] public string Ask([Model] string model, [Prompt] string prompt) => ""; } }
            """));
        test.TestState.AdditionalProjects["House"].Sources.Add("namespace House { public class Gateway { public string Ask(string model, string prompt) => prompt; } }");
        test.TestState.AdditionalProjects["House"].AdditionalReferences.AddRange(TestReferences.Framework);
        test.TestState.AdditionalProjectReferences.Add("House");
        await test.RunAsync();
    }
}
