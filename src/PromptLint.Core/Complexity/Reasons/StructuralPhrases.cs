using System.Globalization;
using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Reasons;

/// <summary>Says in a developer's words what a structural feature found.</summary>
internal static class StructuralPhrases
{
    public static ReasonTopic TopicOf(StructuralFeature feature) => feature switch
    {
        StructuralFeature.Characters or StructuralFeature.Words or StructuralFeature.Lines or StructuralFeature.Sentences
            or StructuralFeature.LongWords or StructuralFeature.LongestLineWords => ReasonTopic.Length,
        StructuralFeature.Holes or StructuralFeature.DistinctHoles or StructuralFeature.HolePercent => ReasonTopic.Inputs,
        StructuralFeature.Bullets or StructuralFeature.NumberedSteps or StructuralFeature.Headings or StructuralFeature.CapitalisedWords
            or StructuralFeature.Obligations => ReasonTopic.Rules,
        StructuralFeature.JsonFields or StructuralFeature.Tags or StructuralFeature.TableRows or StructuralFeature.CodeMarks
            => ReasonTopic.Structure,
        StructuralFeature.ExemplarLines => ReasonTopic.Examples,
        StructuralFeature.MathMarks or StructuralFeature.Numbers => ReasonTopic.Mathematics,
        StructuralFeature.EndsWithColon or StructuralFeature.EndsWithHole or StructuralFeature.EndsWithQuestion => ReasonTopic.Ending,
        StructuralFeature.Questions or StructuralFeature.Quotes or StructuralFeature.Links or StructuralFeature.ForeignLetters
            or StructuralFeature.CodeFences => ReasonTopic.Marks,
        _ => ReasonTopic.Message,
    };

    /// <param name="feature">What was counted.</param>
    /// <param name="counts">All counts of the text.</param>
    /// <param name="aboveTypical">Whether there is more of it than prompts usually have.</param>
    public static string Describe(StructuralFeature feature, StructuralCounts counts, bool aboveTypical)
    {
        int count = counts[feature];
        return TopicOf(feature) switch
        {
            ReasonTopic.Length => (aboveTypical ? "long prompt (" : "short prompt (") + Counted("word", counts[StructuralFeature.Words]) + ")",
            ReasonTopic.Inputs => Inputs(counts[StructuralFeature.Holes], aboveTypical),
            ReasonTopic.Ending => Ending(feature, count),
            ReasonTopic.Message => Message(feature, count, aboveTypical),
            _ => Amount(Noun(feature), count, aboveTypical),
        };
    }

    private static string Inputs(int holes, bool aboveTypical) =>
        holes == 0 ? "no run-time input" : aboveTypical && holes > 1 ? Counted("run-time input", holes) + " to combine" : Counted("run-time input", holes);

    private static string Ending(StructuralFeature feature, int count)
    {
        string end = feature switch
        {
            StructuralFeature.EndsWithColon => "a colon: a text to complete",
            StructuralFeature.EndsWithHole => "its input",
            _ => "a question",
        };
        return (count > 0 ? "ends with " : "does not end with ") + end;
    }

    private static string Message(StructuralFeature feature, int count, bool aboveTypical) => feature switch
    {
        StructuralFeature.KnownWordsPercent => aboveTypical ? "common wording" : "unusual wording",
        StructuralFeature.IsSystem => count > 0 ? "system prompt" : "no system prompt",
        StructuralFeature.IsUser => count > 0 ? "plain user message" : "no plain user message",
        StructuralFeature.IsTemplate => count > 0 ? "template" : "no template",
        StructuralFeature.ToolDefinitions => Amount("tool", count, aboveTypical),
        _ => Amount("message", count, aboveTypical),
    };

    private static string Noun(StructuralFeature feature) => feature switch
    {
        StructuralFeature.Numbers => "number",
        StructuralFeature.Bullets => "bullet point",
        StructuralFeature.NumberedSteps => "numbered step",
        StructuralFeature.Headings => "section heading",
        StructuralFeature.ExemplarLines => "line of worked examples",
        StructuralFeature.TableRows => "table row",
        StructuralFeature.Obligations => "rule word such as must, never, only",
        StructuralFeature.JsonFields => "JSON field",
        StructuralFeature.Tags => "tag",
        StructuralFeature.CodeMarks => "code mark",
        StructuralFeature.MathMarks => "mathematical sign",
        StructuralFeature.Quotes => "quotation mark",
        StructuralFeature.Questions => "question",
        StructuralFeature.CapitalisedWords => "word in capitals",
        StructuralFeature.ForeignLetters => "non-English letter",
        StructuralFeature.CodeFences => "code fence",
        StructuralFeature.Links => "link",
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "It has a phrase of its own."),
    };

    private static string Amount(string noun, int count, bool aboveTypical) => count == 0 || aboveTypical ? Counted(noun, count) : "only " + Counted(noun, count);

    /// <summary>`no links`, `1 link`, `2 links`; the plural is that of the noun's first group of words.</summary>
    private static string Counted(string noun, int count)
    {
        string number = count == 0 ? "no" : count.ToString("N0", CultureInfo.InvariantCulture);
        return number + " " + (count == 1 ? noun : Plural(noun));
    }

    private static string Plural(string noun) => noun switch
    {
        "line of worked examples" => "lines of worked examples",
        "rule word such as must, never, only" => "rule words such as must, never, only",
        "word in capitals" => "words in capitals",
        _ => noun + "s",
    };
}
