using System.Globalization;
using System.Text;
using PromptLint.Analyzers.CallSites;
using PromptLint.Analyzers.Signatures;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Core.Json;
using PromptLint.Core.Usage;
using PromptLint.Reporting.Baselines;
using PromptLint.Reporting.Json;
using PromptLint.Reporting.Tests;
using PromptLint.Usage;
using PromptLint.Workspace.Sources;

namespace PromptLint.Fuzz.Tests;

/// <summary>Readers answer every text: with a value, or with an error that names it. Nothing else is thrown, and nothing takes for ever.</summary>
public sealed class ReaderFuzzTests : IDisposable
{
    private static readonly TimeSpan MostForOne = TimeSpan.FromSeconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("promptlint-fuzz-").FullName;

    /// <summary>CI spoils each seed a few hundred times; PROMPTLINT_FUZZ=100000 is the long form.</summary>
    private static int Count(int part) => (int.TryParse(Environment.GetEnvironmentVariable("PROMPTLINT_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 400) / part;

    [Fact]
    public void Json() => Fuzz([Seeds.Settings, Seeds.Assets, Seeds.Prices], 1, text => JsonReader.TryParse(text, out _, out _));

    [Fact]
    public void Usage_files() => Fuzz([Seeds.Usage], 1, text =>
    {
        var errors = new List<UsageError>();
        UsageReader.Read("promptlint.usage.csv", text, errors);
        UsageWriter.Merge(text, [new(new UsageRow { Site = new SitePattern(SiteKind.Id, "x"), Line = 0, CallsPerMonth = 3 }, "remark")], update: true);
    });

    [Fact]
    public void Score_files() => Fuzz([Seeds.Scores], 1, text => ScoreTable.Parse(text));

    [Fact]
    public void Price_files() => Fuzz([Seeds.Prices, Seeds.File("rules/catalog/mistral.json")], 4, text => PriceOverlay.Apply(ModelCatalog.Embedded, "prices.json", text, "2026-11-25", []));

    [Fact]
    public void Reports_and_baselines() => Fuzz([Report()], 1, text =>
    {
        Allow<ReportFormatException>(() => ReportSerializer.Read(new StringReader(text)));
        Allow<ReportFormatException>(() => Baseline.Read(new StringReader(text)));
    });

    [Fact]
    public void Signature_files() => Fuzz([Seeds.File("rules/sdks/Claudia.cs")], 4, text => SignatureReader.Read([("mine.cs", text)]));

    [Fact]
    public void Usage_exports() => Fuzz([Seeds.Spans, Seeds.Usage, "model,requests,input_tokens\ngpt-4o,5,10\n"], 2, text =>
    {
        string file = Path.Combine(folder, "export");
        Write(file, text);
        UsageImport.Read([file], [], ModelCatalog.Embedded);
    });

    [Fact]
    public void Projects_solutions_and_restore_results() => Fuzz([Seeds.Project, Seeds.Assets, Seeds.Solution], 20, text =>
    {
        Directory.CreateDirectory(Path.Combine(folder, "tree", "obj"));
        string tree = Path.Combine(folder, "tree");
        Write(Path.Combine(tree, "A.cs"), "class A;");
        Write(Path.Combine(tree, "App.csproj"), text.Contains("Sdk=", StringComparison.Ordinal) ? text : Seeds.Project);
        Write(Path.Combine(tree, "obj", "project.assets.json"), text.Contains("targets", StringComparison.Ordinal) ? text : Seeds.Assets);
        Write(Path.Combine(tree, "App.sln"), text.Contains("Project(", StringComparison.Ordinal) ? text : Seeds.Solution);
        new SourceLoader().Load(tree);
        Allow<CannotScanException>(() => new SourceLoader().Load(Path.Combine(tree, "App.sln")));
    });

    [Fact]
    public void Code_with_its_prompt_files_and_settings() => Fuzz([Seeds.Source, Seeds.Prompty, Seeds.Yaml, Seeds.Settings, Seeds.Resources], 20, text =>
    {
        string tree = Path.Combine(folder, "code");
        Directory.CreateDirectory(Path.Combine(tree, "prompts"));
        Write(Path.Combine(tree, "Bot.cs"), text.Contains("http", StringComparison.Ordinal) ? text : Seeds.Source);
        Write(Path.Combine(tree, "prompts", "a.prompty"), text);
        Write(Path.Combine(tree, "prompts", "b.yaml"), text);
        Write(Path.Combine(tree, "appsettings.json"), text.Contains('{', StringComparison.Ordinal) ? text : Seeds.Settings);
        Write(Path.Combine(tree, "Texts.resx"), text);
        SourceSet set = new SourceLoader().Load(tree);
        CallSiteDetector.Detect([.. set.Projects.Select(project => project.Compilation)], set.OtherFiles, default);
    });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Half a surrogate pair is what a spoilt text may hold; File.WriteAllText refuses it.
    private static void Write(string path, string text) => File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));

    private static string Report()
    {
        using var text = new StringWriter();
        ReportSerializer.Write(SampleReport.Document(includePrompts: true), text);
        return text.ToString();
    }

    private static void Fuzz(string[] seeds, int part, Action<string> read)
    {
        var mutator = new Mutator(seed: 20261125);
        for (int i = 0; i < Math.Max(1, Count(part)); i++)
        {
            string text = mutator.Mutate(seeds[i % seeds.Length]);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            try
            {
                read(text);
            }
            catch (Exception error)
            {
                Assert.Fail($"{error.GetType().Name}: {error.Message}\n{error.StackTrace}\non mutation {i}:\n{text}");
            }

            Assert.True(watch.Elapsed < MostForOne, $"took {watch.Elapsed} on mutation {i}:\n{text}");
        }
    }

    private static void Allow<TException>(Action read)
        where TException : Exception
    {
        try
        {
            read();
        }
        catch (TException)
        {
            // The reader's way to say what is wrong with the text.
        }
    }
}
