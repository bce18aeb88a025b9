using System.Text;

namespace PromptLint.Core.Complexity.Scores;

/// <summary>Tasks and tiers in the words of files and of JSON: `closed_qa`, `slm`.</summary>
public static class Words
{
    private static readonly Dictionary<TaskType, string> Tasks = Spelled<TaskType>();
    private static readonly Dictionary<ModelTier, string> Tiers = Spelled<ModelTier>();

    /// <summary>The task in snake case.</summary>
    public static string Of(TaskType task) => Tasks[task];

    /// <summary>The tier in lower case.</summary>
    public static string Of(ModelTier tier) => Tiers[tier];

    /// <summary>Reads a task's word; false when there is no such task.</summary>
    public static bool TryTask(string word, out TaskType task) => TryFind(Tasks, word, out task);

    /// <summary>Reads a tier's word; false when there is no such tier.</summary>
    public static bool TryTier(string word, out ModelTier tier) => TryFind(Tiers, word, out tier);

    private static bool TryFind<T>(Dictionary<T, string> words, string word, out T value)
        where T : struct, Enum
    {
        foreach (var pair in words)
        {
            if (string.Equals(pair.Value, word, StringComparison.Ordinal))
            {
                value = pair.Key;
                return true;
            }
        }
        value = default;
        return false;
    }

    private static Dictionary<T, string> Spelled<T>()
        where T : struct, Enum =>
        Enum.GetValues(typeof(T)).Cast<T>().ToDictionary(value => value, value => Snake(value.ToString()));

    private static string Snake(string name)
    {
        var snake = new StringBuilder();
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z' && snake.Length > 0)
                snake.Append('_');
            snake.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        }
        return snake.ToString();
    }
}
