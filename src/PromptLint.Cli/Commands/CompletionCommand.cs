using System.CommandLine;
using PromptLint.Cli.CommandLine;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint completion`: a script that lets the shell complete verbs and options.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("shell") { Description = "bash, zsh, fish or pwsh" };

    // The command line library answers `[suggest:POSITION] "LINE"` with the words that fit there.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _promptlint() { local IFS=$'\n'; COMPREPLY=($(compgen -W "$(promptlint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}")); }
            complete -o default -F _promptlint promptlint
            """,
        ["zsh"] = """
            _promptlint() { compadd -- ${(f)"$(promptlint "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"} }
            compdef _promptlint promptlint
            """,
        ["fish"] = """
            complete -c promptlint -a '(promptlint "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName promptlint -ScriptBlock {
              param($word, $line, $position)
              promptlint "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Verb Create()
    {
        Shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print a completion script for a shell") { Shell };
        command.SetAction(arguments =>
        {
            arguments.InvocationConfiguration.Output.WriteLine(Scripts[arguments.GetRequiredValue(Shell)].ReplaceLineEndings("\n"));
            return ExitCode.Success;
        });
        return new Verb(command, ["promptlint completion bash >> ~/.bashrc"]);
    }
}
