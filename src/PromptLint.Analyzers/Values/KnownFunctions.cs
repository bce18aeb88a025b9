using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>Functions of the framework whose result follows from their arguments.</summary>
internal sealed class KnownFunctions(Resolver resolver, InvocationExpressionSyntax invocation, IMethodSymbol? method, string name, Frame frame)
{
    private static readonly HashSet<string> SameText = new(StringComparer.Ordinal)
    {
        "ToString", "Trim", "TrimStart", "TrimEnd", "ReplaceLineEndings", "ConfigureAwait", "AsMemory", "AsSpan", "GetAwaiter", "GetResult", "AsTask", "WaitAsync",
        "ToList", "ToArray", "AsEnumerable", "AsReadOnly", "ToImmutableList", "ToImmutableArray", "ToHashSet", "Reverse", "OrderBy", "OrderByDescending", "Where", "Take", "TakeLast", "Skip",
        "Distinct", "Cast", "OfType", "Normalize", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "DeepClone", "Clone", "RootElement", "ToAsyncEnumerable", "WithCancellation", "Intern", "PadRight", "PadLeft",
    };

    private static readonly HashSet<string> SameArgument = new(StringComparer.Ordinal)
    {
        "GetBytes", "FromResult", "FromString", "FromBytes", "FromObjectAsJson", "Dedent", "EscapeDataString", "EscapeUriString", "UrlEncode", "HtmlEncode", "UrlPathEncode", "Parse", "AsValue", "Unescape", "FromValue", "ToJsonString",
        "SerializeToUtf8Bytes", "Serialize", "SerializeObject", "ToJson", "SerializeToNode", "SerializeToElement", "FromObject",
    };

    private IReadOnlyList<ExpressionSyntax> Arguments => [.. invocation.ArgumentList.Arguments.Select(a => a.Expression)];

