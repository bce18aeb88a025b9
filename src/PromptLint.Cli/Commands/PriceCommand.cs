using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Catalog;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint price`: what a load costs with a model, or with several side by side.</summary>
internal static class PriceCommand
{
    private static readonly Option<string[]> Model = new("--model") { Description = "Model id, as the code writes it; several stand side by side", Required = true, HelpName = "ID" };
    private static readonly Option<string?> Provider = new("--provider") { Description = "Provider or host (openai, azure, bedrock, ...)", HelpName = "NAME" };
    private static readonly Option<string[]> Prices = SharedOptions.Prices();
    private static readonly Option<string> Format = Answer.FormatOption();
    private static readonly ComparisonOptions Load = new();

    public static Verb Create()
    {
        var command = new Command("price", "Price a load: tokens a call, calls a month") { Model, Provider };
        Load.AddTo(command, needsLoad: true);
        command.Add(Prices);
        command.Add(Format);
        command.SetAction(Run);
        return new Verb(command,
        [
            "promptlint price --model gpt-4o --input 8192 --output 1000 --calls 400000",
            "promptlint price --model gpt-4o --input 8192 --output 1000 --calls 400000 --batch --format json",
            "promptlint price --model gpt-4o --model gpt-6-luna --model claude-haiku-5-5 --input 8192 --output 1000 --calls 400000 --task classification",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        Comparison comparison = Load.Of(arguments);
        ModelCatalog catalog = PriceFiles.Catalog(arguments.GetValue(Prices) ?? [], comparison.At);
        ModelMatch[] matches = [.. arguments.GetRequiredValue(Model).Select(id => Match(catalog, id, arguments.GetValue(Provider)))];
        string format = arguments.GetRequiredValue(Format);
        if (matches is [ModelMatch only])
        {
            PriceAnswer answer = PriceAnswer.Of(only, comparison.Load!, comparison.Calls, comparison.At, ComparedModel.Of(only.Model!, comparison));
            Answer.Print(format, answer, answer.Draw);
            return ExitCode.Success;
        }

        ComparedModel[] models = [.. matches.Select(match => ComparedModel.Of(match.Kind == ModelMatchKind.FineTuned ? match.Model! with { Price = null } : match.Model!, comparison)).OrderBy(model => model.MonthlyUsd ?? decimal.MaxValue)];
        Answer.Print(format, models, screen => ComparisonTable.Draw(models, comparison, screen));
        return ExitCode.Success;
    }

    private static ModelMatch Match(ModelCatalog catalog, string id, string? provider) =>
        catalog.Resolve(id, provider) is { Model: not null } match ? match : throw new UserError($"the catalog does not know the model '{id}'; `promptlint models` lists what it knows");
}
