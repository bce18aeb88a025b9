using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>A constant, static member or property of a library, or an enum member.</summary>
/// <param name="Receiver">For instance properties: the object that it is read from.</param>
internal sealed record SymbolValue(ISymbol Symbol, Value? Receiver) : Value;
