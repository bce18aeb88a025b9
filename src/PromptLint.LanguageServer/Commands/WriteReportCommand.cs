using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Workspace.Files;

namespace PromptLint.LanguageServer.Commands;

/// <summary>Writes a folder's report as a file, whole or not at all.</summary>
internal sealed class WriteReportCommand : IServerCommand
{
    public string Name => "promptlint-csharp.server.writeReport";

    public async Task<CommandResult> RunAsync(Session session, CommandArguments arguments, CancellationToken cancellation)
    {
        if (arguments.Folders(session) is not [{ } folder])
        {
            return NotWritten("name one folder of the workspace");
        }

        if (arguments.Text("format") is not { } word || ReportFormats.Find(word) is not { } format)
        {
            return NotWritten($"the format is one of {string.Join(", ", ReportFormats.All.Select(known => known.Name))}");
        }

        if (arguments.Text("path") is not { Length: > 0 } path)
        {
            return NotWritten("a path is needed");
        }

        await folder.SettledAsync(cancellation).ConfigureAwait(false);
        return folder.Snapshot is { } snapshot ? Write(Path.Combine(folder.Files.Root, path), format, snapshot) : NotWritten(folder.Message ?? "there is no report yet");
    }

    private static CommandResult Write(string path, IReportFormat format, FolderSnapshot snapshot)
    {
        try
        {
            WholeFile.Write(path, stream => format.Write(ReportDocumentBuilder.Build(snapshot.Report, includePrompts: false), stream, new RenderOptions()));
            return new CommandResult { Written = true };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return NotWritten(error.Message);
        }
    }

    private static CommandResult NotWritten(string reason) => new() { Written = false, Reason = reason };
}
