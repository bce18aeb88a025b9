using PromptLint.Core.Calls;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>The calls that a report shows: tool-written files left out, each call with its project's name and whether it is a test.</summary>
internal static class ReportedCalls
{
    /// <summary>The project that answers for each file; generated files have none.</summary>
    public static IReadOnlyDictionary<string, SourceProject> Owners(SourceSet sources)
    {
        var projects = new Dictionary<string, SourceProject>(StringComparer.Ordinal);
        foreach (SourceProject project in sources.Projects)
        {
            foreach (string file in project.Files)
            {
                // A file that tests share with the application belongs to the application.
                if (!projects.TryGetValue(file, out SourceProject? owner) || (owner.IsTest && !project.IsTest))
                {
                    projects[file] = project;
                }
            }
        }

        return projects;
    }

    public static IReadOnlyList<LlmCall> Of(IReadOnlyDictionary<string, SourceProject> owners, IReadOnlyList<LlmCall> detected)
    {
        var calls = new List<LlmCall>(detected.Count);
        foreach (LlmCall call in detected)
        {
            if (owners.TryGetValue(call.Location.File, out SourceProject? project))
            {
                calls.Add(call with { Project = project.Name, InTests = call.InTests || project.IsTest });
            }
        }

        return calls;
    }
}
