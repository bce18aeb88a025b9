using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Usage;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint prices`: how old and how plausible the prices are, and own prices over them.</summary>
internal static class PricesCommand
{
    private static readonly Option<DateTime> At = SharedOptions.At();

    public static Verb Create() => new(
        new Command("prices", "Check the prices, or take over own ones") { Check(), Update() },
        ["promptlint prices check", "promptlint prices update --from contract.json", "promptlint prices update --from https://example.com/prices.json --sha256 HASH --yes"]);

    private static Command Check()
    {
        var overlays = new Option<string[]>("--prices") { Description = "Own price files, later ones over earlier ones", HelpName = "FILE" };
        var command = new Command("check", "Say how old the prices are and which look wrong") { overlays, At };
        command.SetAction(arguments =>
        {
            var errors = new List<CatalogError>();
            ModelCatalog catalog = PriceFiles.Over(ModelCatalog.Embedded, arguments.GetValue(overlays) ?? [], errors);
            foreach (CatalogError error in errors)
                Messages.Note(error.ToString());
            HashSet<string> shipped = [.. PriceGuards.Check(ModelCatalog.Embedded.Models).Select(problem => problem.Key)];
            PriceProblem[] problems = [.. PriceGuards.Check(catalog.Models).Where(problem => !shipped.Contains(problem.Key))];
            foreach (PriceProblem problem in problems)
                Console.WriteLine($"{problem.Key}: {problem.Message}");
            string? age = PriceAge.Notice(catalog, arguments.GetValue(At));
            Console.WriteLine(age ?? $"the newest price is of {catalog.Date}");
            Console.WriteLine($"{Money.Count(catalog.Models.Count)} models, {problems.Length} prices to look at, {shipped.Count} outliers confirmed by their vendors");
            return errors.Count > 0 || problems.Length > 0 ? ExitCode.GateFailed : ExitCode.Success;
        });
        return command;
    }

    private static Command Update()
    {
        var from = new Option<string>("--from") { Description = "File, folder of JSON files, or https address", Required = true, HelpName = "SOURCE" };
        var hash = new Option<string?>("--sha256") { Description = "Expected SHA-256 of a single file, in hex; required for an address", HelpName = "HASH" };
        var folder = new Option<string>("--to") { Description = "Folder that keeps own prices", DefaultValueFactory = _ => "promptlint.prices", HelpName = "FOLDER" };
        var yes = new Option<bool>("--yes") { Description = "Take the prices over; without it, only the differences are shown" };
        var command = new Command("update", "Show how other prices differ and take them over") { from, hash, folder, yes, At };
        command.SetAction(async (arguments, cancellation) =>
        {
            IReadOnlyList<PriceFile> files = await PriceFiles.LoadAsync(arguments.GetRequiredValue(from), arguments.GetValue(hash), cancellation).ConfigureAwait(false);
            var errors = new List<CatalogError>();
            ModelCatalog catalog = PriceFiles.Over(ModelCatalog.Embedded, files, errors);
            if (errors.Count > 0)
                throw new UserError($"{errors[0]}; nothing is taken over");
            foreach (PriceDifference difference in PriceDifference.Between(ModelCatalog.Embedded, catalog, arguments.GetValue(At)))
                Console.WriteLine($"{difference.Key}: {Text(difference.Before)} -> {Text(difference.After)}");
            if (!arguments.GetValue(yes))
            {
                Messages.Note("nothing is written; --yes takes these prices over");
                return ExitCode.Success;
            }

            string target = arguments.GetRequiredValue(folder);
            foreach (PriceFile file in files)
                OutputFile.Write(Path.Combine(target, file.Name), file.Text);
            Messages.Note($"{files.Count} file{(files.Count == 1 ? "" : "s")} in {target}; use them with --prices");
            return ExitCode.Success;
        });
        return command;
    }

    private static string Text(TokenPrice? price) => price is null ? "none" : $"{Money.Text(price.Input)} in, {Money.Text(price.Output)} out";
}
