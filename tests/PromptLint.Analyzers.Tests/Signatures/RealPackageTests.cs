using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>
/// Each signature file against the assemblies of the packages that it describes, where they can be restored:
/// every type and member that the file declares is there, under the same parameter names. What is marked with `[Versions]`
/// is asked for where a version that is compared should have it.
/// </summary>
public sealed class RealPackageTests
{
    private static readonly IReadOnlyList<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
            .Select(p => MetadataReference.CreateFromFile(p))];

    [Theory]
    [InlineData("Anthropic", "Anthropic/13.13.0", "Anthropic/12.36.0", "Anthropic.Bedrock/1.0.6", "Anthropic.Vertex/1.0.3", "Anthropic.Foundry/1.0.0", "Anthropic.Aws/1.0.2", "Anthropic.GoogleCloud/1.0.2")]
    [InlineData("Newtonsoft.Json", "Newtonsoft.Json/13.0.4")]
    [InlineData("RestSharp", "RestSharp/114.1.0")]
    [InlineData("Flurl.Http", "Flurl/4.0.0", "Flurl.Http/4.0.2")]
    [InlineData("Refit", "Refit/16.4.0", "Refit.HttpClientFactory/8.0.0")]
    [InlineData("Polly", "Polly/7.2.4", "Polly.Core/8.9.1", "Polly.Extensions.Http/3.0.0")]
    [InlineData("OllamaSharp", "OllamaSharp/5.5.2")]
    [InlineData("LLamaSharp", "LLamaSharp/0.30.0")]
    [InlineData("System.Memory.Data", "System.Memory.Data/10.0.15")]
    [InlineData("System.ClientModel", "System.ClientModel/1.17.0")]
    [InlineData("OpenAI", "OpenAI/2.15.0", "OpenAI/2.10.0", "OpenAI/2.1.0")]
    [InlineData("OpenAI 1.x (OkGoDoIt)", "OpenAI/1.11.0/OpenAI_API")]
    [InlineData("Azure.Core", "Azure.Core/1.64.0", "Azure.Identity/1.21.0")]
    [InlineData("Azure.AI.OpenAI", "Azure.AI.OpenAI/2.9.0-beta.1", "Azure.AI.OpenAI/2.1.0")]
    [InlineData("Azure.AI.OpenAI (beta.5 to beta.8)", "Azure.AI.OpenAI/1.0.0-beta.6")]
    [InlineData("Azure.AI.Inference", "Azure.AI.Inference/1.0.0-beta.5")]
    [InlineData("Microsoft.Extensions.AI", "Microsoft.Extensions.AI/10.11.0", "Microsoft.Extensions.AI.Abstractions/10.11.0", "Microsoft.Extensions.AI/9.10.2", "Microsoft.Extensions.AI.Abstractions/9.10.2")]
    [InlineData("Microsoft.Extensions.AI.OpenAI", "Microsoft.Extensions.AI.OpenAI/10.11.0")]
    [InlineData("Semantic Kernel", "Microsoft.SemanticKernel.Abstractions/1.82.0", "Microsoft.SemanticKernel.Core/1.82.0", "Microsoft.SemanticKernel.Connectors.OpenAI/1.82.0", "Microsoft.SemanticKernel.Connectors.AzureOpenAI/1.82.0")]
    [InlineData("Microsoft Agent Framework", "Microsoft.Agents.AI/1.28.0", "Microsoft.Agents.AI.Abstractions/1.28.0", "Microsoft.Agents.AI.Workflows/1.28.0")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI/9.2.6", "Betalgo.Ranul.OpenAI.Contracts/9.2.6")]
    public void A_signature_file_declares_what_its_packages_have(string name, params string[] packages)
    {
        var sdk = SdkLibrary.Sdks.Single(s => s.Name == name);
        var all = StandIns.Select(SdkLibrary.Sdks, [(sdk.Packages[0].Id, sdk.Packages[0].From?.ToString())], []);
        var standIn = (CompilationReference)StandIns.Compile(all, Framework)[all.ToList().IndexOf(sdk)];

        Assert.Empty(SignatureComparison.Differences(standIn.Compilation.Assembly, new PackageAssemblies(packages)));
    }
}
