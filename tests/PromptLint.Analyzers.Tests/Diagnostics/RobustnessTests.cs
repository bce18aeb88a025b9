using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Tests.Diagnostics;

/// <summary>All rules together over code that is odd or broken: nothing may be thrown, whatever a developer has half typed.</summary>
public sealed class RobustnessTests
{
    /// <summary>CI runs a few hundred mutations; PROMPTLINT_MUTATIONS=5000 is the long form.</summary>
    private static int Mutations => int.TryParse(Environment.GetEnvironmentVariable("PROMPTLINT_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 150;

    public static TheoryData<string> OddCode => new(OddSources.All.Keys);

    [Theory]
    [MemberData(nameof(OddCode))]
    public async Task Odd_code_is_analyzed_without_a_fault(string name) => AssertNoFault(await Run(OddSources.All[name]));

    [Fact]
    public async Task Each_beginning_of_a_file_is_analyzed_without_a_fault()
    {
        foreach (int length in Enumerable.Range(0, OddSources.Realistic.Length / 25).Select(i => i * 25))
            AssertNoFault(await Run(OddSources.Realistic[..length]));
    }

    [Fact]
    public async Task Mutated_code_is_analyzed_without_a_fault()
    {
        var mutations = new SourceMutations(seed: 7);
        string[] sources = [OddSources.Realistic, .. OddSources.All.Values];
        for (int i = 0; i < Mutations; i++)
            AssertNoFault(await Run(mutations.Mutate(sources[i % sources.Length])));
    }

    [Fact]
    public async Task A_file_of_ten_thousand_lines_is_analyzed()
    {
        var code = new StringBuilder("using OpenAI.Chat;\nclass Bot\n{\n");
        for (int i = 0; i < 2_000; i++)
            code.Append(CultureInfo.InvariantCulture, $"    int Work{i}(int x)\n    {{\n        var y = x + {i};\n        return y * 2;\n    }}\n");
        code.Append("    void Run() => new ChatClient(\"gpt-4\", \"key\").CompleteChat(\"Hi\");\n}\n");
        IReadOnlyList<Diagnostic> found = await Run(code.ToString());
        AssertNoFault(found);
        Assert.Contains(found, d => d.Id == "PLINT4001");
    }

    [Fact]
    public async Task A_concatenation_of_thousands_of_parts_is_analyzed()
    {
        string sum = string.Join(" + ", Enumerable.Range(0, 600).Select(i => $"\"part {i} \""));
        AssertNoFault(await Run($"using OpenAI.Chat;\nclass Bot {{ void Run(ChatClient c) => c.CompleteChat({sum}); }}"));
    }

    private static Task<IReadOnlyList<Diagnostic>> Run(string code) => AnalyzerRun.Diagnostics(AnalyzerRun.Compile([("App.cs", code)]));

    private static void AssertNoFault(IReadOnlyList<Diagnostic> diagnostics) => Assert.DoesNotContain(diagnostics, d => d.Id is "AD0001" or "PLINT9000");
}
