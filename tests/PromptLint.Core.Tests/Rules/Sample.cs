using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Tests.Rules;

/// <summary>A simple call and its judgement.</summary>
internal static class Sample
{
    public static readonly ScanOptions Options = new() { Today = new DateTime(2026, 11, 25), CallsPerMonth = 400_000, InputTokens = 8192, OutputTokens = 1000, UsageOrigin = "test" };

    public static LlmCall Call(string prompt = "Classify the sentiment of {text} as positive or negative.", string model = "gpt-4o", string? provider = "openai") => new()
    {
        Id = "call1",
        Location = new SourceSpan("App/Bot.cs", 10, 9, 10, 30),
        Member = "App.Bot.Ask",
        Sdk = "OpenAI",
        Api = "OpenAI.Chat.ChatClient.CompleteChat",
        Provider = provider,
        Operation = Operation.Chat,
        Model = new ModelReference { Id = model, Raw = model, Source = ModelSource.Literal, Origin = new SourceSpan("App/Bot.cs", 5, 1, 5, 9) },
        Prompts = [new Prompt { Role = PromptRole.User, Text = prompt, Source = PromptSource.Literal, Complete = true }],
        Options = new CallOptions { OutputLimitSet = true, MaxOutputTokens = 1000 },
    };

    public static ComplexityEstimate Easy(double slm = 0.95, double confidence = 0.9) => new()
    {
        Score = 0.12,
        Task = TaskType.Classification,
        Dimensions = new Dimensions(0.5, 0.5, 0, 0.5, 0.5),
        Parity = new Parity(slm, Math.Max(slm, 0.97)),
        Tier = ModelTier.Slm,
        Confidence = confidence,
        Scorer = "test-1",
    };

    public static CallAssessment Assess(LlmCall call, ComplexityEstimate? complexity = null, ScanOptions? options = null) =>
        new CallAssessor(ModelCatalog.Embedded, options ?? Options).Assess(call, complexity);

    public static IReadOnlyList<string> Rules(CallAssessment assessment) => [.. assessment.Findings.Select(finding => finding.RuleId)];

    public static Finding? Find(CallAssessment assessment, string rule) => assessment.Findings.FirstOrDefault(finding => finding.RuleId == rule);
}
