using PromptLint.Core.Findings;
using PromptLint.Reporting.Gates;
using PromptLint.Reporting.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PromptLint.Reporting.Formats;

/// <summary>A terminal of a given width that may or may not have colours. Untrusted text is cleaned on its way out.</summary>
public sealed class TerminalScreen
{
    private const int LabelWidth = 9;

    private readonly StringWriter buffer = new() { NewLine = "\n" };
    private readonly IAnsiConsole console;

    public TerminalScreen(RenderOptions options)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(buffer),
            Ansi = options.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = options.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // The library's own look at the environment would turn colours on in some build logs.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Max(40, options.Width);
        console.Profile.Capabilities.Unicode = true;
    }

    public int Width => console.Profile.Width;

    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };

    /// <summary>Writes what the screen shows, without the blanks that fill its lines and the empty lines at its top.</summary>
    public void CopyTo(TextWriter writer)
    {
        IEnumerable<string> lines = buffer.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0);
        foreach (string line in lines)
        {
            writer.WriteLine(line);
        }
    }

    public void Write(IRenderable content) => console.Write(content);

    public void Line(string text)
    {
        console.Write(new Text(PlainText.Line(text)));
        console.WriteLine();
    }

    /// <summary>A short label, then text whose further lines stand under its first.</summary>
    public void Line(string label, Style style, string text) => console.Write(new Grid()
        .AddColumn(new GridColumn { Width = LabelWidth, Padding = new Padding(0), NoWrap = true })
        .AddColumn(new GridColumn { Padding = new Padding(0) })
        .AddRow(new Text(label, style), new Text(PlainText.Line(text))));

    public void Verdicts(IEnumerable<GateVerdict> gates)
    {
        foreach (GateVerdict gate in gates)
        {
            Line(gate.Passed ? "passed" : "FAILED", gate.Passed ? Style.Plain : StyleOf(Severity.Error), $"{gate.Gate}: {gate.Reason}");
        }
    }
}
