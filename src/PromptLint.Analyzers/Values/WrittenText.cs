using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>What is written to a stream: directly, through writers made of it, or by a serializer.</summary>
internal sealed class WrittenText(Resolver resolver)
{
    private const int MaxWrappings = 4;

    /// <summary>The text that reaches a stream, from the expression that makes or gets it; null where nothing is seen to be written.</summary>
    public Value? To(ExpressionSyntax stream, Frame frame)
    {
        var parts = Parts(stream, frame, 0).ToList();
        return parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : Texts.Concat(parts, stream);
    }

    private IEnumerable<Value> Parts(ExpressionSyntax stream, Frame frame, int depth)
    {
        if (depth > MaxWrappings) return [];
        return stream.Parent switch
        {
            AwaitExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax => Parts((ExpressionSyntax)stream.Parent, frame, depth),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax or ParenthesizedExpressionSyntax or EqualsValueClauseSyntax } call } access when access.Name.Identifier.ValueText is "ConfigureAwait" or "GetAwaiter" or "GetResult" => Parts(call, frame, depth),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax wrapper } => Parts(wrapper, frame, depth + 1),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => Serialized(call, argument, frame),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => Written(call, frame),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Through(variable, frame, depth),
            _ => [],
        };
    }

    private IEnumerable<Value> Through(VariableDeclaratorSyntax variable, Frame frame, int depth)
    {
        var scope = variable.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        return scope is null ? [] : resolver.Mutations.Mentions(scope, variable.Identifier.ValueText).SelectMany(mention => Parts(mention, frame, depth + 1));
    }

    private IEnumerable<Value> Written(InvocationExpressionSyntax call, Frame frame) =>
        SyntaxNames.Invoked(call) is "Write" or "WriteAsync" or "WriteLine" or "WriteLineAsync" && call.ArgumentList.Arguments.Count > 0 ? [resolver.Evaluate(call.ArgumentList.Arguments[0].Expression, frame)] : [];

    // `JsonSerializer.Serialize(stream, value)`, `serializer.WriteObject(stream, value)`.
    private IEnumerable<Value> Serialized(InvocationExpressionSyntax call, ArgumentSyntax stream, Frame frame) =>
        SyntaxNames.Invoked(call) is "Serialize" or "SerializeAsync" or "WriteObject" && call.ArgumentList.Arguments.FirstOrDefault(a => a != stream) is { } value ? [resolver.Evaluate(value.Expression, frame)] : [];
}
