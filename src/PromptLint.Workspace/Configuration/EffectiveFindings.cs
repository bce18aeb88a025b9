using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptLint.Analyzers.Diagnostics;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Configuration;

/// <summary>Findings as a build would show them: without those that a pragma, an attribute or a severity of .editorconfig takes out, and with the severities that are set there.</summary>
internal sealed class EffectiveFindings(IReadOnlyDictionary<string, SourceProject> owners, EditorConfigs configs)
{
    private const string Number = "number";

    public CallAssessment[] Of(IReadOnlyList<CallAssessment> judged)
    {
        CallAssessment[] leveled = [.. judged.Select(call => call with { Findings = [.. call.Findings.Select(Leveled).OfType<Finding>()] })];
        var suppressed = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<SourceProject, Finding> project in leveled.SelectMany(call => call.Findings).GroupBy(finding => owners[finding.Location.File]))
        {
            suppressed.UnionWith(Suppressed(project.Key.Compilation, [.. project]));
        }

        return [.. leveled.Select(call => call with { Findings = [.. call.Findings.Where(finding => !suppressed.Contains(finding))] })];
    }

    private Finding? Leveled(Finding finding) => configs.Severity(finding.Location.File, Descriptors.Of(finding.RuleId)) switch
    {
        ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => null,
        ReportDiagnostic.Info => finding with { Severity = Severity.Info },
        ReportDiagnostic.Warn => finding with { Severity = Severity.Warning },
        ReportDiagnostic.Error => finding with { Severity = Severity.Error },
        _ => finding,
    };

    private static IEnumerable<Finding> Suppressed(Compilation compilation, Finding[] findings)
    {
        var places = new CallPlaces(compilation);
        var trees = compilation.SyntaxTrees.ToLookup(tree => tree.FilePath, StringComparer.Ordinal);
        var shown = ImmutableArray.CreateBuilder<Diagnostic>();
        for (int i = 0; i < findings.Length; i++)
        {
            if (trees[findings[i].Location.File].FirstOrDefault() is { } tree && places.Find(findings[i].Location, tree) is { } location)
            {
                // The compiler hands out other objects than it was given: the number tells which finding each is.
                ImmutableDictionary<string, string?> number = ImmutableDictionary<string, string?>.Empty.Add(Number, i.ToString(CultureInfo.InvariantCulture));
                shown.Add(Diagnostic.Create(Descriptors.Of(findings[i].RuleId), location, DiagnosticSeverity.Warning, null, number, findings[i].Message));
            }
        }

        var numbers = shown.Select(diagnostic => diagnostic.Properties[Number]).ToHashSet(StringComparer.Ordinal);
        numbers.ExceptWith(CompilationWithAnalyzers.GetEffectiveDiagnostics(shown.ToImmutable(), compilation).Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Properties[Number]));
        return numbers.Select(number => findings[int.Parse(number!, CultureInfo.InvariantCulture)]);
    }
}
