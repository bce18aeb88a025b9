namespace PromptLint.LanguageServer.Engine;

/// <summary>What has happened to a folder since it was last looked at.</summary>
internal sealed class Work
{
    /// <summary>C# files whose text may differ, relative to the root.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Settings, prompts and resources whose text may differ, relative to the root.</summary>
    public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>True when what calls are judged with may differ: usage, promptlint.json, the settings of the editor.</summary>
    public bool Setup { get; set; }

    /// <summary>True when files or projects came or went, so that only reading the folder again helps.</summary>
    public bool Reload { get; set; }

    /// <summary>The number of the newest event in it.</summary>
    public long Last { get; set; }

    /// <summary>Adds what was taken out earlier and could not be done.</summary>
    public void Add(Work earlier)
    {
        Texts.UnionWith(earlier.Texts);
        Others.UnionWith(earlier.Others);
        Setup |= earlier.Setup;
        Reload |= earlier.Reload;
        Last = Math.Max(Last, earlier.Last);
    }
}
