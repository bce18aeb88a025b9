using PromptLint.Core.Findings;
using PromptLint.Core.Rules;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>The diagnostics of a file: its findings, at the places where the editor shows the code now.</summary>
internal static class FindingDiagnostics
{
    public static IReadOnlyList<Diagnostic> Of(FileInFolder file, ServerSettings settings)
    {
        if (file.Folder.Snapshot is not { } snapshot || IsSilent(file.Path, snapshot, settings))
        {
            return [];
        }

        Func<TextRange, TextRange?> shift = file.Shift(snapshot);
        return [.. snapshot.In(file.Path).Select(finding => (Finding: finding, Range: shift(Places.Range(finding.Location)))).Where(found => found.Range is not null).Select(found => Of(found.Finding, found.Range!))];
    }

    /// <summary>One finding at its place.</summary>
    public static Diagnostic Of(Finding finding, TextRange range) => new()
    {
        Range = range,
        Severity = finding.Severity switch
        {
            Severity.Error => 1,
            Severity.Warning => 2,
            _ => 3,
        },
        Code = finding.RuleId,
        CodeDescription = RuleTable.All.FirstOrDefault(rule => rule.Id == finding.RuleId) is { } known ? new CodeDescription(known.HelpUri) : null,
        Message = finding.Message,
        Data = new DiagnosticData(finding.Fingerprint, finding.CallSiteId),
    };

    // The compiler of the C# extension says the same where our analyzer is referenced: nobody needs two squiggles.
    private static bool IsSilent(string path, FolderSnapshot snapshot, ServerSettings settings) => settings.Diagnostics switch
    {
        "never" => true,
        "always" => false,
        _ => settings.CsharpExtensionActive && snapshot.Sources.Projects.Any(project => project.HasAnalyzer && project.Files.Contains(path)),
    };
}
