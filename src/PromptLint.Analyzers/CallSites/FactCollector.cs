using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Walks from a call through its arguments and receiver and collects what the signature files say about what it meets.</summary>
internal sealed class FactCollector(Resolver resolver, CallFacts facts)
{
    private const int MaxDistance = 12;

    private readonly HashSet<SyntaxNode> visited = [];

    public void Collect(InvocationExpressionSyntax invocation, IMethodSymbol method, MemberSignature signature, Frame frame)
    {
        FromMember(signature, resolver.Objects.Arguments(method, invocation.ArgumentList.Arguments, frame), 0, null);
        Provider(signature, 0);
        if (method.IsStatic && method.MethodKind != MethodKind.ReducedExtension) return;
        var receiver = resolver.Invocations.Receiver(invocation, frame);
        if (receiver is null) return;
        facts.IsOwnImplementation = IsOwnImplementation(receiver);
        var self = method.ReducedFrom?.Parameters.FirstOrDefault()?.Name;
        if (self is not null && signature.Parameters.FirstOrDefault(p => p.Name == self) is { Meaning: not Meaning.None } annotated) FromParameter(annotated, receiver, annotated.Role, 1, null);
        Walk(receiver, 1, null);
    }

    /// <summary>The facts in a value that is part of a call: an options object, a client, a message.</summary>
    public void Walk(Value value, int distance, PromptRole? role)
    {
        if (distance > MaxDistance) return;
        switch (value)
        {
            case ChoiceValue choice:
                foreach (var option in choice.Options) Walk(option, distance, role);
                break;
            case ListValue list:
                foreach (var item in list.Items) Walk(item, distance, role);
                break;
            case ObjectValue item when item.Node is null || visited.Add(item.Node):
                WalkObject(item, distance, role);
                break;
            case CallValue call when call.Node is null || visited.Add(call.Node):
                WalkCall(call, distance, role);
                break;
            case SymbolValue { Receiver: { } receiver }:
                Walk(receiver, distance + 1, role);
                break;
        }
    }

    private void WalkObject(ObjectValue item, int distance, PromptRole? role)
    {
        var type = item.Type is null ? null : resolver.Table.Find(item.Type);
        if (type?.Provider is { } provider) facts.Providers.Add((provider, distance));
        role = type?.IsRole ?? role;
        foreach (var member in item.Members.OrderBy(m => m.Value.Node?.SpanStart ?? 0).ThenBy(m => m.Key, StringComparer.Ordinal))
            if (resolver.Table.FindMember(item.Type, member.Key) is { Meaning: var meaning } && (meaning & Meaning.Role) != 0 && RoleValues.Of(member.Value, resolver.Table) is { } own) role = own;
        if (item.Constructor is { } constructor && resolver.Table.Find(constructor) is { } signature)
        {
            FromMember(signature, item.Arguments, distance, role);
            Provider(signature, distance);
        }

        foreach (var member in item.Members.OrderBy(m => m.Value.Node?.SpanStart ?? 0).ThenBy(m => m.Key, StringComparer.Ordinal))
        {
            if (resolver.Table.FindMember(item.Type, member.Key) is not { } found) continue;
            FromParameter(new ParameterSignature(member.Key, found.Meaning, found.Role), member.Value, found.Role, distance, role);
        }

        foreach (var added in item.Items) Walk(added, distance, role);
        foreach (var call in item.Applied) WalkCall(call, distance, role);
        if (item.Type is { } made && SignatureTable.IsApplicationCode(made) && item.Constructor is not null && type is null) WalkBase(item, distance);
    }

    // A class of the application that derives from an SDK type hands its arguments to the base constructor.
    private void WalkBase(ObjectValue item, int distance)
    {
        foreach (var argument in item.Arguments.All.Where(a => a is ObjectValue or CallValue)) Walk(argument, distance + 1, null);
    }

    private void WalkCall(CallValue call, int distance, PromptRole? role)
    {
        var signature = call.Method is null ? null : resolver.Table.Find(call.Method);
        if (signature?.Call is not null && facts.Facts.Count >= 0 && !IsBuilding(signature)) return;
        if (signature is not null)
        {
            FromMember(signature, call.Arguments, distance, role);
            Provider(signature, distance);
        }
        else
        {
            foreach (var argument in call.Arguments.All.Where(a => a is ObjectValue or CallValue or ListValue)) Walk(argument, distance + 1, role);
        }

        if (call.Receiver is { } receiver) Walk(receiver, distance + 1, role);
    }

    // Making a prompt function is annotated as a call in some SDKs; what it makes is then called.
    private static bool IsBuilding(MemberSignature signature) => signature.Call is { Operation: Operation.PromptFunction };

