using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Finds raw HTTP calls that reach a provider's endpoint.</summary>
internal sealed class HttpSites(Resolver resolver, CallerContexts callers)
{
    private readonly HttpRequests requests = new(resolver);

    public bool IsName(string name) => requests.IsName(name);

    public IEnumerable<Site> Find(InvocationExpressionSyntax invocation, SemanticModel model)
    {
        if (Resolver.Bind(invocation, model) is not IMethodSymbol method || !HttpRequests.Sends(method)) return [];
        resolver.Refill();
        var root = EnclosingMethod.Of(invocation, model);
        var isSdk = root is not null && resolver.Table.Find(root)?.Call is not null;
        var open = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var direct = Match(invocation, method, new Frame(model) { Root = root, Open = open });
        if (open.Count == 0 || root is null || isSdk) return direct is null ? [] : [Site(invocation, model, method, [direct.Value])];
        var found = resolver.Each(callers.Of(root, model), c => (c.Path, Match: Match(invocation, method, c.Frame))).Where(c => c.Match is not null).Select(c => (c.Path, Match: c.Match!.Value)).ToList();
        if (found.Count == 0) return direct is null ? [] : [Site(invocation, model, method, [direct.Value])];
        if (direct is not null || found.All(f => f.Path.IsEmpty)) return [Site(invocation, model, method, [.. found.Select(f => f.Match)]) with { Callers = [.. found.SelectMany(f => f.Path)] }];
        return ThroughHelper(invocation, model, method, found);
    }

    // The address comes from callers. A helper of the same type is part of the call; a general one of another type serves many
    // services, so the call site is where the provider's address is handed to it.
    private IEnumerable<Site> ThroughHelper(InvocationExpressionSyntax invocation, SemanticModel model, IMethodSymbol method, IReadOnlyList<(Sequence<SyntaxNode> Path, (CallFacts Facts, ProviderPath Path) Match)> found)
    {
        var own = invocation.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var inside = found.Where(f => f.Path.IsEmpty || f.Path[f.Path.Length - 1].FirstAncestorOrSelf<TypeDeclarationSyntax>() == own).ToList();
        if (inside.Count > 0) yield return Site(invocation, model, method, [.. inside.Select(f => f.Match)]) with { Callers = [.. inside.SelectMany(f => f.Path)] };
        foreach (var outside in found.Except(inside).GroupBy(f => f.Path[f.Path.Length - 1]))
        {
            if (outside.Key is not InvocationExpressionSyntax call) continue;
            var callModel = resolver.Index.Model(call.SyntaxTree);
            if (Resolver.Bind(call, callModel) is IMethodSymbol helper)
                yield return Site(call, callModel, helper, [.. outside.Select(f => f.Match)]) with { Callers = [.. outside.SelectMany(f => f.Path.Where(p => p != outside.Key))] };
        }
    }

    private (CallFacts Facts, ProviderPath Path)? Match(InvocationExpressionSyntax invocation, IMethodSymbol method, Frame frame)
    {
        if (requests.Read(invocation, method, frame) is not { } request) return null;
        var address = WithBase(request.Address, invocation);
        foreach (var option in Texts.Options(address))
        {
            if (ProviderPaths.Match(option) is not { } path) continue;
            if (!path.Certain && (request.Body is null || !BodyFacts.LooksLikeRequest(request.Body, resolver))) continue;
            return (Facts(request, path), path);
        }

        // The address is settled at run time, the body is a provider's request all the same.
        if (Texts.Options(address).Any(o => !o.IsStatic) && request.Body is not null && BodyFacts.LooksLikeRequest(request.Body, resolver))
        {
            var path = new ProviderPath(Operation.Chat, null, null, null, false);
            return (Facts(request, path), path);
        }

        return null;
    }

    private Value WithBase(Value address, InvocationExpressionSyntax invocation)
    {
        if (Texts.Options(address).Any(o => o.Render().IndexOf("://", StringComparison.Ordinal) >= 0)) return address;
        return invocation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && BaseAddresses.ForType(type, resolver) is { } root
            ? Texts.Concat([root is ObjectValue uri ? uri.Arguments.All.FirstOrDefault() ?? root : root, TextValue.Of("/"), address], invocation) : address;
    }

    private CallFacts Facts(HttpRequest request, ProviderPath path)
    {
        var facts = new CallFacts();
        if (path.Provider is { } provider) facts.Providers.Add((provider, 0));
        if (path.Deployment is { } deployment) facts.Facts.Add(new Fact(Meaning.Deployment, deployment with { Node = request.Address.Node }, 0));
        if (request.Body is { } body) BodyFacts.Read(body, facts, resolver, 0);
        if (path.Model is { } model && !facts.Has(Meaning.Model)) facts.Facts.Add(new Fact(Meaning.Model, model with { Node = request.Address.Node }, 0));
        return facts;
    }

    private static Site Site(InvocationExpressionSyntax node, SemanticModel model, IMethodSymbol method, IReadOnlyList<(CallFacts Facts, ProviderPath Path)> matches) => new()
    {
        Node = node,
        Model = model,
        Method = method,
        Sdk = "HTTP",
        Operation = matches[0].Path.Operation,
        Contexts = [.. matches.Select(m => m.Facts)],
    };
}
