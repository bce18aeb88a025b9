using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.LanguageServer;

namespace PromptLint.Cli.Commands;

/// <summary>`promptlint lsp`: the language server on standard input and output.</summary>
internal static class LspCommand
{
    private static readonly Option<DateTime?> At = new("--at") { Description = "Day whose prices and retirements count, YYYY-MM-DD (default: each present day)", HelpName = "DATE" };
    private static readonly ScorerOptionSet Scorer = new();

    // Editors' client libraries add it by themselves, to tell a server that can do more than one thing.
    private static readonly Option<bool> Stdio = new("--stdio") { Description = "Accepted for editors; standard input and output is the only transport" };

    public static Verb Create()
    {
        var command = new Command("lsp", "Serve an editor: the language server protocol on standard input and output") { At, Stdio };
        Scorer.AddTo(command);
        command.SetAction(RunAsync);
        return new Verb(command, ["promptlint lsp"]);
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();

        // The output belongs to the protocol: a stray line in it would end the connection.
        Console.SetOut(Console.Error);
        var options = new ServerOptions { ToolVersion = ToolVersion.Text, Scorer = Scorer.Options(arguments) with { CacheFolder = null }, At = arguments.GetValue(At) };
        return await ServerHost.RunAsync(input, output, options, cancellation) ? ExitCode.Success : ExitCode.GateFailed;
    }
}
