using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>A place that calls a method or makes an object.</summary>
/// <param name="Node">Invocation, object creation, or constructor initialiser.</param>
/// <param name="Method">What it binds to.</param>
/// <param name="Arguments">The arguments as written.</param>
internal sealed record CallSyntax(SyntaxNode Node, IMethodSymbol Method, SeparatedSyntaxList<ArgumentSyntax> Arguments);
