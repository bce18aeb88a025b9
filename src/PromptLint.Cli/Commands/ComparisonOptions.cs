using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;

namespace PromptLint.Cli.Commands;

/// <summary>The options that say what models are compared for; the same for `price` and `models`.</summary>
internal sealed class ComparisonOptions
{
    private readonly Option<long?> input = new("--input") { Description = "Input tokens a call, cached ones included", HelpName = "TOKENS" };
    private readonly Option<long?> output = new("--output") { Description = "Output tokens a call, reasoning included", HelpName = "TOKENS" };
    private readonly Option<decimal> calls = new("--calls") { Description = "Calls a month", DefaultValueFactory = _ => 1m, HelpName = "NUMBER" };
    private readonly Option<long> cached = new("--cached") { Description = "Input tokens that the cache serves", HelpName = "TOKENS" };
    private readonly Option<bool> batch = new("--batch") { Description = "Price of the batch interface" };
    private readonly Option<TaskType?> task = new("--task") { Description = "What is asked for, for the ability by public benchmarks (classification, summarization, codeGeneration, ...)", HelpName = "TASK" };
    private readonly Option<string?> prompt = new("--prompt") { Description = "Text of a prompt, for the expected parity and the task", HelpName = "TEXT" };
    private readonly Option<DateTime> at = SharedOptions.At();

    /// <param name="command">Receives the options.</param>
    /// <param name="needsLoad">True when there is nothing to say without a load.</param>
    public void AddTo(Command command, bool needsLoad)
    {
        input.Required = needsLoad;
        output.Required = needsLoad;
        foreach (Option option in (Option[])[input, output, calls, cached, batch, task, prompt, at])
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(input) < 0 || result.GetValue(output) < 0 || result.GetValue(calls) < 0 || result.GetValue(cached) < 0)
            {
                result.AddError("Tokens and calls must not be negative.");
            }
            else if (result.GetValue(cached) > (result.GetValue(input) ?? 0))
            {
                result.AddError("--cached counts a part of --input and cannot exceed it.");
            }
            else if (result.GetValue(input) is null != result.GetValue(output) is null)
            {
                result.AddError("A load has both --input and --output.");
            }
        });
    }

    public Comparison Of(ParseResult arguments)
    {
        ComplexityEstimate? estimate = arguments.GetValue(prompt) is { } text ? ManagedScorer.Embedded.Score([new PromptText(PromptRole.User, text)]) : null;
        Workload? load = arguments.GetValue(input) is { } inputTokens && arguments.GetValue(output) is { } outputTokens
            ? new Workload { InputTokens = inputTokens, OutputTokens = outputTokens, CachedTokens = arguments.GetValue(cached), Batch = arguments.GetValue(batch) }
            : null;
        return new Comparison(load, arguments.GetValue(calls), arguments.GetValue(task) ?? estimate?.Task, estimate?.Parity, arguments.GetValue(at));
    }
}
