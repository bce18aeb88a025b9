using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Json;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Request bodies as trees of values: objects with members, lists, texts.</summary>
internal static class Bodies
{
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal)
    {
        "StringContent", "ByteArrayContent", "ReadOnlyMemoryContent", "JsonContent", "UploadHandlerRaw", "CapturedJsonContent", "CapturedStringContent", "MemoryStream", "StreamContent", "BinaryContent", "BinaryData",
    };

    /// <summary>The members of a body under their JSON names; a JSON text is parsed. The value itself where it is no object.</summary>
    public static Value Of(Value value, Resolver resolver) => value switch
    {
        ChoiceValue choice => ChoiceValue.Of(choice.Options.Select(o => Of(o, resolver))),
        TextValue text => Json(text) ?? text,
        ObjectValue item when Wrappers.Contains(item.TypeName) && item.Arguments.All.FirstOrDefault() is { } inner => Of(inner, resolver),
        CallValue call when call.Name is "Create" or "FromObjectAsJson" or "FromString" or "GetBytes" && call.Arguments.All.FirstOrDefault() is { } inner => Of(inner, resolver),
        ObjectValue { TypeName: "MultipartFormDataContent" } form => Multipart(form),
        ObjectValue item => Named(item, resolver),
        _ => value,
    };

    /// <summary>A member of a body by name, whatever its case and underscores.</summary>
    public static Value? Member(Value body, string name) => body switch
    {
        ObjectValue item => item.Members.Where(m => SameName(m.Key, name)).Select(m => m.Value).FirstOrDefault(),
        _ => null,
    };

    private static ObjectValue Named(ObjectValue item, Resolver resolver)
    {
        if (item.Type is not INamedTypeSymbol type || !SignatureTable.IsApplicationCode(type)) return item;
        var named = item with { Members = item.Members.Clear() };
        for (INamedTypeSymbol? current = type; current is not null && SignatureTable.IsApplicationCode(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(m => m is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }))
            {
                var value = item.Members.TryGetValue(member.Name, out var assigned) ? assigned
                    : item.Arguments[member.Name] ?? FromConstructor(item, member, resolver) ?? resolver.Members.Initial(member);
                if (value is not null) named = named.With(JsonName(member), value);
            }
        }

        return named;
    }

    private static Value? FromConstructor(ObjectValue item, ISymbol member, Resolver resolver) =>
        item.Constructor is { } constructor ? resolver.Members.FromConstructor(item, constructor, member) : null;

    private static string JsonName(ISymbol member) =>
        member.GetAttributes().Where(a => a.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute")
            .Select(a => a.ConstructorArguments.FirstOrDefault().Value as string ?? a.NamedArguments.FirstOrDefault(n => n.Key is "Name" or "PropertyName").Value.Value as string).FirstOrDefault(n => n is not null) ?? member.Name;

    // `form.Add(new StringContent("whisper-1"), "model")`.
    private static ObjectValue Multipart(ObjectValue form)
    {
        var body = new ObjectValue { Node = form.Node };
        foreach (var part in form.Items.OfType<ListValue>().Where(p => p.Items.Length >= 2))
            if (part.Items[1] is TextValue { IsStatic: true } name)
                body = body.With(name.Render().Trim('"'), part.Items[0] is ObjectValue content && content.Arguments.All.FirstOrDefault() is { } inner ? inner : part.Items[0]);
        return body;
    }

    private static Value? Json(TextValue text)
    {
        var rendered = text.Render().TrimStart();
        if (rendered.Length == 0 || rendered[0] is not ('{' or '[') || (text.Pieces.Length > 0 && text.Pieces[0].IsHole)) return null;
        return JsonReader.TryParse(rendered, out var root, out _) && root is not null ? Convert(root, text) : null;
    }

    private static Value Convert(JsonValue json, TextValue source) => json.Kind switch
    {
        JsonKind.Object => json.Members.Aggregate(new ObjectValue { Node = source.Node }, (made, member) => made.With(member.Name, Convert(member.Value, source))),
        JsonKind.Array => new ListValue([.. json.Items.Select(i => Convert(i, source))]) { Node = source.Node },
        JsonKind.String => Text(json.String ?? "", source),
        JsonKind.Hole => source.Pieces.Any(p => p.IsHole && p.Text == json.Hole) ? Texts.Hole(json.Hole ?? "value") with { Via = source.Via } : new UnknownValue(json.Hole ?? "value"),
        JsonKind.Number => new ScalarValue(json.Number),
        JsonKind.Boolean => new ScalarValue(json.Boolean),
        _ => new ScalarValue(null),
    };

    // A string of the JSON text can hold holes of the C# text.
    private static TextValue Text(string text, TextValue source)
    {
        var pieces = new List<TextPiece>();
        var start = 0;
        foreach (var hole in source.Pieces.Where(p => p.IsHole))
        {
            var at = text.IndexOf("{" + hole.Text + "}", start, StringComparison.Ordinal);
            if (at < 0) continue;
            if (at > start) pieces.Add(new TextPiece(text.Substring(start, at - start), false));
            pieces.Add(hole);
            start = at + hole.Text.Length + 2;
        }

        if (start < text.Length || pieces.Count == 0) pieces.Add(new TextPiece(text.Substring(start), false));
        return new TextValue([.. pieces]) { Node = source.Node, Kind = source.Kind, Via = source.Via };
    }

    private static bool SameName(string left, string right) => Fold(left) == Fold(right);

    private static string Fold(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();
}
