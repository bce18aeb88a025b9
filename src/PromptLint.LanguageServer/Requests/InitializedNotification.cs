using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.Workspace.Files;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The client is ready: it is asked to watch the files that matter besides the open documents.</summary>
internal sealed class InitializedNotification(Session session)
{
    [JsonRpcMethod("initialized")]
    public void Handle()
    {
        if (session.Features.RegistersWatchers)
        {
            session.Client.Ask("client/registerCapability", new
            {
                registrations = (object[])[new { id = "promptlint-files", method = "workspace/didChangeWatchedFiles", registerOptions = new { watchers = Watched.Select(pattern => new { globPattern = pattern }) } }],
            });
        }

        session.Announcer.TellAll();
    }

    private static IReadOnlyList<string> Watched { get; } =
    [
        "**/*.{cs,razor,cshtml}",
        "**/*.{csproj,props,targets,sln,slnx}",
        $"**/*.{{{string.Join(',', FileKinds.OtherExtensions.Select(extension => extension.TrimStart('.')).Order(StringComparer.Ordinal))}}}",
        "**/promptlint.{usage.csv,scores.tsv}",
        "**/.editorconfig",
    ];
}
