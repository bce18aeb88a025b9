using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>
/// The package assemblies and the stand-ins that a project is compiled with. A stand-in brings those of the SDKs that it uses.
/// A real assembly of one of them, or of an SDK on top of them, would give the same names a second meaning, so its stand-in replaces it.
/// </summary>
internal sealed record StandInChoice(IReadOnlyList<PortableExecutableReference> Assemblies, IReadOnlyList<MetadataReference> StandIns)
{
    /// <param name="resolved">What was found of the project's packages.</param>
    /// <param name="usings">Namespaces that the project uses and nothing else declares.</param>
    public static StandInChoice Of(ResolvedPackages resolved, IReadOnlyCollection<string> usings)
    {
        List<PackageNeed> missing = [.. resolved.Missing];
        List<PortableExecutableReference> assemblies = [.. resolved.Assemblies];
        while (true)
        {
            IReadOnlyList<SdkSignatures> chosen = StandInReferences.Choose(missing, usings);
            HashSet<string> names = chosen.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
            List<PortableExecutableReference> replaced = [.. assemblies.Where(a => Sdks(Name(a)).Any(s => IsOver(s, names)))];
            if (replaced.Count == 0)
            {
                return new StandInChoice(assemblies, StandInReferences.Of(chosen));
            }

            assemblies.RemoveAll(replaced.Contains);
            missing.AddRange(replaced.Select(a => new PackageNeed(Name(a), Version(a))));
        }
    }

    private static bool IsOver(SdkSignatures sdk, HashSet<string> names) =>
        names.Contains(sdk.Name) || sdk.Uses.Any(names.Contains);

    private static IEnumerable<SdkSignatures> Sdks(string package) =>
        SdkLibrary.Sdks.Where(s => s.Packages.Any(p => string.Equals(p.Id, package, StringComparison.OrdinalIgnoreCase)));

    private static string Name(PortableExecutableReference assembly) => Path.GetFileNameWithoutExtension(assembly.FilePath!);

    // ".../openai/2.1.0/lib/net8.0/OpenAI.dll": the folder after the package's.
    private static string Version(PortableExecutableReference assembly)
    {
        string[] parts = assembly.FilePath!.Split('/', '\\');
        int package = Array.FindIndex(parts, p => string.Equals(p, Name(assembly), StringComparison.OrdinalIgnoreCase));
        return package >= 0 && package + 1 < parts.Length - 1 ? parts[package + 1] : "";
    }
}
