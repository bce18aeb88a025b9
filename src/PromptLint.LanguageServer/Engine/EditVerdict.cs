using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Compilations;

namespace PromptLint.LanguageServer.Engine;

/// <summary>Whether an edited file can be judged, or is in the middle of being typed.</summary>
internal static class EditVerdict
{
    /// <summary>True for a text that breaks off in the middle of something, when the text before did not.</summary>
    public static bool IsUnfinished(SyntaxTree before, SyntaxTree after, CancellationToken cancellation) =>
        HasError(after.GetDiagnostics(cancellation)) && !HasError(before.GetDiagnostics(cancellation));

    /// <summary>True when a name or a type no longer fits where it did before.</summary>
    public static bool HasNewErrors(Compilation before, SyntaxTree old, Compilation after, SyntaxTree edited, CancellationToken cancellation) =>
        Errors(after, edited, cancellation) > Errors(before, old, cancellation);

    /// <summary>True when the file imports what no reference and no file declares: then a package or a stand-in may be missing.</summary>
    public static bool ImportsUnknown(Compilation compilation, SyntaxTree before, SyntaxTree after, CancellationToken cancellation)
    {
        HashSet<string> earlier = Imports(before, cancellation);
        return Imports(after, cancellation).Any(name => !earlier.Contains(name) && !Declares(compilation.GlobalNamespace, name));
    }

    private static HashSet<string> Imports(SyntaxTree tree, CancellationToken cancellation)
    {
        var imported = new HashSet<string>(StringComparer.Ordinal);
        DeclaredNames.Collect([tree], [], imported, cancellation);
        return imported;
    }

    private static bool Declares(INamespaceSymbol space, string name)
    {
        INamespaceOrTypeSymbol at = space;
        foreach (string part in name.Split('.'))
        {
            if (at.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault() is not { } inner)
            {
                return false;
            }

            at = inner;
        }

        return true;
    }

    private static int Errors(Compilation compilation, SyntaxTree tree, CancellationToken cancellation) =>
        compilation.GetSemanticModel(tree).GetDiagnostics(null, cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static bool HasError(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
