using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Reporting.Wording;

/// <summary>The words in which reports for people name things.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>`ClosedQa` is 'closed qa'.</summary>
    public static string Of(TaskType task) => Spaced(task.ToString());

    public static string Of(Operation operation) => Spaced(operation.ToString());

    public static string Of(ModelSource source) => Spaced(source.ToString());

    public static string Of(LoopKind loop) => Spaced(loop.ToString());

    public static string Of(PromptRole role) => Spaced(role.ToString());

    public static string Of(ModelTier? tier) => tier is { } known ? Spaced(known.ToString()) : "unknown";

    public static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{Money.Count(number)} {thing}s";

    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, index) => (index > 0 && char.IsUpper(letter) ? " " : "") + char.ToLowerInvariant(letter)));
}
