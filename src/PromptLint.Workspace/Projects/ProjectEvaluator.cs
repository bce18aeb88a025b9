using System.Xml.Linq;
using PromptLint.Workspace.Files;

namespace PromptLint.Workspace.Projects;

/// <summary>
/// Evaluates a project file in MSBuild's order: all properties first (props, project, targets, with the imports inside the
/// repository), then the items. Tasks and targets are not looked at. A condition that cannot be read lets a first value of a
/// property and an included item through, and nothing else.
/// </summary>
internal sealed class ProjectEvaluator(BuildFiles files, SkipLog log)
{
    private const int MaxImportDepth = 24;
    private const int MaxImports = 256;

    /// <summary>Null when the project file cannot be read; the reason is in the log.</summary>
    public EvaluatedProject? Evaluate(string fullPath, string relativePath)
    {
        if (files.Load(fullPath) is not { } project)
        {
            return null;
        }

        EvaluatedProject first = Run(fullPath, relativePath, project, null);
        string target = first.Properties["TargetFramework"].Trim();
        if (target.Length > 0)
        {
            return Run(fullPath, relativePath, project, target);
        }

        string? newest = TargetFramework.Newest(first.Properties["TargetFrameworks"].Split(';'));
        return newest is null ? first : Run(fullPath, relativePath, project, newest);
    }

    private EvaluatedProject Run(string fullPath, string relativePath, XElement project, string? target)
    {
        var run = new Evaluation(files, log, fullPath);
        run.DefineBuiltIns(target);
        string folder = Path.GetDirectoryName(fullPath)!;
        List<string> sdks = Sdks(project);
        if (sdks.Count > 0)
        {
            run.ImportAbove("Directory.Build.props", folder);
        }

        run.Read(project, fullPath, 0);
        run.ImportAbove("Directory.Packages.props", folder);
        if (sdks.Count > 0)
        {
            run.ImportAbove("Directory.Build.targets", folder);
        }

        if (target is not null)
        {
            run.Properties["TargetFramework"] = target;
        }

        return new EvaluatedProject
        {
            FullPath = fullPath,
            Path = relativePath,
            Sdks = sdks,
            Properties = run.Properties,
            Items = run.Items(),
        };
    }

