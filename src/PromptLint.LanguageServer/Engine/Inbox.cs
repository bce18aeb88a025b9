namespace PromptLint.LanguageServer.Engine;

/// <summary>Collects what happens to a folder until someone looks: fast edits become one piece of work.</summary>
internal sealed class Inbox
{
    /// <summary>Quiet time after which edits are looked at by themselves.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    /// <summary>Someone who never pauses is shown something all the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Work waiting = new();
    private TaskCompletionSource arrived = Create();
    private TaskCompletionSource hurried = Create();
    private CancellationTokenSource overtaken = new();
    private long last;
    private long firstAt;
    private long lastAt;

    /// <summary>The number of the newest event.</summary>
    public long Last => Interlocked.Read(ref last);

    /// <summary>Cancelled when something arrives.</summary>
    public CancellationToken Overtaken
    {
        get
        {
            lock (gate)
            {
                return overtaken.Token;
            }
        }
    }

    public void Post(Action<Work> add)
    {
        CancellationTokenSource running;
        lock (gate)
        {
            add(waiting);
            waiting.Last = Interlocked.Increment(ref last);
            lastAt = Environment.TickCount64;
            if (!arrived.Task.IsCompleted)
            {
                firstAt = lastAt;
            }

            arrived.TrySetResult();
            running = overtaken;
        }

        running.Cancel();
    }

    /// <summary>Ends the quiet time: someone waits for the result.</summary>
    public void Hurry()
    {
        lock (gate)
        {
            hurried.TrySetResult();
        }
    }

    /// <summary>Puts back what was overtaken.</summary>
    public void Return(Work work)
    {
        lock (gate)
        {
            waiting.Add(work);
            arrived.TrySetResult();
        }
    }

    /// <summary>True when something arrives within the time.</summary>
    public async Task<bool> ArrivesWithinAsync(TimeSpan time, CancellationToken cancellation)
    {
        Task arrival;
        lock (gate)
        {
            arrival = arrived.Task;
        }

        try
        {
            await arrival.WaitAsync(time, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>The next piece of work, once it is quiet or someone waits.</summary>
    public async Task<Work> TakeAsync(CancellationToken cancellation)
    {
        Task arrival;
        lock (gate)
        {
            arrival = arrived.Task;
        }

        await arrival.WaitAsync(cancellation).ConfigureAwait(false);
        while (true)
        {
            TimeSpan wait;
            Task hurry;
            lock (gate)
            {
                long now = Environment.TickCount64;
                wait = Least(Quiet - TimeSpan.FromMilliseconds(now - lastAt), Longest - TimeSpan.FromMilliseconds(now - firstAt));
                if (wait <= TimeSpan.Zero || hurried.Task.IsCompleted)
                {
                    Work work = waiting;
                    waiting = new Work();
                    arrived = Create();
                    hurried = Create();
                    overtaken = new CancellationTokenSource();
                    return work;
                }

                hurry = hurried.Task;
            }

            await Task.WhenAny(hurry, Task.Delay(wait, cancellation)).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
