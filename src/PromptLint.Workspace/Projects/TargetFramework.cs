using System.Globalization;

namespace PromptLint.Workspace.Projects;

/// <summary>A target framework moniker such as `net8.0`, `netstandard2.0`, `net472` or `net9.0-android`.</summary>
/// <param name="Identifier">`.NETCoreApp`, `.NETStandard` or `.NETFramework`.</param>
/// <param name="Version">Major and minor, for .NET Framework also the patch.</param>
/// <param name="Platform">`android`, `windows`, ...; empty for none.</param>
internal sealed record TargetFramework(string Identifier, Version Version, string Platform)
{
    private const string Core = ".NETCoreApp";
    private const string Standard = ".NETStandard";
    private const string Framework = ".NETFramework";

    public static TargetFramework? TryParse(string moniker)
    {
        string text = moniker.Trim().ToLowerInvariant();
        string platform = "";
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0)
        {
            platform = text[(dash + 1)..].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
            text = text[..dash];
        }

        foreach ((string prefix, string identifier) in (ReadOnlySpan<(string, string)>)[("netcoreapp", Core), ("netstandard", Standard)])
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Version.TryParse(text[prefix.Length..], out Version? v) ? new TargetFramework(identifier, v, platform) : null;
            }
        }

        if (!text.StartsWith("net", StringComparison.Ordinal))
        {
            return null;
        }

        string number = text[3..];
        if (number.Contains('.', StringComparison.Ordinal))
        {
            return Version.TryParse(number, out Version? v) ? new TargetFramework(v.Major >= 5 ? Core : Framework, v, platform) : null;
        }

        return number.Length is 2 or 3 && number.All(char.IsAsciiDigit)
            ? new TargetFramework(Framework, Version.Parse(string.Join('.', number.ToCharArray())), platform)
            : null;
    }

    /// <summary>The newest of several monikers: .NET before .NET Standard before .NET Framework, without a platform before with one.</summary>
    public static string? Newest(IEnumerable<string> monikers) => monikers
        .Select(m => m.Trim())
        .Where(m => m.Length > 0)
        .Select(m => (Moniker: m, Parsed: TryParse(m)))
        .OrderByDescending(m => m.Parsed?.Identifier switch { Core => 3, Standard => 2, Framework => 1, _ => 0 })
        .ThenByDescending(m => m.Parsed?.Version)
        .ThenBy(m => m.Parsed?.Platform.Length > 0)
        .ThenBy(m => m.Moniker, StringComparer.Ordinal)
        .Select(m => m.Moniker)
        .FirstOrDefault();

    /// <summary>Whether a project of this framework can use what is built for the other one.</summary>
    public bool CanUse(TargetFramework other)
    {
        if (other.Platform.Length > 0 && other.Platform != Platform)
        {
            return false;
        }

        if (other.Identifier == Standard && Identifier != Standard)
        {
            Version most = Identifier == Framework ? new Version(2, 0) : Version >= new Version(3, 0) ? new Version(2, 1) : new Version(2, 0);
            return other.Version <= most;
        }

        return other.Identifier == Identifier && other.Version <= Version;
    }

    /// <summary>The symbols that the SDK defines for this framework.</summary>
    public IEnumerable<string> Symbols()
    {
        string version = Version.ToString().Replace('.', '_');
        switch (Identifier)
        {
            case Core:
                yield return "NETCOREAPP";
                if (Version.Major >= 5)
                {
                    yield return "NET";
                }

                yield return (Version.Major >= 5 ? "NET" : "NETCOREAPP") + version;
                foreach (Version older in CoreVersions.Where(v => v <= Version))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"{(older.Major >= 5 ? "NET" : "NETCOREAPP")}{older.Major}_{older.Minor}_OR_GREATER");
                }

                break;
            case Standard:
                yield return "NETSTANDARD";
                yield return "NETSTANDARD" + version;
                foreach (Version older in StandardVersions.Where(v => v <= Version))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"NETSTANDARD{older.Major}_{older.Minor}_OR_GREATER");
                }

                break;
            default:
                yield return "NETFRAMEWORK";
                yield return "NET" + Version.ToString().Replace(".", "", StringComparison.Ordinal);
                foreach (string older in FrameworkVersions.Where(v => Version.Parse(string.Join('.', v.ToCharArray())) <= Version))
                {
                    yield return $"NET{older}_OR_GREATER";
                }

                break;
        }

        if (Platform.Length > 0)
        {
            yield return Platform.ToUpperInvariant();
        }
    }

    private static readonly Version[] CoreVersions =
    [
        new(1, 0), new(1, 1), new(2, 0), new(2, 1), new(2, 2), new(3, 0), new(3, 1), new(5, 0), new(6, 0), new(7, 0), new(8, 0), new(9, 0), new(10, 0), new(11, 0),
    ];

    private static readonly Version[] StandardVersions = [new(1, 0), new(1, 1), new(1, 2), new(1, 3), new(1, 4), new(1, 5), new(1, 6), new(2, 0), new(2, 1)];

    private static readonly string[] FrameworkVersions = ["20", "35", "40", "45", "451", "452", "46", "461", "462", "47", "471", "472", "48", "481"];
}
