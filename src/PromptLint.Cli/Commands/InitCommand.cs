using System.CommandLine;
using System.Text;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.CommandLine;
using PromptLint.Cli.Output;
using PromptLint.Cli.Settings;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint init`: a commented promptlint.json to start from.</summary>
internal static class InitCommand
{
    private static readonly Argument<string> Folder = new("path") { Description = "Folder of the repository", DefaultValueFactory = _ => "." };
    private static readonly Option<bool> Force = new("--force") { Description = "Replace a file that is there" };

    public static Verb Create()
    {
        var command = new Command("init", "Write a commented promptlint.json to start from") { Folder, Force };
        command.SetAction(Run);
        return new Verb(command, ["promptlint init"]);
    }

    private static int Run(ParseResult arguments)
    {
        string path = Path.Combine(arguments.GetRequiredValue(Folder), ProjectSettings.FileName);
        if (File.Exists(path) && !arguments.GetValue(Force))
        {
            throw new UserError($"{path} is there already; --force replaces it");
        }

        using Stream start = typeof(InitCommand).Assembly.GetManifestResourceStream("settings/start.json")!;
        using var reader = new StreamReader(start);
        byte[] content = Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
        OutputFile.Write(path, stream => stream.Write(content));
        Messages.Note($"{path} written; `promptlint scan {arguments.GetRequiredValue(Folder)}` uses it");
        return ExitCode.Success;
    }
}
