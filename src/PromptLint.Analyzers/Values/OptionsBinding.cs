using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>Option classes that are bound to configuration sections.</summary>
internal sealed class OptionsBinding(Resolver resolver)
{
    private static readonly string[] Binders = ["Configure", "Get", "Bind", "BindConfiguration"];

    private const int MaxHops = 3;

    private readonly HashSet<ISymbol> running = new(SymbolEqualityComparer.Default);
    private ILookup<string, string>? sections;

    /// <summary>The configured value of a property of an options class; null when its class is not bound or the repository has no value.</summary>
    public Value? Read(ISymbol member)
    {
        if (member is not IPropertySymbol || member.ContainingType is not { } type || !resolver.Guard.Enter(running, member)) return null;
        try
        {
            sections ??= Bindings();
            var key = member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "ConfigurationKeyNameAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? member.Name;
            var paths = sections[SymbolNames.FullName(type)].Distinct(StringComparer.Ordinal).Select(s => s.Length == 0 ? key : s + ":" + key).ToList();
            var set = paths.FirstOrDefault(resolver.Settings.Has);
            if (set is not null) return resolver.Settings.Read(new SectionValue(set), Node(member));
            return paths.Count > 0 ? resolver.Settings.Read(new SectionValue(paths[0]), Node(member)) : null;
        }
        finally
        {
            resolver.Guard.Leave(running, member);
        }
    }

    /// <summary>`section.Get&lt;T&gt;()`.</summary>
    public Value Bound(ITypeSymbol type, SectionValue section, SyntaxNode node)
    {
        if (type.SpecialType != SpecialType.None) return resolver.Settings.Read(section, node);
        var made = new ObjectValue { Type = type, TypeName = type.Name, Node = node };
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic))
            if (resolver.Settings.Has(SettingsPath.Combine(section, TextValue.Of(property.Name)).Path))
                made = made.With(property.Name, resolver.Settings.Read(SettingsPath.Combine(section, TextValue.Of(property.Name)), node));
        return made;
    }

    private static SyntaxNode Node(ISymbol member) => member.DeclaringSyntaxReferences[0].GetSyntax();

    private ILookup<string, string> Bindings()
    {
        var found = new List<(string Type, string Section)>();
        foreach (var invocation in Binders.SelectMany(b => resolver.Index.Invocations(b)))
        {
            var frame = resolver.FrameAt(invocation);
            if (BoundType(invocation, frame.Model) is not { } type) continue;

            // A helper of the application that has the framework's name binds in its body.
            if (Resolver.Bind(invocation, frame.Model) is { } method && SignatureTable.IsApplicationCode(method)) continue;
            foreach (var (bound, inner) in Arguments(type, frame, 0))
                if (Section(invocation, inner) is { } section) found.Add((SymbolNames.FullName(bound), section));
        }

        return found.ToLookup(f => f.Type, f => f.Section, StringComparer.Ordinal);
    }

    // A generic helper binds for each type that its callers name, to the section that they hand in.
    private IEnumerable<(ITypeSymbol Type, Frame Frame)> Arguments(ITypeSymbol type, Frame frame, int hops)
    {
        if (type is not ITypeParameterSymbol { DeclaringMethod: { } helper } parameter) return [(type, frame)];
        return hops >= MaxHops ? [] : resolver.Callers.Of(helper).SelectMany(caller =>
        {
            var given = caller.Method.TypeArguments.Length > parameter.Ordinal ? caller.Method.TypeArguments[parameter.Ordinal] : parameter;
            return Arguments(given, resolver.FrameAt(caller.Node), hops + 1).Select(a => (a.Type, frame.Bind(helper.Parameters.Select(p =>
                new KeyValuePair<ISymbol, Lazy<Value>>(p, new Lazy<Value>(() => resolver.Callers.Argument(caller, p, a.Frame), LazyThreadSafetyMode.None))))));
        });
    }

    private static ITypeSymbol? BoundType(InvocationExpressionSyntax invocation, SemanticModel model)
    {
        // The type argument stands on this call or, in a fluent chain, on an earlier one (`AddOptions<T>().Bind(...)`).
        for (ExpressionSyntax? current = invocation; current is InvocationExpressionSyntax call; current = (call.Expression as MemberAccessExpressionSyntax)?.Expression)
            if (SyntaxNames.InvokedName(call) is GenericNameSyntax { Identifier.ValueText: "Configure" or "Get" or "AddOptions" or "AddOptionsWithValidateOnStart" } generic)
                return model.GetTypeInfo(generic.TypeArgumentList.Arguments[0]).Type;
        if (SyntaxNames.Invoked(invocation) == "Bind" && invocation.ArgumentList.Arguments.Count > 0)
            return model.GetTypeInfo(invocation.ArgumentList.Arguments[invocation.ArgumentList.Arguments.Count - 1].Expression).Type is { SpecialType: SpecialType.None } type && !SettingsPath.IsConfiguration(type) ? type : null;
        return null;
    }

    // Null for calls that only configure by code (`Configure<T>(o => ...)`).
    private string? Section(InvocationExpressionSyntax invocation, Frame frame)
    {
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (argument.Expression is AnonymousFunctionExpressionSyntax) continue;
            var value = resolver.Evaluate(argument.Expression, frame);
            if (value is SectionValue section) return section.Path;
            if (value is TextValue { IsStatic: true } text && SyntaxNames.Invoked(invocation) == "BindConfiguration") return text.Render();
            if (SettingsPath.IsConfiguration(frame.Model.GetTypeInfo(argument.Expression).Type)) return "";
        }

        return invocation.Expression is not MemberAccessExpressionSyntax access ? null
            : resolver.Evaluate(access.Expression, frame) is SectionValue own ? own.Path
            : SettingsPath.IsConfiguration(frame.Model.GetTypeInfo(access.Expression).Type) ? "" : null;
    }
}
