using PromptLint.Core.Findings;
using PromptLint.Core.Options;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>The findings of a scan that belong to no call: about files, settings and comments of PromptLint's own.</summary>
internal static class FurtherFindings
{
    /// <param name="files">Those about files, known before.</param>
    /// <param name="assessors">Have seen the settings of all calls.</param>
    /// <param name="configs">Where the settings stand.</param>
    /// <param name="sources">Where the comments stand.</param>
    /// <param name="inPart">Says of a file whether it is reported.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> files, FileAssessors assessors, EditorConfigs configs, SourceSet sources, Func<string, bool> inPart)
    {
        var further = new List<Finding>(files);
        foreach (string problem in assessors.Problems)
        {
            (string file, int line) = configs.Place(OptionKeys.In(problem));
            further.Add(BadLine.OfSetting(file, line, problem));
        }

        further.AddRange(UnreadableComments.In(sources, inPart));
        return further;
    }
}
