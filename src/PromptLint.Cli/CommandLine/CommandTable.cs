using System.CommandLine;
using System.CommandLine.Help;
using PromptLint.Cli.Commands;

namespace PromptLint.Cli.CommandLine;

/// <summary>The table of verbs; a new one is a file in Commands and a line here.</summary>
internal static class CommandTable
{
    public static RootCommand Create()
    {
        Verb[] verbs =
        [
            ScanCommand.Create(),
            FixCommand.Create(),
            DiffCommand.Create(),
            MergeCommand.Create(),
            ScoreCommand.Create(),
            CalibrateCommand.Create(),
            PriceCommand.Create(),
            ModelsCommand.Create(),
            UsageCommand.Create(),
            PricesCommand.Create(),
            ExplainCommand.Create(),
            LspCommand.Create(),
            InitCommand.Create(),
            CompletionCommand.Create(),
        ];
        var root = new RootCommand("Finds the calls to language models in C# code, prices them, and says which cheaper model would do.");
        foreach (Verb verb in verbs)
        {
            root.Add(verb.Command);
        }

        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, verbs);
        }

        return root;
    }
}
