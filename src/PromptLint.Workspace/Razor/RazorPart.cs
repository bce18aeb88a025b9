namespace PromptLint.Workspace.Razor;

/// <summary>A piece of C# in a Razor file.</summary>
/// <param name="Kind">What Razor does with it.</param>
/// <param name="Start">Where its text starts in the file.</param>
/// <param name="Text">The text, as it stands there.</param>
internal sealed record RazorPart(RazorPartKind Kind, int Start, string Text);

internal enum RazorPartKind
{
    /// <summary>Members: the inside of `@code { }` or `@functions { }`.</summary>
    Members,

    /// <summary>Statements: the inside of `@{ }`.</summary>
    Statements,

    /// <summary>An expression: the inside of `@( )`.</summary>
    Expression,

    /// <summary>`Type Name` after `@inject`.</summary>
    Inject,

    Using,

    Inherits,

    Namespace,

    Model,

    TypeParameter,
}
