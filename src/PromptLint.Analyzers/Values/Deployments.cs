using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Names of deployments and models in the application's own infrastructure code (.NET Aspire's `AddDeployment(name, model, version)`, `AddModel(name, model)`).</summary>
internal sealed class Deployments(Resolver resolver)
{
    private static readonly string[] Methods = ["AddDeployment", "AddModel", "AddModelDeployment"];

    private Dictionary<string, TextValue>? models;

    /// <summary>The model behind a deployment's or connection's name; null when no infrastructure code names it.</summary>
    public TextValue? Find(string name) => (models ??= Read()).TryGetValue(name, out var model) ? model : null;

    private Dictionary<string, TextValue> Read()
    {
        var found = new Dictionary<string, TextValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var invocation in Methods.SelectMany(m => resolver.Index.Invocations(m)).Where(i => i.ArgumentList.Arguments.Count >= 2))
        {
            if (Text(invocation, 0) is { } name && Text(invocation, 1) is { } model && !found.ContainsKey(name.Render())) found[name.Render()] = model;
        }

        return found;
    }

    private TextValue? Text(InvocationExpressionSyntax invocation, int argument) =>
        resolver.Evaluate(invocation.ArgumentList.Arguments[argument].Expression, resolver.FrameAt(invocation)) is TextValue { IsStatic: true } text && text.Render().Length > 0 ? text : null;
}
