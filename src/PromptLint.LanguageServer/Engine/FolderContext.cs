using System.Globalization;
using PromptLint.Core.Options;
using PromptLint.LanguageServer.Protocol;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;

namespace PromptLint.LanguageServer.Engine;

/// <summary>What the folders of a server share.</summary>
internal sealed class FolderContext
{
    public required ServerOptions Options { get; init; }

    public required RecentScores Scorer { get; init; }

    public required Judgements Judgements { get; init; }

    /// <summary>The settings of the editor.</summary>
    public required Func<ServerSettings> Settings { get; init; }

    /// <summary>A line for the log of the editor.</summary>
    public required Action<string> Log { get; init; }

    /// <summary>Told whenever a folder has a newer state.</summary>
    public required Action<FolderEngine> Changed { get; init; }

    /// <summary>Shows that a folder is being read until the result is disposed of.</summary>
    public required Func<FolderEngine, IDisposable> Progress { get; init; }

    public string ToolVersion => Options.ToolVersion;

    /// <summary>The day whose prices and retirements count.</summary>
    public DateTime Today() => Options.At ?? DateTime.UtcNow.Date;

    /// <summary>The same request that `promptlint scan` makes of a folder, with the settings of the editor over promptlint.json.</summary>
    public ScanRequest Request(FolderFiles files, ProjectSettings project)
    {
        ServerSettings settings = Settings();
        return new ScanRequest
        {
            Path = files.Root,
            Scorer = Options.Scorer,
            At = Today(),
            CallsPerMonth = settings.CallsPerMonth ?? project.CallsPerMonth,
            CallsOrigin = settings.CallsPerMonth is null ? ProjectSettings.FileName : ServerSettings.Section + ".callsPerMonth",
            Overrides = settings.ParityThreshold is { } threshold
                ? new Dictionary<string, string> { [OptionKeys.ParityThreshold] = threshold.ToString(CultureInfo.InvariantCulture) }
                : new Dictionary<string, string>(),
            ParityThreshold = project.ParityThreshold,
            UsageFile = files.UsageFile(project),
            Deployments = project.Deployments,
            Include = project.Include,
            Exclude = project.Exclude,
            IncludeTests = project.IncludeTests,
        };
    }
}
