using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Findings;
using PromptLint.Core.Usage;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>The analysis of one compilation: what its files share is made once, each file is analyzed by itself.</summary>
internal sealed class AnalysisSession
{
    private readonly Lazy<DetectionSession> detection;
    private readonly FileOptions options;
    private readonly CallPlaces places;
    private readonly RepositoryRoot root;
    private readonly ConcurrentDictionary<SourceSpan, string> foreign = new();
    private readonly ConcurrentDictionary<string, SyntaxTree> problems = new(StringComparer.Ordinal);

    public AnalysisSession(Compilation compilation, ProjectFiles files, RepositoryRoot root, AnalyzerConfigOptionsProvider provider, ModelCatalog? catalog)
    {
        this.root = root;
        places = new CallPlaces(compilation);

        // A host asks for single files with tokens of their own, long after the compilation began: no token may live in here.
        detection = new Lazy<DetectionSession>(() => new DetectionSession([compilation], files.Others, files.Signatures(), CancellationToken.None));
        var usages = new Lazy<UsageTable>(files.Usages);
        var scorer = new Lazy<IComplexityScorer>(files.Scorer);
        options = new FileOptions(provider, keys => new Judge(catalog ?? ModelCatalog.Embedded, keys, DateTime.UtcNow.Date, usages.Value, scorer.Value));
    }

    /// <summary>Analyzes one file. Never throws but for cancellation.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        try
        {
            foreach (var diagnostic in Diagnostics(tree, context.CancellationToken)) context.ReportDiagnostic(diagnostic);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Fault.RuleId), Location.None, Fault.Message(root.Relative(tree.FilePath), error)));
        }
    }

    private IEnumerable<Diagnostic> Diagnostics(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var diagnostic in UnreadableComments(tree)) yield return diagnostic;
        var found = Calls(tree);
        if (found.Count == 0) yield break;
        var judge = options.For(tree);
        foreach (var problem in judge.Problems.Where(p => problems.GetOrAdd(p, tree) == tree))
            yield return Diagnostic.Create(Descriptors.Of(BadLine.RuleId), Location.None, BadLine.SettingText(problem));
        foreach (var (call, location, origin) in found)
        {
            cancellation.ThrowIfCancellationRequested();
            var assessment = judge.Assess(call);
            foreach (var finding in assessment.Findings) yield return FindingDiagnostics.Create(finding, assessment.Report, location, origin);
        }
    }

    private List<(LlmCall Call, Location Location, Location? Origin)> Calls(SyntaxTree tree)
    {
        var placed = new Dictionary<SourceSpan, (LlmCall Call, Location Location, Location? Origin)>();
        foreach (var call in detection.Value.In(tree))
        {
            if (placed.ContainsKey(call.Location) || places.Find(call.Location, tree) is not { } location) continue;

            // Several helpers can lead to the same call in a third file; one of them reports it.
            if (location.SourceTree != tree && foreign.GetOrAdd(call.Location, tree.FilePath) != tree.FilePath) continue;
            placed.Add(call.Location, (call, location, call.Model.Origin is { } origin ? places.Find(origin, tree) : null));
        }

        var ordered = placed.Values.OrderBy(p => p.Call.Location.File, StringComparer.Ordinal).ThenBy(p => p.Call.Location.Line).ThenBy(p => p.Call.Location.Column).ToList();
        var identified = CallIds.Assign(ordered.Select(p => Relative(p.Call)));
        return [.. ordered.Zip(identified, (p, call) => (call, p.Location, p.Origin))];
    }

    private LlmCall Relative(LlmCall call)
    {
        var location = call.Location with { File = root.Relative(call.Location.File) };
        return call with { Location = location, InTests = CallBuilder.IsTest(location.File) };
    }

    private static IEnumerable<Diagnostic> UnreadableComments(SyntaxTree tree)
    {
        foreach (var (comment, problem) in UsageComments.Unreadable(tree))
            yield return Diagnostic.Create(Descriptors.Of(BadLine.RuleId), comment.GetLocation(), BadLine.CommentText(problem));
    }
}
