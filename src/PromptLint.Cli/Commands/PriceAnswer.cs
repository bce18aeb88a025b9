using System.Globalization;
using PromptLint.Cli.Pricing;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Reporting.Formats;

namespace PromptLint.Cli.Commands;

/// <summary>What `promptlint price` says. Null amounts are unknown.</summary>
internal sealed record PriceAnswer
{
    public required string Model { get; init; }

    public required string Provider { get; init; }

    public required ModelMatchKind Match { get; init; }

    public required decimal? PerCallUsd { get; init; }

    public required decimal? MonthlyUsd { get; init; }

    public required long InputTokens { get; init; }

    public required long OutputTokens { get; init; }

    public required long CachedTokens { get; init; }

    public required bool Batch { get; init; }

    public required decimal CallsPerMonth { get; init; }

    public required decimal? InputUsdPerMillion { get; init; }

    public required decimal? OutputUsdPerMillion { get; init; }

    /// <summary>Day of the price in its source, ISO 8601.</summary>
    public required string? PriceDate { get; init; }

    public required string? PriceSource { get; init; }

    public required ModelStatus Status { get; init; }

    /// <summary>Day from which requests fail, ISO 8601.</summary>
    public required string? RetirementDate { get; init; }

    public required string? Successor { get; init; }

    /// <summary>Ability, limits and parity.</summary>
    public required ComparedModel Facts { get; init; }

    public static PriceAnswer Of(ModelMatch match, Workload load, decimal calls, DateTime at, ComparedModel facts)
    {
        CatalogModel model = match.Model!;
        // The base model's price is not the price of a model that was fine-tuned from it.
        PriceSheet? sheet = match.Kind == ModelMatchKind.FineTuned ? null : model.Price;
        decimal? perCall = sheet is null ? null : PriceCalculator.PerCall(sheet, load, at);
        return new PriceAnswer
        {
            Model = model.Id,
            Provider = model.Provider,
            Match = match.Kind,
            PerCallUsd = perCall,
            MonthlyUsd = perCall * calls,
            InputTokens = load.InputTokens,
            OutputTokens = load.OutputTokens,
            CachedTokens = load.CachedTokens,
            Batch = load.Batch,
            CallsPerMonth = calls,
            InputUsdPerMillion = sheet?.At(at).Input,
            OutputUsdPerMillion = sheet?.At(at).Output,
            PriceDate = model.PriceSource?.Date,
            PriceSource = model.PriceSource?.Name,
            Status = model.IsRetired(at) ? ModelStatus.Retired : model.Status,
            RetirementDate = model.Retirement?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Successor = model.Retirement?.Successor,
            Facts = facts,
        };
    }

    public void Draw(TerminalScreen screen)
    {
        screen.Line($"{Model} ({Provider}): {Money.Text(PerCallUsd)} a call, {Money.Text(MonthlyUsd)} a month");
        screen.Line($"{Money.Count(InputTokens)} input and {Money.Count(OutputTokens)} output tokens a call, {Money.Count(CallsPerMonth)} calls a month{(Batch ? ", batch" : "")}");
        screen.Line($"list price {Money.Text(InputUsdPerMillion)} in, {Money.Text(OutputUsdPerMillion)} out per million tokens ({PriceDate ?? "undated"}, {PriceSource ?? "no source"})");
        if (RetirementDate is { } end)
        {
            screen.Line($"{(Status == ModelStatus.Retired ? "retired since" : "retires on")} {end}{(Successor is { } next ? $"; the provider recommends {next}" : "")}");
        }

        if (Facts.ContextWindow is { } window)
        {
            screen.Line($"context window {Money.Count(window)}{(Facts.MaxOutput is { } most ? $", at most {Money.Count(most)} output" : "")} tokens");
        }

        if (Facts.LimitFactor is { } factor)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{Facts.LimitTier}, the lowest published account tier, holds {factor:0.##} times the average load"));
        }

        if (Facts.Capability is { } percentile)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"percentile {percentile} on {Facts.Benchmarks} public benchmarks for the task"));
        }

        if (Facts.Parity is { } parity)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"parity with a flagship for this prompt {parity:0.00}"));
        }
    }
}
