using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.Compilations;

/// <summary>Orders projects so that each comes after those that it references. A reference that closes a circle is dropped.</summary>
internal sealed class ProjectOrder
{
    private readonly Dictionary<string, ProjectModel> byPath;
    private readonly Dictionary<string, List<string>> direct = new(StringComparer.Ordinal);
    private readonly List<ProjectModel> sorted = [];

    public ProjectOrder(IReadOnlyList<ProjectModel> projects, SkipLog log)
    {
        byPath = projects.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var ignoringCase = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ProjectModel project in projects)
        {
            ignoringCase.TryAdd(project.Path, project.Path);
        }

        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProjectModel project in projects)
        {
            Visit(project, ignoringCase, open, log);
        }
    }

    public IReadOnlyList<ProjectModel> Sorted => sorted;

    /// <summary>All projects that one references, over any number of steps, sorted.</summary>
    public IReadOnlyList<string> Closure(string path)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(direct[path]);
        while (pending.TryPop(out string? next))
        {
            if (found.Add(next))
            {
                foreach (string further in direct[next])
                {
                    pending.Push(further);
                }
            }
        }

        return [.. found];
    }

    /// <summary>A depth-first walk with its own stack, since a chain of references can be longer than a thread's stack is deep.</summary>
    private void Visit(ProjectModel start, Dictionary<string, string> ignoringCase, HashSet<string> open, SkipLog log)
    {
        if (direct.ContainsKey(start.Path))
        {
            return;
        }

        var stack = new Stack<(ProjectModel Project, int Next)>();
        Enter(start);
        while (stack.TryPop(out (ProjectModel Project, int Next) at))
        {
            if (at.Next == at.Project.ProjectReferences.Count)
            {
                open.Remove(at.Project.Path);
                sorted.Add(at.Project);
                continue;
            }

            stack.Push((at.Project, at.Next + 1));
            if (!ignoringCase.TryGetValue(at.Project.ProjectReferences[at.Next], out string? target))
            {
                continue;
            }

            if (open.Contains(target))
            {
                log.Problem($"{at.Project.Path}: the reference to {target} closes a circle and was left out");
                continue;
            }

            direct[at.Project.Path].Add(target);
            if (!direct.ContainsKey(target))
            {
                Enter(byPath[target]);
            }
        }

        void Enter(ProjectModel project)
        {
            direct[project.Path] = [];
            open.Add(project.Path);
            stack.Push((project, 0));
        }
    }
}
