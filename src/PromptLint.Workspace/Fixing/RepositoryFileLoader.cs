using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Core.Files;

namespace PromptLint.Workspace.Fixing;

/// <summary>Reads a repository file when an analyzer asks for it.</summary>
internal sealed class RepositoryFileLoader(RepositoryFile file) : TextLoader
{
    public override Task<TextAndVersion> LoadTextAndVersionAsync(LoadTextOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(TextAndVersion.Create(SourceText.From(file.Text ?? "", Encoding.UTF8), VersionStamp.Default, file.Path));
}
