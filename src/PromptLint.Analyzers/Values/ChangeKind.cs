namespace PromptLint.Analyzers.Values;

/// <summary>How a variable is changed at one place.</summary>
internal enum ChangeKind
{
    /// <summary>`x = v`.</summary>
    Assign,

    /// <summary>`x += v`.</summary>
    Append,

    /// <summary>`x ??= v`.</summary>
    Coalesce,

    /// <summary>`x.A = v`.</summary>
    Member,

    /// <summary>`x["k"] = v`.</summary>
    Entry,

    /// <summary>`x.Add(v)`, `x.A.Add(v)`.</summary>
    Call,

    /// <summary>`(x, y) = v`.</summary>
    Part,

    /// <summary>`M(out x)`.</summary>
    Out,

    /// <summary>`M(x)` with a method of the application.</summary>
    Passed,
}
