using PromptLint.Core.Complexity;

namespace PromptLint.Core.Costs;

/// <summary>Answer lengths that are assumed where usage states none.</summary>
public static class OutputTokens
{
    /// <summary>Tokens of a typical answer to a task. A visible default of PromptLint, not a measurement: usage data replaces it.</summary>
    public static int Assumed(TaskType? task) => task switch
    {
        TaskType.Classification => 20,
        TaskType.ClosedQa => 100,
        TaskType.Extraction or TaskType.ToolUse or TaskType.Evaluation => 150,
        TaskType.Summarization or TaskType.Chatbot or TaskType.Vision => 250,
        TaskType.CodeAnalysis or TaskType.Brainstorming => 400,
        TaskType.MathReasoning or TaskType.Planning => 500,
        TaskType.TextGeneration or TaskType.CodeGeneration => 600,
        _ => 300,
    };

    /// <summary>A limit that leaves an answer room several times over: the least of 256, 512, 1,024, ... that is four times the expected number.</summary>
    public static int RoomyLimit(int expected)
    {
        int limit = 256;
        while (limit < 4L * expected && limit < 1 << 20)
            limit *= 2;
        return limit;
    }
}
