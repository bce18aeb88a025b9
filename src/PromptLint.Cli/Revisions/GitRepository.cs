using System.Diagnostics;
using System.Text;
using PromptLint.Cli.CommandLine;

namespace PromptLint.Cli.Revisions;

/// <summary>Reads a git repository through the git program: objects only, never the checkout, never the network.</summary>
internal sealed class GitRepository
{
    private readonly string folder;

    private GitRepository(string folder, string prefix)
    {
        this.folder = folder;
        Prefix = prefix;
    }

    /// <summary>The folder relative to the top of the repository, with a slash at its end; empty at the top.</summary>
    public string Prefix { get; }

    /// <exception cref="UserError">The folder is in no repository, or there is no git.</exception>
    public static GitRepository Of(string folder)
    {
        string prefix = Run(folder, ["rev-parse", "--show-prefix"])
            ?? throw new UserError($"{folder} is in no git repository, so there are no revisions to compare; name two JSON reports instead");
        return new GitRepository(folder, prefix.TrimEnd('\n'));
    }

    /// <summary>The commit that a name stands for.</summary>
    /// <param name="revision">Whatever the user typed; it is never taken for an option.</param>
    /// <exception cref="UserError">This clone has no such commit.</exception>
    public string Commit(string revision)
    {
        if (Run(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]) is { } commit)
        {
            return commit.TrimEnd('\n');
        }

        bool shallow = Run(folder, ["rev-parse", "--is-shallow-repository"])?.Trim() == "true";
        throw new UserError(shallow
            ? $"this clone is shallow and does not have '{revision}'; fetch it first (`git fetch --depth=1 origin {revision}`, or fetch-depth: 0 for actions/checkout)"
            : $"'{revision}' is neither a report file nor a revision of this repository");
    }

    /// <summary>Starts git; the caller reads its output.</summary>
    public Process Start(IReadOnlyList<string> arguments) => Start(folder, arguments);

    private static string? Run(string folder, IReadOnlyList<string> arguments)
    {
        using Process git = Start(folder, arguments);
        git.StandardInput.Close();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : null;
    }

    private static Process Start(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_NO_LAZY_FETCH"] = "1", ["GIT_OPTIONAL_LOCKS"] = "0" },
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            Process git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            return git;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UserError("git is not installed; `promptlint diff` compares revisions through it");
        }
    }
}
