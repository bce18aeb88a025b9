using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Fixing;
using System.CommandLine;
using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Fixing;
using PromptLint.Cli.Output;
using PromptLint.Cli.Pricing;
using PromptLint.Cli.Scanning;
using PromptLint.Cli.Settings;
using PromptLint.CodeFixes.Runs;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint fix`: the fixes of the editor, from the command line.</summary>
internal static class FixCommand
{
    private static readonly Argument<string> Target = new("path") { Description = "Folder, .sln, .slnx, .csproj or .cs file", DefaultValueFactory = _ => "." };
    private static readonly Option<string[]> Rules = new("--rule") { Description = "Only this rule; may be given more than once", HelpName = "ID", DefaultValueFactory = _ => [] };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be done and write nothing" };
    private static readonly Option<string> Format = new("--format") { Description = "table lists the fixes, diff prints the changes", DefaultValueFactory = _ => "table" };
    private static readonly ScanOptionSet Scan = new();

    public static Verb Create()
    {
        var command = new Command("fix", "Carry out the fixes whose result compiles and means the same") { Target, Rules, DryRun, Format };
        Format.AcceptOnlyFromAmong("table", "diff");
        Scan.AddTo(command);
        command.SetAction(Run);
        return new Verb(command, ["promptlint fix --dry-run --format diff", "promptlint fix src --rule PLINT4001"]);
    }

    private static async Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        string path = arguments.GetRequiredValue(Target);
        string[] rules = [.. arguments.GetRequiredValue(Rules).Select(rule => rule.ToUpperInvariant())];
        if (rules.FirstOrDefault(rule => !FixRun.Rules.Contains(rule)) is { } unknown)
        {
            throw new UserError($"no fix for '{unknown}'; there are fixes for {string.Join(", ", FixRun.Rules)}");
        }

        ScanRequest request = Scan.Request(arguments, path, SettingsFile.Read(SettingsFile.FolderOf(path)));
        SourceSet sources = Loaders.For(request.Load).Load(request.Path, cancellation);
        Solution before = FixableSolution.Create(sources, request);
        FixOutcome outcome = await FixRun.RunAsync(before, rules.Length == 0 ? null : rules, PriceFiles.Catalog(request.Prices, request.At), cancellation);

        // Razor files are compiled as C# that nobody wrote.
        HashSet<string> ours = [.. sources.Projects.SelectMany(project => project.Files).Where(file => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)), .. sources.OtherFiles.Select(file => file.Path)];
        IReadOnlyList<ChangedFile> changed = [.. (await ChangedFile.BetweenAsync(before, outcome.Solution, sources.Root, cancellation)).Where(file => ours.Contains(file.Path))];
        ChangedFile[] done = arguments.GetValue(DryRun) ? [.. changed] : [.. changed.Where(file => FileRewriter.Write(sources.Root, file))];
        Print(arguments.GetRequiredValue(Format), sources.Root, outcome, done, arguments.GetValue(DryRun));
        return ExitCode.Success;
    }

    private static void Print(string format, string root, FixOutcome outcome, ChangedFile[] files, bool dry) => OutputFile.WriteToConsole(stream =>
    {
        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        if (format == "diff")
        {
            foreach (ChangedFile file in files)
            {
                writer.Write(UnifiedDiff.Of(file));
            }

            return;
        }

        foreach (AppliedFix fix in outcome.Fixes)
        {
            writer.WriteLine($"{Path.GetRelativePath(root, fix.File).Replace('\\', '/')}:{fix.Line}: {fix.RuleId}: {fix.Title}");
        }

        string places = files.Length == 1 ? "1 file" : $"{files.Length} files";
        writer.WriteLine(dry ? $"{outcome.Fixes.Count} fixes in {places}, nothing written" : $"{outcome.Fixes.Count} fixes in {places}");
    });
}