    private void FromMember(MemberSignature signature, ArgumentValues arguments, int distance, PromptRole? role)
    {
        var stated = signature.Parameters.Where(p => (p.Meaning & Meaning.Role) != 0)
            .Select(p => arguments[p.Name]).OfType<Value>().Select(v => RoleValues.Of(v, resolver.Table)).FirstOrDefault(r => r is not null);
        foreach (var parameter in signature.Parameters.Where(p => p.Meaning != Meaning.None))
            if (arguments[parameter.Name] is { } value) FromParameter(parameter, value, parameter.Role, distance, stated ?? role);
    }

    private void FromParameter(ParameterSignature parameter, Value value, PromptRole declared, int distance, PromptRole? role)
    {
        var meaning = parameter.Meaning;
        if (meaning == Meaning.None) return;
        if ((meaning & Meaning.Prompt) != 0) Prompt(value, role ?? declared, distance);
        if ((meaning & Meaning.PromptFile) != 0) PromptFiles.Read(value, resolver.Files, facts);
        if ((meaning & Meaning.Carries) != 0) Carried(value, distance, role);
        if ((meaning & Meaning.JsonBody) != 0) BodyFacts.Read(Bodies.Of(value, resolver), facts, resolver, distance);
        const Meaning Others = ~(Meaning.Prompt | Meaning.Carries | Meaning.Role | Meaning.PromptFile | Meaning.JsonBody);
        if ((meaning & Others) != 0) facts.Facts.Add(new Fact(meaning & Others, value, distance));
    }

    // A lambda either configures what it is given or makes what is carried.
    private void Carried(Value value, int distance, PromptRole? role)
    {
        if (value is LambdaValue lambda)
        {
            Walk(Configured(lambda), distance, role);
            Walk(resolver.Invocations.Body(lambda, []), distance, role);
        }
        else
        {
            Walk(value, distance, role);
        }
    }

    private void Prompt(Value value, PromptRole role, int distance)
    {
        switch (value)
        {
            case ChoiceValue choice:
                foreach (var option in choice.Options) Prompt(option, role, distance);
                break;
            case ListValue list:
                foreach (var item in list.Items) Prompt(item, role, distance);
                break;
            case ScalarValue:
                break;
            case TextValue text:
                facts.Prompts.Add(new PromptFact(role, text));
                break;
            case ObjectValue or CallValue or SymbolValue:
                var before = facts.Prompts.Count;
                Walk(value, distance, role == PromptRole.User ? null : role);
                if (facts.Prompts.Count == before) Loose(value, role);
                break;
            default:
                facts.Prompts.Add(new PromptFact(role, Texts.Of(value)));
                break;
        }
    }

    // A message type that no signature describes: its texts are the prompt, a symbol named like a role is the role.
    private void Loose(Value value, PromptRole role)
    {
        if (value is not ObjectValue item || item.Type is not null && resolver.Table.Find(item.Type) is not null)
        {
            facts.Prompts.Add(new PromptFact(role, Texts.Of(value)));
            return;
        }

        var parts = item.Arguments.Names.OrderBy(n => n, StringComparer.Ordinal).Select(n => item.Arguments[n]!).Concat(item.Members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Value)).ToList();
        var own = parts.Select(p => RoleValues.Of(p, resolver.Table)).FirstOrDefault(r => r is not null) ?? RoleValues.ByName(item.TypeName) ?? role;
        foreach (var text in parts.SelectMany(ChoiceValue.Each).OfType<TextValue>().Where(t => RoleValues.Of(t, resolver.Table) is null)) facts.Prompts.Add(new PromptFact(own, text));
    }

    // `o => { o.ModelId = "x"; }`: what the lambda does to its parameter.
    private Value Configured(LambdaValue configure)
    {
        var parameter = configure.Syntax switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.LastOrDefault(),
            _ => null,
        };
        if (parameter is null || configure.Frame.Model.GetDeclaredSymbol(parameter) is not IParameterSymbol symbol) return configure;
        Value made = new ObjectValue { Type = symbol.Type is IErrorTypeSymbol ? null : symbol.Type, TypeName = symbol.Type.Name, Node = parameter };
        foreach (var mention in resolver.Mutations.Mentions(configure.Syntax, symbol.Name))
            foreach (var change in Occurrences.At(mention)) made = resolver.Mutations.Apply(made, change, configure.Frame);
        return made;
    }

    private void Provider(MemberSignature signature, int distance)
    {
        if (signature.Provider is { } provider) facts.Providers.Add((provider, distance));
        else if (signature.Sdk.Provider is { } general) facts.Providers.Add((general, distance + 100));
    }

    private bool IsOwnImplementation(Value receiver) =>
        receiver is ObjectValue { Type: INamedTypeSymbol type } && SignatureTable.IsApplicationCode(type)
        && resolver.Table.Find(type) is null && !BaseTypes(type).Any(b => resolver.Table.Find(b) is not null) && type.AllInterfaces.Any(i => resolver.Table.Find(i) is not null);

    private static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType) yield return current;
    }
}
