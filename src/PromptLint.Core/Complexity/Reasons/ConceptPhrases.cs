using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Complexity.Reasons;

/// <summary>Says in a developer's words what a group of words speaks of.</summary>
internal static class ConceptPhrases
{
    private static readonly string[] Tasks =
    [
        "asks for a classification", "asks for an extraction", "asks for a summary", "asks for a rewrite", "asks for a translation",
        "asks for an answer from given text", "asks for an answer from knowledge", "asks for written text", "asks for ideas",
        "sets up a chat assistant", "asks for code", "asks for code to be analysed", "asks for a calculation", "asks for a multi-step plan",
        "asks for tools to be used", "asks for a judgement", "asks for a conversion", "asks about images", "is an unusual task",
    ];

    private static readonly (string Easier, string Harder)[] Dimensions =
    [
        ("little reasoning", "multi-step reasoning"), ("common knowledge", "expert knowledge"), ("little creativity", "creative writing"),
        ("few constraints", "many constraints"), ("little context", "much context"),
    ];

    private static readonly string[] Outputs = ["short label output", "short output", "output of a paragraph", "output of a page", "long output"];

    public static string Describe(int concept, bool easier)
    {
        if (concept >= Concept.FirstOutput)
            return Outputs[concept - Concept.FirstOutput];
        if (concept < Concept.FirstDimension)
            return Tasks[concept - Concept.FirstTask];
        var dimension = Dimensions[concept - Concept.FirstDimension];
        return easier ? dimension.Easier : dimension.Harder;
    }
}
