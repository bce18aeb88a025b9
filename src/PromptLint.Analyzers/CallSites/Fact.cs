using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>One thing that was found out about a call.</summary>
/// <param name="Meaning">What it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="Distance">0 for the call's own arguments, more for what lies further along the receiver: the nearest wins.</param>
internal sealed record Fact(Meaning Meaning, Value Value, int Distance);
