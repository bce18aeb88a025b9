using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.CodeFixes.Options;

/// <summary>Sets a limit of output tokens that leaves the expected answer room several times over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputLimitCodeFix))]
public sealed class OutputLimitCodeFix : CallCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PLINT2004");

    internal override string Key => "PromptLint.OutputLimit";

    internal override Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation)
    {
        if (context.Fact(FindingFacts.OutputLimit) is not { } limit || !int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens)) return Task.FromResult<FixPlan?>(null);
        var edits = SdkOutputLimit.Edits(context, limit) ?? BodyOutputLimit.Edits(context, limit);
        return Task.FromResult(edits is null ? null : new FixPlan($"Limit the answer to {Money.Count(tokens)} output tokens", edits));
    }
}
