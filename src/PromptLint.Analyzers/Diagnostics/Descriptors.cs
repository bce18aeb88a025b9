using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>The compiler's view of the rules: one factory derives everything from the rule table.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleTable.All.ToDictionary(r => r.Id, Create, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.CreateRange(RuleTable.All.Select(r => ById[r.Id]));

    public static DiagnosticDescriptor Of(string ruleId) => ById[ruleId];

    public static DiagnosticSeverity Level(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(RuleInfo rule) => new(
        rule.Id, rule.Title, "{0}", "PromptLint." + rule.Category, Level(rule.Severity), isEnabledByDefault: true, rule.Description, rule.HelpUri);
}
