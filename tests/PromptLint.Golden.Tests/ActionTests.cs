using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PromptLint.Golden.Tests;

/// <summary>action.yml and its script.</summary>
public sealed partial class ActionTests(CleanSamples samples) : IClassFixture<CleanSamples>
{
    private static readonly string Action = File.ReadAllText(Path.Combine(Tool.RepositoryRoot, "action.yml"));

    [Fact]
    public void Every_input_reaches_the_script_in_a_setting_that_it_knows()
    {
        string script = File.ReadAllText(Path.Combine(Tool.RepositoryRoot, "ci", "promptlint.sh"));
        string[] inputs = [.. Input().Matches(Action).Select(match => match.Groups[1].Value)];
        Dictionary<string, string> passed = Passed().Matches(Action).ToDictionary(match => match.Groups[2].Value, match => match.Groups[1].Value);

        Assert.NotEmpty(inputs);
        Assert.Equal(inputs.Order(StringComparer.Ordinal), passed.Keys.Order(StringComparer.Ordinal));
        Assert.All(passed.Values, setting => Assert.Contains("${" + setting + ":-", script, StringComparison.Ordinal));
    }

    [FlagFact("PROMPTLINT_ACTION", "git and two minutes: it builds a clone")]
    public void Its_steps_run_in_a_clean_clone()
    {
        using var folder = new TemporaryFolder();
        string clone = Path.Combine(folder.Path, "clone");
        Run(folder.Path, "git", new Dictionary<string, string>(), "clone", "--quiet", "--no-hardlinks", Tool.RepositoryRoot, clone);
        var settings = new Dictionary<string, string>
        {
            ["ACTION_PATH"] = clone,
            ["PROMPTLINT"] = $"dotnet {clone}/src/PromptLint.Cli/bin/Release/net10.0/promptlint.dll",
            ["PROMPTLINT_PATH"] = samples.Path,
            ["PROMPTLINT_REPORTS"] = "promptlint-reports",
            ["GITHUB_STEP_SUMMARY"] = folder.Write("summary.md", ""),
        };
        string work = Directory.CreateDirectory(Path.Combine(folder.Path, "work")).FullName;

        // The two steps with a `run`, as bash gets them.
        string[] steps = [.. Step().Matches(Action).Select(match => match.Groups[1].Value.Trim('\''))];
        Assert.Equal(2, steps.Length);
        foreach (string step in steps)
        {
            Run(work, "bash", settings, "--noprofile", "--norc", "-eo", "pipefail", "-c", step);
        }

        Assert.Equal(5, Directory.GetFiles(Path.Combine(work, "promptlint-reports")).Length);
        Assert.Contains("a month", File.ReadAllText(settings["GITHUB_STEP_SUMMARY"]), StringComparison.Ordinal);
    }

    private static void Run(string where, string program, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = where, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"^  ([a-z-]+):\n    description: .*\n    default:", RegexOptions.Multiline)]
    private static partial Regex Input();

    [GeneratedRegex(@"(PROMPTLINT_[A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}")]
    private static partial Regex Passed();

    [GeneratedRegex(@"^      run: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Step();
}
