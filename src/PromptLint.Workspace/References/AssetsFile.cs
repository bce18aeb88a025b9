using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>A restore's result, `obj/project.assets.json`: the exact packages of one target framework.</summary>
internal static class AssetsFile
{
    /// <param name="Need">Id and exact version.</param>
    /// <param name="CompileAssets">Paths inside the package, with forward slashes.</param>
    internal sealed record Package(PackageNeed Need, IReadOnlyList<string> CompileAssets);

    /// <summary>The packages, sorted by id; null with the reason when the file cannot be used.</summary>
    public static IReadOnlyList<Package>? TryRead(string path, int limit, string targetFramework, out string? reason)
    {
        if (FileBytes.TryRead(path, limit, out reason) is not { } bytes)
        {
            return null;
        }

        try
        {
            using var reader = new JsonTextReader(new StringReader(TextDecoder.Decode(bytes))) { MaxDepth = 32, DateParseHandling = DateParseHandling.None };
            if (JToken.ReadFrom(reader) is JObject file && file["targets"] is JObject targets && Target(targets, targetFramework) is { } target)
            {
                return [.. target.Properties().Select(ReadPackage).OfType<Package>().OrderBy(p => p.Need.Id, StringComparer.OrdinalIgnoreCase)];
            }

            reason = "holds no target";
        }
        catch (JsonException e)
        {
            reason = "not well-formed JSON" + (e is JsonReaderException at ? $" (line {at.LineNumber})" : "");
        }

        return null;
    }

    private static JObject? Target(JObject targets, string targetFramework)
    {
        var plain = targets.Properties().Where(p => !p.Name.Contains('/', StringComparison.Ordinal) && p.Value is JObject).ToList();
        TargetFramework? wanted = TargetFramework.TryParse(targetFramework);
        JProperty? same = plain.Find(p => p.Name.Equals(targetFramework, StringComparison.OrdinalIgnoreCase) || (wanted is not null && TargetFramework.TryParse(Short(p.Name)) == wanted));
        string? newest = TargetFramework.Newest(plain.Select(p => Short(p.Name)));
        return (same ?? plain.Find(p => Short(p.Name) == newest))?.Value as JObject;
    }

    /// <summary>`.NETCoreApp,Version=v8.0` is `net8.0`.</summary>
    private static string Short(string name)
    {
        int comma = name.IndexOf(",Version=v", StringComparison.OrdinalIgnoreCase);
        if (comma < 0)
        {
            return name;
        }

        string version = name[(comma + 10)..];
        return name[..comma].ToUpperInvariant() switch
        {
            ".NETSTANDARD" => "netstandard" + version,
            ".NETFRAMEWORK" => "net" + version,
            _ => "net" + version,
        };
    }

    private static Package? ReadPackage(JProperty entry)
    {
        string[] name = entry.Name.Split('/');
        if (name.Length != 2 || entry.Value is not JObject body || (string?)(body["type"] as JValue) != "package")
        {
            return null;
        }

        IEnumerable<string> assets = (body["compile"] as JObject)?.Properties().Select(p => p.Name) ?? [];
        return new Package(new PackageNeed(name[0], name[1]), [.. assets.Where(IsPlainAssembly).Order(StringComparer.Ordinal)]);
    }

    private static bool IsPlainAssembly(string asset) =>
        asset.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        && !Path.IsPathRooted(asset)
        && !asset.Contains('\\', StringComparison.Ordinal)
        && !asset.Contains(':', StringComparison.Ordinal)
        && !asset.Split('/').Contains("..");
}
