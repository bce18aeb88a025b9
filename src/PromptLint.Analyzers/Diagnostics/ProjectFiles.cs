using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Core.Files;
using PromptLint.Core.Usage;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>The additional files of a project, by what they are for.</summary>
internal sealed class ProjectFiles
{
    private const string UsageFile = "promptlint.usage.csv";
    private const string SignatureFile = "promptlint.sdks.cs";

    private readonly IReadOnlyList<AdditionalText> files;
    private readonly RepositoryRoot root;

    public ProjectFiles(ImmutableArray<AdditionalText> files, RepositoryRoot root)
    {
        this.root = root;

        // The order in which the compiler is given the files is arbitrary.
        this.files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Settings, prompts and resources.</summary>
    public IReadOnlyList<RepositoryFile> Others => [.. files.Where(f => !IsOurs(f)).Select(f => new RepositoryFile(root.Relative(f.Path), () => f.GetText()?.ToString()))];

    /// <summary>True when users describe their own gateways.</summary>
    public bool HasSignatures => files.Any(f => IsNamed(f, SignatureFile));

    public UsageTable Usages() => files.Where(f => IsNamed(f, UsageFile)).Select(f => UsageReader.Read(UsageFile, Text(f), [])).FirstOrDefault() ?? UsageTable.Empty;

    public IReadOnlyList<SdkSignatures> Signatures() => HasSignatures ? [.. SignatureReader.Read(files.Where(f => IsNamed(f, SignatureFile)).Select(f => (f.Path, Text(f)))).Sdks, .. SdkLibrary.Sdks] : SdkLibrary.Sdks;

    /// <summary>The recorded scores of the reference scorer before the scorer that runs in the compiler.</summary>
    public IComplexityScorer Scorer() =>
        files.FirstOrDefault(f => IsNamed(f, ScoreTable.FileName)) is { } scores ? new RecordedScorer(ScoreTable.Parse(Text(scores)), ManagedScorer.Embedded) : ManagedScorer.Embedded;

    /// <summary>True for files in which lines can be wrong.</summary>
    public static bool IsOurs(AdditionalText file) => IsNamed(file, UsageFile) || IsNamed(file, SignatureFile) || IsNamed(file, ScoreTable.FileName);

    /// <summary>The lines of a file that cannot be used.</summary>
    public static IEnumerable<(int Line, string Message)> BadLines(AdditionalText file)
    {
        if (IsNamed(file, UsageFile))
        {
            var errors = new List<UsageError>();
            UsageReader.Read(UsageFile, Text(file), errors);
            return errors.Select(e => (e.Line, e.Message));
        }

        if (IsNamed(file, ScoreTable.FileName)) return ScoreTable.Parse(Text(file)).Errors.Select(e => (e.Line, e.Message));
        return IsNamed(file, SignatureFile) ? SignatureReader.Read([(file.Path, Text(file))]).Errors.Select(e => (e.Line, e.Message)) : [];
    }

    private static string Text(AdditionalText file) => file.GetText()?.ToString() ?? "";

    private static bool IsNamed(AdditionalText file, string name) =>
        file.Path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (file.Path.Length == name.Length || file.Path[file.Path.Length - name.Length - 1] is '/' or '\\');
}
