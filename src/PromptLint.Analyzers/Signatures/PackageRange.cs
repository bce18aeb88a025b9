namespace PromptLint.Analyzers.Signatures;

/// <summary>A package id with the versions that a signature file describes: `OpenAI[2.0,3.0)`, or an id alone for all. Bounds may name pre-releases.</summary>
internal sealed record PackageRange(string Id, PackageVersionNumber? From, PackageVersionNumber? Before)
{
    /// <summary>Reads one range; null when it is malformed.</summary>
    public static PackageRange? TryParse(string text)
    {
        var bracket = text.IndexOf('[');
        if (bracket < 0) return new PackageRange(text, null, null);
        var bounds = text.Substring(bracket + 1).TrimEnd(')').Split(',');
        return bounds.Length == 2 && text.EndsWith(")", StringComparison.Ordinal) && TryBound(bounds[0], out var from) && TryBound(bounds[1], out var before)
            ? new PackageRange(text.Substring(0, bracket), from, before)
            : null;
    }

    /// <param name="id">The package's id.</param>
    /// <param name="version">A NuGet version, also with a pre-release part, as a range or with a floating `*`; null when it is unknown, which every range takes.</param>
    public bool Contains(string id, string? version)
    {
        if (!string.Equals(id, Id, StringComparison.OrdinalIgnoreCase)) return false;
        if (version is null) return true;
        var wanted = version.Trim('[', '(', ']', ')', ' ').Split(',')[0].Replace(".*", "").Replace("*", "");
        return PackageVersionNumber.TryParse(wanted) is not { } number
            || ((From is null || number.CompareTo(From) >= 0) && (Before is null || number.CompareTo(Before) < 0));
    }

    private static bool TryBound(string text, out PackageVersionNumber? bound)
    {
        bound = text.Trim().Length == 0 ? null : PackageVersionNumber.TryParse(text);
        return bound is not null || text.Trim().Length == 0;
    }
}
