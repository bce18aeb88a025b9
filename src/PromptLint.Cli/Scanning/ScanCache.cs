using PromptLint.Workspace.Scanning;
using PromptLint.Cli.Output;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Json;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.Scanning;

/// <summary>Reports of earlier scans, by everything that decides them. A build server can carry the folder from run to run.</summary>
internal sealed class ScanCache(string folder)
{
    /// <summary>Older entries go: a branch that comes back finds its report, a folder that is carried along does not grow.</summary>
    private const int MostEntries = 16;

    /// <summary>
    /// The cache in a folder; null where there is none to be used. Loaders other than the source loader, and a user's calibration,
    /// depend on more than what the key holds, so nothing could tell whether an earlier report still counts.
    /// </summary>
    public static ScanCache? For(ScanRequest request, string? folder) =>
        folder is not null && request is { Load: LoadMode.Source, Scorer.Calibration: null } ? new ScanCache(folder) : null;

    /// <summary>What the report of a scan is kept under.</summary>
    public string Key(ScanRequest request, bool includePrompts) => ScanKey.Of(request, includePrompts, folder);

    /// <summary>The report of the same scan, or null. An entry that cannot be read costs time, never an answer.</summary>
    public ReportDocument? Find(string key)
    {
        try
        {
            using StreamReader reader = File.OpenText(EntryPath(key));
            return ReportSerializer.Read(reader);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ReportFormatException)
        {
            return null;
        }
    }

    public void Store(string key, ReportDocument report)
    {
        OutputFile.Write(EntryPath(key), stream => ReportFormats.Find("json")!.Write(report, stream, new RenderOptions()));
        foreach (FileInfo old in new DirectoryInfo(folder).GetFiles("*.json").OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostEntries))
        {
            old.Delete();
        }
    }

    private string EntryPath(string key) => Path.Combine(folder, key + ".json");
}