    // Where the library is missing, the name that is written before the dot.
    private string Type => method?.ContainingType?.Name ?? (method is null && invocation.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } access ? SyntaxNames.Hole(access.Expression) : "");

    /// <summary>Null when the function is not one of these.</summary>
    public Value? Evaluate()
    {
        if (method?.ContainingType?.SpecialType == SpecialType.System_String || (method is null && name is "Format" or "Concat" or "Join")) return Text();
        if (Type == "Environment" && name is "GetEnvironmentVariable" && Arguments.Count > 0) return resolver.Settings.Environment(Argument(0), invocation);
        if (Type == "Path" && name is "Combine" or "Join") return Texts.Concat(Interleave("/"), invocation);
        if (Type == "Path" && name is "GetFullPath") return Argument(0);
        if (Type == "File" && name.StartsWith("ReadAll", StringComparison.Ordinal) && Arguments.Count > 0) return resolver.Files.Read(Argument(0), invocation);
        if (name is "OpenText" or "OpenRead" && Type == "File") return resolver.Files.Read(Argument(0), invocation);
        if (name is "GetManifestResourceStream" && Arguments.Count > 0) return resolver.Files.Resource(Arguments.Count > 1 ? Argument(1) : Argument(0), invocation);
        if (name is "GetString" && Type == "ResourceManager" && Arguments.Count > 0) return resolver.Files.ResourceString(Argument(0), invocation);
        if (name is "ReadToEnd" or "ReadToEndAsync") return Content(Receiver());
        if (name is "Load" && Type == "Resources" && Arguments.Count > 0) return resolver.Files.Read(Argument(0), invocation);
        if (SettingsPath.IsConfiguration(method) is { } reading && reading) return Configuration();
        if (name is "GetService" or "GetRequiredService" or "GetKeyedService" or "GetRequiredKeyedService" && method?.TypeArguments.FirstOrDefault() is { } service) return Own(service) ?? resolver.Services.For(service) ?? Library();
        if (name is "GetValueOrDefault" && Arguments.Count > 0 && method is { MethodKind: MethodKind.ReducedExtension } && Receiver() is { } dictionary)
            return ChoiceValue.Of([SymbolEvaluator.Lookup(dictionary, Argument(0), invocation), .. Arguments.Skip(1).Select(a => resolver.Evaluate(a, frame))]);
        if (Quotes() && Arguments.Count > 0) return Quoted(Argument(0));
        if (name is "Replace" && Type == "Regex") return Argument(0);
        if (name is "Create" && Type is "Options" or "JsonContent") return Type == "Options" ? Argument(0) : null;
        if (name is "WhenAll" or "Run" or "StartNew") return null;
        if (Linq() is { } sequence) return sequence;
        if (SameText.Contains(name) && Receiver() is { } same) return method is { IsStatic: true, MethodKind: not MethodKind.ReducedExtension } && Arguments.Count > 0 ? Argument(0) : same;
        if (SameArgument.Contains(name) && Arguments.Count > 0) return Argument(0);
        if (SameArgument.Contains(name) && Receiver() is { } self) return self;
        return null;
    }

    // `JsonConvert.ToString(text)`, `JsonSerializer.Serialize(text)` as a part of a JSON text that is put together by hand.
    private bool Quotes() => name is "ToString" && Type == "JsonConvert"
        || name is "Serialize" or "SerializeObject" && Type is "JsonSerializer" or "JsonConvert" && Arguments.Count > 0 && frame.Model.GetTypeInfo(Arguments[0]).Type?.SpecialType == SpecialType.System_String
            && invocation.Parent is InterpolationSyntax or BinaryExpressionSyntax;

    private Value Quoted(Value value) =>
        Texts.Concat([TextValue.Of("\""), Texts.Map(value is UnknownValue or CallValue ? Texts.Hole(SyntaxNames.Hole(Arguments[0])) : value, CharacterCopies.Escape), TextValue.Of("\"")], invocation);

    // What the builder of a kernel was given is nearer than what others register.
    private Value? Own(ITypeSymbol service) =>
        Receiver() is { } receiver && SymbolNames.FullName(service) is var name && resolver.Services.Within(receiver, p => p == name).ToList() is { Count: > 0 } found ? ChoiceValue.Of(found) : null;

    private Value? Text()
    {
        switch (name)
        {
            case "Concat": return Texts.Concat(Spread(0), invocation);
            case "Join" when Arguments.Count > 0: return Join();
            case "Format" when Arguments.Count > 0: return Format();
            case "Replace" when Arguments.Count == 2 && Receiver() is { } source: return Replace(source);
            case "Insert" when Arguments.Count == 2 && Receiver() is { } target: return Texts.Concat([Argument(1), target], invocation);
            case "Substring" or "Remove" or "Split" when Receiver() is { } whole: return whole is TextValue ? new UnknownValue(name) : whole;
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Contains" or "StartsWith" or "EndsWith" or "Equals": return new UnknownValue(name);
            default: return Receiver();
        }
    }

    private Value Replace(Value source)
    {
        var from = Texts.Of(Argument(0));
        if (!from.IsStatic || from.Render().Length == 0) return source;
        var to = Argument(1);
        if (to is TextValue { IsStatic: true } fixedText) return Texts.Map(source, t => t.Replace(from.Render(), fixedText.Render()));
        return ChoiceValue.Of(Texts.Options(source).Select(text => text with
        {
            Pieces = [.. text.Pieces.SelectMany(p => p.IsHole ? [p] : Split(p.Text, from.Render(), SyntaxNames.Hole(Arguments[1])))],
        }));
    }

    private static IEnumerable<TextPiece> Split(string text, string at, string hole)
    {
        var start = 0;
        for (var found = text.IndexOf(at, StringComparison.Ordinal); found >= 0; found = text.IndexOf(at, start, StringComparison.Ordinal))
        {
            if (found > start) yield return new TextPiece(text.Substring(start, found - start), false);
            yield return new TextPiece(hole, true);
            start = found + at.Length;
        }

        if (start < text.Length) yield return new TextPiece(text.Substring(start), false);
    }

    private Value Join()
    {
        var separator = Argument(0);
        var parts = new List<Value>();
        foreach (var item in Spread(1))
        {
            if (parts.Count > 0) parts.Add(separator);
            parts.Add(item);
        }

        return Texts.Concat(parts, invocation);
    }

    private Value Format()
    {
        var first = method?.Parameters.FirstOrDefault()?.Type.Name == "IFormatProvider" ? 1 : 0;
        if (Arguments.Count <= first) return new UnknownValue("text");
        var arguments = Spread(first + 1);
        return ChoiceValue.Of(Texts.Options(Argument(first)).Select(format => Texts.Concat(CompositeFormat.Parts(format, arguments, invocation.ArgumentList.Arguments.Skip(first + 1).Select(a => a.Expression).ToList()), invocation)));
    }

    private Value? Linq()
    {
        var receiver = name is "Select" or "SelectMany" or "Append" or "Prepend" or "Concat" or "Union" or "Aggregate" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" ? Receiver() : null;
        if (receiver is not ListValue list) return null;
        switch (name)
        {
            case "Select" or "SelectMany" when Arguments.Count > 0 && Argument(0) is LambdaValue selector:
                return new ListValue([.. list.Items.Select(i => resolver.Invocations.Body(selector, [new Lazy<Value>(() => i)]))]) { Node = invocation };
            case "Append": return new ListValue(list.Items.Add(Argument(0))) { Node = invocation };
            case "Prepend": return new ListValue(list.Items.Insert(0, Argument(0))) { Node = invocation };
            case "Concat" or "Union": return new ListValue([.. list.Items, Argument(0)]) { Node = invocation };
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" when list.Items.Length > 0: return ChoiceValue.Of(list.Items);
            default: return null;
        }
    }

    private Value? Configuration() => name switch
    {
        "GetSection" or "GetRequiredSection" => SettingsPath.Combine(Receiver(), Argument(0)),
        "GetValue" when Arguments.Count > 0 => resolver.Settings.Read(SettingsPath.Combine(Receiver(), Argument(0)), invocation, Arguments.Count > 1 ? Argument(1) : null),
        "GetConnectionString" when Arguments.Count > 0 => resolver.Settings.Read(SettingsPath.Combine(new SectionValue("ConnectionStrings"), Argument(0)), invocation),
        "Get" when method?.TypeArguments.FirstOrDefault() is { } type => resolver.Options.Bound(type, SettingsPath.Of(Receiver()), invocation),
        _ => null,
    };

    private static Value Content(Value? receiver) => receiver switch
    {
        ObjectValue reader when reader.Arguments.All.FirstOrDefault() is { } stream => stream,
        { } text => text,
        null => new UnknownValue("text"),
    };

    private Value Argument(int index) => index < Arguments.Count ? resolver.Evaluate(Arguments[index], frame) : new UnknownValue("value");

    private Value? Receiver() => resolver.Invocations.Receiver(invocation, frame);

    private Value Library() => resolver.Invocations.Library(invocation, method, name, frame);

    private IReadOnlyList<Value> Interleave(string separator) =>
        [.. Arguments.SelectMany((a, i) => i == 0 ? new[] { resolver.Evaluate(a, frame) } : [TextValue.Of(separator), resolver.Evaluate(a, frame)])];

    // The items of a params array, given one by one or as one collection.
    private IReadOnlyList<Value> Spread(int from)
    {
        var values = Arguments.Skip(from).Select(a => (Syntax: a, Value: resolver.Evaluate(a, frame)))
            .Select(a => a.Value is UnknownValue or CallValue ? Texts.Hole(SyntaxNames.Hole(a.Syntax)) : a.Value).ToList();
        return values.Count == 1 && values[0] is ListValue list ? list.Items : values;
    }
}
