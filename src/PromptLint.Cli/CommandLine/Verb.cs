using System.CommandLine;

namespace PromptLint.Cli.CommandLine;

/// <summary>A verb of the command line.</summary>
/// <param name="Command">Its options and its action.</param>
/// <param name="Examples">Command lines that `--help` shows.</param>
internal sealed record Verb(Command Command, IReadOnlyList<string> Examples);
