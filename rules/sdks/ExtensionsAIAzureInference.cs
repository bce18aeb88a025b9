// Microsoft.Extensions.AI.AzureAIInference: Azure AI Inference clients as neutral clients (AsChatClient in the previews of 9.0, AsIChatClient since).
// https://github.com/dotnet/extensions/tree/v9.10.0/src/Libraries/Microsoft.Extensions.AI.AzureAIInference (not checked against a package)
using Azure.AI.Inference;
using PromptLint.Sdk;

[assembly: Sdk("Microsoft.Extensions.AI.AzureAIInference", Packages = "Microsoft.Extensions.AI.AzureAIInference", Provider = "azure", Uses = "Microsoft.Extensions.AI; Azure.AI.Inference; Azure.Core; System.ClientModel; System.Memory.Data")]

namespace Microsoft.Extensions.AI
{
    public static class AzureAIInferenceExtensions
    {
        public static IChatClient AsIChatClient(this ChatCompletionsClient chatCompletionsClient, [Model] string modelId = null) => throw null;
        public static IChatClient AsChatClient(this ChatCompletionsClient chatCompletionsClient, [Model] string modelId = null) => throw null;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this EmbeddingsClient embeddingsClient, [Model] string defaultModelId = null, int? defaultModelDimensions = null) => throw null;
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this EmbeddingsClient embeddingsClient, [Model] string modelId = null, int? dimensions = null) => throw null;
        public static IEmbeddingGenerator<DataContent, Embedding<float>> AsIEmbeddingGenerator(this ImageEmbeddingsClient imageEmbeddingsClient, [Model] string defaultModelId = null, int? defaultModelDimensions = null) => throw null;
    }
}
