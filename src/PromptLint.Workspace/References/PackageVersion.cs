namespace PromptLint.Workspace.References;

/// <summary>A NuGet version in its order: numbers first, a prerelease below its release.</summary>
internal readonly record struct PackageVersion(Version Number, string Prerelease) : IComparable<PackageVersion>
{
    /// <summary>Text that is no version counts as 0.0.</summary>
    public static PackageVersion Parse(string text)
    {
        string plain = text.Split('+')[0];
        int dash = plain.IndexOf('-', StringComparison.Ordinal);
        string number = dash < 0 ? plain : plain[..dash];
        int[] parts = [.. number.Split('.').Take(4).Select(p => int.TryParse(p, out int n) && n >= 0 ? n : 0), 0, 0, 0, 0];
        return new PackageVersion(new Version(parts[0], parts[1], parts[2], parts[3]), dash < 0 ? "" : plain[(dash + 1)..]);
    }

    public int CompareTo(PackageVersion other)
    {
        int order = Number.CompareTo(other.Number);
        if (order != 0 || Prerelease == other.Prerelease)
        {
            return order;
        }

        return Prerelease.Length == 0 ? 1 : other.Prerelease.Length == 0 ? -1 : ComparePrerelease(Prerelease.Split('.'), other.Prerelease.Split('.'));
    }

    private static int ComparePrerelease(string[] left, string[] right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int order = int.TryParse(left[i], out int l) && int.TryParse(right[i], out int r)
                ? l.CompareTo(r)
                : StringComparer.OrdinalIgnoreCase.Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
