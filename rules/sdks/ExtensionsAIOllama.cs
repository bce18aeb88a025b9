// Microsoft.Extensions.AI.Ollama, the previews' own Ollama client (OllamaSharp took its place):
// https://github.com/dotnet/extensions/tree/v9.5.0/src/Libraries/Microsoft.Extensions.AI.Ollama (not checked against a package)
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Microsoft.Extensions.AI.Ollama", Packages = "Microsoft.Extensions.AI.Ollama", Provider = "ollama", Uses = "Microsoft.Extensions.AI")]

namespace Microsoft.Extensions.AI
{
    public sealed class OllamaChatClient : IChatClient
    {
        public OllamaChatClient([Endpoint] string endpoint, [Model] string modelId = null, HttpClient httpClient = null) { }
        public OllamaChatClient([Endpoint] Uri endpoint, [Model] string modelId = null, HttpClient httpClient = null) { }
        [LlmCall(Operation.Chat)] public Task<ChatResponse> GetResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
        public void Dispose() { }
    }

    public sealed class OllamaEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public OllamaEmbeddingGenerator([Endpoint] string endpoint, [Model] string modelId = null, HttpClient httpClient = null) { }
        public OllamaEmbeddingGenerator([Endpoint] Uri endpoint, [Model] string modelId = null, HttpClient httpClient = null) { }
        [LlmCall(Operation.Embedding)] public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync([Prompt(Role.Input)] IEnumerable<string> values, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
        public void Dispose() { }
    }
}
