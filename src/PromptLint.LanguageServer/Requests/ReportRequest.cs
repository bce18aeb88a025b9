using System.Text.Json;
using PromptLint.Core.Reports;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>What `promptlint scan FOLDER --format json` says of the folders, for the panel.</summary>
internal sealed class ReportRequest(Session session)
{
    [JsonRpcMethod("promptlint/report", UseSingleObjectParameterDeserialization = true)]
    public Task<ReportAnswer> HandleAsync(ReportParams request, CancellationToken cancellation)
    {
        session.Ready();
        return Task.Run(() => Answer(request), cancellation);
    }

    private ReportAnswer Answer(ReportParams request)
    {
        if (request.CallsPerMonth < 0m || request.ParityThreshold is < 0 or > 1)
        {
            throw new LocalRpcException("callsPerMonth must not be negative, and parityThreshold is a share between 0 and 1") { ErrorCode = -32602 };
        }

        IReadOnlyList<FolderEngine> folders = request.Folder is null ? session.Folders : session.Folder(request.Folder) is { } one ? [one] : [];
        return new ReportAnswer(
            session.Announcer.Version,
            FolderState.Of([.. folders.Select(folder => folder.State)]),
            folders.Count == 0 && request.Folder is { } unknown ? $"{unknown} is no folder of this workspace" : folders.Select(folder => folder.Message).FirstOrDefault(message => message is not null),
            [.. folders.Select(folder => Folder(folder, request))]);
    }

    private static FolderReport Folder(FolderEngine folder, ReportParams request) => new()
    {
        Uri = folder.Uri,
        Name = folder.Name,
        State = folder.State,
        Message = folder.Message,
        Report = folder.Snapshot is { } snapshot && folder.State == FolderState.Ready ? Json(snapshot, request) : null,
    };

    private static JsonElement Json(FolderSnapshot snapshot, ReportParams request)
    {
        ScanReport report = request is { CallsPerMonth: null, ParityThreshold: null } ? snapshot.Report : snapshot.WhatIf(request.CallsPerMonth, request.ParityThreshold);
        using var text = new StringWriter();
        ReportSerializer.WriteLine(ReportDocumentBuilder.Build(report, request.IncludePrompts), text);
        using JsonDocument document = JsonDocument.Parse(text.ToString());
        return document.RootElement.Clone();
    }
}
