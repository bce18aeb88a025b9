using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Reads the request out of a call that sends one: HttpClient, UnityWebRequest, RestSharp, Flurl, WebClient, Refit.</summary>
internal sealed class HttpRequests(Resolver resolver)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "PostAsync", "PostAsJsonAsync", "SendAsync", "Send", "PutAsync", "PatchAsync", "GetAsync", "SendWebRequest", "Execute", "ExecuteAsync", "ExecutePostAsync", "ExecutePost", "Post", "PostJsonAsync", "PostStringAsync", "SendJsonAsync", "PostUrlEncodedAsync",
        "UploadString", "UploadStringAsync", "UploadStringTaskAsync", "UploadData", "UploadDataTaskAsync", "GetResponse", "GetResponseAsync", "GetStreamAsync",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "HttpClient", "HttpMessageInvoker", "HttpClientJsonExtensions", "UnityWebRequest", "RestClient", "IRestClient", "RestClientExtensions", "GeneratedExtensions", "IFlurlRequest", "FlurlRequest", "WebClient", "HttpWebRequest", "WebRequest", "FlurlClient", "IFlurlClient",
    };

    public bool IsName(string name) => Names.Contains(name);

    /// <summary>True for methods that send a request; Refit's interface methods carry the path as an attribute.</summary>
    public static bool Sends(IMethodSymbol method) =>
        (Names.Contains(method.Name) && Types.Contains((method.ReducedFrom ?? method).ContainingType?.Name ?? "") && !SignatureTable.IsApplicationCode(method)
            && (method.Name == "SendWebRequest" || method.ContainingType?.Name != "UnityWebRequest"))
        || RefitPath(method) is not null;

    public static string? RefitPath(IMethodSymbol method) =>
        method.ContainingType?.TypeKind != TypeKind.Interface ? null
        : method.GetAttributes().Where(a => a.AttributeClass?.Name is "PostAttribute" or "Post" or "PutAttribute" or "HttpPostAttribute").Select(a => a.ConstructorArguments.FirstOrDefault().Value as string).FirstOrDefault(p => p is not null);

    public HttpRequest? Read(InvocationExpressionSyntax invocation, IMethodSymbol method, Frame frame)
    {
        var receiver = resolver.Invocations.Receiver(invocation, frame);
        var arguments = invocation.ArgumentList.Arguments;
        Value? Argument(int i) => i < arguments.Count ? resolver.Evaluate(arguments[i].Expression, frame) : null;
        if (RefitPath(method) is { } path) return new HttpRequest(Join(Base(receiver, method), TextValue.Of(path)), Argument(0));
        return method.Name switch
        {
            "SendAsync" or "Send" when Argument(0) is { } message => Message(message, receiver, method),
            "SendWebRequest" => Unity(receiver),
            "Execute" or "ExecuteAsync" or "ExecutePostAsync" or "ExecutePost" when Argument(0) is { } request => Rest(request, receiver),
            "PostJsonAsync" or "PostStringAsync" or "SendJsonAsync" or "PostUrlEncodedAsync" => new HttpRequest(Flurl(receiver), Argument(method.Name == "SendJsonAsync" ? 1 : 0)),
            "GetResponse" or "GetResponseAsync" => Web(receiver, invocation, frame),
            "UploadString" or "UploadStringTaskAsync" or "UploadStringAsync" or "UploadData" or "UploadDataTaskAsync" => new HttpRequest(Argument(0) ?? new UnknownValue("url"), Argument(arguments.Count - 1)),
            _ when Argument(0) is { } address => new HttpRequest(Join(Base(receiver, method), Address(address)), Argument(1)),
            _ => null,
        };
    }

    private HttpRequest? Message(Value message, Value? receiver, IMethodSymbol method)
    {
        foreach (var item in ChoiceValue.Each(message).OfType<ObjectValue>())
        {
            var address = item.Members.TryGetValue("RequestUri", out var set) ? set : item.Arguments["requestUri"] ?? item.Arguments["1"];
            if (address is null) continue;
            return new HttpRequest(Join(Base(receiver, method), Address(address)), item.Members.TryGetValue("Content", out var content) ? content : null);
        }

        return message is UnknownValue or CallValue ? new HttpRequest(new UnknownValue("url") { Kind = message.Kind }, null) : null;
    }

    private static HttpRequest? Unity(Value? receiver)
    {
        foreach (var option in ChoiceValue.Each(receiver ?? new UnknownValue("request")))
        {
            var holder = option as ObjectValue;
            var call = option as CallValue ?? holder?.Items.OfType<CallValue>().FirstOrDefault();
            var address = holder is not null && holder.Members.TryGetValue("url", out var url) ? url : holder?.Arguments["url"] ?? call?.Arguments["url"] ?? call?.Arguments["uri"];
            if (address is null) continue;
            var body = holder is not null && holder.Members.TryGetValue("uploadHandler", out var upload) ? upload
                : call is null ? holder?.Arguments["uploadHandler"] : call.Arguments["postData"] ?? call.Arguments["formFields"] ?? call.Arguments["bodyData"] ?? call.Arguments["form"] ?? call.Arguments["formData"];
            return new HttpRequest(Address(address), body);
        }

        return null;
    }

    private HttpRequest? Rest(Value request, Value? receiver)
    {
        foreach (var item in ChoiceValue.Each(request).OfType<ObjectValue>())
        {
            var resource = item.Arguments["resource"] ?? item.Arguments["0"] ?? (item.Members.TryGetValue("Resource", out var set) ? set : TextValue.Of(""));
            var added = item.Applied.FirstOrDefault(c => c.Name.StartsWith("Add", StringComparison.Ordinal) && c.Name.IndexOf("Body", StringComparison.Ordinal) >= 0) ?? item.Applied.LastOrDefault(c => c.Name is "AddParameter");
            var body = added?.Arguments["obj"] ?? added?.Arguments["body"] ?? added?.Arguments["json"] ?? added?.Arguments["value"] ?? added?.Arguments.All.LastOrDefault(v => v is ObjectValue or TextValue);
            return new HttpRequest(Join(RestBase(receiver), Address(resource)), body);
        }

        return null;
    }

    private static Value? RestBase(Value? receiver) => ChoiceValue.Each(receiver ?? new UnknownValue("client")).OfType<ObjectValue>()
        .Select(client => client.Arguments["baseUrl"] ?? client.Arguments["0"] ?? Option(client.Arguments["options"])).OfType<Value>().Select(Option).FirstOrDefault();

    private static Value? Option(Value? options) => options is ObjectValue item
        ? item.Members.TryGetValue("BaseUrl", out var url) ? Address(url) : item.Arguments["baseUrl"] is { } given ? Address(given) : options is ObjectValue { TypeName: "Uri" } ? Address(options) : null
        : options;

    private static Value Flurl(Value? receiver)
    {
        var parts = new List<Value>();
        var current = receiver;
        for (var i = 0; i < 20 && current is not null; i++)
        {
            if (current is CallValue call)
            {
                if (call.Name.StartsWith("AppendPathSegment", StringComparison.Ordinal))
                {
                    foreach (var segment in call.Arguments.All.Take(1).SelectMany(a => a is ListValue list ? list.Items.Reverse() : [a])) parts.InsertRange(0, [TextValue.Of("/"), segment]);
                }

                current = call.Receiver ?? call.Arguments.All.FirstOrDefault();
                continue;
            }

            parts.Insert(0, Address(current));
            break;
        }

        return Texts.Concat(parts, receiver?.Node!);
    }

    private HttpRequest? Web(Value? receiver, InvocationExpressionSyntax invocation, Frame frame)
    {
        var made = ChoiceValue.Each(receiver ?? new UnknownValue("request")).Select(r => r as CallValue ?? (r as ObjectValue)?.Items.OfType<CallValue>().FirstOrDefault()).FirstOrDefault(c => c is not null);
        return made?.Arguments.All.FirstOrDefault() is { } address ? new HttpRequest(Address(address), Sent(invocation, frame)) : null;
    }

    // The body goes into the stream that `GetRequestStream` of the same request gives.
    private Value? Sent(InvocationExpressionSyntax invocation, Frame frame) =>
        (invocation.Expression as MemberAccessExpressionSyntax)?.Expression is IdentifierNameSyntax request && invocation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } scope
            ? resolver.Mutations.Mentions(scope, request.Identifier.ValueText).Select(m => (m.Parent as MemberAccessExpressionSyntax)?.Parent).OfType<InvocationExpressionSyntax>()
                .Where(i => SyntaxNames.Invoked(i) is "GetRequestStream" or "GetRequestStreamAsync").Select(i => resolver.Written.To(i, frame)).FirstOrDefault(v => v is not null)
            : null;

    /// <summary>The base address that a client was given: on the object, at its registration, or for its type.</summary>
    private Value? Base(Value? receiver, IMethodSymbol method)
    {
        foreach (var option in ChoiceValue.Each(receiver ?? new UnknownValue("client")))
        {
            if (option is ObjectValue client && client.Members.TryGetValue("BaseAddress", out var address)) return Address(address);
            if (option is CallValue { Name: "CreateClient" } named && BaseAddresses.Named(named.Arguments.All.FirstOrDefault(), resolver) is { } registered) return Address(registered);
        }

        return BaseAddresses.Typed(receiver, method, resolver) is { } typed ? Address(typed) : null;
    }

    // `new Uri(x)`, `new Uri(base, x)`, `new UriBuilder(x).Uri`: the text inside.
    private static Value Address(Value value) => value switch
    {
        ChoiceValue choice => ChoiceValue.Of(choice.Options.Select(Address)),
        ObjectValue { TypeName: "Uri" or "UriBuilder" or "Url" or "FlurlRequest" } uri => uri.Arguments["baseUri"] is { } root && uri.Arguments["relativeUri"] is { } relative ? Join(Address(root), Address(relative)) : uri.Arguments.All.FirstOrDefault() ?? uri,
        SymbolValue { Receiver: { } receiver } => Address(receiver),
        CallValue { Receiver: { } receiver, Name: "ToString" } => Address(receiver),
        _ => value,
    };

    private static Value Join(Value? root, Value path)
    {
        if (root is null) return path;
        return ChoiceValue.Of(Texts.Options(path).SelectMany(p =>
        {
            var text = p.Render();
            if (text.IndexOf("://", StringComparison.Ordinal) >= 0 || (p.Pieces.Length > 0 && p.Pieces[0].IsHole && text.IndexOf('/') > 0 && root is UnknownValue)) return [p];
            return Texts.Options(root).SelectMany(r => ChoiceValue.Each(Texts.Concat([Texts.Map(r, t => t.TrimEnd('/')), TextValue.Of("/"), Texts.Map(p, t => t)], p.Node!)));
        }).Select(v => v is TextValue t ? t with { Pieces = [.. t.Pieces.Select(x => x.IsHole ? x : new TextPiece(x.Text.Replace(":///", "://").Replace("//", "/").Replace(":/", "://").Replace("https:///", "https://"), false))] } : v));
    }
}
