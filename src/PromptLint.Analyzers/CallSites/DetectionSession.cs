using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;
using PromptLint.Core.Files;

namespace PromptLint.Analyzers.CallSites;

/// <summary>
/// Detection over one set of compilations. Safe for concurrent use: what is shared is immutable, and each call has a worker of its own.
/// What a worker has resolved before decides where its budget ends, so one that came from elsewhere would make results depend on the order of work.
/// </summary>
internal sealed class DetectionSession
{
    private readonly SignatureTable table;
    private readonly RepositoryTexts texts;
    private readonly CancellationToken cancellation;

    /// <param name="compilations">The projects; tree paths are relative to the scanned root.</param>
    /// <param name="files">Settings, prompt files and resources of the repository.</param>
    /// <param name="sdks">Signatures that calls are matched against.</param>
    /// <param name="cancellation">Stops the work.</param>
    public DetectionSession(IReadOnlyList<Compilation> compilations, IReadOnlyList<RepositoryFile> files, IReadOnlyList<SdkSignatures> sdks, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        table = ReferenceEquals(sdks, SdkLibrary.Sdks) ? SignatureTable.Shipped : new SignatureTable(sdks);
        texts = new RepositoryTexts(files);
        Index = new SourceIndex(compilations, cancellation);
    }

    public SourceIndex Index { get; }

    /// <summary>The call sites that a tree's code leads to. Some can lie in other trees: an HTTP helper's call site is its caller.</summary>
    public IReadOnlyList<LlmCall> In(SyntaxTree tree) => In([tree]);

    /// <summary>The same for trees that share what is resolved on the way, in their order.</summary>
    public IReadOnlyList<LlmCall> In(IEnumerable<SyntaxTree> trees)
    {
        var worker = new Worker(new Resolver(Index, table, texts, cancellation));
        return [.. trees.SelectMany(tree => worker.Detect(tree, Index, table, cancellation))];
    }

    private sealed class Worker(Resolver resolver)
    {
        private readonly CallBuilder builder = new(resolver);
        private readonly HttpSites http = new(resolver, new CallerContexts(resolver));
        private readonly SdkSites sdk = new(resolver, new CallerContexts(resolver));

        public IReadOnlyList<LlmCall> Detect(SyntaxTree tree, SourceIndex index, SignatureTable table, CancellationToken cancellation)
        {
            var calls = new List<LlmCall>();
            foreach (var invocation in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (SyntaxNames.Invoked(invocation) is not { } name) continue;
                if (table.IsCallName(name) && sdk.Find(invocation, index.Model(tree)) is { } site) calls.Add(builder.Build(site));
                else if (http.IsName(name) || index.IsRefitMethod(name)) calls.AddRange(http.Find(invocation, index.Model(tree)).Select(builder.Build));
            }

            return calls;
        }
    }
}
