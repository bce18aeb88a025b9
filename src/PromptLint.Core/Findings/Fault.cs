namespace PromptLint.Core.Findings;

/// <summary>PromptLint itself failed; the rest of the analysis goes on.</summary>
public static class Fault
{
    public const string RuleId = "PLINT9000";

    /// <summary>What to report, on one line.</summary>
    /// <param name="where">What was being analyzed.</param>
    /// <param name="error">What was thrown.</param>
    public static string Message(string where, Exception error)
    {
        string frame = "";
        foreach (string line in (error.StackTrace ?? "").Split('\n'))
        {
            if (line.IndexOf("PromptLint.", StringComparison.Ordinal) < 0)
                continue;
            frame = " " + line.Trim();
            break;
        }

        return $"PromptLint failed on {where}, which is left out: {error.GetType().Name}: {error.Message.Replace('\r', ' ').Replace('\n', ' ')}{frame}. Please report this line.";
    }
}
