using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Catalog;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint models`: what the catalog knows, side by side for a load and a task.</summary>
internal static class ModelsCommand
{
    private static readonly Argument<string?> Search = new("search") { Description = "Part of an id or alias", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Provider = new("--provider") { Description = "Only this provider or host", HelpName = "NAME" };
    private static readonly Option<bool> Retired = new("--retired") { Description = "Also models that no longer answer" };
    private static readonly Option<string[]> Prices = SharedOptions.Prices();
    private static readonly Option<string> Format = Answer.FormatOption();
    private static readonly ComparisonOptions Load = new();

    public static Verb Create()
    {
        var command = new Command("models", "List the models of the catalog with price, ability, limits and retirement; cheapest first for a load") { Search, Provider, Retired };
        Load.AddTo(command, needsLoad: false);
        command.Add(Prices);
        command.Add(Format);
        command.SetAction(Run);
        return new Verb(command,
        [
            "promptlint models --provider openai",
            "promptlint models haiku --format json",
            "promptlint models --input 2000 --output 100 --calls 400000 --prompt \"Classify the ticket as billing, technical or other.\"",
        ]);
    }

    private static int Run(ParseResult arguments)
    {
        Comparison comparison = Load.Of(arguments);
        ModelCatalog catalog = PriceFiles.Catalog(arguments.GetValue(Prices) ?? [], comparison.At);
        string? provider = arguments.GetValue(Provider);
        if (provider is not null && catalog.Provider(provider) is null)
        {
            throw new UserError($"the catalog has no provider '{provider}'; it has {string.Join(", ", catalog.Providers.Select(known => known.Id))}");
        }

        IEnumerable<ComparedModel> models = catalog.Models
            .Where(model => provider is null || model.Provider == provider)
            .Where(model => arguments.GetValue(Retired) || !model.IsRetired(comparison.At))
            .Where(model => Matches(model, arguments.GetValue(Search)))
            .Where(model => comparison.Load is null || model is { Kind: ModelKind.Chat, Price: not null } && HasRoom(model, comparison))
            .Select(model => ComparedModel.Of(model, comparison));
        ComparedModel[] shown = [.. comparison.Load is null ? models : models.OrderBy(model => model.MonthlyUsd)];
        Answer.Print(arguments.GetRequiredValue(Format), shown, screen => ComparisonTable.Draw(shown, comparison, screen));
        return ExitCode.Success;
    }

    private static bool Matches(CatalogModel model, string? search) =>
        search is null || model.Aliases.Append(model.Id).Any(name => name.Contains(search, StringComparison.OrdinalIgnoreCase));

    private static bool HasRoom(CatalogModel model, Comparison comparison) =>
        model.ContextWindow is not { } window || comparison.Load!.InputTokens + comparison.Load.OutputTokens <= window;
}
