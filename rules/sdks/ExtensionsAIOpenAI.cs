// Microsoft.Extensions.AI.OpenAI: the OpenAI library's clients as neutral clients (AsChatClient in the previews of 9.0, AsIChatClient since).
// https://github.com/dotnet/extensions/tree/main/src/Libraries/Microsoft.Extensions.AI.OpenAI (read from the assembly of 10.11)
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Threading;

[assembly: Sdk("Microsoft.Extensions.AI.OpenAI", Packages = "Microsoft.Extensions.AI.OpenAI", Provider = "openai", Uses = "Microsoft.Extensions.AI; OpenAI; System.ClientModel; System.Memory.Data")]

namespace Microsoft.Extensions.AI
{
    public static class OpenAIClientExtensions
    {
        public static IChatClient AsIChatClient(this global::OpenAI.Chat.ChatClient chatClient) => throw null;
        public static IChatClient AsIChatClient(this global::OpenAI.Responses.ResponsesClient responseClient, [Model] string defaultModelId = null) => throw null;
        public static ISpeechToTextClient AsISpeechToTextClient(this global::OpenAI.Audio.AudioClient audioClient) => throw null;
        public static ITextToSpeechClient AsITextToSpeechClient(this global::OpenAI.Audio.AudioClient audioClient) => throw null;
        public static IImageGenerator AsIImageGenerator(this global::OpenAI.Images.ImageClient imageClient) => throw null;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this global::OpenAI.Embeddings.EmbeddingClient embeddingClient, int? defaultModelDimensions = null) => throw null;
        [Versions("[,9.4)")] public static IChatClient AsChatClient(this global::OpenAI.OpenAIClient openAIClient, [Model] string modelId) => throw null;
        [Versions("[,9.4)")] public static IChatClient AsChatClient(this global::OpenAI.Chat.ChatClient chatClient) => throw null;
        [Versions("[,9.4)")] public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this global::OpenAI.OpenAIClient openAIClient, [Model] string modelId, int? dimensions = null) => throw null;
        [Versions("[,9.4)")] public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this global::OpenAI.Embeddings.EmbeddingClient embeddingClient, int? dimensions = null) => throw null;
        public static IChatClient AsIChatClient(this global::OpenAI.Responses.OpenAIResponseClient responseClient) => throw null;
    }
}

namespace OpenAI.Chat
{
    public static class MicrosoftExtensionsAIChatExtensions
    {
        public static ChatTool AsOpenAIChatTool([Carries] this global::Microsoft.Extensions.AI.AIFunctionDeclaration function) => throw null;
        public static ChatResponseFormat AsOpenAIChatResponseFormat([Carries] this global::Microsoft.Extensions.AI.ChatResponseFormat format, [Carries] global::Microsoft.Extensions.AI.ChatOptions options = null) => throw null;
        public static IEnumerable<ChatMessage> AsOpenAIChatMessages([Carries] this IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] global::Microsoft.Extensions.AI.ChatOptions options = null) => throw null;
        public static ChatCompletion AsOpenAIChatCompletion(this global::Microsoft.Extensions.AI.ChatResponse response) => throw null;
        public static IAsyncEnumerable<StreamingChatCompletionUpdate> AsOpenAIStreamingChatCompletionUpdatesAsync(this IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> responseUpdates, CancellationToken cancellationToken = default) => throw null;
        public static IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> AsChatMessages([Carries] this IEnumerable<ChatMessage> messages) => throw null;
        public static global::Microsoft.Extensions.AI.ChatResponse AsChatResponse(this ChatCompletion chatCompletion, ChatCompletionOptions options = null) => throw null;
        public static IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<StreamingChatCompletionUpdate> chatCompletionUpdates, ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace OpenAI.Responses
{
    public static class MicrosoftExtensionsAIResponsesExtensions
    {
        public static FunctionTool AsOpenAIResponseTool([Carries] this global::Microsoft.Extensions.AI.AIFunctionDeclaration function) => throw null;
        public static ResponseTool AsOpenAIResponseTool([Carries] this global::Microsoft.Extensions.AI.AITool tool) => throw null;
        public static ResponseTextFormat AsOpenAIResponseTextFormat([Carries] this global::Microsoft.Extensions.AI.ChatResponseFormat format, [Carries] global::Microsoft.Extensions.AI.ChatOptions options = null) => throw null;
        public static IEnumerable<ResponseItem> AsOpenAIResponseItems([Carries] this IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, [Carries] global::Microsoft.Extensions.AI.ChatOptions options = null) => throw null;
        public static IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> AsChatMessages(this IEnumerable<ResponseItem> items) => throw null;
        public static global::Microsoft.Extensions.AI.ChatResponse AsChatResponse(this ResponseResult response, CreateResponseOptions options = null) => throw null;
        public static IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<StreamingResponseUpdate> responseUpdates, CreateResponseOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static ResponseResult AsOpenAIResponseResult(this global::Microsoft.Extensions.AI.ChatResponse response, [Carries] global::Microsoft.Extensions.AI.ChatOptions options = null) => throw null;
        public static void Add(this IList<global::Microsoft.Extensions.AI.AITool> tools, ResponseTool tool) { }
        public static global::Microsoft.Extensions.AI.AITool AsAITool(this ResponseTool tool) => throw null;
    }
}
