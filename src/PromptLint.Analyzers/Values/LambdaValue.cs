using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>A lambda, evaluated where it is used.</summary>
internal sealed record LambdaValue(AnonymousFunctionExpressionSyntax Syntax, Frame Frame) : Value;
