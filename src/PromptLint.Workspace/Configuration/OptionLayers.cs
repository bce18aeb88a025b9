using System.Globalization;
using PromptLint.Core.Options;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;

namespace PromptLint.Workspace.Configuration;

/// <summary>Options around those of .editorconfig, under the same keys (see `OptionKeys`).</summary>
public sealed record OptionLayers
{
    /// <summary>What the user says now: wins over .editorconfig.</summary>
    public IReadOnlyDictionary<string, string> Over { get; init; } = new Dictionary<string, string>();

    /// <summary>What <see cref="Over"/> is called where a report names the origin of a figure.</summary>
    public string OverOrigin { get; init; } = "--set";

    /// <summary>What holds for the whole folder: counts where .editorconfig says nothing.</summary>
    public IReadOnlyDictionary<string, string> Under { get; init; } = new Dictionary<string, string>();

    internal static OptionLayers Of(ScanRequest request)
    {
        var over = new Dictionary<string, string>(request.Overrides, StringComparer.OrdinalIgnoreCase);
        var under = request.Deployments.ToDictionary(pair => OptionKeys.Deployment + pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        bool now = request.CallsOrigin != ProjectSettings.FileName;
        if (request.CallsPerMonth is { } calls)
        {
            (now ? over : under)[OptionKeys.CallsPerMonth] = calls.ToString(CultureInfo.InvariantCulture);
        }

        if (request.ParityThreshold is { } threshold)
        {
            under[OptionKeys.ParityThreshold] = threshold.ToString(CultureInfo.InvariantCulture);
        }

        return now && request.CallsPerMonth is not null
            ? new OptionLayers { Over = over, OverOrigin = request.CallsOrigin, Under = under }
            : new OptionLayers { Over = over, Under = under };
    }
}
