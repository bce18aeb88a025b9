using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Workspace.Compilations;

/// <summary>The namespaces that files declare and import, read from syntax alone.</summary>
internal static class DeclaredNames
{
    public static void Collect(IEnumerable<SyntaxTree> trees, HashSet<string> declared, HashSet<string> imported, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in trees)
        {
            var unit = (CompilationUnitSyntax)tree.GetRoot(cancellation);
            Imports(unit.Usings, imported);
            Members(unit.Members, "", declared, imported);
        }
    }

    private static void Members(SyntaxList<MemberDeclarationSyntax> members, string outer, HashSet<string> declared, HashSet<string> imported)
    {
        foreach (BaseNamespaceDeclarationSyntax space in members.OfType<BaseNamespaceDeclarationSyntax>())
        {
            string name = outer.Length == 0 ? Plain(space.Name) : outer + "." + Plain(space.Name);
            declared.Add(name);
            Imports(space.Usings, imported);
            Members(space.Members, name, declared, imported);
        }
    }

    private static void Imports(SyntaxList<UsingDirectiveSyntax> usings, HashSet<string> imported)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.Name is { } name)
            {
                imported.Add(Plain(name));
            }
        }
    }

    private static string Plain(NameSyntax name)
    {
        string text = name.ToString().Replace("global::", "", StringComparison.Ordinal);
        return text.AsSpan().ContainsAny(" \t\r\n") ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
    }
}
