// Semantic Kernel 0.x and the betas of 1.0: kernel, semantic functions, contexts and plans. The other areas are in SemanticKernelPreview.*.cs.
// https://github.com/microsoft/semantic-kernel/tree/dotnet-1.0.0-beta8/dotnet (read from the sources of 0.13, 0.24 and 1.0.0-beta8)
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Semantic Kernel 0.x", Packages = "Microsoft.SemanticKernel[0.1,1.0.0-rc1);Microsoft.SemanticKernel.Core[0.1,1.0.0-rc1);Microsoft.SemanticKernel.Abstractions[0.1,1.0.0-rc1);Microsoft.SemanticKernel.Connectors.AI.OpenAI;Microsoft.SemanticKernel.Planners.OpenAI;Microsoft.SemanticKernel.Planning.SequentialPlanner;Microsoft.SemanticKernel.Planning.ActionPlanner;Microsoft.SemanticKernel.Planning.StepwisePlanner", Provider = "openai")]

namespace Microsoft.SemanticKernel
{
    public interface IKernel
    {
        [Versions("[0.24,)")] ILoggerFactory LoggerFactory { get => throw null; }
        [Versions("[1.0,)")] IReadOnlyFunctionCollection Functions { get => throw null; }
        [Versions("[1.0,)")] ISKFunction RegisterCustomFunction(ISKFunction customFunction) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, CancellationToken cancellationToken, [Carries] params ISKFunction[] pipeline) => throw null;
        [Versions("[1.0,)")] global::Microsoft.SemanticKernel.Orchestration.SKContext CreateNewContext(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, IReadOnlyFunctionCollection functions = null, ILoggerFactory loggerFactory = null, CultureInfo culture = null) => throw null;
        T GetService<T>(string name = null) where T : global::Microsoft.SemanticKernel.Services.IAIService;
        [Versions("[,1.0)")] global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory Memory { get => throw null; }
        [Versions("[,1.0)")] global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateEngine PromptTemplateEngine { get => throw null; }
        [Versions("[,1.0)")] global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection Skills { get => throw null; }
        [Versions("[,1.0)")] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterSemanticFunction(string functionName, [Carries] global::Microsoft.SemanticKernel.SemanticFunctions.SemanticFunctionConfig functionConfig) => throw null;
        [Versions("[,1.0)")] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterSemanticFunction(string skillName, string functionName, [Carries] global::Microsoft.SemanticKernel.SemanticFunctions.SemanticFunctionConfig functionConfig) => throw null;
        [Versions("[0.24,1.0)")] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterCustomFunction(global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction customFunction) => throw null;
        [Versions("[,1.0)")] IDictionary<string, global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction> ImportSkill(object skillInstance, string skillName = null) => throw null;
        [Versions("[,1.0)")] void RegisterMemory(global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory memory) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync([Carries] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync([Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(string input, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(CancellationToken cancellationToken, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(string input, CancellationToken cancellationToken, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, CancellationToken cancellationToken, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] global::Microsoft.SemanticKernel.Orchestration.SKContext CreateNewContext() => throw null;
        [Versions("[,0.24)")] KernelConfig Config { get => throw null; }
        [Versions("[,0.24)")] ILogger Log { get => throw null; }
        [Versions("[,0.24)")] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterCustomFunction(string skillName, global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction customFunction) => throw null;
        [Versions("[,0.24)")] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction Func(string skillName, string functionName) => throw null;
    }

    public sealed class Kernel : IKernel, IDisposable
    {
        [Versions("[0.24,)")] public ILoggerFactory LoggerFactory { get; }
        [Versions("[1.0,)")] public IReadOnlyFunctionCollection Functions { get; }
        public static KernelBuilder Builder { get; }
        [Versions("[1.0,)")] public ISKFunction RegisterCustomFunction(ISKFunction customFunction) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, CancellationToken cancellationToken, [Carries] params ISKFunction[] pipeline) => throw null;
        [Versions("[1.0,)")] public global::Microsoft.SemanticKernel.Orchestration.SKContext CreateNewContext(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, IReadOnlyFunctionCollection functions = null, ILoggerFactory loggerFactory = null, CultureInfo culture = null) => throw null;
        public T GetService<T>(string name = null) where T : global::Microsoft.SemanticKernel.Services.IAIService => throw null;
        public void Dispose() { }
        public global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateEngine PromptTemplateEngine { get; }
        public global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory Memory { get; }
        public ISKFunction Func(string pluginName, string functionName) => throw null;
        public void RegisterMemory(global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory memory) { }
        public IDictionary<string, ISKFunction> ImportSkill(object functionsInstance, string pluginName = null) => throw null;
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterSemanticFunction(string functionName, [Carries] global::Microsoft.SemanticKernel.SemanticFunctions.SemanticFunctionConfig functionConfig) => throw null;
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterSemanticFunction(string skillName, string functionName, [Carries] global::Microsoft.SemanticKernel.SemanticFunctions.SemanticFunctionConfig functionConfig) => throw null;
        [Versions("[0.24,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterCustomFunction(global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction customFunction) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync([Carries] global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync([Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(string input, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(CancellationToken cancellationToken, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(string input, CancellationToken cancellationToken, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> RunAsync(global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, CancellationToken cancellationToken, [Carries] params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] pipeline) => throw null;
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.Orchestration.SKContext CreateNewContext() => throw null;
        [Versions("[,0.24)")] public KernelConfig Config { get; }
        [Versions("[,0.24)")] public ILogger Log { get; }
        [Versions("[,0.24)")] public Kernel(global::Microsoft.SemanticKernel.SkillDefinition.ISkillCollection skillCollection, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateEngine promptTemplateEngine, global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory memory, KernelConfig config, ILogger log) { }
        [Versions("[,0.24)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction RegisterCustomFunction(string skillName, global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction customFunction) => throw null;
    }

    public sealed class KernelBuilder
    {
        public static IKernel Create() => throw null;
        public IKernel Build() => throw null;
        [Versions("[0.24,)")] public KernelBuilder WithLoggerFactory(ILoggerFactory loggerFactory) => throw null;
        [Versions("[0.24,)")] public KernelBuilder WithDefaultAIService<TService>(TService instance) where TService : global::Microsoft.SemanticKernel.Services.IAIService => throw null;
        [Versions("[0.24,)")] public KernelBuilder WithDefaultAIService<TService>(Func<ILoggerFactory, TService> factory) where TService : global::Microsoft.SemanticKernel.Services.IAIService => throw null;
        [Versions("[0.24,)")] public KernelBuilder WithAIService<TService>(string serviceId, TService instance, bool setAsDefault = false) where TService : global::Microsoft.SemanticKernel.Services.IAIService => throw null;
        [Versions("[0.24,)")] public KernelBuilder WithAIService<TService>(string serviceId, Func<ILoggerFactory, TService> factory, bool setAsDefault = false) where TService : global::Microsoft.SemanticKernel.Services.IAIService => throw null;
        [Versions("[,1.0)")] public KernelBuilder WithMemory(global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory memory) => throw null;
        [Versions("[0.24,1.0)")] public KernelBuilder WithMemory<TStore>(Func<ILoggerFactory, TStore> factory) where TStore : global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory => throw null;
        [Versions("[,1.0)")] public KernelBuilder WithMemoryStorage(global::Microsoft.SemanticKernel.Memory.IMemoryStore storage) => throw null;
        [Versions("[0.24,1.0)")] public KernelBuilder WithMemoryStorage<TStore>(Func<ILoggerFactory, TStore> factory) where TStore : global::Microsoft.SemanticKernel.Memory.IMemoryStore => throw null;
        [Versions("[0.24,1.0)")] public KernelBuilder WithPromptTemplateEngine(global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateEngine promptTemplateEngine) => throw null;
        [Versions("[,0.24)")] public KernelBuilder WithLogger(ILogger log) => throw null;
        [Versions("[,0.24)")] public KernelBuilder WithMemoryStorageAndTextEmbeddingGeneration(global::Microsoft.SemanticKernel.Memory.IMemoryStore storage, global::Microsoft.SemanticKernel.AI.Embeddings.IEmbeddingGeneration<string, float> embeddingGenerator) => throw null;
        [Versions("[,0.24)")] public KernelBuilder WithConfiguration(KernelConfig config) => throw null;
        [Versions("[,0.24)")] public KernelBuilder Configure(Action<KernelConfig> configure) => throw null;
    }

    [Versions("[,0.24)")]
    public sealed class KernelConfig
    {
        public Dictionary<string, Func<IKernel, global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion>> TextCompletionServices { get; }
        public Dictionary<string, Func<IKernel, global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatCompletion>> ChatCompletionServices { get; }
        public Dictionary<string, Func<IKernel, global::Microsoft.SemanticKernel.AI.Embeddings.IEmbeddingGeneration<string, float>>> TextEmbeddingGenerationServices { get; }
        public Dictionary<string, Func<IKernel, global::Microsoft.SemanticKernel.AI.ImageGeneration.IImageGeneration>> ImageGenerationServices { get; }
        public KernelConfig AddTextCompletionService(Func<IKernel, global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion> serviceFactory, string serviceId = null) => throw null;
        public KernelConfig AddChatCompletionService(Func<IKernel, global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatCompletion> serviceFactory, string serviceId = null) => throw null;
        public KernelConfig AddTextEmbeddingGenerationService(Func<IKernel, global::Microsoft.SemanticKernel.AI.Embeddings.IEmbeddingGeneration<string, float>> serviceFactory, string serviceId = null) => throw null;
        public KernelConfig AddImageGenerationService(Func<IKernel, global::Microsoft.SemanticKernel.AI.ImageGeneration.IImageGeneration> serviceFactory, string serviceId = null) => throw null;
        public KernelConfig SetDefaultTextCompletionService(string serviceId) => throw null;
        public KernelConfig SetDefaultTextEmbeddingGenerationService(string serviceId) => throw null;
        public KernelConfig RemoveAllTextCompletionServices() => throw null;
        public KernelConfig RemoveAllChatCompletionServices() => throw null;
        public KernelConfig RemoveAllTextEmbeddingGenerationServices() => throw null;
    }

    [Versions("[1.0,)")]
    public static class KernelExtensions
    {
        public static IDictionary<string, ISKFunction> ImportFunctions(this IKernel kernel, object functionsInstance, string pluginName = null) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(this IKernel kernel, [Carries] ISKFunction skFunction, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(this IKernel kernel, [Carries] params ISKFunction[] pipeline) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(this IKernel kernel, string input, [Carries] params ISKFunction[] pipeline) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(this IKernel kernel, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, [Carries] params ISKFunction[] pipeline) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(this IKernel kernel, CancellationToken cancellationToken, [Carries] params ISKFunction[] pipeline) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> RunAsync(this IKernel kernel, string input, CancellationToken cancellationToken, [Carries] params ISKFunction[] pipeline) => throw null;
    }

    public static class KernelPlanExtensions
    {
        [Versions("[0.24,)")] public static ISKFunction ImportPlan(this IKernel kernel, global::Microsoft.SemanticKernel.Planning.Plan plan) => throw null;
        [Versions("[0.24,)")] public static ISKFunction ImportPlanFromJson(this IKernel kernel, string json) => throw null;
        public static Task<global::Microsoft.SemanticKernel.Planning.Plan> StepAsync(this IKernel kernel, global::Microsoft.SemanticKernel.Planning.Plan plan, CancellationToken cancellationToken = default) => throw null;
        public static Task<global::Microsoft.SemanticKernel.Planning.Plan> StepAsync(this IKernel kernel, string input, global::Microsoft.SemanticKernel.Planning.Plan plan, CancellationToken cancellationToken = default) => throw null;
        public static Task<global::Microsoft.SemanticKernel.Planning.Plan> StepAsync(this IKernel kernel, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, global::Microsoft.SemanticKernel.Planning.Plan plan, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.0,)")]
    public static class KernelSemanticFunctionExtensions
    {
        public static ISKFunction RegisterSemanticFunction(this IKernel kernel, string functionName, [Carries] global::Microsoft.SemanticKernel.TemplateEngine.PromptTemplateConfig promptTemplateConfig, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplate promptTemplate) => throw null;
        public static ISKFunction RegisterSemanticFunction(this IKernel kernel, string pluginName, string functionName, [Carries] global::Microsoft.SemanticKernel.TemplateEngine.PromptTemplateConfig promptTemplateConfig, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplate promptTemplate) => throw null;
        public static ISKFunction CreateSemanticFunction(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, string functionName = null, string pluginName = null, string description = null, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null) => throw null;
        public static ISKFunction CreateSemanticFunction(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] global::Microsoft.SemanticKernel.TemplateEngine.PromptTemplateConfig promptTemplateConfig, string functionName = null, string pluginName = null, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [LlmCall(Operation.PromptFunction)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> InvokeSemanticFunctionAsync(this IKernel kernel, [Prompt(Role.Template)] string template, string functionName = null, string pluginName = null, string description = null, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null) => throw null;
        public static IDictionary<string, ISKFunction> ImportSemanticFunctionsFromDirectory(this IKernel kernel, [PromptFile] string parentDirectory, params string[] pluginDirectoryNames) => throw null;
        public static IDictionary<string, ISKFunction> ImportSemanticFunctionsFromDirectory(this IKernel kernel, [PromptFile] string parentDirectory, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateFactory promptTemplateFactory = null, params string[] pluginDirectoryNames) => throw null;
    }

    [Versions("[,0.24)")]
    public static class KernelConfigOpenAIExtensions
    {
        [Provider("azure")] public static KernelConfig AddAzureTextCompletionService(this KernelConfig config, [Deployment] string deploymentName, string endpoint, string apiKey, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
        public static KernelConfig AddOpenAITextCompletionService(this KernelConfig config, [Model] string modelId, string apiKey, string orgId = null, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
        [Provider("azure")] public static KernelConfig AddAzureTextEmbeddingGenerationService(this KernelConfig config, [Deployment] string deploymentName, string endpoint, string apiKey, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
        public static KernelConfig AddOpenAITextEmbeddingGenerationService(this KernelConfig config, [Model] string modelId, string apiKey, string orgId = null, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
        [Provider("azure")] public static KernelConfig AddAzureChatCompletionService(this KernelConfig config, [Deployment] string deploymentName, string endpoint, string apiKey, bool alsoAsTextCompletion = true, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
        public static KernelConfig AddOpenAIChatCompletionService(this KernelConfig config, [Model] string modelId, string apiKey, string orgId = null, bool alsoAsTextCompletion = true, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
        public static KernelConfig AddOpenAIImageGenerationService(this KernelConfig config, string apiKey, string orgId = null, string serviceId = null, HttpClient httpClient = null, ILogger logger = null) => throw null;
    }

    [Versions("[,1.0)")]
    public static class ImportSemanticSkillFromDirectoryExtension
    {
        public static IDictionary<string, global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction> ImportSemanticSkillFromDirectory(this IKernel kernel, [PromptFile] string parentDirectory, params string[] skillDirectoryNames) => throw null;
    }

    [Versions("[,1.0)")]
    public static class InlineFunctionsDefinitionExtension
    {
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction CreateSemanticFunction(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, string functionName = null, string skillName = null, string description = null, [MaxOutputTokens] int? maxTokens = null, [Temperature] double temperature = 0d, double topP = 0d, double presencePenalty = 0d, double frequencyPenalty = 0d, IEnumerable<string> stopSequences = null, string chatSystemPrompt = null, string serviceId = null) => throw null;
        public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction CreateSemanticFunction(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, global::Microsoft.SemanticKernel.SemanticFunctions.PromptTemplateConfig config, string functionName = null, string skillName = null) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.PromptFunction)] public static Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeSemanticFunctionAsync(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, string functionName = null, string skillName = null, string description = null, [MaxOutputTokens] int? maxTokens = null, [Temperature] double temperature = 0d, double topP = 0d, double presencePenalty = 0d, double frequencyPenalty = 0d, IEnumerable<string> stopSequences = null, string chatSystemPrompt = null, string serviceId = null) => throw null;
        [Versions("[,0.24)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction CreateSemanticFunction(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, string functionName = null, string skillName = "", string description = null, [MaxOutputTokens] int maxTokens = 256, [Temperature] double temperature = 0d, double topP = 0d, double presencePenalty = 0d, double frequencyPenalty = 0d, IEnumerable<string> stopSequences = null) => throw null;
    }

    [Versions("[0.24,)")]
    public static class OpenAIKernelBuilderExtensions
    {
        [Versions("[1.0,)")] [Provider("azure")] public static KernelBuilder WithAzureTextCompletionService(this KernelBuilder builder, [Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, string serviceId = null, [Model] string modelId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        public static KernelBuilder WithOpenAITextCompletionService(this KernelBuilder builder, [Model] string modelId, string apiKey, string orgId = null, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        [Versions("[1.0,)")] [Provider("azure")] public static KernelBuilder WithAzureOpenAITextEmbeddingGenerationService(this KernelBuilder builder, [Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, string serviceId = null, [Model] string modelId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        public static KernelBuilder WithOpenAITextEmbeddingGenerationService(this KernelBuilder builder, [Model] string modelId, string apiKey, string orgId = null, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        [Versions("[1.0,)")] [Provider("azure")] public static KernelBuilder WithAzureOpenAIChatCompletionService(this KernelBuilder builder, [Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, bool alsoAsTextCompletion = true, string serviceId = null, [Model] string modelId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        public static KernelBuilder WithOpenAIChatCompletionService(this KernelBuilder builder, [Model] string modelId, string apiKey, string orgId = null, string serviceId = null, bool alsoAsTextCompletion = true, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        public static KernelBuilder WithOpenAIImageGenerationService(this KernelBuilder builder, string apiKey, string orgId = null, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        [Provider("azure")] public static KernelBuilder WithAzureOpenAIImageGenerationService(this KernelBuilder builder, [Endpoint] string endpoint, string apiKey, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null, int maxRetryCount = 5) => throw null;
        [Versions("[0.24,1.0)")] [Provider("azure")] public static KernelBuilder WithAzureTextCompletionService(this KernelBuilder builder, [Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        [Versions("[0.24,1.0)")] [Provider("azure")] public static KernelBuilder WithAzureTextEmbeddingGenerationService(this KernelBuilder builder, [Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
        [Versions("[0.24,1.0)")] [Provider("azure")] public static KernelBuilder WithAzureChatCompletionService(this KernelBuilder builder, [Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, bool alsoAsTextCompletion = true, string serviceId = null, bool setAsDefault = false, HttpClient httpClient = null) => throw null;
    }

    [Versions("[1.0,)")]
    public static class OpenAIKernelExtensions
    {
        public static ISKFunction CreateSemanticFunction(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] global::Microsoft.SemanticKernel.Connectors.AI.OpenAI.OpenAIRequestSettings requestSettings, string functionName = null, string pluginName = null, string description = null) => throw null;
        [LlmCall(Operation.PromptFunction)] public static Task<global::Microsoft.SemanticKernel.Orchestration.KernelResult> InvokeSemanticFunctionAsync(this IKernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] global::Microsoft.SemanticKernel.Connectors.AI.OpenAI.OpenAIRequestSettings requestSettings, string functionName = null, string pluginName = null, string description = null) => throw null;
    }

    [Versions("[0.24,)")] public static class ChatCompletionServiceExtensions { }
    [Versions("[0.24,)")] public static class ImageGenerationServiceExtensions { }
    [Versions("[0.24,)")] public static class TextCompletionServiceExtensions { }
    [Versions("[0.24,)")] public static class TextEmbeddingServiceExtensions { }
    [Versions("[1.0,)")] public static class SKFunction { }
    [Versions("[1.0,)")] public sealed class SKFunctionAttribute : Attribute { }

    [Versions("[0.24,)")]
    public static class SKFunctionExtensions
    {
        [Versions("[1.0,)")] public static ISKFunction UseCompletionSettings(this ISKFunction skFunction, global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.FunctionResult> InvokeAsync(this ISKFunction function, [Carries] IKernel kernel, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, IReadOnlyFunctionCollection functions = null, CultureInfo culture = null, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, ILoggerFactory loggerFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.FunctionResult> InvokeAsync(this ISKFunction function, string input, [Carries] IKernel kernel, IReadOnlyFunctionCollection functions = null, CultureInfo culture = null, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, ILoggerFactory loggerFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] public static ISKFunction WithInstrumentation(this ISKFunction function, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction UseCompletionSettings(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction UseMaxTokens(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, int? maxTokens) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction UseTemperature(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, double temperature) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction UseTopP(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, double topP) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction UsePresencePenalty(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, double presencePenalty) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction UseFrequencyPenalty(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction skFunction, double frequencyPenalty) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction function, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables = null, global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection skills = null, CultureInfo culture = null, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, ILoggerFactory loggerFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public static Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction function, string input, global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection skills = null, CultureInfo culture = null, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, ILoggerFactory loggerFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public static global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction WithInstrumentation(this global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction function, ILoggerFactory loggerFactory = null) => throw null;
    }

    [Versions("[1.0,)")]
    public static class SKFunctionTextExtensions
    {
        public static Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> AggregatePartitionedResultsAsync(this ISKFunction func, List<string> partitionedInput, global::Microsoft.SemanticKernel.Orchestration.SKContext context, string resultsSeparator = "\n", global::Microsoft.SemanticKernel.AI.AIRequestSettings settings = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.0,)")]
    public interface ISKFunction
    {
        string Name { get => throw null; }
        string PluginName { get => throw null; }
        string Description { get => throw null; }
        IEnumerable<global::Microsoft.SemanticKernel.AI.AIRequestSettings> ModelSettings { get => throw null; }
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.FunctionResult> InvokeAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        global::Microsoft.SemanticKernel.AI.AIRequestSettings RequestSettings { get => throw null; }
        ISKFunction SetAIService(Func<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion> serviceFactory) => throw null;
        ISKFunction SetAIConfiguration(global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings) => throw null;
    }

    [Versions("[1.0,)")]
    public sealed class SKNameAttribute : Attribute
    {
        public SKNameAttribute(string name) { }
        public string Name { get; }
    }

    [Versions("[1.0,)")]
    public class FunctionCollection : IFunctionCollection
    {
        public const string GlobalFunctionsPluginName = "_GLOBAL_FUNCTIONS_";
        public FunctionCollection() { }
        public FunctionCollection(IReadOnlyFunctionCollection readOnlyFunctionCollection) { }
        public IFunctionCollection AddFunction(ISKFunction functionInstance) => throw null;
        public ISKFunction GetFunction(string functionName) => throw null;
        public ISKFunction GetFunction(string pluginName, string functionName) => throw null;
        public bool TryGetFunction(string functionName, out ISKFunction availableFunction) => throw null;
        public bool TryGetFunction(string pluginName, string functionName, out ISKFunction availableFunction) => throw null;
    }

    [Versions("[1.0,)")]
    public interface IFunctionCollection : IReadOnlyFunctionCollection
    {
        IFunctionCollection AddFunction(ISKFunction functionInstance) => throw null;
    }

    [Versions("[1.0,)")]
    public interface IReadOnlyFunctionCollection
    {
        ISKFunction GetFunction(string functionName) => throw null;
        ISKFunction GetFunction(string pluginName, string functionName) => throw null;
        bool TryGetFunction(string functionName, out ISKFunction availableFunction) => throw null;
        bool TryGetFunction(string pluginName, string functionName, out ISKFunction availableFunction) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Services
{
    [Versions("[1.0,)")]
    public static class IAIServiceExtensions
    {
        public const string ModelIdKey = "ModelId";
        public const string EndpointKey = "Endpoint";
        public const string ApiVersionKey = "ApiVersion";
        public static string GetModelId(this IAIService service) => throw null;
        public static string GetEndpoint(this IAIService service) => throw null;
        public static string GetApiVersion(this IAIService service) => throw null;
        public static string GetAttribute(this IAIService service, string key) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Orchestration
{
    public sealed class SKContext
    {
        public string Result { get; }
        [Versions("[0.24,)")] public IReadOnlyCollection<ModelResult> ModelResults { get; }
        [Versions("[0.24,)")] public CultureInfo Culture { get; set; }
        public ContextVariables Variables { get; }
        [Versions("[1.0,)")] public IReadOnlyFunctionCollection Functions { get; }
        [Versions("[0.24,)")] public ILoggerFactory LoggerFactory { get; }
        [Versions("[0.24,)")] public SKContext Clone() => throw null;
        [Versions("[1.0,)")] public SKContext Clone(ContextVariables variables, IReadOnlyFunctionCollection functions) => throw null;
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection Skills { get; }
        [Versions("[0.24,1.0)")] public SKContext(ContextVariables variables = null, global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection skills = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[,0.24)")] public bool ErrorOccurred { get; }
        [Versions("[,0.24)")] public string LastErrorDescription { get; }
        [Versions("[,0.24)")] public Exception LastException { get; }
        [Versions("[,0.24)")] public CancellationToken CancellationToken { get; }
        [Versions("[,0.24)")] public string this[string name] { get => throw null; set { } }
        [Versions("[,0.24)")] public SKContext Fail(string errorDescription, Exception exception = null) => throw null;
        [Versions("[,0.24)")] public global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory Memory { get; }
        [Versions("[,0.24)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction Func(string skillName, string functionName) => throw null;
        [Versions("[,0.24)")] public ILogger Log { get; }
        [Versions("[,0.24)")] public SKContext(ContextVariables variables, global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory memory, global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection skills, ILogger logger, CancellationToken cancellationToken = default) { }
    }

    public sealed class ContextVariables : Dictionary<string, string>
    {
        public ContextVariables(string value = null) { }
        public ContextVariables Clone() => throw null;
        public string Input { get; }
        public ContextVariables Update(string value) => throw null;
        public void Set(string name, string value) { }
        [Versions("[,1.0)")] public ContextVariables Update(ContextVariables newData, bool merge = true) => throw null;
        [Versions("[0.24,1.0)")] public bool TryGetValue(string name, out string value) => throw null;
        [Versions("[,1.0)")] public string this[string name] { get => throw null; set { } }
        [Versions("[,1.0)")] public bool ContainsKey(string name) => throw null;
        [Versions("[,1.0)")] public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw null;
        [Versions("[,0.24)")] public bool Get(string name, out string value) => throw null;
    }

    [Versions("[1.0,)")]
    public sealed class FunctionResult
    {
        public string FunctionName { get; }
        public string PluginName { get; }
        public Dictionary<string, object> Metadata { get; }
        public FunctionResult(string functionName, string pluginName, SKContext context) { }
        public FunctionResult(string functionName, string pluginName, SKContext context, object value) { }
        public T GetValue<T>() => throw null;
        public bool TryGetMetadataValue<T>(string key, out T value) => throw null;
    }

    [Versions("[1.0,)")]
    public sealed class KernelResult
    {
        public IReadOnlyCollection<FunctionResult> FunctionResults { get; }
        public T GetValue<T>() => throw null;
        public static KernelResult FromFunctionResults(object value, IReadOnlyCollection<FunctionResult> functionResults) => throw null;
    }

    [Versions("[0.24,)")]
    public sealed class ModelResult
    {
        public ModelResult(object result) { }
        public object GetRawResult() => throw null;
        public T GetResult<T>() => throw null;
        public JsonElement GetJsonResult() => throw null;
    }
}

namespace Microsoft.SemanticKernel.Diagnostics
{
    public class SKException : Exception
    {
        public SKException() { }
        [Versions("[0.24,)")] public SKException(string message) { }
        [Versions("[0.24,)")] public SKException(string message, Exception innerException) { }
    }

    [Versions("[0.24,)")]
    public class HttpOperationException : Exception
    {
        public HttpOperationException() { }
        public HttpOperationException(string message) { }
        public HttpOperationException(string message, Exception innerException) { }
        public HttpOperationException(HttpStatusCode? statusCode, string responseContent, string message, Exception innerException) { }
        public HttpStatusCode? StatusCode { get; set; }
        public string ResponseContent { get; set; }
    }
}

namespace Microsoft.SemanticKernel.SkillDefinition
{
    [Versions("[,1.0)")]
    public sealed class FunctionView
    {
        public string Name { get; set; }
        public string SkillName { get; set; }
        public string Description { get; set; }
        public bool IsSemantic { get; set; }
        public bool IsAsynchronous { get; set; }
        public IList<ParameterView> Parameters { get; set; }
        public FunctionView() { }
        public FunctionView(string name, string skillName, string description, IList<ParameterView> parameters, bool isSemantic, bool isAsynchronous = true) { }
    }

    [Versions("[,1.0)")]
    public sealed class FunctionsView
    {
        public ConcurrentDictionary<string, List<FunctionView>> SemanticFunctions { get; set; }
        public ConcurrentDictionary<string, List<FunctionView>> NativeFunctions { get; set; }
        public FunctionsView AddFunction(FunctionView view) => throw null;
        public bool IsSemantic(string skillName, string functionName) => throw null;
        public bool IsNative(string skillName, string functionName) => throw null;
    }

    [Versions("[,1.0)")]
    public interface IReadOnlySkillCollection
    {
        ISKFunction GetFunction(string functionName) => throw null;
        ISKFunction GetFunction(string skillName, string functionName) => throw null;
        bool TryGetFunction(string functionName, out ISKFunction availableFunction) => throw null;
        bool TryGetFunction(string skillName, string functionName, out ISKFunction availableFunction) => throw null;
        FunctionsView GetFunctionsView(bool includeSemantic = true, bool includeNative = true) => throw null;
    }

    [Versions("[,1.0)")]
    public interface ISKFunction
    {
        string Name { get => throw null; }
        string SkillName { get => throw null; }
        string Description { get => throw null; }
        bool IsSemantic { get => throw null; }
        global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings RequestSettings { get => throw null; }
        FunctionView Describe() => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, CancellationToken cancellationToken = default) => throw null;
        ISKFunction SetDefaultSkillCollection(IReadOnlySkillCollection skills) => throw null;
        ISKFunction SetAIService(Func<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion> serviceFactory) => throw null;
        ISKFunction SetAIConfiguration(global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(string input, global::Microsoft.SemanticKernel.Orchestration.SKContext context = null, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, ILogger log = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context = null, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, ILogger log = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.0)")]
    public interface ISkillCollection : IReadOnlySkillCollection
    {
        ISkillCollection AddFunction(ISKFunction functionInstance) => throw null;
        [Versions("[,0.24)")] IReadOnlySkillCollection ReadOnlySkillCollection { get => throw null; }
    }

    [Versions("[,1.0)")]
    public sealed class ParameterView
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public string DefaultValue { get; set; }
        [Versions("[0.24,1.0)")] public ParameterViewType Type { get; set; }
        public ParameterView() { }
        [Versions("[0.24,1.0)")] public ParameterView(string name, string description = null, string defaultValue = null, ParameterViewType type = null) { }
        [Versions("[,0.24)")] public ParameterView(string name, string description, string defaultValue) { }
    }

    [Versions("[0.24,1.0)")]
    public class ParameterViewType
    {
        protected ParameterViewType() { }
        public static readonly ParameterViewType String;
        public static readonly ParameterViewType Number;
        public static readonly ParameterViewType Object;
        public static readonly ParameterViewType Array;
        public static readonly ParameterViewType Boolean;
        public ParameterViewType(string name) { }
        public string Name { get; }
    }

    [Versions("[,1.0)")]
    public static class SKFunction
    {
        [Versions("[0.24,1.0)")] public static ISKFunction FromNativeMethod(MethodInfo method, object target = null, string skillName = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[0.24,1.0)")] public static ISKFunction FromNativeFunction(Delegate nativeFunction, string skillName = null, string functionName = null, string description = null, IEnumerable<ParameterView> parameters = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[0.24,1.0)")] public static ISKFunction FromSemanticConfig(string skillName, string functionName, [Carries] global::Microsoft.SemanticKernel.SemanticFunctions.SemanticFunctionConfig functionConfig, ILoggerFactory loggerFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public static ISKFunction FromNativeMethod(MethodInfo methodSignature, object methodContainerInstance = null, string skillName = "", ILogger log = null) => throw null;
        [Versions("[,0.24)")] public static ISKFunction FromSemanticConfig(string skillName, string functionName, [Carries] global::Microsoft.SemanticKernel.SemanticFunctions.SemanticFunctionConfig functionConfig, ILogger log = null) => throw null;
    }

    [Versions("[,1.0)")]
    public sealed class SKFunctionAttribute : Attribute
    {
        public SKFunctionAttribute() { }
        [Versions("[,0.24)")] public string Description { get; }
        [Versions("[,0.24)")] public SKFunctionAttribute(string description) { }
    }

    [Versions("[0.24,1.0)")]
    public static class SKFunctionTextExtensions
    {
        public static Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> AggregatePartitionedResultsAsync(this ISKFunction func, List<string> partitionedInput, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
    }

    [Versions("[0.24,1.0)")]
    public sealed class SKNameAttribute : Attribute
    {
        public SKNameAttribute(string name) { }
        public string Name { get; }
    }

    [Versions("[0.24,1.0)")]
    public sealed class SKParameterAttribute : Attribute
    {
        public SKParameterAttribute(string name, string description) { }
        public string Name { get; }
        public string Description { get; }
        public string DefaultValue { get; set; }
    }

    [Versions("[,1.0)")]
    public class SkillCollection : ISkillCollection
    {
        protected SkillCollection() { }
        [Versions("[0.24,1.0)")] public SkillCollection(ILoggerFactory loggerFactory = null) { }
        public ISkillCollection AddFunction(ISKFunction functionInstance) => throw null;
        public ISKFunction GetFunction(string functionName) => throw null;
        public ISKFunction GetFunction(string skillName, string functionName) => throw null;
        public bool TryGetFunction(string functionName, out ISKFunction availableFunction) => throw null;
        public bool TryGetFunction(string skillName, string functionName, out ISKFunction availableFunction) => throw null;
        public FunctionsView GetFunctionsView(bool includeSemantic = true, bool includeNative = true) => throw null;
        [Versions("[,0.24)")] public IReadOnlySkillCollection ReadOnlySkillCollection { get; }
        [Versions("[,0.24)")] public SkillCollection(ILogger log = null) { }
    }

    [Versions("[,0.24)")]
    public sealed class SKFunctionContextParameterAttribute : Attribute
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public string DefaultValue { get; set; }
        public ParameterView ToParameterView() => throw null;
    }

    [Versions("[,0.24)")]
    public static class SKFunctionExtensions
    {
        public static ISKFunction UseCompletionSettings(this ISKFunction skFunction, global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings) => throw null;
        public static ISKFunction UseMaxTokens(this ISKFunction skFunction, int maxTokens) => throw null;
        public static ISKFunction UseTemperature(this ISKFunction skFunction, double temperature) => throw null;
        public static ISKFunction UseTopP(this ISKFunction skFunction, double topP) => throw null;
        public static ISKFunction UsePresencePenalty(this ISKFunction skFunction, double presencePenalty) => throw null;
        public static ISKFunction UseFrequencyPenalty(this ISKFunction skFunction, double frequencyPenalty) => throw null;
        public static Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeWithCustomInputAsync(this ISKFunction function, global::Microsoft.SemanticKernel.Orchestration.ContextVariables input, global::Microsoft.SemanticKernel.Memory.ISemanticTextMemory memory, IReadOnlySkillCollection skills, ILogger log, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,0.24)")]
    public sealed class SKFunctionInputAttribute : Attribute
    {
        public string Description { get; set; }
        public string DefaultValue { get; set; }
        public ParameterView ToParameterView() => throw null;
    }

    [Versions("[,0.24)")]
    public sealed class SKFunctionNameAttribute : Attribute
    {
        public string Name { get; }
        public SKFunctionNameAttribute(string name) { }
    }
}
