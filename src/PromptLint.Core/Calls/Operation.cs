namespace PromptLint.Core.Calls;

/// <summary>What a call asks the provider to do. Decides which rules and which candidate models apply.</summary>
public enum Operation
{
    Chat,
    Responses,
    Completion,
    Embedding,
    Image,
    Audio,
    Agent,
    PromptFunction,
    Realtime,
    Ocr,
    Moderation,
}
