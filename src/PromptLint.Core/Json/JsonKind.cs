namespace PromptLint.Core.Json;

/// <summary>The kind of a JSON value.</summary>
public enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,

    /// <summary>A run-time part, `{name}`, where a value was expected: the text is JSON with holes.</summary>
    Hole,
}
