using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Tests.Rules;

public class PatternRuleTests
{
    [Theory]
    [InlineData(LoopKind.Iteration, true)]
    [InlineData(LoopKind.FanOut, true)]
    [InlineData(LoopKind.None, false)]
    [InlineData(LoopKind.Retry, false)]
    [InlineData(LoopKind.Unbounded, false)]
    public void A_loop_over_items_may_be_a_batch(LoopKind loop, bool named) =>
        Assert.Equal(named, Sample.Rules(Sample.Assess(Sample.Call() with { Loop = loop })).Contains("PLINT3001"));

    [Fact]
    public void A_saving_by_batch_is_only_named_when_the_work_can_wait()
    {
        LlmCall call = Sample.Call() with { Loop = LoopKind.Iteration };
        var usage = new UsageProfile { CallsPerMonth = 400_000, InputTokens = 8192, OutputTokens = 1000, Origin = "test", Batchable = true };
        CallAssessment waiting = new CallAssessor(PromptLint.Core.Catalog.ModelCatalog.Embedded, Sample.Options).Assess(call, null, usage);

        Assert.Null(Sample.Find(Sample.Assess(call), "PLINT3001")!.SavingUsd);
        Assert.Equal(6096.00m, Sample.Find(waiting, "PLINT3001")!.SavingUsd);
    }

    [Theory]
    [InlineData("command-a-03-2025", "cohere")]
    [InlineData("nobody-knows", "openai")]
    public void No_batch_is_named_where_none_is_known(string model, string provider) =>
        Assert.DoesNotContain("PLINT3001", Sample.Rules(Sample.Assess(Sample.Call(model: model, provider: provider) with { Loop = LoopKind.Iteration })));

    [Theory]
    [InlineData(LoopKind.Unbounded, true, true)]
    [InlineData(LoopKind.Unbounded, false, false)]
    [InlineData(LoopKind.Iteration, true, false)]
    public void An_unbounded_loop_with_tools_is_an_agent_without_a_limit(LoopKind loop, bool tools, bool named) =>
        Assert.Equal(named, Sample.Rules(Sample.Assess(Sample.Call() with { Loop = loop, Options = new CallOptions { OutputLimitSet = true, Tools = tools } })).Contains("PLINT3002"));

    [Theory]
    [InlineData("Say hello in French.", "0", true)]
    [InlineData("Say hello in {language}.", "0", false)]
    [InlineData("Say hello in French.", "0.7", false)]
    [InlineData("Say hello in French.", null, false)]
    public void A_constant_deterministic_call_can_be_stored(string prompt, string? temperature, bool named)
    {
        decimal? value = temperature is null ? null : decimal.Parse(temperature, System.Globalization.CultureInfo.InvariantCulture);
        LlmCall call = Sample.Call(prompt) with { Options = new CallOptions { OutputLimitSet = true, Temperature = value } };

        Assert.Equal(named, Sample.Rules(Sample.Assess(call)).Contains("PLINT3003"));
    }

    [Theory]
    [InlineData("Answer in JSON.", LoopKind.Retry, false, true)]
    [InlineData("Answer in JSON.", LoopKind.Retry, true, false)]
    [InlineData("Answer in JSON.", LoopKind.None, false, false)]
    [InlineData("Answer briefly.", LoopKind.Retry, false, false)]
    public void Json_by_request_and_retry_is_named(string prompt, LoopKind loop, bool structured, bool named)
    {
        LlmCall call = Sample.Call(prompt) with { Loop = loop, Options = new CallOptions { OutputLimitSet = true, StructuredOutput = structured } };

        Assert.Equal(named, Sample.Rules(Sample.Assess(call)).Contains("PLINT3004"));
    }

    [Theory]
    [InlineData("high", 0.1, TaskType.Classification, true)]
    [InlineData("high", 0.7, TaskType.Classification, false)]
    [InlineData("high", 0.1, TaskType.MathReasoning, false)]
    [InlineData("low", 0.1, TaskType.Classification, false)]
    [InlineData(null, 0.1, TaskType.Classification, false)]
    public void High_effort_on_a_simple_prompt_is_named(string? effort, double score, TaskType task, bool named)
    {
        LlmCall call = Sample.Call(model: "gpt-6.2-sol") with { Options = new CallOptions { OutputLimitSet = true, ReasoningEffort = effort } };

        Assert.Equal(named, Sample.Rules(Sample.Assess(call, Sample.Easy() with { Score = score, Task = task })).Contains("PLINT1003"));
    }

    [Theory]
    [InlineData("gemini-flash-latest", "google", true)]
    [InlineData("mistral-small-latest", "mistral", true)]
    [InlineData("gpt-4o-2024-08-06", "openai", false)]
    [InlineData("gpt-4o", "openai", false)]
    public void A_floating_alias_is_named(string model, string provider, bool named) =>
        Assert.Equal(named, Sample.Rules(Sample.Assess(Sample.Call(model: model, provider: provider))).Contains("PLINT1004"));
}
