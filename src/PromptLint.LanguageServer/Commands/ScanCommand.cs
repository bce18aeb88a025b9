using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Commands;

/// <summary>Reads all folders again.</summary>
internal sealed class ScanCommand : IServerCommand
{
    public string Name => "promptlint-csharp.server.scan";

    public async Task<CommandResult> RunAsync(Session session, CommandArguments arguments, CancellationToken cancellation)
    {
        foreach (FolderEngine folder in session.Folders)
        {
            folder.Post(work => work.Reload = true);
        }

        await Task.WhenAll(session.Folders.Select(folder => folder.SettledAsync(cancellation))).ConfigureAwait(false);
        return new CommandResult();
    }
}
