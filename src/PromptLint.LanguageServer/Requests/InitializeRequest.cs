using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class InitializeRequest(Session session, ServerOptions options)
{
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public object Handle(InitializeParams request)
    {
        session.Initialize(ClientFeatures.Of(request.Capabilities), ServerSettings.Of(request.InitializationOptions));
        foreach (WorkspaceFolder folder in Folders(request))
        {
            session.Add(folder);
        }

        return new { capabilities = Capabilities, serverInfo = new { name = "PromptLint", version = options.ToolVersion } };
    }

    private static object Capabilities { get; } = new
    {
        positionEncoding = "utf-16",
        textDocumentSync = new { openClose = true, change = 2, save = new { includeText = false } },
        diagnosticProvider = new { identifier = "promptlint", interFileDependencies = true, workspaceDiagnostics = true },
        codeActionProvider = new { codeActionKinds = (string[])["quickfix", "source.fixAll.promptlint"] },
        codeLensProvider = new { resolveProvider = false },
        hoverProvider = true,
        inlayHintProvider = new { resolveProvider = false },
        executeCommandProvider = new { commands = ExecuteCommandRequest.Names },
        workspace = new { workspaceFolders = new { supported = true, changeNotifications = true } },
    };

    private static IEnumerable<WorkspaceFolder> Folders(InitializeParams request)
    {
        if (request.WorkspaceFolders is { } folders)
        {
            return folders.Where(folder => folder?.Uri is not null);
        }

        string? uri = request.RootUri ?? (request.RootPath is { Length: > 0 } path ? DocumentUri.Of(path) : null);
        return uri is null ? [] : [new WorkspaceFolder(uri, Path.GetFileName(DocumentUri.ToPath(uri) ?? ""))];
    }
}
