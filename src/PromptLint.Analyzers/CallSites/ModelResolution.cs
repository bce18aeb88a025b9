using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Turns the model facts of a call into a model reference.</summary>
internal static class ModelResolution
{
    private const int MaxIdLength = 120;

    public static ModelReference Of(IReadOnlyList<CallFacts> contexts, Resolver resolver, Spans spans)
    {
        var models = contexts.SelectMany(c => c.Nearest(Meaning.Model, v => Ids(v, resolver).Any(i => i.Id is not null))).SelectMany(v => Ids(v, resolver)).ToList();
        var deployments = contexts.SelectMany(c => c.Nearest(Meaning.Deployment)).SelectMany(v => Ids(v, resolver)).ToList();
        var nearer = contexts.Select(c => c.Distance(Meaning.Deployment) ?? int.MaxValue).Min() < contexts.Select(c => c.Distance(Meaning.Model) ?? int.MaxValue).Min();
        var deployment = deployments.FirstOrDefault(d => d.Id is not null);
        var known = models.Where(m => m.Id is not null).ToList();
        if (known.Count > 0 && !nearer)
        {
            var first = known[0];
            return new ModelReference
            {
                Id = first.Id,
                Raw = first.Id,
                Deployment = deployment.Id,
                Source = Source(first.Value.Kind, first.Value.Via.Length > 0),
                Alternatives = [.. known.Select(k => k.Id!).Distinct(StringComparer.Ordinal).Where(i => i != first.Id)],
                Detail = first.Value.Detail,
                Origin = spans.Of(first.Value.Node),
            };
        }

        if (deployments.Count > 0)
        {
            var value = (deployment.Id is null ? deployments[0] : deployment).Value;
            var declared = deployments.Select(d => d.Id is null ? null : resolver.Deployments.Find(d.Id)).OfType<TextValue>().ToList();
            if (known.Count == 0 && declared.Count > 0)
            {
                return new ModelReference
                {
                    Id = declared[0].Render(),
                    Raw = deployment.Id,
                    Deployment = deployment.Id,
                    Source = ModelSource.Configuration,
                    Alternatives = [.. declared.Skip(1).Select(d => d.Render()).Distinct(StringComparer.Ordinal).Where(d => d != declared[0].Render())],
                    Detail = $"deployment '{deployment.Id}', declared in the application host",
                    Origin = spans.Of(declared[0].Node),
                };
            }

            return new ModelReference
            {
                Id = known.Count > 0 ? known[0].Id : null,
                Raw = deployment.Id,
                Deployment = deployment.Id,
                Source = Source(value.Kind, value.Via.Length > 0),
                Detail = deployment.Id is null ? value.Detail ?? $"deployment '{Texts.HoleName(value)}'" : $"Azure deployment '{deployment.Id}'; the repository does not say which model it is",
                Origin = spans.Of(value.Node),
            };
        }

        if (models.Count == 0) return new ModelReference { Source = ModelSource.Default, Detail = "the call names no model" };
        var unknown = models[0].Value;
        return new ModelReference { Raw = RawText(unknown), Source = Source(unknown.Kind, unknown.Via.Length > 0), Detail = unknown.Detail ?? $"'{Texts.HoleName(unknown)}' is only known at run time" };
    }

    /// <summary>The ids that a value stands for; null ids for what is not known.</summary>
    private static IEnumerable<(string? Id, Value Value)> Ids(Value value, Resolver resolver)
    {
        switch (value)
        {
            case ChoiceValue choice:
                return choice.Options.SelectMany(o => Ids(o, resolver));
            case TextValue { IsStatic: true } text when IsId(text.Render()):
                return [(text.Render().Trim(), text)];
            case SymbolValue symbol:
                return [(resolver.Table.Find(symbol.Symbol)?.ModelId, symbol)];
            case ObjectValue { Constructor: not null } item when Inner(item.Arguments, resolver.Table.Find(item.Constructor)) is { } inner:
                return Ids(inner, resolver);
            case ObjectValue { Members.IsEmpty: false } item when item.Members.Where(m => (resolver.Table.FindMember(item.Type, m.Key)?.Meaning & Meaning.Model) == Meaning.Model).Select(m => m.Value).FirstOrDefault() is { } member:
                return Ids(member, resolver);
            case CallValue { Method: { } method } call when Inner(call.Arguments, resolver.Table.Find(method)) is { } inner:
                return Ids(inner, resolver);
            default:
                return [(null, value)];
        }
    }

    private static Value? Inner(ArgumentValues arguments, MemberSignature? signature) =>
        signature?.Parameters.Where(p => (p.Meaning & Meaning.Model) != 0).Select(p => arguments[p.Name]).FirstOrDefault(v => v is not null)
        ?? (arguments.All.Count() == 1 && arguments.All.First() is TextValue only ? only : null);

    // "bedrock-2023-05-31" and "vertex-2023-10-16" are versions of Anthropic's API on those hosts, sent where the model usually stands.
    private static bool IsId(string text) => text.Trim() is { Length: > 0 and <= MaxIdLength } id && !id.Any(char.IsWhiteSpace)
        && !id.StartsWith("bedrock-20", StringComparison.Ordinal) && !id.StartsWith("vertex-20", StringComparison.Ordinal);

    private static string? RawText(Value value) => value is TextValue text && text.HasStatic ? text.Render() : null;

    private static ModelSource Source(ValueKind kind, bool fromCaller) => kind switch
    {
        ValueKind.Literal => fromCaller ? ModelSource.Parameter : ModelSource.Literal,
        ValueKind.Constant => ModelSource.Constant,
        ValueKind.Default => ModelSource.Default,
        ValueKind.Configuration or ValueKind.File or ValueKind.Resource => ModelSource.Configuration,
        ValueKind.Environment => ModelSource.Environment,
        ValueKind.Parameter => ModelSource.Parameter,
        _ => ModelSource.Unknown,
    };
}
