using PromptLint.Workspace.Binlog;
using PromptLint.Workspace.MSBuild;

namespace PromptLint.Workspace.Sources;

/// <summary>The loader of each mode.</summary>
public static class Loaders
{
    /// <param name="mode">How projects are read.</param>
    /// <param name="limits">Bounds on the files of the repository; the defaults when null.</param>
    public static ILoader For(LoadMode mode, ScanLimits? limits = null) => mode switch
    {
        LoadMode.MSBuild => new MSBuildLoader(limits ?? ScanLimits.Default),
        LoadMode.Binlog => new BinlogLoader(limits ?? ScanLimits.Default),
        _ => new SourceLoader(limits),
    };
}
