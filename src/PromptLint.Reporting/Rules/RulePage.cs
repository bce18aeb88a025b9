namespace PromptLint.Reporting.Rules;

/// <summary>The documentation of a rule.</summary>
/// <param name="Id">`PLINT` and four digits.</param>
/// <param name="Title">The smell in a few words.</param>
/// <param name="Summary">What is found and why it costs.</param>
/// <param name="Uri">Where the page stands for all to read.</param>
/// <param name="Markdown">The whole page; title and summary where none is written.</param>
public sealed record RulePage(string Id, string Title, string Summary, string Uri, string Markdown);
