using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>What a request address says.</summary>
/// <param name="Operation">What is asked for.</param>
/// <param name="Provider">The provider by host or by path; null when both leave it open.</param>
/// <param name="Model">A model id in the path.</param>
/// <param name="Deployment">An Azure deployment in the path.</param>
/// <param name="Certain">False for paths that other services use too (`/api/chat`): the body has to agree.</param>
internal sealed record ProviderPath(Operation Operation, string? Provider, TextValue? Model, TextValue? Deployment, bool Certain);
