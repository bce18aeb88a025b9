using PromptLint.LanguageServer.Engine;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Settings;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>What a changed file means for the folders that it lies in.</summary>
internal static class FileEventKinds
{
    /// <param name="session">The session.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="cameOrWent">True for a file that was made or deleted.</param>
    public static void Post(Session session, string path, bool cameOrWent = false)
    {
        foreach (FolderEngine folder in session.Folders)
        {
            if (folder.Files.Relative(path) is { } relative && Effect(relative, cameOrWent) is { } effect)
            {
                folder.Post(effect);
            }
        }
    }

    private static Action<Work>? Effect(string path, bool cameOrWent)
    {
        string[] parts = path.Split('/');
        string name = parts[^1];
        if (parts.SkipLast(1).Any(part => FileKinds.IsFolderLeftOut(part, unityProject: false)))
        {
            // Restored packages decide what code means; what a build writes besides does not.
            return name == "project.assets.json" ? work => work.Reload = true : null;
        }

        if (name is ProjectSettings.FileName or ".editorconfig" || name.StartsWith("promptlint.", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".usage.csv", StringComparison.OrdinalIgnoreCase))
        {
            return work => work.Setup = true;
        }

        if (FileKinds.IsSource(name) && !cameOrWent)
        {
            return work => work.Texts.Add(path);
        }

        if (FileKinds.IsOther(name) && !cameOrWent)
        {
            return work => work.Others.Add(path);
        }

        bool shapes = FileKinds.IsSource(name) || FileKinds.IsOther(name) || FileKinds.IsRazor(name) || FileKinds.IsProject(name)
            || Path.GetExtension(name).ToUpperInvariant() is ".PROPS" or ".TARGETS" or ".SLN" or ".SLNX";
        return shapes ? work => work.Reload = true : null;
    }
}
