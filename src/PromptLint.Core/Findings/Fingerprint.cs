namespace PromptLint.Core.Findings;

/// <summary>A stable key of a finding: FNV-1a, 64 bit, over its parts.</summary>
public static class Fingerprint
{
    /// <summary>Sixteen hex digits.</summary>
    public static string Of(params string[] parts)
    {
        ulong hash = 14695981039346656037;
        foreach (string part in parts)
        {
            foreach (char c in part)
                hash = (hash ^ c) * 1099511628211;
            hash = (hash ^ 0x1F) * 1099511628211;
        }

        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
