using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;

namespace PromptLint.Core.Costs;

/// <summary>Estimates the tokens of a call from its texts, its options and its usage.</summary>
public sealed class TokenEstimator(ITokenCounter counter)
{
    // Chat formats wrap every message and prime the answer: 3 tokens each (OpenAI cookbook, counting tokens).
    private const int PerMessage = 3;
    private const int Priming = 3;

    // A tool with a description and two or three parameters.
    internal const int PerTool = 80;

    /// <summary>Tokens with their range; null for operations that are not billed by text tokens.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">Decides the tokenizer; null when unknown.</param>
    /// <param name="task">Decides the assumed answer length; null when unknown.</param>
    /// <param name="usage">Measured sizes win over estimates.</param>
    public TokenEstimate? Estimate(LlmCall call, CatalogModel? model, TaskType? task, UsageProfile usage)
    {
        if (call.Operation is Operation.Image or Operation.Audio or Operation.Ocr or Operation.Realtime or Operation.Moderation)
            return null;
        var holes = new List<string>();
        int fixedTokens = 0;
        foreach (Prompt prompt in call.Prompts)
            fixedTokens += counter.Count(PromptHoles.Split(prompt.Text, holes), model?.Tokenizer);
        int prefix = Prefix(call, model?.Tokenizer);
        int tools = call.Options.Tools ? (call.Options.ToolCount ?? 1) * PerTool : 0;
        int overhead = call.Operation == Operation.Embedding ? 0 : Priming + PerMessage * call.Prompts.Count + tools;
        int dynamic = 0;
        foreach (string hole in holes)
            dynamic += HoleTokens.Assumed(hole);
        // A prompt of which nothing is known still sends something.
        if (call.Prompts.Count == 0)
            dynamic = HoleTokens.Medium;

        int input = usage.InputTokens ?? fixedTokens + overhead + dynamic;
        (int output, int most) = Output(call, task, usage);
        return new TokenEstimate
        {
            Static = fixedTokens,
            Prefix = Math.Min(prefix, fixedTokens),
            Input = input,
            Output = output,
            InputLow = usage.InputTokens ?? fixedTokens + overhead + dynamic / 4,
            InputHigh = usage.InputTokens ?? fixedTokens + overhead + dynamic * 4,
            OutputLow = usage.OutputTokens ?? output / 2,
            OutputHigh = most,
            Basis = InputBasis(fixedTokens, overhead, dynamic, holes.Count, usage, counter.Method(model?.Tokenizer)) + "; " + OutputBasis(call, output, task, usage),
        };
    }

    private int Prefix(LlmCall call, string? tokenizer)
    {
        int tokens = 0;
        foreach (Prompt prompt in call.Prompts)
        {
            int hole = PromptHoles.First(prompt.Text);
            tokens += counter.Count(hole < 0 ? prompt.Text : prompt.Text.Substring(0, hole), tokenizer);
            if (hole >= 0 || !prompt.Complete)
                break;
        }

        return tokens;
    }

    private static (int Expected, int Most) Output(LlmCall call, TaskType? task, UsageProfile usage)
    {
        if (call.Operation == Operation.Embedding)
            return (0, 0);
        int answers = Math.Max(1, call.Options.Choices ?? 1);
        if (usage.OutputTokens is int measured)
            return (measured, measured);
        int assumed = OutputTokens.Assumed(task);
        int cap = call.Options.MaxOutputTokens is > 0 and int limit ? limit : int.MaxValue;
        return (Math.Min(assumed, cap) * answers, Math.Min(assumed * 2, cap) * answers);
    }

    private static string InputBasis(int fixedTokens, int overhead, int dynamic, int holes, UsageProfile usage, string method)
    {
        if (usage.InputTokens is int measured)
            return $"{Money.Count(measured)} input tokens ({usage.Origin})";
        string parts = $"{Money.Count(fixedTokens)} in the code ({method})";
        if (dynamic > 0)
            parts += holes > 0 ? $", {Money.Count(dynamic)} assumed for {holes} run-time part{(holes == 1 ? "" : "s")}" : $", {Money.Count(dynamic)} assumed for a prompt known at run time only";
        if (overhead > 0)
            parts += $", {Money.Count(overhead)} of message format and tools";
        return $"{Money.Count(fixedTokens + overhead + dynamic)} input tokens: {parts}";
    }

    private static string OutputBasis(LlmCall call, int output, TaskType? task, UsageProfile usage)
    {
        if (call.Operation == Operation.Embedding)
            return "no output tokens";
        if (usage.OutputTokens is not null)
            return $"{Money.Count(output)} output tokens ({usage.Origin})";
        string why = task is { } known ? $"assumed for {Words(known)}" : "assumed";
        return $"{Money.Count(output)} output tokens {why}" + (call.Options.MaxOutputTokens is int cap ? $", limit {Money.Count(cap)}" : "");
    }

    private static string Words(TaskType task) => task switch
    {
        TaskType.ClosedQa => "closed question answering",
        TaskType.OpenQa => "open question answering",
        TaskType.TextGeneration => "text generation",
        TaskType.CodeGeneration => "code generation",
        TaskType.CodeAnalysis => "code analysis",
        TaskType.MathReasoning => "mathematical reasoning",
        TaskType.ToolUse => "tool use",
        TaskType.Other => "an unclear task",
        _ => task.ToString().ToLowerInvariant(),
    };
}
