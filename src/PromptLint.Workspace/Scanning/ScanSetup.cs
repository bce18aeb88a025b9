using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;
using PromptLint.Core.Usage;
using PromptLint.Scoring.Tokens;
using PromptLint.Workspace.Configuration;

namespace PromptLint.Workspace.Scanning;

/// <summary>What a request's calls are judged with: options, usage and catalog put together, the same for every surface.</summary>
internal sealed class ScanSetup
{
    private readonly string? usageText;

    /// <param name="request">What was asked for.</param>
    /// <param name="catalog">The models and their prices.</param>
    /// <param name="usageText">The text of the request's usage file; null when there is none.</param>
    public ScanSetup(ScanRequest request, ModelCatalog catalog, string? usageText)
    {
        Request = request;
        this.usageText = usageText;
        Catalog = catalog;
        var errors = new List<UsageError>();
        string file = request.UsageFile is { } path ? Path.GetFileName(path) : "";
        UsageTable usages = usageText is null ? UsageTable.Empty : UsageReader.Read(file, usageText, errors);
        Further = [.. errors.Select(error => Unused(file, error))];
        Assessors = new FileAssessors(catalog, new TiktokenCounter(), usages, request.Options, request.At);
        Assessor = Assessors.For(new Dictionary<string, string>());
    }

    public ScanRequest Request { get; }

    public ModelCatalog Catalog { get; }

    /// <summary>Judge each file by its .editorconfig.</summary>
    public FileAssessors Assessors { get; }

    /// <summary>Judges by the request alone.</summary>
    public CallAssessor Assessor { get; }

    /// <summary>Findings about the usage file.</summary>
    public IReadOnlyList<Finding> Further { get; }

    /// <summary>The same files under another request.</summary>
    public ScanSetup With(ScanRequest request) => new(request, Catalog, usageText);

    private static Finding Unused(string file, UsageError error) => BadLine.Of(file, error.Line, error.Message) with
    {
        Message = $"Line {error.Line} of {file} is not used: {error.Message}.",
        Location = new SourceSpan(file, error.Line, 1, error.Line, 2),
    };
}
