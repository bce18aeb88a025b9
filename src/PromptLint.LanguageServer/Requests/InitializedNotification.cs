using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
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
        "**/*.{json,txt,md,prompty,prompt,yaml,yml,resx,xml,config,hbs,handlebars,liquid,j2,jinja,jinja2,tmpl,tpl,scriban,mustache}",
        "**/promptlint.{usage.csv,scores.tsv}",
        "**/.editorconfig",
    ];
}
