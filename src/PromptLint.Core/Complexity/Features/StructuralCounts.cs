using PromptLint.Core.Complexity.Model;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Features;

/// <summary>The structural features of one text: raw counts, and as the network takes them.</summary>
internal sealed class StructuralCounts
{
    public const int Length = (int)StructuralFeature.MessageParts + 1;

    private readonly int[] _counts = new int[Length];
    private readonly HashSet<ulong> _holeNames = [];

    public int this[StructuralFeature feature]
    {
        get => _counts[(int)feature];
        private set => _counts[(int)feature] = value;
    }

    public void Count(string text, TokenBuffer tokens, PromptRoles roles, int knownWords, int toolDefinitions, int messageParts)
    {
        Array.Clear(_counts, 0, Length);
        TokenCounts.Count(text, tokens, _counts, _holeNames);
        CharacterCounts.Count(text, _counts);
        LineCounts.Count(text, _counts);
        int words = this[StructuralFeature.Words];
        this[StructuralFeature.KnownWordsPercent] = words == 0 ? 0 : (int)((long)knownWords * 100 / words);
        this[StructuralFeature.IsSystem] = (roles & PromptRoles.System) != 0 ? 1 : 0;
        this[StructuralFeature.IsUser] = (roles & PromptRoles.User) != 0 ? 1 : 0;
        this[StructuralFeature.IsTemplate] = (roles & PromptRoles.Template) != 0 ? 1 : 0;
        this[StructuralFeature.ToolDefinitions] = toolDefinitions;
        this[StructuralFeature.MessageParts] = messageParts;
    }

    /// <summary>Counts on a logarithmic scale, percentages as fractions, flags as they are.</summary>
    public double Scaled(StructuralFeature feature)
    {
        int count = this[feature];
        return feature switch
        {
            StructuralFeature.KnownWordsPercent or StructuralFeature.HolePercent => count / 100.0,
            StructuralFeature.EndsWithColon or StructuralFeature.EndsWithHole or StructuralFeature.EndsWithQuestion
                or StructuralFeature.IsSystem or StructuralFeature.IsUser or StructuralFeature.IsTemplate => count,
            _ => ExactMath.ScaledLog(count),
        };
    }
}
