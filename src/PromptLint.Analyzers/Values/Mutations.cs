using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>Applies changes to values: members set, items added, text appended, SDK objects configured.</summary>
internal sealed class Mutations(Resolver resolver)
{
    private const int MaxDepth = 3;

    private static readonly string[] Changing = ["Add", "Append", "With", "Set", "Use", "Insert", "Configure"];

    private readonly Dictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> mentions = [];

    /// <summary>The mentions of a name below a node, in source order.</summary>
    public IEnumerable<IdentifierNameSyntax> Mentions(SyntaxNode scope, string name)
    {
        if (!mentions.TryGetValue(scope, out var found))
            mentions[scope] = found = scope.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(i => i.Identifier.ValueText, StringComparer.Ordinal);
        return found[name];
    }

    public Value Apply(Value target, Change change, Frame frame) => change.Kind switch
    {
        ChangeKind.Member => SetMember(target, change.Path, resolver.Evaluate(((AssignmentExpressionSyntax)change.Node).Right, frame)),
        ChangeKind.Entry => SetEntry(target, change, frame),
        ChangeKind.Call => Call(target, change.Path, (InvocationExpressionSyntax)change.Node, frame),
        ChangeKind.Passed => Passed(target, (ArgumentSyntax)change.Node, frame),
        _ => target,
    };

    private static Value SetMember(Value target, IReadOnlyList<string> path, Value value) => OnEach(target, item =>
    {
        var holder = AsObject(item);
        if (path.Count == 1) return holder.With(path[0], value);
        var inner = holder.Members.TryGetValue(path[0], out var existing) ? existing : new ObjectValue();
        return holder.With(path[0], SetMember(inner, [.. path.Skip(1)], value));
    });

    private Value SetEntry(Value target, Change change, Frame frame)
    {
        var assignment = (AssignmentExpressionSyntax)change.Node;
        var key = resolver.Objects.Key(((ElementAccessExpressionSyntax)assignment.Left).ArgumentList, frame);
        return key is null ? target : SetMember(target, [.. change.Path, key], resolver.Evaluate(assignment.Right, frame));
    }

    private Value Call(Value target, IReadOnlyList<string> path, InvocationExpressionSyntax invocation, Frame frame)
    {
        var name = SyntaxNames.Invoked(invocation) ?? "";
        var method = Resolver.Bind(invocation, frame.Model) as IMethodSymbol;
        var arguments = invocation.ArgumentList.Arguments;
        if (target is TextValue text) return path.Count == 0 ? Build(text, name, arguments, frame) : target;
        if (target is ChoiceValue choice) return ChoiceValue.Of(choice.Options.Select(o => Call(o, path, invocation, frame)));
        var signature = method is null ? null : resolver.Table.Find(method);
        if (signature is { Call: null } && signature.Parameters.Any(p => p.Meaning != Meaning.None) && ChangesItsReceiver(method!))
        {
            return WithCall(AsObject(target), method, invocation, frame);
        }

        if (arguments.Count == 0) return target;
        if (!IsAdding(name)) return target is ObjectValue holder && path.Count == 0 && (method is null || !SignatureTable.IsApplicationCode(method)) ? WithCall(holder, method, invocation, frame) : target;
        if (path.Count == 0) return Add(target, name, arguments, frame);
        var owner = AsObject(target);
        var member = owner.Members.TryGetValue(path[0], out var existing) ? existing : new ListValue([]);
        return owner.With(path[0], path.Count == 1 ? Add(member, name, arguments, frame) : Call(member, [.. path.Skip(1)], invocation, frame));
    }

