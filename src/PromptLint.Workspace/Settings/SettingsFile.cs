using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Settings;

/// <summary>Finds and reads promptlint.json.</summary>
internal static class SettingsFile
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>The folder whose settings count: the scanned folder, or the folder of the scanned file.</summary>
    public static string FolderOf(string scanned) =>
        Directory.Exists(scanned) ? Path.GetFullPath(scanned) : Path.GetDirectoryName(Path.GetFullPath(scanned))!;

    /// <exception cref="CannotScanException">The file is there and cannot be understood.</exception>
    public static ProjectSettings Read(string folder)
    {
        string path = Path.Combine(folder, ProjectSettings.FileName);
        if (!File.Exists(path))
        {
            return ProjectSettings.None;
        }

        try
        {
            return JsonConvert.DeserializeObject<ProjectSettings>(Text(path), new JsonSerializerSettings
            {
                ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
                Converters = { new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false) },
                MissingMemberHandling = MissingMemberHandling.Error,
                MaxDepth = 16,
            }) ?? ProjectSettings.None;
        }
        catch (JsonException error)
        {
            throw new CannotScanException($"{path}: {error.Message}");
        }
    }

    /// <summary>The usage file that counts: the one named, else the usual one where it is there.</summary>
    public static string? UsageFile(string folder, ProjectSettings settings)
    {
        if (settings.Usage is { } named)
        {
            return Below(folder, named);
        }

        string usual = Path.Combine(folder, ProjectSettings.UsageName);
        return File.Exists(usual) ? usual : null;
    }

    /// <summary>The full path of a name in the settings.</summary>
    /// <exception cref="CannotScanException">It leads out of the folder: settings of a repository that is looked at must not open other files.</exception>
    public static string Below(string folder, string name)
    {
        string full = Path.GetFullPath(Path.Combine(folder, name));
        return full.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new CannotScanException($"{ProjectSettings.FileName} names '{name}', which lies outside its folder");
    }

    private static string Text(string path) =>
        FileBytes.TryRead(path, MostBytes, out string? reason) is { } bytes ? TextDecoder.Decode(bytes) : throw new CannotScanException($"{path}: {reason}");
}
