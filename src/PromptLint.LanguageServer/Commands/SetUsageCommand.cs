using Microsoft.CodeAnalysis.Text;
using PromptLint.Core.Usage;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.Workspace.Settings;

namespace PromptLint.LanguageServer.Commands;

/// <summary>Writes a call's usage into the usage file: the line of its id, a new one where there is none.</summary>
internal sealed class SetUsageCommand : IServerCommand
{
    public string Name => "promptlint-csharp.server.setUsage";

    public async Task<CommandResult> RunAsync(Session session, CommandArguments arguments, CancellationToken cancellation)
    {
        if (arguments.Text("callSiteId") is not { } id || arguments.Number("callsPerMonth") is not (>= 0m and { } calls))
        {
            return CommandResult.NotApplied("a call site and its calls a month are needed");
        }

        FolderEngine? folder = arguments.Folders(session).FirstOrDefault(one => one.Snapshot?.Call(id) is not null);
        if (folder?.Snapshot is not { } snapshot || snapshot.Call(id)?.Report.Call is not { } call)
        {
            return CommandResult.NotApplied("there is no such call any more");
        }

        var row = new UsageRow
        {
            Site = new SitePattern(SiteKind.Id, id),
            Line = 0,
            CallsPerMonth = calls,
            InputTokens = Tokens(arguments.Number("inputTokens")),
            OutputTokens = Tokens(arguments.Number("outputTokens")),
        };
        string path = snapshot.Setup.Request.UsageFile is { } named && folder.Files.Relative(named) is { } inside ? inside : ProjectSettings.UsageName;
        string? before = folder.Files.Text(path);
        string after = UsageWriter.Set(before ?? "", row, $"{call.Location.File}:{call.Location.Line} {call.Member}");
        return await EditSender.SendAsync(session, "Set usage", Edit(folder.Files, path, before, after), cancellation).ConfigureAwait(false);
    }

    private static WorkspaceEdit Edit(FolderFiles files, string path, string? before, string after)
    {
        OpenDocument? open = files.Open(path);
        string uri = open?.Uri ?? DocumentUri.Of(files.Full(path));
        SourceText old = SourceText.From(before ?? "");
        var edit = new DocumentEdit(new DocumentVersion(uri, open?.Version), [new TextEdit(Places.Range(old, new TextSpan(0, old.Length)), after)]);
        return new WorkspaceEdit(before is null ? [new { kind = "create", uri, options = new { ignoreIfExists = true } }, edit] : [edit]);
    }

    private static int? Tokens(decimal? number) => number is >= 0m and <= int.MaxValue and { } tokens ? (int)tokens : null;
}
