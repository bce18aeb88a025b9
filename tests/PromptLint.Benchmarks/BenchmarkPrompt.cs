using PromptLint.Core.Complexity;

namespace PromptLint.Benchmarks;

/// <summary>A prompt of exactly 100 words, with rules, a list and a hole.</summary>
internal static class BenchmarkPrompt
{
    public static CallText HundredWords { get; } = new(
        """
        You are a support assistant of an online shop. Read the message of the customer and decide which department should answer it.
        Rules:
        - Answer with one of these words only: billing, delivery, returns, technical, other.
        - If the message speaks of several matters, choose the one that the customer is most upset about.
        - Never answer the customer yourself and never add an explanation or a greeting.
        - Messages in other languages are treated in the same way as those in English.
        - If you are not sure after reading the message twice, choose other.

        Message of the customer, with the oldest line first:
        {message}
        """,
        PromptRoles.Template,
        ToolDefinitions: 0,
        MessageParts: 1);
}
