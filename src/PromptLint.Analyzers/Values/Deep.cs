namespace PromptLint.Analyzers.Values;

/// <summary>Evaluates what a value holds back.</summary>
internal static class Deep
{
    private const int MaxDepth = 6;

    /// <summary>Forces the arguments in a value, so that the parameters they depend on are known.</summary>
    public static void Touch(Value value, int depth = 0)
    {
        if (depth >= MaxDepth) return;
        foreach (var inner in Inside(value)) Touch(inner, depth + 1);
    }

    private static IEnumerable<Value> Inside(Value value) => value switch
    {
        ChoiceValue choice => choice.Options,
        ListValue list => list.Items,
        ObjectValue item => item.Arguments.All.Concat(item.Members.Values).Concat(item.Items).Concat(item.Applied),
        CallValue call => call.Receiver is { } receiver ? call.Arguments.All.Concat([receiver]) : call.Arguments.All,
        SymbolValue { Receiver: { } owner } => [owner],
        _ => [],
    };
}
