// .NET Aspire client integrations for AI services: https://github.com/dotnet/aspire (src/Components) and its community toolkit.
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using PromptLint.Sdk;
using System;

[assembly: Sdk("Aspire", Packages = "Aspire.OpenAI; Aspire.Azure.AI.OpenAI; Aspire.Azure.AI.Inference; CommunityToolkit.Aspire.OllamaSharp", Uses = "Microsoft.Extensions.AI")]

namespace Aspire.OpenAI
{
    public class AspireOpenAIClientBuilder
    {
        public IHostApplicationBuilder HostBuilder { get; }
        public string ConnectionName { get; }
        public string ServiceKey { get; }
    }

    public sealed class OpenAISettings
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string Key { get; set; }
        public bool DisableMetrics { get; set; }
        public bool DisableTracing { get; set; }
    }
}

namespace Aspire.Azure.AI.OpenAI
{
    public class AspireAzureOpenAIClientBuilder : Aspire.OpenAI.AspireOpenAIClientBuilder { }

    public sealed class AzureOpenAISettings
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string Key { get; set; }
        public bool DisableMetrics { get; set; }
        public bool DisableTracing { get; set; }
    }
}

namespace Aspire.Azure.AI.Inference
{
    public class AspireChatCompletionsClientBuilder
    {
        public IHostApplicationBuilder HostBuilder { get; }
        public string ServiceKey { get; }
        public string DeploymentId { get; }
    }
}

namespace CommunityToolkit.Aspire.OllamaSharp
{
    public class AspireOllamaApiClientBuilder
    {
        public IHostApplicationBuilder HostBuilder { get; }
        public string ServiceKey { get; }
    }

    public sealed class OllamaSharpSettings
    {
        [Endpoint] public Uri Endpoint { get; set; }
        [Model] public string SelectedModel { get; set; }
    }
}

namespace Microsoft.Extensions.Hosting
{
    using Aspire.Azure.AI.Inference;
    using Aspire.Azure.AI.OpenAI;
    using Aspire.OpenAI;
    using CommunityToolkit.Aspire.OllamaSharp;

    public static class AspireOpenAIExtensions
    {
        [Provider("openai")] public static AspireOpenAIClientBuilder AddOpenAIClient(this IHostApplicationBuilder builder, [Deployment] string connectionName, [Carries] Action<OpenAISettings> configureSettings = null, Action<object> configureOptions = null) => throw null;
        [Provider("openai")] public static AspireOpenAIClientBuilder AddKeyedOpenAIClient(this IHostApplicationBuilder builder, [Deployment] string name, [Carries] Action<OpenAISettings> configureSettings = null, Action<object> configureOptions = null) => throw null;
    }

    public static class AspireConfigurableOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddOpenAIClientFromConfiguration(this IHostApplicationBuilder builder, [Deployment] string connectionName) => throw null;
        public static AspireOpenAIClientBuilder AddKeyedOpenAIClientFromConfiguration(this IHostApplicationBuilder builder, [Deployment] string name) => throw null;
    }

    public static class AspireAzureOpenAIExtensions
    {
        [Provider("azure")] public static AspireAzureOpenAIClientBuilder AddAzureOpenAIClient(this IHostApplicationBuilder builder, [Deployment] string connectionName, [Carries] Action<AzureOpenAISettings> configureSettings = null, Action<object> configureClientBuilder = null) => throw null;
        [Provider("azure")] public static AspireAzureOpenAIClientBuilder AddKeyedAzureOpenAIClient(this IHostApplicationBuilder builder, [Deployment] string name, [Carries] Action<AzureOpenAISettings> configureSettings = null, Action<object> configureClientBuilder = null) => throw null;
    }

    public static class AspireAzureAIInferenceExtensions
    {
        [Provider("azure")] public static AspireChatCompletionsClientBuilder AddAzureChatCompletionsClient(this IHostApplicationBuilder builder, [Deployment] string connectionName, Action<object> configureSettings = null, Action<object> configureClientBuilder = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static ChatClientBuilder AddChatClient(this AspireChatCompletionsClientBuilder builder, [Deployment] string deploymentId = null) => throw null;
    }

    public static class AspireOllamaSharpExtensions
    {
        [Provider("ollama")] public static AspireOllamaApiClientBuilder AddOllamaApiClient(this IHostApplicationBuilder builder, [Deployment] string connectionName, [Carries] Action<OllamaSharpSettings> configureSettings = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static ChatClientBuilder AddChatClient(this AspireOllamaApiClientBuilder builder) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireOllamaApiClientBuilder builder) => throw null;
    }

    public static class AspireOpenAIClientBuilderChatClientExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static ChatClientBuilder AddChatClient(this AspireOpenAIClientBuilder builder, [Deployment] string deploymentName = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static ChatClientBuilder AddKeyedChatClient(this AspireOpenAIClientBuilder builder, string serviceKey, [Deployment] string deploymentName = null) => throw null;
    }

    public static class AspireOpenAIClientBuilderEmbeddingGeneratorExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireOpenAIClientBuilder builder, [Deployment] string deploymentName = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireOpenAIClientBuilder builder, string serviceKey, [Deployment] string deploymentName = null) => throw null;
    }
}
