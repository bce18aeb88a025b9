using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The table of requests and notifications; a new one is a file here and a line in it.</summary>
internal static class RequestTable
{
    public static IReadOnlyList<object> Create(Session session, ServerOptions options) =>
    [
        new InitializeRequest(session, options),
        new InitializedNotification(session),
        new ShutdownRequest(session),
        new ExitNotification(session),
        new DidOpenNotification(session),
        new DidChangeNotification(session),
        new DidSaveNotification(session),
        new DidCloseNotification(session),
        new DidChangeWatchedFilesNotification(session),
        new DidChangeWorkspaceFoldersNotification(session),
        new DidChangeConfigurationNotification(session),
        new CancelProgressNotification(),
        new DiagnosticRequest(session),
        new WorkspaceDiagnosticRequest(session),
        new CodeLensRequest(session),
        new HoverRequest(session),
        new InlayHintRequest(session),
        new CodeActionRequest(session),
        new ExecuteCommandRequest(session),
        new ReportRequest(session),
    ];
}
