using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace PromptLint.Package.Tests;

/// <summary>What the analyzer costs in a build, beside the analyzers of the SDK. PROMPTLINT_FILES=520 is the measurement of docs/performance.md; CI builds a few files only.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class AnalyzerTimeTests(PackageFeed feed, ITestOutputHelper output)
{
    // Shares of so short a time say nothing.
    private const int Enough = 500;

    private static int Files => int.TryParse(Environment.GetEnvironmentVariable("PROMPTLINT_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 12;

    [Fact]
    public void In_an_application_that_calls_models_it_takes_at_most_a_twentieth_of_the_SDKs_analyzers() => Check("Calling", callEvery: 10, most: 0.05);

    [Fact]
    public void In_an_application_without_models_it_takes_at_most_a_two_hundredth() => Check("Plain", callEvery: 0, most: 0.005);

    private void Check(string name, int callEvery, double most)
    {
        string project = feed.Consumer(name, "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><OutputType>Library</OutputType>", ManyFiles.Create(Files, callEvery));

        (int code, string log) = DotNet.Run(project, "build", "-v:d", "-p:ReportAnalyzer=true", "-nodeReuse:false");

        Assert.True(code == 0, log[Math.Max(0, log.Length - 4000)..]);
        double ours = Seconds(log, "PromptLint.Analyzers");
        double theirs = Seconds(log, "Microsoft.CodeAnalysis.NetAnalyzers");
        output.WriteLine(FormattableString.Invariant($"{name}: {Files} files, PromptLint.Analyzers {ours} s, Microsoft.CodeAnalysis.NetAnalyzers {theirs} s, {ours / theirs:0.00 %}"));
        Assert.True(theirs > 0);
        if (Files >= Enough)
            Assert.InRange(ours / theirs, 0, most);
    }

    // `0.123    5   PromptLint.Analyzers, Version=0.1.0.0, ...`; `<0.001` where it is less.
    private static double Seconds(string log, string assembly) => Row().Matches(log).Where(row => row.Groups["name"].Value == assembly)
        .Sum(row => double.Parse(row.Groups["time"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\s*<?\s*(?<time>\d+\.\d+)\s+<?\s*\d+\s+(?<name>[\w.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex Row();
}
