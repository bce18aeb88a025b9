namespace PromptLint.Workspace.Razor;

/// <summary>What Razor does with a piece of C#.</summary>
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
