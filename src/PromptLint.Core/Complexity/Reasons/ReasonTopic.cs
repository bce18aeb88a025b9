namespace PromptLint.Core.Complexity.Reasons;

/// <summary>What a reason is about. Of several findings about one topic only the strongest is told.</summary>
internal enum ReasonTopic
{
    Length,
    Inputs,
    Rules,
    Structure,
    Examples,
    Mathematics,
    Marks,
    Ending,
    Message,

    /// <summary>Each group of words is a topic of its own: this plus the concept's number.</summary>
    FirstConcept,
}
