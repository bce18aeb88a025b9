using Microsoft.CodeAnalysis.CSharp;

namespace PromptLint.Workspace.Sources;

/// <summary>One project, or the loose files of a folder, as one compilation.</summary>
public sealed record SourceProject
{
    /// <summary>The package that brings PromptLint into the compiler.</summary>
    internal const string AnalyzerPackage = "PromptLint.Analyzers";

    /// <summary>The project file's name without extension; the root folder's name for loose files.</summary>
    public required string Name { get; init; }

    /// <summary>The project file relative to the root, with forward slashes; empty for loose files.</summary>
    public required string Path { get; init; }

    /// <summary>The newest target framework's compilation. Every tree's path is relative to the root. Without trees when the project can neither hold nor feed a call.</summary>
    public required CSharpCompilation Compilation { get; init; }

    /// <summary>The C# and Razor files written by people, relative to the root, sorted.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Files that a tool wrote: they are compiled for their types, calls in them are not reported.</summary>
    public required IReadOnlySet<string> GeneratedFiles { get; init; }

    /// <summary>True when the project references a test framework, says that it is a test project, or lies in a test folder below the root.</summary>
    public required bool IsTest { get; init; }

    /// <summary>True when the project references our own analyzer, so that the compiler already says what we would.</summary>
    public bool HasAnalyzer { get; init; }
}
