using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PromptLint.Workspace.Razor;

/// <summary>Writes the C# of a Razor file as a partial class whose `#line` directives lead back to the Razor file, column included.</summary>
internal sealed class RazorWriter
{
    private static readonly string[] ComponentUsings =
    [
        "System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "Microsoft.AspNetCore.Components",
    ];

    private static readonly string[] PageUsings =
    [
        "System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Mvc.Rendering",
        "Microsoft.AspNetCore.Mvc.ViewFeatures",
    ];

    private readonly StringBuilder output = new();
    private readonly string path;
    private readonly SourceText source;
    private readonly IReadOnlyList<RazorPart> parts;

    private RazorWriter(string path, string text, IReadOnlyList<RazorPart> parts)
    {
        this.path = path;
        this.parts = parts;
        source = SourceText.From(text);
    }

    /// <param name="path">Relative to the root, without quotes.</param>
    /// <param name="text">The Razor file.</param>
    /// <param name="parts">Its C#.</param>
    /// <param name="imports">The parts of the `_Imports` or `_ViewImports` files above it, outermost first.</param>
    /// <param name="folderNamespace">The namespace that the file's folder stands for; may be empty.</param>
    public static string Write(string path, string text, IReadOnlyList<RazorPart> parts, IReadOnlyList<RazorPart> imports, string folderNamespace)
    {
        var writer = new RazorWriter(path, text, parts);
        writer.Write(imports, folderNamespace);
        return writer.output.ToString();
    }

    private void Write(IReadOnlyList<RazorPart> imports, string folderNamespace)
    {
        bool page = path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);
        foreach (string name in page ? PageUsings : ComponentUsings)
        {
            output.Append("using ").Append(name).Append(";\n");
        }

        foreach (RazorPart part in imports.Where(p => p.Kind == RazorPartKind.Using))
        {
            output.Append("using ").Append(part.Text).Append(";\n");
        }

        foreach (RazorPart part in Of(RazorPartKind.Using))
        {
            Mapped("using ", part, ";");
        }

        string space = Of(RazorPartKind.Namespace).FirstOrDefault()?.Text ?? folderNamespace;
        if (space.Length > 0)
        {
            output.Append("namespace ").Append(space).Append("\n{\n");
        }

        Class(page, imports);
        if (space.Length > 0)
        {
            output.Append("}\n");
        }
    }

    private void Class(bool page, IReadOnlyList<RazorPart> imports)
    {
        string name = Identifier(Path.GetFileNameWithoutExtension(path));
        string parameters = string.Join(", ", Of(RazorPartKind.TypeParameter).Select(p => p.Text.Split(' ')[0]));
        string model = Of(RazorPartKind.Model).FirstOrDefault()?.Text ?? "dynamic";
        string parent = Of(RazorPartKind.Inherits).Concat(imports.Where(i => i.Kind == RazorPartKind.Inherits).Reverse()).FirstOrDefault()?.Text
            ?? (page ? $"global::Microsoft.AspNetCore.Mvc.Razor.RazorPage<{model}>" : "global::Microsoft.AspNetCore.Components.ComponentBase");
        output.Append("partial class ").Append(page ? "View_" : "").Append(name)
            .Append(parameters.Length > 0 ? $"<{parameters}>" : "")
            .Append(" : ").Append(parent).Append("\n{\n");
        if (page)
        {
            output.Append("public override global::System.Threading.Tasks.Task ExecuteAsync() => global::System.Threading.Tasks.Task.CompletedTask;\n");
        }

        foreach (RazorPart part in imports.Where(i => i.Kind == RazorPartKind.Inject))
        {
            output.Append("public ").Append(part.Text).Append(" { get; set; } = default!;\n");
        }

        foreach (RazorPart part in Of(RazorPartKind.Inject))
        {
            Mapped("[global::Microsoft.AspNetCore.Components.Inject] public ", part, " { get; set; } = default!;");
        }

        foreach (RazorPart part in Of(RazorPartKind.Members))
        {
            Mapped("", part, "");
        }

        int count = 0;
        foreach (RazorPart part in parts.Where(p => p.Kind is RazorPartKind.Statements or RazorPartKind.Expression))
        {
            output.Append(CultureInfo.InvariantCulture, $"async global::System.Threading.Tasks.Task RazorBlock{++count}()\n{{\n");
            Mapped(part.Kind == RazorPartKind.Expression ? "_ = " : "", part, part.Kind == RazorPartKind.Expression ? ";" : "");
            output.Append("}\n");
        }

        output.Append("}\n");
    }

    /// <summary>Puts the text on its own line, as far to the right as it stands in the Razor file, so that columns agree as well as lines.</summary>
    private void Mapped(string before, RazorPart part, string after)
    {
        LinePosition position = source.Lines.GetLinePosition(part.Start);
        output.Append(before).Append(CultureInfo.InvariantCulture, $"\n#line {position.Line + 1} \"{path}\"\n")
            .Append(' ', position.Character).Append(part.Text)
            .Append("\n#line default\n").Append(after).Append('\n');
    }

    private IEnumerable<RazorPart> Of(RazorPartKind kind) => parts.Where(p => p.Kind == kind);

    /// <summary>The name with everything that an identifier cannot hold replaced.</summary>
    public static string Identifier(string name)
    {
        string safe = string.Concat(name.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return safe.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(safe[0]) ? "_" + safe : safe;
    }
}
