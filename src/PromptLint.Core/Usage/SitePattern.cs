using PromptLint.Core.Calls;

namespace PromptLint.Core.Usage;

/// <summary>Says which call sites a row is about.</summary>
/// <param name="Kind">What the pattern is compared with.</param>
/// <param name="Text">The pattern; `*` and `?` are wildcards.</param>
public sealed record SitePattern(SiteKind Kind, string Text)
{
    /// <summary>Reads `id:`, `member:`, `file:`, `model:` with a pattern, or `*`; null when it is none of them.</summary>
    public static SitePattern? Parse(string text)
    {
        if (text == "*")
            return new SitePattern(SiteKind.Any, text);
        int colon = text.IndexOf(':');
        if (colon <= 0 || colon + 1 == text.Length)
            return null;
        string pattern = text.Substring(colon + 1);
        return text.Substring(0, colon) switch
        {
            "id" => new SitePattern(SiteKind.Id, pattern),
            "member" => new SitePattern(SiteKind.Member, pattern),
            "file" => new SitePattern(SiteKind.File, pattern),
            "model" => new SitePattern(SiteKind.Model, pattern),
            _ => null,
        };
    }

    /// <summary>True when the pattern fits the call.</summary>
    public bool Matches(LlmCall call) => Kind switch
    {
        SiteKind.Any => true,
        SiteKind.Id => Wildcard.Matches(Text, call.Id),
        SiteKind.Member => Wildcard.Matches(Text, call.Member),
        SiteKind.File => Wildcard.Matches(Text, call.Location.File),
        _ => call.Model.Id is { } id && Wildcard.Matches(Text, id) || call.Model.Deployment is { } deployment && Wildcard.Matches(Text, deployment),
    };

    /// <summary>`file:src/**/Bot.cs`</summary>
    public override string ToString() => Kind == SiteKind.Any ? "*" : Kind.ToString().ToLowerInvariant() + ":" + Text;
}
