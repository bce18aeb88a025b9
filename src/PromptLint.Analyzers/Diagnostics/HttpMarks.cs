using System.Text.RegularExpressions;
using PromptLint.Analyzers.CallSites;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>Whether a text can have to do with raw HTTP calls of a provider. Errs on the side of yes.</summary>
internal sealed class HttpMarks(string text)
{
    private static readonly string[] Senders = ["HttpClient", "UnityWebRequest", "RestClient", "WebRequest", "WebClient", "Flurl", "Refit", "HttpMessageInvoker"];

    private static readonly Regex Address = new(
        string.Join("|", ProviderPaths.Marks.Concat(ProviderHosts.Marks).Select(Regex.Escape)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly Lazy<bool> sends = new(() => Senders.Any(s => Has(text, s)));
    private readonly Lazy<bool> addresses = new(() => HasAddress(text));

    public bool Sends => sends.Value;

    public bool Addresses => addresses.Value;

    /// <summary>True for texts with a provider's address, or with the members of a request body.</summary>
    public static bool HasAddress(string text) => (Has(text, "essages") && Has(text, "odel")) || Address.IsMatch(text);

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
