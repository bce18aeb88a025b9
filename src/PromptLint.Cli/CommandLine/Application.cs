using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using PromptLint.Scoring.Files;
using PromptLint.Workspace.Sources;

namespace PromptLint.Cli.CommandLine;

/// <summary>Runs a command line. Whatever goes wrong is one line on the error stream, never a stack trace.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(string[] args)
    {
        // A name that starts with @ is a name here, not a file with more arguments.
        ParseResult parsed = CommandTable.Create().Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (ParseError error in parsed.Errors)
            {
                Messages.Error(error.Message);
            }

            Messages.Note($"{CommandPath(parsed)} --help shows the options.");
            return ExitCode.Error;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            Messages.Error("interrupted; nothing was written");
        }
        catch (Exception error) when (error is UserError or CannotScanException)
        {
            Messages.Error(error.Message);
        }
        catch (ModelFileException error)
        {
            Messages.Error($"the reference model cannot be used: {error.Message}; `--scorer managed` does without it");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Messages.Error(error.Message);
        }
        catch (Exception error)
        {
            Messages.Error($"PromptLint itself failed: {error.GetType().Name}: {error.Message}");
            Messages.Note("This is a fault of PromptLint. Set PROMPTLINT_TRACE=1 to see where, and please report it.");
            if (Environment.GetEnvironmentVariable("PROMPTLINT_TRACE") is { Length: > 0 })
            {
                Console.Error.WriteLine(error);
            }
        }

        return ExitCode.Error;
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "promptlint" : $"promptlint {parsed.CommandResult.Command.Name}";
}
