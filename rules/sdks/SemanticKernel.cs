// Semantic Kernel 1.x: kernel, builder, functions and prompts. The other areas are in SemanticKernel.*.cs, the other connectors in files of their own.
// https://github.com/microsoft/semantic-kernel/tree/main/dotnet (read from the assemblies of 1.82 and the sources of 1.0, 1.15, 1.30, 1.45 and 1.60)
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Semantic Kernel", Packages = "Microsoft.SemanticKernel[1.0.0-rc1,2.0);Microsoft.SemanticKernel.Core[1.0.0-rc1,2.0);Microsoft.SemanticKernel.Abstractions[1.0.0-rc1,2.0);Microsoft.SemanticKernel.Connectors.OpenAI;Microsoft.SemanticKernel.Connectors.AzureOpenAI", Uses = "Microsoft.Extensions.AI; OpenAI; Azure.AI.OpenAI; Azure.Core; System.ClientModel; System.Memory.Data")]

namespace Microsoft.SemanticKernel
{
    using Role = PromptLint.Sdk.Role;

    [ServedBy(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService), typeof(Microsoft.Extensions.AI.IChatClient))]
    public sealed class Kernel
    {
        public Kernel([Carries] IServiceProvider services = null, [Carries] KernelPluginCollection plugins = null) { }
        public static IKernelBuilder CreateBuilder() => throw null;
        public Kernel Clone() => throw null;
        public T GetRequiredService<T>(object serviceKey = null) where T : class => throw null;
        public IEnumerable<T> GetAllServices<T>() where T : class => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<FunctionResult> InvokeAsync([Carries] KernelFunction function, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<FunctionResult> InvokeAsync(string pluginName, string functionName, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<TResult> InvokeAsync<TResult>([Carries] KernelFunction function, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<TResult> InvokeAsync<TResult>(string pluginName, string functionName, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, Streaming = true, OnlyWithPrompt = true)] public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync([Carries] KernelFunction function, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, Streaming = true, OnlyWithPrompt = true)] public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(string pluginName, string functionName, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, Streaming = true, OnlyWithPrompt = true)] public IAsyncEnumerable<T> InvokeStreamingAsync<T>([Carries] KernelFunction function, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, Streaming = true, OnlyWithPrompt = true)] public IAsyncEnumerable<T> InvokeStreamingAsync<T>(string pluginName, string functionName, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        public KernelPluginCollection Plugins { get; }
        [Versions("[1.15,)")] public IList<IFunctionInvocationFilter> FunctionInvocationFilters { get; }
        [Versions("[1.15,)")] public IList<IPromptRenderFilter> PromptRenderFilters { get; }
        [Versions("[1.15,)")] public IList<IAutoFunctionInvocationFilter> AutoFunctionInvocationFilters { get; }
        public IServiceProvider Services { get; }
        public CultureInfo Culture { get; set; }
        public ILoggerFactory LoggerFactory { get; }
        public IAIServiceSelector ServiceSelector { get; }
        public IDictionary<string, object> Data { get; }
        [Versions("[,1.15)")] public event EventHandler<FunctionInvokingEventArgs> FunctionInvoking { add { } remove { } }
        [Versions("[,1.15)")] public event EventHandler<FunctionInvokedEventArgs> FunctionInvoked { add { } remove { } }
        [Versions("[,1.15)")] public event EventHandler<PromptRenderingEventArgs> PromptRendering { add { } remove { } }
        [Versions("[,1.15)")] public event EventHandler<PromptRenderedEventArgs> PromptRendered { add { } remove { } }
    }

    public interface IKernelBuilder
    {
        IServiceCollection Services { get; }
        IKernelBuilderPlugins Plugins { get; }
    }

    public interface IKernelBuilderPlugins { IServiceCollection Services { get; } }

    [Versions("[1.30,1.45)")]
    public static class KernelBuilderExtensions
    {
        public static IKernelBuilder AddVolatileVectorStore(this IKernelBuilder builder, string serviceId = null) => throw null;
    }

    public static class KernelExtensions
    {
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, JsonSerializerOptions jsonSerializerOptions, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null) => throw null;
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, MethodInfo method, object target = null, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, MethodInfo method, JsonSerializerOptions jsonSerializerOptions, object target = null, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null) => throw null;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] PromptExecutionSettings executionSettings = null, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, JsonSerializerOptions jsonSerializerOptions, [Carries] PromptExecutionSettings executionSettings = null, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.15,)")] public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] IEnumerable<PromptExecutionSettings> executionSettings, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, JsonSerializerOptions jsonSerializerOptions, [Carries] IEnumerable<PromptExecutionSettings> executionSettings, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, [Carries] PromptTemplateConfig promptConfig, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, [Carries] PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelPlugin CreatePluginFromType<T>(this Kernel kernel, string pluginName = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreatePluginFromType<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string pluginName = null) => throw null;
        public static KernelPlugin CreatePluginFromObject(this Kernel kernel, object target, string pluginName = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreatePluginFromObject<T>(this Kernel kernel, T target, JsonSerializerOptions jsonSerializerOptions, string pluginName = null) => throw null;
        [Versions("[1.15,)")] public static KernelPlugin CreatePluginFromFunctions(this Kernel kernel, string pluginName, IEnumerable<KernelFunction> functions) => throw null;
        [Versions("[1.15,)")] public static KernelPlugin CreatePluginFromFunctions(this Kernel kernel, string pluginName, string description = null, IEnumerable<KernelFunction> functions = null) => throw null;
        public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, string pluginName = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string pluginName = null) => throw null;
        public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, string pluginName = null) => throw null;
        [Versions("[1.30,)")] public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, JsonSerializerOptions jsonSerializerOptions, string pluginName = null) => throw null;
        public static IKernelBuilderPlugins Add(this IKernelBuilderPlugins plugins, KernelPlugin plugin) => throw null;
        public static KernelPlugin ImportPluginFromObject(this Kernel kernel, object target, string pluginName = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin ImportPluginFromObject<T>(this Kernel kernel, T target, JsonSerializerOptions jsonSerializerOptions, string pluginName = null) => throw null;
        public static KernelPlugin AddFromObject(this ICollection<KernelPlugin> plugins, object target, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin AddFromObject<T>(this ICollection<KernelPlugin> plugins, T target, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        public static IKernelBuilderPlugins AddFromObject(this IKernelBuilderPlugins plugins, object target, string pluginName = null) => throw null;
        [Versions("[1.30,)")] public static IKernelBuilderPlugins AddFromObject<T>(this IKernelBuilderPlugins plugins, T target, JsonSerializerOptions jsonSerializerOptions, string pluginName = null) => throw null;
        [Versions("[1.15,)")] public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName, IEnumerable<KernelFunction> functions) => throw null;
        [Versions("[1.15,)")] public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName, string description = null, IEnumerable<KernelFunction> functions = null) => throw null;
        [Versions("[1.15,)")] public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, IEnumerable<KernelFunction> functions) => throw null;
        public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, string description = null, IEnumerable<KernelFunction> functions = null) => throw null;
        [Versions("[1.15,)")] public static IKernelBuilderPlugins AddFromFunctions(this IKernelBuilderPlugins plugins, string pluginName, IEnumerable<KernelFunction> functions) => throw null;
        [Versions("[1.15,)")] public static IKernelBuilderPlugins AddFromFunctions(this IKernelBuilderPlugins plugins, string pluginName, string description = null, IEnumerable<KernelFunction> functions = null) => throw null;
        public static KernelPlugin CreatePluginFromPromptDirectory(this Kernel kernel, [PromptFile] string pluginDirectory, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreatePluginFromPromptDirectory(this Kernel kernel, [PromptFile] string pluginDirectory, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelPlugin ImportPluginFromPromptDirectory(this Kernel kernel, [PromptFile] string pluginDirectory, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin ImportPluginFromPromptDirectory(this Kernel kernel, [PromptFile] string pluginDirectory, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static IKernelBuilderPlugins AddFromPromptDirectory(this IKernelBuilderPlugins plugins, string pluginDirectory, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.30,)")] public static IKernelBuilderPlugins AddFromPromptDirectory(this IKernelBuilderPlugins plugins, string pluginDirectory, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction)] public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction)] public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction)] public static Task<T> InvokePromptAsync<T>(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction)] public static Task<T> InvokePromptAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.82,)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, [Carries] PromptTemplateConfig promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null;
        public static Kernel Build(this IKernelBuilder builder) => throw null;
        [Versions("[,1.82)")] [LlmCall(Operation.PromptFunction)] public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.30,1.82)")] [LlmCall(Operation.PromptFunction)] public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.15,1.82)")] [LlmCall(Operation.PromptFunction)] public static Task<T> InvokePromptAsync<T>(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.30,1.82)")] [LlmCall(Operation.PromptFunction)] public static Task<T> InvokePromptAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.82)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.30,1.82)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.82)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.30,1.82)")] [LlmCall(Operation.PromptFunction, Streaming = true)] public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.15)")] [LlmCall(Operation.PromptFunction)] public static Task<T> InvokePromptAsync<T>(this Kernel kernel, [Prompt(Role.Template)] string promptTemplate, [Carries] KernelArguments arguments = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
    }

    public abstract class KernelFunction
    {
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<FunctionResult> InvokeAsync([Carries] Kernel kernel, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, OnlyWithPrompt = true)] public Task<TResult> InvokeAsync<TResult>([Carries] Kernel kernel, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, Streaming = true, OnlyWithPrompt = true)] public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync([Carries] Kernel kernel, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.PromptFunction, Streaming = true, OnlyWithPrompt = true)] public IAsyncEnumerable<TResult> InvokeStreamingAsync<TResult>([Carries] Kernel kernel, [Carries] KernelArguments arguments = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.15,)")] public abstract KernelFunction Clone(string pluginName = null);
        [Versions("[1.30,)")] public global::Microsoft.Extensions.AI.AIFunction AsAIFunction(Kernel kernel = null) => throw null;
        public virtual string Name { get; }
        [Versions("[1.15,)")] public virtual string PluginName { get; }
        [Versions("[1.15,)")] public IReadOnlyDictionary<string, PromptExecutionSettings> ExecutionSettings { get; }
        [Versions("[,1.60)")] public string Description { get; }
        [Versions("[,1.60)")] public KernelFunctionMetadata Metadata { get; init; }
    }

    public static class KernelFunctionFactory
    {
        public static KernelFunction CreateFromMethod(Delegate method, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromMethod(Delegate method, JsonSerializerOptions jsonSerializerOptions, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.15,)")] public static KernelFunction CreateFromMethod(Delegate method, KernelFunctionFromMethodOptions options) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromMethod(Delegate method, JsonSerializerOptions jsonSerializerOptions, KernelFunctionFromMethodOptions options) => throw null;
        public static KernelFunction CreateFromMethod(MethodInfo method, object target = null, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromMethod(MethodInfo method, JsonSerializerOptions jsonSerializerOptions, object target = null, string functionName = null, string description = null, IEnumerable<KernelParameterMetadata> parameters = null, KernelReturnParameterMetadata returnParameter = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.15,)")] public static KernelFunction CreateFromMethod(MethodInfo method, object target, KernelFunctionFromMethodOptions options) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromMethod(MethodInfo method, JsonSerializerOptions jsonSerializerOptions, object target, KernelFunctionFromMethodOptions options) => throw null;
        public static KernelFunction CreateFromPrompt([Prompt(Role.Template)] string promptTemplate, [Carries] PromptExecutionSettings executionSettings = null, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromPrompt([Prompt(Role.Template)] string promptTemplate, JsonSerializerOptions jsonSerializerOptions, [Carries] PromptExecutionSettings executionSettings = null, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.15,)")] public static KernelFunction CreateFromPrompt([Prompt(Role.Template)] string promptTemplate, [Carries] IEnumerable<PromptExecutionSettings> executionSettings, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromPrompt([Prompt(Role.Template)] string promptTemplate, JsonSerializerOptions jsonSerializerOptions, [Carries] IEnumerable<PromptExecutionSettings> executionSettings, string functionName = null, string description = null, string templateFormat = null, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static KernelFunction CreateFromPrompt([Carries] PromptTemplateConfig promptConfig, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromPrompt([Carries] PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static KernelFunction CreateFromPrompt([Carries] IPromptTemplate promptTemplate, [Carries] PromptTemplateConfig promptConfig, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelFunction CreateFromPrompt([Carries] IPromptTemplate promptTemplate, [Carries] PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, ILoggerFactory loggerFactory = null) => throw null;
    }

    [Versions("[1.15,)")]
    public sealed class KernelFunctionFromMethodOptions
    {
        public string FunctionName { get; init; }
        public string Description { get; init; }
        public IEnumerable<KernelParameterMetadata> Parameters { get; init; }
        public KernelReturnParameterMetadata ReturnParameter { get; init; }
        public ILoggerFactory LoggerFactory { get; init; }
        public ReadOnlyDictionary<string, object> AdditionalMetadata { get; init; }
    }

    public sealed class KernelArguments : global::Microsoft.Extensions.AI.AIFunctionArguments
    {
        public KernelArguments() { }
        public KernelArguments([Carries] PromptExecutionSettings executionSettings) { }
        [Versions("[1.15,)")] public KernelArguments([Carries] IEnumerable<PromptExecutionSettings> executionSettings) { }
        public KernelArguments([Carries] IDictionary<string, object> source, [Carries] Dictionary<string, PromptExecutionSettings> executionSettings = null) { }
        public bool ContainsName(string name) => throw null;
        [Carries] public IReadOnlyDictionary<string, PromptExecutionSettings> ExecutionSettings { get; set; }
        public ICollection<string> Names { get; }
        [Versions("[,1.60)")] public int Count { get; }
        [Versions("[,1.60)")] public void Add(string name, object value) { }
        [Versions("[,1.60)")] public bool Remove(string name) => throw null;
        [Versions("[,1.60)")] public void Clear() { }
        [Versions("[,1.60)")] public bool TryGetValue(string name, out object value) => throw null;
        [Versions("[,1.60)")] public object this[string name] { get => throw null; set { } }
        [Versions("[,1.60)")] public ICollection<object> Values { get; }
    }

    public sealed class FunctionResult
    {
        public FunctionResult(KernelFunction function, object value = null, CultureInfo culture = null, IReadOnlyDictionary<string, object> metadata = null) { }
        [Versions("[1.15,)")] public FunctionResult(FunctionResult result, object value = null) { }
        public T GetValue<T>() => throw null;
        public KernelFunction Function { get; init; }
        public IReadOnlyDictionary<string, object> Metadata { get; init; }
        [Versions("[1.15,)")] public CultureInfo Culture { get; init; }
        public Type ValueType { get; }
        [Versions("[1.15,)")] public string RenderedPrompt { get; }
    }

    public class PromptExecutionSettings
    {
        [Versions("[1.15,)")] public virtual void Freeze() { }
        [Versions("[1.15,)")] public virtual PromptExecutionSettings Clone() => throw null;
        public static string DefaultServiceId { get; }
        [Versions("[1.15,)")] public string ServiceId { get; set; }
        [Model] public string ModelId { get; set; }
        [Versions("[1.30,)")] public FunctionChoiceBehavior FunctionChoiceBehavior { get; set; }
        public IDictionary<string, object> ExtensionData { get; set; }
        [Versions("[1.15,)")] public bool IsFrozen { get; }
    }

    public sealed class PromptTemplateConfig
    {
        public PromptTemplateConfig() { }
        public PromptTemplateConfig([Prompt(Role.Template)] string template) { }
        public static PromptTemplateConfig FromJson([JsonBody] string json) => throw null;
        [Versions("[1.30,)")] public static PromptTemplateConfig FromJson([JsonBody] string json, JsonSerializerOptions jsonSerializerOptions) => throw null;
        public void AddExecutionSettings([Carries] PromptExecutionSettings settings, string serviceId = null) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public static string SemanticKernelTemplateFormat { get; }
        public string TemplateFormat { get; set; }
        [Prompt(Role.Template)] public string Template { get; set; }
        public List<InputVariable> InputVariables { get; set; }
        public OutputVariable OutputVariable { get; set; }
        [Carries] public Dictionary<string, PromptExecutionSettings> ExecutionSettings { get; set; }
        [Versions("[1.15,)")] public bool AllowDangerouslySetContent { get; set; }
        public PromptExecutionSettings DefaultExecutionSettings { get; }
    }

    public interface IPromptTemplate
    {
        Task<string> RenderAsync(Kernel kernel, KernelArguments arguments = null, CancellationToken cancellationToken = default);
    }

    public interface IPromptTemplateFactory { bool TryCreate([Carries] PromptTemplateConfig templateConfig, out IPromptTemplate result); }

    public sealed class AggregatorPromptTemplateFactory : IPromptTemplateFactory
    {
        public AggregatorPromptTemplateFactory(params IPromptTemplateFactory[] promptTemplateFactories) { }
        public bool TryCreate([Carries] PromptTemplateConfig templateConfig, out IPromptTemplate result) => throw null;
    }

    [Versions("[1.15,)")]
    public sealed class EchoPromptTemplateFactory : IPromptTemplateFactory
    {
        public bool TryCreate([Carries] PromptTemplateConfig templateConfig, out IPromptTemplate result) => throw null;
        public static EchoPromptTemplateFactory Instance { get; }
    }

    public sealed class KernelPromptTemplateFactory : IPromptTemplateFactory
    {
        public KernelPromptTemplateFactory(ILoggerFactory loggerFactory = null) { }
        public bool TryCreate([Carries] PromptTemplateConfig templateConfig, out IPromptTemplate result) => throw null;
        [Versions("[1.15,)")] public bool AllowDangerouslySetContent { get; init; }
    }

    public static class PromptTemplateFactoryExtensions
    {
        public static IPromptTemplate Create(this IPromptTemplateFactory factory, [Carries] PromptTemplateConfig templateConfig) => throw null;
    }

    public sealed class InputVariable
    {
        public InputVariable() { }
        [Versions("[1.15,)")] public InputVariable(InputVariable inputVariable) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public object Default { get; set; }
        public bool IsRequired { get; set; }
        public string JsonSchema { get; set; }
        [Versions("[1.15,)")] public bool AllowDangerouslySetContent { get; set; }
        [Versions("[1.60,)")] public object Sample { get; set; }
    }

    public sealed class OutputVariable
    {
        public string Description { get; set; }
        public string JsonSchema { get; set; }
    }
}
