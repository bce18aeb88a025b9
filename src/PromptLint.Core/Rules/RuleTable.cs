using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>All rules.</summary>
public static class RuleTable
{
    internal static IReadOnlyList<IRule> Rules { get; } =
    [
        new OverServedPrompt(),
        new DearerThanSuccessor(),
        new ReasoningEffortTooHigh(),
        new FloatingAlias(),
        new CacheHostileOrder(),
        new UncachedPrefix(),
        new OversizedPrompt(),
        new NoOutputLimit(),
        new GrowingHistory(),
        new ManyTools(),
        new HighImageDetail(),
        new LoopWithoutBatch(),
        new UncappedLoop(),
        new RepeatedConstantCall(),
        new FreeTextJson(),
        new RetiredModel(),
        new RetiringModel(),
        new UnknownModel(),
        new OverRateLimit(),
        new ContextExceeded(),
        new PersonalData(),
        new SelfHostingPays(),
    ];

    /// <summary>By id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = Infos();

    private static IReadOnlyList<RuleInfo> Infos()
    {
        var infos = new List<RuleInfo>
        {
            new(Fault.RuleId, "PromptLint failed on a file", Severity.Warning, "PromptLint itself failed; the file is left out and the others count. The message is what a bug report needs."),
            new(BadLine.RuleId, "Line of a PromptLint file is left out", Severity.Warning, "A line of the usage file, the score file or an SDK signature file cannot be read; the rest of the file counts."),
        };
        foreach (IRule rule in Rules)
            infos.Add(rule.Info);
        infos.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return infos;
    }
}
