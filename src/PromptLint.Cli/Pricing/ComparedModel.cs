using System.Globalization;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;

namespace PromptLint.Cli.Pricing;

/// <summary>A model beside others, for one load and one task. Null stands for unknown.</summary>
internal sealed record ComparedModel
{
    public required string Provider { get; init; }

    public required string Model { get; init; }

    public required ModelTier? Tier { get; init; }

    public required decimal? PerCallUsd { get; init; }

    public required decimal? MonthlyUsd { get; init; }

    public required decimal? InputUsdPerMillion { get; init; }

    public required decimal? OutputUsdPerMillion { get; init; }

    public required string? PriceDate { get; init; }

    public required string? PriceSource { get; init; }

    /// <summary>Probability that the tier's answer to the prompt is as acceptable as a flagship's.</summary>
    public required double? Parity { get; init; }

    /// <summary>Mean percentile over public benchmarks of the task's axis.</summary>
    public required int? Capability { get; init; }

    /// <summary>Number of benchmarks behind <see cref="Capability"/>.</summary>
    public required int? Benchmarks { get; init; }

    public required int? ContextWindow { get; init; }

    public required int? MaxOutput { get; init; }

    public required bool? Tools { get; init; }

    public required bool? StructuredOutput { get; init; }

    public required bool Vision { get; init; }

    /// <summary>The lowest published account tier.</summary>
    public required string? LimitTier { get; init; }

    /// <summary>How many times the average load of a month that tier holds; below 1 it does not.</summary>
    public required decimal? LimitFactor { get; init; }

    public required ModelStatus Status { get; init; }

    /// <summary>Day from which requests fail, ISO 8601.</summary>
    public required string? RetirementDate { get; init; }

    public required string? Successor { get; init; }

    public static ComparedModel Of(CatalogModel model, Comparison comparison)
    {
        DateTime at = comparison.At;
        decimal? perCall = model.Price is { } sheet && comparison.Load is { } load ? PriceCalculator.PerCall(sheet, load, at) : null;
        Capability? evidence = CapabilityTable.Embedded.Of(model);
        int? percentile = comparison.Task is { } task && evidence is not null && evidence.Axes.TryGetValue(CapabilityTable.Axis(task), out int value) ? value : null;
        RateLimit? limit = RateLimits.Of(model).FirstOrDefault();
        return new ComparedModel
        {
            Provider = model.Provider,
            Model = model.Id,
            Tier = model.Tier,
            PerCallUsd = perCall,
            MonthlyUsd = perCall * comparison.Calls,
            InputUsdPerMillion = model.Price?.At(at).Input,
            OutputUsdPerMillion = model.Price?.At(at).Output,
            PriceDate = model.PriceSource?.Date,
            PriceSource = model.PriceSource?.Name,
            Parity = model.Tier is { } tier && comparison.Parity is { } parity ? tier switch { ModelTier.Slm => parity.Slm, ModelTier.Mid => parity.Mid, _ => 1.0 } : null,
            Capability = percentile,
            Benchmarks = percentile is null ? null : evidence!.Evidence,
            ContextWindow = model.ContextWindow,
            MaxOutput = model.MaxOutput,
            Tools = model.Tools,
            StructuredOutput = model.StructuredOutput,
            Vision = (model.Input & Media.Image) != 0,
            LimitTier = limit?.Tier,
            LimitFactor = limit is not null && comparison.Average is { } average ? RateHeadroom.Factor(average, limit) : null,
            Status = model.IsRetired(at) ? ModelStatus.Retired : model.Status,
            RetirementDate = model.Retirement?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Successor = model.Retirement?.Successor,
        };
    }
}
