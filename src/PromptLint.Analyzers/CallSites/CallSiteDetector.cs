using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;
using PromptLint.Core.Files;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Finds the LLM calls of a set of compilations. Facts only; the rules judge.</summary>
public static class CallSiteDetector
{
    /// <summary>Detects all call sites, in the order of file, line and column.</summary>
    /// <param name="compilations">The projects; tree paths are relative to the scanned root.</param>
    /// <param name="files">Settings, prompt files and resources of the repository.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<LlmCall> Detect(IReadOnlyList<Compilation> compilations, IReadOnlyList<RepositoryFile> files, CancellationToken cancellation)
    {
        var table = new SignatureTable(SdkLibrary.Sdks);
        var index = new SourceIndex(compilations, cancellation);
        var resolver = new Resolver(index, table, new RepositoryTexts(files), cancellation);
        var contexts = new CallerContexts(resolver);
        var sdk = new SdkSites(resolver, contexts);
        var http = new HttpSites(resolver, contexts);
        var builder = new CallBuilder(resolver);
        var calls = new Dictionary<(string File, int Line, int Column), LlmCall>();
        foreach (var tree in index.Trees.OrderBy(t => t.FilePath, StringComparer.Ordinal))
        {
            foreach (var invocation in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (SyntaxNames.Invoked(invocation) is not { } name) continue;
                IEnumerable<Site> sites = table.IsCallName(name) && sdk.Find(invocation, index.Model(tree)) is { } site ? [site]
                    : http.IsName(name) || index.IsRefitMethod(name) ? http.Find(invocation, index.Model(tree)) : [];
                foreach (var found in sites)
                {
                    var call = builder.Build(found);
                    var key = (call.Location.File, call.Location.Line, call.Location.Column);
                    if (!calls.ContainsKey(key)) calls.Add(key, call);
                }
            }
        }

        return CallIds.Assign(calls.Values.OrderBy(c => c.Location.File, StringComparer.Ordinal).ThenBy(c => c.Location.Line).ThenBy(c => c.Location.Column));
    }
}
