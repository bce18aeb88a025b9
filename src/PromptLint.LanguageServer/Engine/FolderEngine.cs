using PromptLint.Core.Catalog;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>Keeps what is said about one folder up to date, on one thread, in the order of events; sleeps while nothing happens.</summary>
internal sealed class FolderEngine : IDisposable
{
    /// <summary>Pause in the typing after which the files that depend on the edited ones are looked at.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly FolderContext context;
    private readonly Inbox inbox = new();
    private readonly FolderModel model;
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;
    private volatile TaskCompletionSource advanced = NewStep();
    private CancellationTokenSource load = new();
    private ScanSetup? setup;
    private EditorConfigs? configs;
    private bool wasOvertaken;
    private long handled;
    private long settled;

    public FolderEngine(WorkspaceFolder folder, string root, OpenDocuments documents, FolderContext context)
    {
        this.context = context;
        Uri = folder.Uri;
        Name = folder.Name;
        Files = new FolderFiles(root, documents);
        Fixes = new FolderFixes(Files);
        model = new FolderModel(Files, context.Log);
        inbox.Post(work => work.Reload = true);
        running = Task.Run(RunAsync);
    }

    public string Uri { get; }

    public string Name { get; }

    public FolderFiles Files { get; }

    public FolderFixes Fixes { get; }

    /// <summary>One of <see cref="FolderState"/>.</summary>
    public string State { get; private set; } = FolderState.Scanning;

    /// <summary>What keeps the folder from being read anew; null when nothing does.</summary>
    public string? Message { get; private set; }

    /// <summary>The newest state that could be judged; null before the first.</summary>
    public FolderSnapshot? Snapshot { get; private set; }

    public void Post(Action<Work> add) => inbox.Post(add);

    /// <summary>Stops reading the folder; what was known stays.</summary>
    public void CancelLoad() => load.Cancel();

    /// <summary>Waits until all that has happened so far is taken in, the files that depend on it excepted.</summary>
    public Task FreshAsync(CancellationToken cancellation)
    {
        inbox.Hurry();
        return ReachedAsync(() => Interlocked.Read(ref handled), inbox.Last, cancellation);
    }

    /// <summary>Waits until all that has happened so far is taken in everywhere.</summary>
    public Task SettledAsync(CancellationToken cancellation)
    {
        inbox.Hurry();
        return ReachedAsync(() => Interlocked.Read(ref settled), inbox.Last, cancellation);
    }

    public void Dispose()
    {
        stop.Cancel();
        load.Cancel();
        inbox.Post(_ => { });
        running.Wait(TimeSpan.FromSeconds(5));
    }

    private async Task ReachedAsync(Func<long> present, long wanted, CancellationToken cancellation)
    {
        while (true)
        {
            Task next = advanced.Task;
            if (present() >= wanted || stop.IsCancellationRequested)
            {
                return;
            }

            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                Work work = await inbox.TakeAsync(stop.Token).ConfigureAwait(false);
                TakeIn(work);
                while (model.HasStale && !await inbox.ArrivesWithinAsync(State == FolderState.Scanning ? TimeSpan.Zero : Pause, stop.Token).ConfigureAwait(false))
                {
                    Guarded(() => model.DetectStale(inbox.Overtaken));
                    Publish();
                }

                if (!model.HasStale && State == FolderState.Scanning)
                {
                    State = Snapshot is null ? FolderState.Failed : FolderState.Ready;
                    context.Changed(this);
                }

                if (!model.HasStale)
                {
                    Advance(ref settled, work.Last);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The folder was closed.
        }
        finally
        {
            advanced.TrySetResult();
        }
    }

    private void TakeIn(Work work)
    {
        try
        {
            // An edit that overtakes another one waits the second time, else fast typing would never show anything.
            CancellationToken cancellation = wasOvertaken ? stop.Token : inbox.Overtaken;
            if (work.Setup || work.Reload || setup is null || setup.Request.At != context.Today())
            {
                setup = Setup();
                configs = null;
            }

            if (work.Reload || model.Sources is null)
            {
                Load();
            }
            else if (work.Others.Count > 0 && !model.Refresh(work.Others, cancellation))
            {
                inbox.Post(further => further.Reload = true);
            }

            Edit(work, cancellation);
            Publish();
            wasOvertaken = false;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            wasOvertaken = true;
            inbox.Return(work);
            return;
        }
        catch (CannotScanException error)
        {
            Fail(error.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            context.Log($"{Name}: {error}");
            Fail($"PromptLint itself failed: {error.GetType().Name}: {error.Message}");
        }

        Advance(ref handled, work.Last);
    }

    private void Load()
    {
        State = FolderState.Scanning;
        context.Changed(this);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, load.Token);
        using IDisposable progress = context.Progress(this);
        try
        {
            model.ForgetOutsiders();
            model.Load(both.Token);
            Message = null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            load = new CancellationTokenSource();
            throw new CannotScanException("The scan was cancelled; scan the workspace again to see everything.");
        }

        foreach (string path in Files.OpenPaths())
        {
            model.Detect(path, stop.Token);
        }
    }

    private void Edit(Work work, CancellationToken cancellation)
    {
        foreach (string path in work.Texts)
        {
            bool known = model.Edit(path, cancellation);
            if (known)
            {
                model.Detect(path, cancellation);
            }
            else if (model.MayBelong(path))
            {
                inbox.Post(further => further.Reload = true);
            }
        }

        if (model.WantsReload)
        {
            inbox.Post(further => further.Reload = true);
        }
    }

    private void Publish()
    {
        if (model.Sources is not { } sources || setup is null)
        {
            return;
        }

        configs ??= EditorConfigs.Read(sources.Root, model.Owners.Keys);
        Snapshot = new FolderSnapshot
        {
            Sources = sources,
            Owners = model.Owners,
            Setup = setup,
            Configs = configs,
            Assessed = context.Judgements.Of(model.Calls(), setup, configs, stop.Token),
            ToolVersion = context.ToolVersion,
            Scorer = context.Scorer.Name,
        };
        context.Changed(this);
    }

    private ScanSetup Setup()
    {
        ProjectSettings settings = SettingsFile.Read(Files.Root);
        ScanRequest request = context.Request(Files, settings);
        return new ScanSetup(request, ModelCatalog.Embedded, request.UsageFile is { } file && Files.Relative(file) is { } path ? Files.Text(path) : null);
    }

    private void Fail(string message)
    {
        Message = message;
        State = Snapshot is null ? FolderState.Failed : FolderState.Ready;
        context.Changed(this);
    }

    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Overtaken: the next round goes on with what is left.
        }
    }

    private void Advance(ref long reached, long to)
    {
        Interlocked.Exchange(ref reached, Math.Max(Interlocked.Read(ref reached), to));
        TaskCompletionSource step = advanced;
        advanced = NewStep();
        step.TrySetResult();
    }

    private static TaskCompletionSource NewStep() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
