using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Finds calls of SDK methods.</summary>
internal sealed class SdkSites(Resolver resolver, CallerContexts callers)
{
    public Site? Find(InvocationExpressionSyntax invocation, SemanticModel model)
    {
        if (Resolver.Bind(invocation, model) is not IMethodSymbol method || resolver.Table.Find(method) is not { Call: { } call } signature) return null;

        // An SDK's own sources: its convenience methods call its basic ones.
        if (SignatureTable.IsApplicationCode(method) && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, model.Compilation.Assembly)) return null;
        resolver.Refill();
        var root = EnclosingMethod.Of(invocation, model);
        var isSdk = root is not null && resolver.Table.Find(root)?.Call is not null;
        var open = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var facts = Collect(invocation, method, signature, new Frame(model) { Root = root, Open = open });
        if (facts.IsOwnImplementation) return null;
        List<CallFacts> contexts = [facts];
        IReadOnlyList<SyntaxNode> ways = [];
        
        // Who calls an SDK's own method is a call site itself.
        if (open.Count > 0 && root is not null && !isSdk)
        {
            var frames = callers.Of(root, model);
            contexts = [.. resolver.Each(frames, f => Collect(invocation, method, signature, f.Frame))];
            ways = [.. frames.SelectMany(f => f.Path)];
        }

        if (call.OnlyWithPrompt && contexts.All(c => c.Prompts.Count == 0)) return null;
        return new Site
        {
            Node = invocation,
            Model = model,
            Method = method,
            Sdk = signature.Sdk.Name,
            Operation = call.Operation,
            Signature = call,
            Contexts = contexts,
            Callers = ways,
        };
    }

    private CallFacts Collect(InvocationExpressionSyntax invocation, IMethodSymbol method, MemberSignature signature, Frame frame)
    {
        var facts = new CallFacts();
        new FactCollector(resolver, facts).Collect(invocation, method, signature, frame);
        return facts;
    }
}
