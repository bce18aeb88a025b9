using System.Text.RegularExpressions;

namespace PromptLint.Reporting.Documents;

/// <summary>
/// Puts <see cref="Mask"/> in the place of what looks like a credential, for texts that a user asked to see: a report with prompt
/// texts is still uploaded by somebody who did not expect a key in it. It errs on the side of hiding.
/// </summary>
public static partial class SecretMask
{
    public const string Mask = "[masked secret]";

    /// <summary>The text without credentials; the same text when there are none.</summary>
    public static string Apply(string text)
    {
        string known = KnownToken().Replace(text, Mask);
        string assigned = Assignment().Replace(known, match => LooksLikeValue(match.Groups["value"].Value)
            ? string.Concat(match.Value.AsSpan(0, match.Groups["value"].Index - match.Index), Mask)
            : match.Value);
        return LongToken().Replace(assigned, match => MixesKinds(match.Value) ? Mask : match.Value);
    }

    // Formats that their issuers publish so that scanners can find them: OpenAI and Anthropic, GitHub, GitLab, AWS, Google, Slack,
    // Hugging Face, Groq, Stripe, JSON web tokens, PEM keys.
    [GeneratedRegex(
        @"\bsk-[A-Za-z0-9_-]{16,}|\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_[A-Za-z0-9_]{20,}|\bglpat-[A-Za-z0-9_-]{16,}|\b(AKIA|ASIA)[A-Z0-9]{16}"
        + @"|\bAIza[A-Za-z0-9_-]{30,}|\bxox[abeprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{20,}|\bgsk_[A-Za-z0-9]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}"
        + @"|\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[A-Za-z0-9+/=\s]*(-----END [A-Z ]*PRIVATE KEY-----)?",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex KnownToken();

    [GeneratedRegex(
        @"(password|passwd|pwd|secret|api[_ -]?key|access[_ -]?token|auth[_ -]?token|account[_ -]?key|access[_ -]?key|connection[_ -]?string|bearer)[""']?\s{0,4}[:= ]\s{0,4}[""']?(?<value>[^\s""'{};,<>\[\]]{8,})",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"[A-Za-z0-9+/_-]{32,}={0,2}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LongToken();

    /// <summary>`password: required` is prose; a value holds a digit or a sign.</summary>
    private static bool LooksLikeValue(string value) => value.AsSpan().TrimEnd(".!?)").ContainsAnyExceptInRange('A', 'z') || value.AsSpan().TrimEnd(".").ContainsAny("\\^_`");

    /// <summary>Identifiers and words run long too, but seldom hold many digits among letters.</summary>
    private static bool MixesKinds(string token)
    {
        int digits = token.Count(char.IsAsciiDigit);
        return digits >= 5 && token.Any(char.IsAsciiLetter) && !token.Contains('/', StringComparison.Ordinal)
            || digits >= 5 && token.Any(char.IsAsciiLetterUpper) && token.Any(char.IsAsciiLetterLower);
    }
}