    // `history.AddUserMessage(...)` changes the history; `kernel.CreateFunctionFromPrompt(...)` makes something else of the kernel.
    private static bool ChangesItsReceiver(IMethodSymbol method) =>
        method.ReturnsVoid
        || SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, (method.ReceiverType ?? method.ContainingType).OriginalDefinition)
        || Changing.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));

    private ObjectValue WithCall(ObjectValue target, IMethodSymbol? method, InvocationExpressionSyntax invocation, Frame frame)
    {
        var call = new CallValue(method, SyntaxNames.Invoked(invocation) ?? "", null, resolver.Objects.Arguments(method, invocation.ArgumentList.Arguments, frame)) { Node = invocation };
        return target with { Applied = target.Applied.Add(call) };
    }

    private Value Add(Value target, string name, SeparatedSyntaxList<ArgumentSyntax> arguments, Frame frame)
    {
        var value = resolver.Evaluate(arguments[arguments.Count - 1].Expression, frame);
        if (arguments.Count == 2 && name is "Add" or "TryAdd" && resolver.Evaluate(arguments[0].Expression, frame) is { } key)
        {
            if (key is TextValue { IsStatic: true } entry) return AsObject(target).With(entry.Render(), value);
            if (target is ObjectValue or ListValue) value = new ListValue([key, value]);
        }
        else if (arguments.Count > 1 && name is "Add")
        {
            value = new ListValue([.. arguments.Select(a => resolver.Evaluate(a.Expression, frame))]);
        }

        return target is ListValue list
            ? list with { Items = name == "Insert" && arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: "0" } ? list.Items.Insert(0, value) : list.Items.Add(value) }
            : AsObject(target) is { } holder ? holder with { Items = holder.Items.Add(value) } : target;
    }

    // StringBuilder.
    private Value Build(TextValue text, string name, SeparatedSyntaxList<ArgumentSyntax> arguments, Frame frame)
    {
        Value Argument(int i) => i < arguments.Count ? Named(resolver.Evaluate(arguments[i].Expression, frame), arguments[i].Expression) : TextValue.Of("");
        switch (name)
        {
            case "Append": return Texts.Concat([text, Argument(0)], text.Node);
            case "AppendLine": return Texts.Concat([text, Argument(0), TextValue.Of("\n")], text.Node);
            case "AppendFormat": return Texts.Concat([text, .. CompositeFormat.Parts(Texts.Of(Argument(0)), [.. arguments.Skip(1).Select((_, i) => Argument(i + 1))], [.. arguments.Skip(1).Select(a => a.Expression)])], text.Node);
            case "AppendJoin": return Texts.Concat([text, .. Interleave(Argument(1), Argument(0))], text.Node);
            case "Insert": return Texts.Concat([Argument(1), text], text.Node);
            case "Clear": return new TextValue([]) { Node = text.Node };
            default: return text;
        }
    }

    private static IEnumerable<Value> Interleave(Value items, Value separator) =>
        items is ListValue list ? list.Items.SelectMany((item, i) => i == 0 ? new[] { item } : [separator, item]) : [items];

    private static Value Named(Value value, ExpressionSyntax expression) =>
        value is UnknownValue or CallValue ? Texts.Hole(SyntaxNames.Hole(expression)) : value;

    // The application's own method changes the object that it is handed.
    private Value Passed(Value target, ArgumentSyntax argument, Frame frame)
    {
        if (frame.Depth >= MaxDepth || target is not (ListValue or ObjectValue or CallValue)) return target;
        var invocation = (InvocationExpressionSyntax)argument.Parent!.Parent!;
        if (Resolver.Bind(invocation, frame.Model) is not IMethodSymbol method || !SignatureTable.IsApplicationCode(method)) return target;
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        if (declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || !resolver.Index.Knows(declaration.SyntaxTree)) return target;
        var bindings = resolver.Invocations.Bindings(invocation, method, declared, null, frame).ToList();
        var model = resolver.Index.Model(declaration.SyntaxTree);
        foreach (var (parameter, _, expressions) in ArgumentBinder.Map(method, invocation.ArgumentList.Arguments))
        {
            if (expressions.Count != 1 || expressions[0] != argument.Expression) continue;
            var inner = frame.Bind(bindings) with { Model = model, Depth = frame.Depth + 1 };
            foreach (var mention in Mentions(declaration, parameter))
                foreach (var change in Occurrences.At(mention).Where(c => c.Kind is ChangeKind.Call or ChangeKind.Member or ChangeKind.Entry))
                    target = Apply(target, change, inner);
        }

        return target;
    }

    private static Value OnEach(Value value, Func<Value, Value> change) =>
        value is ChoiceValue choice ? ChoiceValue.Of(choice.Options.Select(change)) : change(value);

    // A library object whose making is only a call gets a body that its configuration can be kept in.
    private static ObjectValue AsObject(Value value) => value switch
    {
        ObjectValue item => item,
        CallValue call => new ObjectValue { Items = [call], Node = call.Node, Type = call.Method?.ReturnType, TypeName = call.Method?.ReturnType.Name ?? call.Name },
        SymbolValue symbol => new ObjectValue { Items = [symbol], Node = symbol.Node, TypeName = symbol.Symbol.Name },
        ListValue list => new ObjectValue { Items = list.Items, Node = list.Node },
        _ => new ObjectValue { Node = value.Node, TypeName = Texts.HoleName(value) },
    };

    private static bool IsAdding(string name) => name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Push" or "Enqueue" or "AddLast" or "AddFirst" or "Append" or "Prepend" or "TryAdd";
}
