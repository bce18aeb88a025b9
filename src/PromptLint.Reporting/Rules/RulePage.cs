namespace PromptLint.Reporting.Rules;

/// <summary>The documentation of a rule.</summary>
/// <param name="Id">`PLINT` and four digits.</param>
/// <param name="Title">The smell, as the page's heading names it.</param>
/// <param name="Summary">The first paragraph, on one line.</param>
/// <param name="Markdown">The whole page.</param>
public sealed record RulePage(string Id, string Title, string Summary, string Markdown);
