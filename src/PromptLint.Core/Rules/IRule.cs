using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Judges one call. A pure function: the same assessment always gives the same findings.</summary>
internal interface IRule
{
    RuleInfo Info { get; }

    IEnumerable<Finding> Check(Assessment assessment);
}
