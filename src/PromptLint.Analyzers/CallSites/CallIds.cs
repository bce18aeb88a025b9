using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Gives calls their stable ids.</summary>
internal static class CallIds
{
    private const int Length = 12;

    public static IReadOnlyList<LlmCall> Assign(IEnumerable<LlmCall> calls)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<LlmCall>();
        using var hash = SHA256.Create();
        foreach (var call in calls)
        {
            var key = call.Location.File + "|" + call.Member + "|" + call.Api;
            ordinals[key] = ordinals.TryGetValue(key, out var ordinal) ? ordinal + 1 : 0;
            var digest = hash.ComputeHash(Encoding.UTF8.GetBytes(key + "|" + ordinals[key].ToString(CultureInfo.InvariantCulture)));
            result.Add(call with { Id = string.Concat(digest.Take(Length / 2).Select(b => b.ToString("x2", CultureInfo.InvariantCulture))) });
        }

        return result;
    }
}
