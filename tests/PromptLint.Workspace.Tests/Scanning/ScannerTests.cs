using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Reports;
using PromptLint.Core.Usage;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Scanning;

public sealed class ScannerTests
{
    private const string Call = """
        public class Ask
        {
            public System.Threading.Tasks.Task M(System.Net.Http.HttpClient c) => c.PostAsync("https://api.openai.com/v1/chat/completions",
                new System.Net.Http.StringContent("{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"Say whether this is spam.\"}]}"));
        }
        """;

    [Fact]
    public void A_path_becomes_a_report_with_coverage_calls_and_what_was_skipped()
    {
        using var tree = new TempTree()
            .Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Write("App/Ask.cs", Call)
            .Write("Bad/Bad.csproj", "<Project")
            .Write("Bad/Plain.cs", "class Plain;");
        var stages = new List<ScanStage>();

        ScanReport report = Scanner().Scan(tree.Root, new Recorder(stages)).Report;

        CallSiteReport site = Assert.Single(report.CallSites);
        Assert.Equal(("App", "App/Ask.cs", "gpt-4o", false), (site.Call.Project, site.Call.Location.File, site.Call.Model.Id, site.Call.InTests));
        Assert.NotNull(site.Complexity);
        Assert.Equal((2, 2, 1), (report.Coverage.Projects, report.Coverage.Files, report.Coverage.CallSites));
        Assert.Equal("Bad/Bad.csproj", Assert.Single(report.Coverage.Skipped).Path);
        Assert.Equal([ScanStage.Loading, ScanStage.Detecting, ScanStage.Scoring, ScanStage.Assessing], stages);
    }

    [Fact]
    public void Calls_in_tool_written_files_are_left_out_and_those_of_test_projects_are_marked()
    {
        using var tree = new TempTree()
            .Write("Gen/Gen.csproj", """<Project Sdk="Microsoft.NET.Sdk"></Project>""").Write("Gen/Ask.g.cs", Call)
            .Write("Specs/Specs.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="xunit" Version="2.9.3" /></ItemGroup></Project>""").Write("Specs/Ask.cs", Call);

        CallSiteReport site = Assert.Single(Scanner().Scan(tree.Root).Report.CallSites);

        Assert.Equal("Specs/Ask.cs", site.Call.Location.File);
        Assert.True(site.Call.InTests);
    }

    [Fact]
    public void A_cancelled_scan_stops()
    {
        using var tree = new TempTree().Write("Ask.cs", Call);

        Assert.ThrowsAny<OperationCanceledException>(() => Scanner().Scan(tree.Root, cancellation: new CancellationToken(canceled: true)));
    }

    private static Scanner Scanner() => new(
        new SourceLoader(),
        ManagedScorer.Embedded,
        new FileAssessors(ModelCatalog.Embedded, counter: null, UsageTable.Empty, new OptionLayers(), new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc)),
        "1.0.0");

    private sealed class Recorder(List<ScanStage> stages) : IProgress<ScanStage>
    {
        public void Report(ScanStage value) => stages.Add(value);
    }
}
