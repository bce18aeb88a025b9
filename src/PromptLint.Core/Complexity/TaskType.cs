namespace PromptLint.Core.Complexity;

/// <summary>What a prompt asks for. The order is the order of the model's output.</summary>
public enum TaskType
{
    Classification,
    Extraction,
    Summarization,
    Rewriting,
    Translation,
    ClosedQa,
    OpenQa,
    TextGeneration,
    Brainstorming,
    Chatbot,
    CodeGeneration,
    CodeAnalysis,
    MathReasoning,
    Planning,
    ToolUse,
    Evaluation,
    Conversion,
    Vision,
    Other,
}
