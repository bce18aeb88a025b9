using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Complexity.Reasons;

/// <summary>Says in a developer's words what a group of words speaks of.</summary>
internal static class ConceptPhrases
{
    private static readonly (string OfThisPrompt, string OfOthers)[] Tasks =
    [
        ("asks for a classification", "classification"), ("asks for an extraction", "extraction"), ("asks for a summary", "summaries"),
        ("asks for a rewrite", "rewriting"), ("asks for a translation", "translation"), ("asks for an answer from given text", "answers from given text"),
        ("asks for an answer from knowledge", "answers from knowledge"), ("asks for written text", "text writing"), ("asks for ideas", "brainstorming"),
        ("sets up a chat assistant", "chat assistants"), ("asks for code", "code writing"), ("asks for code to be analysed", "code analysis"),
        ("asks for a calculation", "calculation"), ("asks for a multi-step plan", "planning"), ("asks for tools to be used", "tool use"),
        ("asks for a judgement", "judging"), ("asks for a conversion", "conversion"), ("asks about images", "image tasks"), ("is an unusual task", "unusual tasks"),
    ];

    private static readonly (string Easier, string Harder)[] Dimensions =
    [
        ("little reasoning", "multi-step reasoning"), ("common knowledge", "expert knowledge"), ("little creativity", "creative writing"),
        ("few constraints", "many constraints"), ("little context", "much context"),
    ];

    private static readonly string[] Outputs = ["short label output", "short output", "output of a paragraph", "output of a page", "long output"];

    /// <param name="concept">What the words speak of.</param>
    /// <param name="easier">Whether they speak for a small model.</param>
    /// <param name="task">The task that the prompt was found to be.</param>
    public static string Describe(int concept, bool easier, TaskType task)
    {
        if (concept >= Concept.FirstOutput)
            return Outputs[concept - Concept.FirstOutput];
        if (concept < Concept.FirstDimension)
            return (int)task == concept - Concept.FirstTask ? Tasks[(int)task].OfThisPrompt : "reads like " + Tasks[concept - Concept.FirstTask].OfOthers;
        var dimension = Dimensions[concept - Concept.FirstDimension];
        return easier ? dimension.Easier : dimension.Harder;
    }
}
