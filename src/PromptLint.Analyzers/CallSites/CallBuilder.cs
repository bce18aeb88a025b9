using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Turns a site into an <see cref="LlmCall"/>.</summary>
internal sealed class CallBuilder(Resolver resolver)
{
    private const int MaxPrompts = 60;

    private static readonly char[] Separators = ['/', '.', '-', '_'];

    private readonly Spans spans = new();

    public LlmCall Build(Site site)
    {
        var location = spans.Of(SyntaxNames.InvokedName(site.Node)!.Identifier);
        var member = site.Model.GetEnclosingSymbol(site.Node.SpanStart) is { } symbol ? MemberName(symbol) : "";
        var loop = LoopFacts.Of(site.Node);
        if (loop == LoopKind.None && site.Callers.Any(c => LoopFacts.Of(c) is not (LoopKind.None or LoopKind.Retry))) loop = LoopKind.Caller;
        return new LlmCall
        {
            Id = "",
            Location = location,
            Member = member,
            Project = site.Model.Compilation.AssemblyName ?? "",
            Sdk = site.Sdk,
            Api = SymbolNames.FullName((ISymbol)(site.Method.ReducedFrom ?? site.Method)),
            Provider = Provider(site),
            Operation = site.Operation,
            Model = ModelResolution.Of(site.Contexts, resolver, spans),
            Prompts = Prompts(site),
            Options = OptionFacts.Of(site.Contexts, site.Signature, HistoryFacts.Grows(site.Node, site.Model, resolver)),
            Loop = loop,
            LocalUsage = UsageComments.Beside(site.Node),
            InTests = IsTest(location.File),
        };
    }

    /// <summary>True for files in folders or projects of tests.</summary>
    public static bool IsTest(string file) =>
        file.Split('/').Any(segment => segment.Split(Separators).Any(word => word.Equals("test", StringComparison.OrdinalIgnoreCase) || word.Equals("tests", StringComparison.OrdinalIgnoreCase) || word.Equals("unittests", StringComparison.OrdinalIgnoreCase) || word.Equals("integrationtests", StringComparison.OrdinalIgnoreCase)));

    private string? Provider(Site site)
    {
        foreach (var endpoint in site.Contexts.SelectMany(c => c.Nearest(Meaning.Endpoint)).SelectMany(ChoiceValue.Each))
        {
            var address = endpoint is ObjectValue uri ? uri.Arguments.All.FirstOrDefault() ?? endpoint : endpoint;
            if (ProviderHosts.Find(Texts.Of(address).Render()) is { } host) return host;
        }

        return site.Contexts.SelectMany(c => c.Providers).OrderBy(p => p.Distance).Select(p => p.Provider).FirstOrDefault();
    }

    private List<Prompt> Prompts(Site site)
    {
        var prompts = new List<Prompt>();
        var seen = new HashSet<(PromptRole, string)>();
        foreach (var fact in site.Contexts.SelectMany(c => c.Prompts))
        {
            var text = fact.Text.Render();

            // Callers that pass something unknown are one hole together, whatever each of them calls it.
            var key = fact.Text.HasStatic || fact.Text.Via.IsEmpty ? text : "";
            if (text.Length == 0 || prompts.Count >= MaxPrompts || !seen.Add((fact.Role, key))) continue;
            prompts.Add(new Prompt
            {
                Role = fact.Role,
                Text = text,
                Source = Source(fact.Text),
                Complete = fact.Text.Complete,
                Origin = spans.Of(fact.Text.Node),
                Via = [.. fact.Text.Via.Select(v => spans.Of(v)).OfType<SourceSpan>()],
            });
        }

        return prompts;
    }

    private static PromptSource Source(TextValue text) => !text.HasStatic ? PromptSource.Runtime : text.Kind switch
    {
        _ when text.Via.Length > 0 => PromptSource.Parameter,
        ValueKind.Constant or ValueKind.Default => PromptSource.Constant,
        ValueKind.Configuration or ValueKind.Environment => PromptSource.Configuration,
        ValueKind.File => PromptSource.File,
        ValueKind.Resource => PromptSource.Resource,
        _ => PromptSource.Literal,
    };

    private static string MemberName(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && symbol.ContainingSymbol is not null) symbol = symbol.ContainingSymbol;
        if (symbol is IMethodSymbol { AssociatedSymbol: { } property }) symbol = property;
        return SymbolNames.FullName(symbol);
    }
}
