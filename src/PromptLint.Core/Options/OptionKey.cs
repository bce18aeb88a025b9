namespace PromptLint.Core.Options;

/// <summary>A key that users set in .editorconfig or .globalconfig.</summary>
/// <param name="Name">The whole key. `NAME` at its end stands for a name of the user's.</param>
/// <param name="Value">The form of its value, for people.</param>
/// <param name="Default">What counts when it is not set.</param>
/// <param name="Meaning">One sentence.</param>
public sealed record OptionKey(string Name, string Value, string Default, string Meaning)
{
    /// <summary>True for this key, or for a key of this family.</summary>
    public bool Covers(string key)
    {
        int dot = Name.LastIndexOf('.');
        return dot < 0 ? key == Name : key.Length > dot + 1 && key.StartsWith(Name.Substring(0, dot + 1), StringComparison.Ordinal);
    }
}
