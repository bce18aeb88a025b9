using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Commands;

/// <summary>A command of the server.</summary>
internal interface IServerCommand
{
    string Name { get; }

    Task<CommandResult> RunAsync(Session session, CommandArguments arguments, CancellationToken cancellation);
}