    private static List<string> Sdks(XElement project)
    {
        IEnumerable<string> named = (project.Attribute("Sdk")?.Value ?? "").Split(';')
            .Concat(project.Elements("Sdk").Select(e => e.Attribute("Name")?.Value ?? ""))
            .Concat(project.Elements("Import").Select(e => e.Attribute("Sdk")?.Value ?? ""));
        return [.. named.Select(s => s.Split('/')[0].Trim()).Where(s => s.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>One pass over a project; holds what it has seen so far.</summary>
    private sealed class Evaluation(BuildFiles files, SkipLog log, string projectPath)
    {
        private readonly List<(XElement Group, string File)> itemGroups = [];
        private readonly HashSet<string> imported = new(StringComparer.Ordinal) { projectPath };

        public PropertyBag Properties { get; } = new(files);

        public void DefineBuiltIns(string? target)
        {
            string folder = Path.GetDirectoryName(projectPath)!;
            Properties["MSBuildProjectDirectory"] = folder;
            Properties["MSBuildProjectFullPath"] = projectPath;
            Properties["MSBuildProjectFile"] = Path.GetFileName(projectPath);
            Properties["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(projectPath);
            Properties["MSBuildProjectExtension"] = Path.GetExtension(projectPath);
            Properties["Configuration"] = "Debug";
            Properties["Platform"] = "AnyCPU";
            Properties["OS"] = "Unix";
            Properties["MSBuildRuntimeType"] = "Core";
            Properties["DesignTimeBuild"] = "true";
            if (target is null)
            {
                return;
            }

            Properties["TargetFramework"] = target;
            if (TargetFramework.TryParse(target) is { } parsed)
            {
                Properties["TargetFrameworkIdentifier"] = parsed.Identifier;
                Properties["TargetFrameworkVersion"] = "v" + parsed.Version;
                Properties["TargetPlatformIdentifier"] = parsed.Platform;
            }
        }

        public void ImportAbove(string name, string folder)
        {
            string path = files.PathOfFileAbove(name, folder);
            if (path.Length > 0 && imported.Add(path) && files.Load(path) is { } element)
            {
                Read(element, path, 1);
            }
        }

        public void Read(XElement project, string file, int depth)
        {
            EnterFile(file);
            foreach (XElement child in project.Elements())
            {
                ReadTopLevel(child, file, depth);
            }
        }

        public List<ItemOperation> Items()
        {
            var result = new List<ItemOperation>();
            foreach ((XElement group, string file) in itemGroups)
            {
                EnterFile(file);
                if (Holds(group, file) == false)
                {
                    continue;
                }

                foreach (XElement item in group.Elements())
                {
                    AddItem(item, file, result);
                }
            }

            return result;
        }

        private void ReadTopLevel(XElement child, string file, int depth)
        {
            switch (child.Name.LocalName)
            {
                case "PropertyGroup":
                    ReadProperties(child, file);
                    break;
                case "ItemGroup":
                    itemGroups.Add((child, file));
                    break;
                case "Import" when child.Attribute("Sdk") is null && Holds(child, file) != false:
                    Import(child, file, depth);
                    break;
                case "ImportGroup" when Holds(child, file) != false:
                    foreach (XElement import in child.Elements("Import").Where(i => Holds(i, file) != false))
                    {
                        Import(import, file, depth);
                    }

                    break;
                case "Choose":
                    Choose(child, file, depth);
                    break;
            }
        }

        private void Choose(XElement choose, string file, int depth)
        {
            XElement? branch = choose.Elements("When").FirstOrDefault(w => Holds(w, file) == true) ?? choose.Element("Otherwise");
            foreach (XElement child in branch?.Elements() ?? [])
            {
                ReadTopLevel(child, file, depth);
            }
        }

        private void ReadProperties(XElement group, string file)
        {
            bool? groupHolds = Holds(group, file);
            if (groupHolds == false)
            {
                return;
            }

            foreach (XElement property in group.Elements())
            {
                bool? holds = Holds(property, file);
                bool unknown = holds is null || groupHolds is null;
                string name = property.Name.LocalName;
                if (holds == false || (unknown && Properties.Has(name)) || Properties.Expand(property.Value) is not { } value)
                {
                    continue;
                }

                Properties[name] = value;
            }
        }

        private void Import(XElement import, string file, int depth)
        {
            string folder = Path.GetDirectoryName(file)!;
            if (Properties.Expand(import.Attribute("Project")?.Value ?? "") is not { Length: > 0 } path || path.Contains('*', StringComparison.Ordinal))
            {
                return;
            }

            string full = BuildFiles.Full(Path.Combine(folder, path.Trim().Replace('\\', '/')));
            if (depth >= MaxImportDepth || imported.Count >= MaxImports)
            {
                log.Problem($"{files.Display(projectPath)}: imports are nested too deeply or too many; {files.Display(full)} was not read");
                return;
            }

            if (imported.Add(full) && files.Load(full) is { } element)
            {
                Read(element, full, depth + 1);
                EnterFile(file);
            }
        }

        private void AddItem(XElement item, string file, List<ItemOperation> into)
        {
            bool? holds = Holds(item, file);
            (string? spec, ItemAction action) = (item.Attribute("Include"), item.Attribute("Remove"), item.Attribute("Update")) switch
            {
                ({ } include, _, _) => (include.Value, ItemAction.Include),
                (_, { } remove, _) => (remove.Value, ItemAction.Remove),
                (_, _, { } update) => (update.Value, ItemAction.Update),
                _ => (null, ItemAction.Include),
            };
            if (spec is null || holds == false || (holds is null && action != ItemAction.Include) || Parts(spec) is not { Count: > 0 } parts)
            {
                return;
            }

            into.Add(new ItemOperation
            {
                Type = item.Name.LocalName,
                Action = action,
                Specs = parts,
                Exclude = Parts(item.Attribute("Exclude")?.Value ?? ""),
                Metadata = Metadata(item, file),
            });
        }

        private Dictionary<string, string> Metadata(XElement item, string file)
        {
            var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (XAttribute attribute in item.Attributes())
            {
                if (attribute.Name.LocalName is not ("Include" or "Remove" or "Update" or "Exclude" or "Condition"))
                {
                    result[attribute.Name.LocalName] = Properties.Expand(attribute.Value) ?? "";
                }
            }

            foreach (XElement element in item.Elements().Where(e => Holds(e, file) != false))
            {
                result[element.Name.LocalName] = Properties.Expand(element.Value.Trim()) ?? "";
            }

            return result;
        }

        private List<string> Parts(string spec)
        {
            if (Properties.Expand(spec) is not { } expanded)
            {
                log.Problem($"{files.Display(projectPath)}: the item '{Short(spec)}' needs MSBuild to be understood and was left out");
                return [];
            }

            return [.. expanded.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(p => !p.Contains("@(", StringComparison.Ordinal) && !p.Contains("%(", StringComparison.Ordinal))];
        }

        private bool? Holds(XElement element, string file) =>
            ConditionReader.Evaluate(element.Attribute("Condition")?.Value, Properties, files, Path.GetDirectoryName(file)!);

        private void EnterFile(string file)
        {
            Properties["MSBuildThisFile"] = Path.GetFileName(file);
            Properties["MSBuildThisFileName"] = Path.GetFileNameWithoutExtension(file);
            Properties["MSBuildThisFileFullPath"] = file;
            Properties["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + "/";
        }

        private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
    }
}
