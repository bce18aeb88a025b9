namespace PromptLint.Analyzers.Signatures;

/// <summary>What a parameter, property or field of an SDK says about a call; the words of rules/sdks/Attributes.cs.</summary>
[Flags]
internal enum Meaning
{
    None = 0,
    Model = 1 << 0,
    Deployment = 1 << 1,
    Prompt = 1 << 2,
    Role = 1 << 3,
    Carries = 1 << 4,
    Endpoint = 1 << 5,
    JsonBody = 1 << 6,
    PromptFile = 1 << 7,
    MaxOutputTokens = 1 << 8,
    Temperature = 1 << 9,
    ReasoningEffort = 1 << 10,
    ImageDetail = 1 << 11,
    Choices = 1 << 12,
    Tools = 1 << 13,
    StructuredOutput = 1 << 14,
    CacheControl = 1 << 15,
    Stream = 1 << 16,
    ImageInput = 1 << 17,
    AudioInput = 1 << 18,
}
