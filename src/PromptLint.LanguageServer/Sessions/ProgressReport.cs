using System.Collections.Concurrent;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>A progress bar of the editor, from its making to <see cref="Dispose"/>.</summary>
internal sealed class ProgressReport : IDisposable
{
    private static readonly ConcurrentDictionary<string, ProgressReport> Running = new(StringComparer.Ordinal);

    private readonly string token = "promptlint-" + Guid.NewGuid().ToString("N");
    private readonly Session session;
    private readonly Action cancel;

    private ProgressReport(Session session, Action cancel)
    {
        this.session = session;
        this.cancel = cancel;
    }

    public static IDisposable Begin(Session session, string title, Action cancel)
    {
        var progress = new ProgressReport(session, cancel);
        if (session.Features.ShowsProgress)
        {
            Running[progress.token] = progress;
            session.Client.Ask("window/workDoneProgress/create", new { token = progress.token });
            progress.Send(new { kind = "begin", title, cancellable = true });
        }

        return progress;
    }

    /// <summary>The user has pressed cancel.</summary>
    public static void Cancel(string token)
    {
        if (Running.TryGetValue(token, out ProgressReport? progress))
        {
            progress.cancel();
        }
    }

    public void Dispose()
    {
        if (Running.TryRemove(token, out _))
        {
            Send(new { kind = "end" });
        }
    }

    private void Send(object value) => session.Client.Notify("$/progress", new ProgressParams(token, value));
}
