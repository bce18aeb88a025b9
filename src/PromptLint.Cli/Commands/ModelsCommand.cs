using System.CommandLine;
using System.Globalization;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Reporting.Formats;
using Spectre.Console;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint models`: what the catalog knows.</summary>
internal static class ModelsCommand
{
    private static readonly Argument<string?> Search = new("search") { Description = "Part of an id or alias", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Provider = new("--provider") { Description = "Only this provider or host", HelpName = "NAME" };
    private static readonly Option<bool> Retired = new("--retired") { Description = "Also models that no longer answer" };
    private static readonly Option<DateTime> At = SharedOptions.At();
    private static readonly Option<string> Format = Answer.FormatOption();

    public static Verb Create()
    {
        var command = new Command("models", "List the models of the catalog with price, limits and retirement") { Search, Provider, Retired, At, Format };
        command.SetAction(Run);
        return new Verb(command, ["promptlint models --provider openai", "promptlint models haiku --format json"]);
    }

    private static int Run(ParseResult arguments)
    {
        DateTime at = arguments.GetValue(At);
        string? provider = arguments.GetValue(Provider);
        if (provider is not null && ModelCatalog.Embedded.Provider(provider) is null)
        {
            throw new UserError($"the catalog has no provider '{provider}'; it has {string.Join(", ", ModelCatalog.Embedded.Providers.Select(known => known.Id))}");
        }

        CatalogModel[] models =
        [
            .. ModelCatalog.Embedded.Models
                .Where(model => provider is null || model.Provider == provider)
                .Where(model => arguments.GetValue(Retired) || !model.IsRetired(at))
                .Where(model => Matches(model, arguments.GetValue(Search))),
        ];
        Answer.Print(arguments.GetRequiredValue(Format), models.Select(model => Row(model, at)), screen => Draw(models, at, screen));
        return ExitCode.Success;
    }

    private static bool Matches(CatalogModel model, string? search) =>
        search is null || model.Aliases.Append(model.Id).Any(name => name.Contains(search, StringComparison.OrdinalIgnoreCase));

    private static object Row(CatalogModel model, DateTime at) => new
    {
        model.Provider,
        model.Id,
        model.Kind,
        model.Tier,
        Status = StatusOn(model, at),
        InputUsdPerMillion = model.Price?.At(at).Input,
        OutputUsdPerMillion = model.Price?.At(at).Output,
        PriceDate = model.PriceSource?.Date,
        model.ContextWindow,
        model.MaxOutput,
        RetirementDate = End(model),
        model.Retirement?.Successor,
        model.Aliases,
    };

    private static void Draw(CatalogModel[] models, DateTime at, TerminalScreen screen)
    {
        Table table = new Table { Border = TableBorder.Simple }.AddColumns("Provider", "Model", "Tier", "$/M in", "$/M out", "Context", "Status", "Retires");
        foreach (CatalogModel model in models)
        {
            table.AddRow(((string[])
            [
                model.Provider,
                model.Id,
                model.Tier?.ToString().ToLowerInvariant() ?? "-",
                Money.Text(model.Price?.At(at).Input),
                Money.Text(model.Price?.At(at).Output),
                model.ContextWindow is { } window ? Money.Count(window) : "-",
                StatusOn(model, at).ToString().ToLowerInvariant(),
                End(model) ?? "-",
            ]).Select(cell => new Text(cell)));
        }

        screen.Write(table);
        screen.Line($"{Money.Count(models.Length)} models, prices in US dollars per million tokens, newest of {ModelCatalog.Embedded.Date}");
    }

    private static ModelStatus StatusOn(CatalogModel model, DateTime at) => model.IsRetired(at) ? ModelStatus.Retired : model.Status;

    private static string? End(CatalogModel model) => model.Retirement?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
