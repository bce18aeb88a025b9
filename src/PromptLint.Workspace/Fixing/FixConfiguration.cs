using System.Globalization;
using System.Text;
using PromptLint.Core.Options;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Fixing;

/// <summary>The options of a scan as configuration files, which is how the analyzer takes them.</summary>
internal static class FixConfiguration
{
    /// <summary>promptlint.json and the day in a global file, which any .editorconfig wins over; the .editorconfig files, each with the command line at its end.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(SourceSet sources, ScanRequest request)
    {
        OptionLayers options = request.Options;
        var global = new StringBuilder($"is_global = true\nbuild_property.PromptLintRoot = {sources.Root}\n");
        var under = new Dictionary<string, string>(options.Under, StringComparer.OrdinalIgnoreCase) { [OptionKeys.Today] = request.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        foreach (KeyValuePair<string, string> pair in options.Over)
        {
            under[pair.Key] = pair.Value;
        }

        // A deployment's name may have characters that no key has.
        string[] deployments = [.. under.Keys.Where(key => key.StartsWith(OptionKeys.Deployment, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        if (deployments.Length > 0)
        {
            under[OptionKeys.Deployments] = string.Join(", ", deployments.Select(key => key[OptionKeys.Deployment.Length..] + "=" + under[key]).Prepend(under.GetValueOrDefault(OptionKeys.Deployments)).OfType<string>());
        }

        Add(global, under.Where(pair => !deployments.Contains(pair.Key)));
        var last = new StringBuilder("\n[*]\n");
        Add(last, options.Over);
        return
        [
            (Path.Combine(sources.Root, "promptlint.globalconfig"), global.ToString()),
            .. EditorConfigs.Read(sources.Root, sources.Projects.SelectMany(project => project.Files)).Files
                .Select(file => (file.Path, Path.GetFileName(file.Path) == ".editorconfig" ? file.Text + last : file.Text)),
        ];
    }

    private static void Add(StringBuilder text, IEnumerable<KeyValuePair<string, string>> options)
    {
        foreach ((string key, string value) in options.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{key} = {value.ReplaceLineEndings(" ")}\n");
        }
    }
}
