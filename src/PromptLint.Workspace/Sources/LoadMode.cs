namespace PromptLint.Workspace.Sources;

/// <summary>How projects are read.</summary>
public enum LoadMode
{
    /// <summary>Project files as data; nothing of the repository runs.</summary>
    Source,

    /// <summary>Through MSBuild, which runs code of the repository.</summary>
    MSBuild,

    /// <summary>From the log of a build that ran before.</summary>
    Binlog,
}
