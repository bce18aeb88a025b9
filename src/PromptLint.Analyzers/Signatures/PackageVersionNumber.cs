using System.Globalization;

namespace PromptLint.Analyzers.Signatures;

/// <summary>A NuGet version in its order: numbers first, a pre-release before its release (SemVer 2.0.0, section 11).</summary>
internal sealed record PackageVersionNumber(Version Core, string PreRelease) : IComparable<PackageVersionNumber>
{
    /// <summary>Null for what is no version.</summary>
    public static PackageVersionNumber? TryParse(string text)
    {
        var plain = text.Trim().Split('+')[0];
        var dash = plain.IndexOf('-');
        var core = dash < 0 ? plain : plain.Substring(0, dash);
        if (!Version.TryParse(core.IndexOf('.') < 0 ? core + ".0" : core, out var version)) return null;
        return new PackageVersionNumber(new Version(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0)), dash < 0 ? "" : plain.Substring(dash + 1));
    }

    public int CompareTo(PackageVersionNumber? other)
    {
        if (other is null) return 1;
        var core = Core.CompareTo(other.Core);
        if (core != 0) return core;
        if (PreRelease.Length == 0 || other.PreRelease.Length == 0) return other.PreRelease.Length.CompareTo(PreRelease.Length);
        var left = PreRelease.Split('.');
        var right = other.PreRelease.Split('.');
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = Number(left[i]) is { } a && Number(right[i]) is { } b ? a.CompareTo(b) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int? Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
