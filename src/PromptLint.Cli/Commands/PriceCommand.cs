using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint price`: what a load costs with a model.</summary>
internal static class PriceCommand
{
    private static readonly Option<string> Model = new("--model") { Description = "Model id, as the code writes it", Required = true, HelpName = "ID" };
    private static readonly Option<string?> Provider = new("--provider") { Description = "Provider or host (openai, azure, bedrock, ...)", HelpName = "NAME" };
    private static readonly Option<long> Input = new("--input") { Description = "Input tokens a call, cached ones included", Required = true, HelpName = "TOKENS" };
    private static readonly Option<long> Output = new("--output") { Description = "Output tokens a call, reasoning included", Required = true, HelpName = "TOKENS" };
    private static readonly Option<decimal> Calls = new("--calls") { Description = "Calls a month", DefaultValueFactory = _ => 1m, HelpName = "NUMBER" };
    private static readonly Option<long> Cached = new("--cached") { Description = "Input tokens that the cache serves", HelpName = "TOKENS" };
    private static readonly Option<bool> Batch = new("--batch") { Description = "Price of the batch interface" };
    private static readonly Option<string[]> Prices = new("--prices") { Description = "Own prices over the catalog: JSON file or folder; later ones win", HelpName = "FILE" };
    private static readonly Option<DateTime> At = SharedOptions.At();
    private static readonly Option<string> Format = Answer.FormatOption();

    public static Verb Create()
    {
        var command = new Command("price", "Price a load: tokens a call, calls a month") { Model, Provider, Input, Output, Calls, Cached, Batch, Prices, At, Format };
        command.SetAction(Run);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Input) < 0 || result.GetValue(Output) < 0 || result.GetValue(Calls) < 0 || result.GetValue(Cached) < 0)
            {
                result.AddError("Tokens and calls must not be negative.");
            }
            else if (result.GetValue(Cached) > result.GetValue(Input))
            {
                result.AddError("--cached counts a part of --input and cannot exceed it.");
            }
        });
        return new Verb(command,
        [
            "promptlint price --model gpt-4o --input 8192 --output 1000 --calls 400000",
            "promptlint price --model gpt-4o --input 8192 --output 1000 --calls 400000 --batch --format json",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        string id = arguments.GetRequiredValue(Model);
        ModelMatch match = PriceFiles.Catalog(arguments.GetValue(Prices) ?? [], arguments.GetValue(At)).Resolve(id, arguments.GetValue(Provider));
        if (match.Model is null)
        {
            throw new UserError($"the catalog does not know the model '{id}'; `promptlint models` lists what it knows");
        }

        PriceAnswer answer = PriceAnswer.Of(match, Load(arguments), arguments.GetValue(Calls), arguments.GetValue(At));
        Answer.Print(arguments.GetRequiredValue(Format), answer, answer.Draw);
        return ExitCode.Success;
    }

    private static Workload Load(ParseResult arguments) => new()
    {
        InputTokens = arguments.GetValue(Input),
        OutputTokens = arguments.GetValue(Output),
        CachedTokens = arguments.GetValue(Cached),
        Batch = arguments.GetValue(Batch),
    };
}
