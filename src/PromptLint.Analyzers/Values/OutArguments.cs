using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>What calls hand out through `out` arguments: entries of dictionaries, and what the application's own methods assign.</summary>
internal sealed class OutArguments(Resolver resolver)
{
    private const int MaxDepth = 5;

    /// <summary>Null where nothing is known of it.</summary>
    public Value? Evaluate(ArgumentSyntax argument, Frame frame)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax invocation || Resolver.Bind(invocation, frame.Model) is not IMethodSymbol method) return null;
        if (SignatureTable.IsApplicationCode(method)) return Own(invocation, method, argument, frame);
        return method.Name == "TryGetValue" && invocation.ArgumentList.Arguments.Count == 2 && resolver.Invocations.Receiver(invocation, frame) is { } receiver
            ? SymbolEvaluator.Lookup(receiver, resolver.Evaluate(invocation.ArgumentList.Arguments[0].Expression, frame), invocation) : null;
    }

    private Value? Own(InvocationExpressionSyntax invocation, IMethodSymbol method, ArgumentSyntax argument, Frame frame)
    {
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        if (frame.Depth >= MaxDepth || declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || !resolver.Index.Knows(declaration.SyntaxTree)) return null;
        var name = ArgumentBinder.Map(method, invocation.ArgumentList.Arguments).First(a => a.Expressions.Contains(argument.Expression)).Parameter;
        var receiver = method.IsStatic && method.MethodKind != MethodKind.ReducedExtension ? null : resolver.Invocations.Receiver(invocation, frame);
        var inner = frame.Bind(resolver.Invocations.Bindings(invocation, method, declared, receiver, frame)) with
        {
            Model = resolver.Index.Model(declaration.SyntaxTree),
            This = receiver as ObjectValue ?? (receiver is null ? frame.This : null),
            Depth = frame.Depth + 1,
        };
        var values = resolver.Mutations.Mentions(declaration, name).SelectMany(Occurrences.At).Where(c => c.Kind == ChangeKind.Assign)
            .Select(c => resolver.Evaluate(((AssignmentExpressionSyntax)c.Node).Right, inner)).Where(v => v is not ScalarValue { Constant: null }).ToList();
        return values.Count == 0 ? null : ChoiceValue.Of(values, name);
    }
}
