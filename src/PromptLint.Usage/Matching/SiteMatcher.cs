using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Usage;

namespace PromptLint.Usage.Matching;

/// <summary>Finds the call sites that samples come from: by id, then by file with line or member, then by member, then by model.</summary>
internal sealed class SiteMatcher
{
    private readonly ILookup<string, LlmCall> byFileName;
    private readonly ILookup<string, LlmCall> byMemberName;
    private readonly HashSet<string> ids;
    private readonly HashSet<string> modelsInCode;
    private readonly ModelCatalog catalog;
    private readonly Dictionary<(string? Id, string? File, int? Line, string? Member, string Model), SitePattern> known = [];

    /// <param name="calls">The call sites of a scan.</param>
    /// <param name="catalog">Relates ids of responses to ids in code.</param>
    public SiteMatcher(IReadOnlyList<LlmCall> calls, ModelCatalog catalog)
    {
        this.catalog = catalog;
        byFileName = calls.ToLookup(call => FileName(call.Location.File), StringComparer.OrdinalIgnoreCase);
        byMemberName = calls.ToLookup(call => MemberName(call.Member), StringComparer.Ordinal);
        ids = calls.Select(call => call.Id).ToHashSet(StringComparer.Ordinal);
        modelsInCode = calls.SelectMany(call => call.Model.Alternatives.Append(call.Model.Id ?? call.Model.Deployment ?? "")).Where(id => id.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The pattern for a sample; `model:` when no place matches. Samples of one place and model get the same answer.</summary>
    public SitePattern Match(UsageSample sample)
    {
        var key = (sample.CallSiteId, sample.File, sample.Line, sample.Member, sample.Model);
        if (!known.TryGetValue(key, out SitePattern? pattern))
            known[key] = pattern = Find(sample);
        return pattern;
    }

    /// <summary>True when some call site is covered by the pattern.</summary>
    public bool IsInCode(SitePattern pattern) => pattern.Kind != SiteKind.Model || modelsInCode.Contains(pattern.Text);

    private SitePattern Find(UsageSample sample)
    {
        if (sample.CallSiteId is { } id && ids.Contains(id))
            return new SitePattern(SiteKind.Id, id);
        LlmCall[] places = Places(sample);
        if (places.Length == 1)
            return new SitePattern(SiteKind.Id, places[0].Id);
        // Several calls in one member: the member's row is about all of them, unless the model tells them apart.
        LlmCall[] sameModel = [.. places.Where(call => string.Equals(call.Model.Id, sample.Model, StringComparison.OrdinalIgnoreCase))];
        if (sameModel.Length == 1)
            return new SitePattern(SiteKind.Id, sameModel[0].Id);
        return places.Length > 0 ? new SitePattern(SiteKind.Member, places[0].Member) : new SitePattern(SiteKind.Model, ModelInCode(sample));
    }

    private LlmCall[] Places(UsageSample sample)
    {
        IEnumerable<LlmCall> calls = [];
        if (sample.File is { } file)
        {
            string path = file.Replace('\\', '/');
            calls = byFileName[FileName(path)].Where(call => path.EndsWith(call.Location.File, StringComparison.OrdinalIgnoreCase) || call.Location.File.EndsWith(path, StringComparison.OrdinalIgnoreCase));
            if (sample.Line is { } line && calls.Where(call => call.Location.Line <= line && line <= call.Location.EndLine + 2).ToArray() is { Length: > 0 } atLine)
                return atLine;
        }

        if (sample.Member is { } member)
        {
            LlmCall[] named = [.. (sample.File is null ? byMemberName[MemberName(member)] : calls).Where(call => IsMember(call.Member, member))];
            // Calls of equal member names in different types prove nothing.
            return named.Select(call => call.Member).Distinct(StringComparer.Ordinal).Count() == 1 ? named : [];
        }

        return [];
    }

    // Providers answer with the dated id of the alias that was asked for.
    private string ModelInCode(UsageSample sample)
    {
        if (modelsInCode.Contains(sample.Model) || catalog.Resolve(sample.Model, sample.Provider).Model is not { } model)
            return sample.Model;
        foreach (string id in modelsInCode.Order(StringComparer.Ordinal))
            if (catalog.Resolve(id, model.Provider).Model is { } inCode && (ReferenceEquals(inCode, model) || sample.Model.StartsWith(id + "-", StringComparison.OrdinalIgnoreCase)))
                return id;
        return sample.Model;
    }

    private static bool IsMember(string full, string stated) => full == stated || full.EndsWith("." + stated, StringComparison.Ordinal) || stated.EndsWith("." + full, StringComparison.Ordinal);

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string MemberName(string member) => member[(member.LastIndexOf('.') + 1)..];
}
