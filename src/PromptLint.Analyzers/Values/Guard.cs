namespace PromptLint.Analyzers.Values;

/// <summary>Says whether a result may be kept: only one that no cycle and no limit cut short is the same whatever was evaluated before.</summary>
internal sealed class Guard
{
    private int cuts;

    /// <summary>How often something was cut short so far.</summary>
    public int Cuts => cuts;

    public void Cut() => cuts++;

    /// <summary>Enters a symbol; false when it is being followed already.</summary>
    public bool Enter<T>(HashSet<T> running, T item)
    {
        if (!running.Add(item))
        {
            cuts++;
            return false;
        }

        return true;
    }

    public void Leave<T>(HashSet<T> running, T item)
    {
        running.Remove(item);
    }
}
