namespace PromptLint.Analyzers.Signatures;

/// <summary>A package id with the versions that a signature file describes: `OpenAI[2.0,3.0)`, or an id alone for all.</summary>
internal sealed record PackageRange(string Id, Version? From, Version? Before)
{
    /// <summary>Reads one range; null when it is malformed.</summary>
    public static PackageRange? TryParse(string text)
    {
        var bracket = text.IndexOf('[');
        if (bracket < 0) return new PackageRange(text, null, null);
        var bounds = text.Substring(bracket + 1).TrimEnd(')').Split(',');
        return bounds.Length == 2 && text.EndsWith(")", StringComparison.Ordinal)
            && TryVersion(bounds[0], out var from) && TryVersion(bounds[1], out var before)
            ? new PackageRange(text.Substring(0, bracket), from, before)
            : null;
    }

    /// <param name="version">A NuGet version, also with a pre-release part or a floating `*`; null when it is unknown, which every range takes.</param>
    public bool Contains(string id, string? version)
    {
        if (!string.Equals(id, Id, StringComparison.OrdinalIgnoreCase)) return false;
        if (version is null || (From is null && Before is null)) return true;
        var core = version.Trim('[', '(', ']', ')', ' ').Split(',', '-', '+')[0].Replace(".*", "").Replace("*", "");
        return !TryVersion(core, out var number) || number is null
            || ((From is null || number >= From) && (Before is null || number < Before));
    }

    private static bool TryVersion(string text, out Version? version)
    {
        version = null;
        if (text.Length == 0) return true;
        var ok = Version.TryParse(text.IndexOf('.') < 0 ? text + ".0" : text, out var parsed);
        version = parsed is null ? null : new Version(parsed.Major, parsed.Minor, Math.Max(parsed.Build, 0));
        return ok;
    }
}
