using System.Collections.Immutable;
using PromptLint.Core.Complexity;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.Scoring;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>One client with its settings, open documents and folders: what the requests work on.</summary>
internal sealed class Session : IDisposable
{
    private const int NotInitialized = -32002;
    private const int AlreadyShutDown = -32600;

    private readonly Lazy<OpenScorer> scorer;
    private readonly FolderContext context;
    private ImmutableList<FolderEngine> folders = [];

    public Session(ServerOptions options, Client client)
    {
        Client = client;
        scorer = new Lazy<OpenScorer>(() => ScorerFactory.Open(options.Scorer));
        var recent = new RecentScores(() => (IBatchScorer)scorer.Value.Scorer);
        Announcer = new Announcer(this);
        context = new FolderContext
        {
            Options = options,
            Scorer = recent,
            Judgements = new Judgements(recent),
            Settings = () => Settings,
            Log = client.Log,
            Changed = Announcer.Tell,
            Progress = folder => ProgressReport.Begin(this, $"Reading {folder.Name}", folder.CancelLoad),
        };
    }

    public Client Client { get; }

    public Announcer Announcer { get; }

    public OpenDocuments Documents { get; } = new();

    public ServerSettings Settings { get; private set; } = ServerSettings.Default;

    public ClientFeatures Features { get; private set; } = new();

    public IReadOnlyList<FolderEngine> Folders => folders;

    public bool IsInitialized { get; private set; }

    public bool IsShutDown { get; private set; }

    /// <summary>Completed when the client says that the process may end.</summary>
    public TaskCompletionSource Exit { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Initialize(ClientFeatures features, ServerSettings settings)
    {
        Features = features;
        Settings = settings;
        IsInitialized = true;
    }

    public void ShutDown() => IsShutDown = true;

    /// <summary>Fails a request that comes too early or too late.</summary>
    public void Ready()
    {
        if (!IsInitialized || IsShutDown)
        {
            throw new LocalRpcException(IsShutDown ? "the server is shutting down" : "the first request must be initialize") { ErrorCode = IsShutDown ? AlreadyShutDown : NotInitialized };
        }
    }

    public void Add(WorkspaceFolder folder)
    {
        if (DocumentUri.ToPath(folder.Uri) is { } root && !folders.Any(known => known.Files.Root == root))
        {
            folders = folders.Add(new FolderEngine(folder, root, Documents, context));
        }
    }

    public void Remove(WorkspaceFolder folder)
    {
        if (DocumentUri.ToPath(folder.Uri) is { } root && folders.Find(known => known.Files.Root == root) is { } engine)
        {
            folders = folders.Remove(engine);
            engine.Dispose();
            Announcer.Forget(engine);
        }
    }

    public void Configure(ServerSettings settings)
    {
        bool judgedAnew = settings.CallsPerMonth != Settings.CallsPerMonth || settings.ParityThreshold != Settings.ParityThreshold;
        Settings = settings;
        if (judgedAnew)
        {
            folders.ForEach(folder => folder.Post(work => work.Setup = true));
        }

        Announcer.TellAll();
    }

    /// <summary>The folder that answers for a file, the innermost of several, with the file's path in it.</summary>
    public FileInFolder? Locate(string uri)
    {
        Ready();
        return DocumentUri.ToPath(uri) is { } path ? LocatePath(path) : null;
    }

    public FileInFolder? LocatePath(string path) => folders
        .Select(folder => (Folder: folder, Path: folder.Files.Relative(path)))
        .Where(found => found.Path is not null)
        .OrderByDescending(found => found.Folder.Files.Root.Length)
        .Select(found => new FileInFolder(found.Folder, found.Path!))
        .FirstOrDefault();

    public FolderEngine? Folder(string uri) =>
        DocumentUri.ToPath(uri) is { } root ? folders.Find(folder => folder.Files.Root == root) : null;

    public void Dispose()
    {
        folders.ForEach(folder => folder.Dispose());
        if (scorer.IsValueCreated)
        {
            scorer.Value.Dispose();
        }
    }
}
