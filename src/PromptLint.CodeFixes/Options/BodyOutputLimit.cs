using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Findings;

namespace PromptLint.CodeFixes.Options;

/// <summary>An output limit in a request body that the code writes as an anonymous object.</summary>
internal static class BodyOutputLimit
{
    /// <summary>The edit; null when there is no such body, or not exactly one.</summary>
    public static IReadOnlyList<FileEdit>? Edits(CallContext context, string limit)
    {
        var bodies = context.Call.ArgumentList.Arguments.SelectMany(a => a.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
            .Select(e => MadeObject.Of(e, context.Model)).OfType<AnonymousObjectCreationExpressionSyntax>().Distinct().Where(b => Has(b, "messages") || (Has(b, "input") && Has(b, "model"))).ToList();
        if (bodies.Count != 1 || Name(context, bodies[0]) is not { } name) return null;
        return MadeObject.Insert(bodies[0], context.Document.Id, name + " = " + limit);
    }

    // OpenAI's newer models refuse max_tokens; the other providers that speak this format know no other name.
    private static string? Name(CallContext context, AnonymousObjectCreationExpressionSyntax body) => context.Fact(FindingFacts.Provider) switch
    {
        "openai" or "azure" => Has(body, "messages") ? "max_completion_tokens" : "max_output_tokens",
        "anthropic" or "mistral" or "deepseek" or "groq" or "together" or "fireworks" or "openrouter" or "deepinfra" or "cerebras" or "xai" or "perplexity" when Has(body, "messages") => "max_tokens",
        _ => null,
    };

    private static bool Has(AnonymousObjectCreationExpressionSyntax body, string name) =>
        body.Initializers.Any(i => (i.NameEquals?.Name.Identifier.ValueText ?? (i.Expression as IdentifierNameSyntax)?.Identifier.ValueText) == name);
}
