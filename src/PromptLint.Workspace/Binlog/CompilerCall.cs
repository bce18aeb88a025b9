using Microsoft.Build.Logging.StructuredLogger;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using LoggedProject = Microsoft.Build.Logging.StructuredLogger.Project;
using Task = Microsoft.Build.Logging.StructuredLogger.Task;

namespace PromptLint.Workspace.Binlog;

/// <summary>One run of the compiler that a build log tells of.</summary>
/// <param name="ProjectFile">Full path of the project.</param>
/// <param name="Arguments">The parsed command line.</param>
internal sealed record CompilerCall(string ProjectFile, CSharpCommandLineArguments Arguments)
{
    /// <summary>The file name of the assembly that it writes. References name copies of it in other folders (`ref`, `bin`).</summary>
    public string OutputName => Arguments.OutputFileName ?? "";

    /// <summary>Null when the task tells no command line or belongs to no C# project.</summary>
    public static CompilerCall? TryRead(Task task)
    {
        string? project = task.GetNearestParent<LoggedProject>()?.ProjectFile;
        if (task is not CscTask && task.Name != "Csc" || task.CommandLineArguments is not { Length: > 0 } line || project is null || !FileKinds.IsProject(project))
        {
            return null;
        }

        IEnumerable<string> words = CommandLineParser.SplitCommandLineIntoArguments(line, removeHashComments: false)
            .SkipWhile(w => !w.StartsWith('/') && !w.StartsWith('-'));
        return new CompilerCall(Path.GetFullPath(project), CSharpCommandLineParser.Default.Parse(words, Path.GetDirectoryName(project), sdkDirectory: null));
    }

    /// <summary>Of a project's compilations, the one whose symbols name the newest framework.</summary>
    public static CompilerCall Newest(IEnumerable<CompilerCall> same) => same
        .OrderByDescending(c => c.Arguments.ParseOptions.PreprocessorSymbolNames.Count(s => s.EndsWith("_OR_GREATER", StringComparison.Ordinal)))
        .ThenBy(c => c.Arguments.OutputDirectory, StringComparer.Ordinal)
        .First();

    /// <summary>Puts what the compiler was told in place of what the project file says.</summary>
    /// <param name="read">The project as its file describes it.</param>
    /// <param name="root">Translates paths.</param>
    /// <param name="byOutput">Relative project paths by the file names of the assemblies that they write.</param>
    public ProjectModel Model(ProjectModel read, ScanRoot root, IReadOnlyDictionary<string, string> byOutput)
    {
        string[] references = [.. Arguments.MetadataReferences.Select(r => Path.GetFullPath(r.Reference, Arguments.BaseDirectory!))];
        string? ProjectOf(string reference) => root.TryRelative(reference) is null ? null : byOutput.GetValueOrDefault(Path.GetFileName(reference));
        return read with
        {
            AssemblyName = Arguments.CompilationName ?? read.AssemblyName,
            Sources = [.. Arguments.SourceFiles.Select(f => root.TryRelative(f.Path)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Symbols = [.. Arguments.ParseOptions.PreprocessorSymbolNames.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            NullableEnabled = Arguments.CompilationOptions.NullableContextOptions != NullableContextOptions.Disable,
            Assemblies = [.. references.Where(r => ProjectOf(r) is null).Order(StringComparer.Ordinal)],
            ProjectReferences = [.. references.Select(ProjectOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
