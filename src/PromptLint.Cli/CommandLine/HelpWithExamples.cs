using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PromptLint.Cli.CommandLine;

/// <summary>The library's help, and under it the verb's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyList<Verb> verbs) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        IReadOnlyList<string> examples = verbs.FirstOrDefault(verb => verb.Command == parseResult.CommandResult.Command)?.Examples ?? [];
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine("  " + example);
            }
        }

        return code;
    }
}
