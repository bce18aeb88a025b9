// Semantic Kernel 1.x: plugins, function metadata, filters, exceptions and registrations.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel
{
    using Role = PromptLint.Sdk.Role;

    public abstract class KernelPlugin : IEnumerable<KernelFunction>, IEnumerable
    {
        public bool Contains(string functionName) => throw null;
        public bool Contains(KernelFunction function) => throw null;
        public abstract bool TryGetFunction(string name, out KernelFunction function);
        public IList<KernelFunctionMetadata> GetFunctionsMetadata() => throw null;
        public abstract IEnumerator<KernelFunction> GetEnumerator();
        [Versions("[1.30,)")] public IEnumerable<global::Microsoft.Extensions.AI.AIFunction> AsAIFunctions(Kernel kernel = null) => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public string Name { get; }
        public string Description { get; }
        public KernelFunction this[string functionName] { get => throw null; }
        public abstract int FunctionCount { get; }
    }

    public sealed class KernelPluginCollection : ICollection<KernelPlugin>, IEnumerable<KernelPlugin>, IEnumerable, IReadOnlyKernelPluginCollection, IReadOnlyCollection<KernelPlugin>
    {
        public KernelPluginCollection() { }
        public KernelPluginCollection(IEnumerable<KernelPlugin> plugins) { }
        public void Add(KernelPlugin plugin) { }
        public void AddRange(IEnumerable<KernelPlugin> plugins) { }
        public bool Remove(KernelPlugin plugin) => throw null;
        public void Clear() { }
        public IEnumerator<KernelPlugin> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public bool Contains(KernelPlugin plugin) => throw null;
        public bool TryGetPlugin(string name, out KernelPlugin plugin) => throw null;
        void ICollection<KernelPlugin>.CopyTo(KernelPlugin[] array, int arrayIndex) { }
        public int Count { get; }
        public KernelPlugin this[string name] { get => throw null; }
        bool ICollection<KernelPlugin>.IsReadOnly { get => throw null; }
    }

    public static class KernelPluginExtensions
    {
        public static bool Contains(this IReadOnlyKernelPluginCollection plugins, string pluginName) => throw null;
        public static KernelFunction GetFunction(this IReadOnlyKernelPluginCollection plugins, string pluginName, string functionName) => throw null;
        public static bool TryGetFunction(this IReadOnlyKernelPluginCollection plugins, string pluginName, string functionName, out KernelFunction func) => throw null;
        public static IList<KernelFunctionMetadata> GetFunctionsMetadata(this IEnumerable<KernelPlugin> plugins) => throw null;
    }

    public static class KernelPluginFactory
    {
        public static KernelPlugin CreateFromType<T>(string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreateFromType<T>(JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreateFromType(Type instanceType, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreateFromType(Type instanceType, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, IServiceProvider serviceProvider = null) => throw null;
        public static KernelPlugin CreateFromObject(object target, string pluginName = null, ILoggerFactory loggerFactory = null) => throw null;
        [Versions("[1.30,)")] public static KernelPlugin CreateFromObject<T>(T target, JsonSerializerOptions jsonSerializerOptions, string pluginName = null, ILoggerFactory loggerFactory = null) => throw null;
        public static KernelPlugin CreateFromFunctions(string pluginName, IEnumerable<KernelFunction> functions) => throw null;
        public static KernelPlugin CreateFromFunctions(string pluginName, string description = null, IEnumerable<KernelFunction> functions = null) => throw null;
    }

    public interface IReadOnlyKernelPluginCollection : IReadOnlyCollection<KernelPlugin>, IEnumerable<KernelPlugin>, IEnumerable
    {
        bool TryGetPlugin(string name, out KernelPlugin plugin);
        KernelPlugin this[string name] { get; }
    }

    public sealed class KernelFunctionAttribute : Attribute
    {
        public KernelFunctionAttribute() { }
        public KernelFunctionAttribute(string name) { }
        public string Name { get; }
    }

    public sealed class KernelFunctionCanceledException : OperationCanceledException
    {
        public KernelFunctionCanceledException(Kernel kernel, KernelFunction function, KernelArguments arguments, FunctionResult functionResult, Exception innerException = null) { }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public KernelArguments Arguments { get; }
        public FunctionResult FunctionResult { get; }
    }

    [Versions("[1.60,)")]
    public static class KernelFunctionExtensions
    {
        public static KernelFunction WithKernel(this KernelFunction kernelFunction, Kernel kernel = null, string pluginName = null) => throw null;
    }

    [Versions("[1.60,)")]
    public static class KernelFunctionInvokingChatClientBuilderExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatClientBuilder UseKernelFunctionInvocation(this global::Microsoft.Extensions.AI.ChatClientBuilder builder, ILoggerFactory loggerFactory = null) => throw null;
    }

    public sealed class KernelFunctionMetadata
    {
        public KernelFunctionMetadata(string name) { }
        public KernelFunctionMetadata(KernelFunctionMetadata metadata) { }
        public string Name { get; set; }
        public string PluginName { get; set; }
        public string Description { get; set; }
        public IReadOnlyList<KernelParameterMetadata> Parameters { get; set; }
        public KernelReturnParameterMetadata ReturnParameter { get; set; }
        [Versions("[1.15,)")] public ReadOnlyDictionary<string, object> AdditionalProperties { get; set; }
    }

    public sealed class KernelParameterMetadata
    {
        public KernelParameterMetadata(string name) { }
        [Versions("[1.30,)")] public KernelParameterMetadata(string name, JsonSerializerOptions jsonSerializerOptions) { }
        public KernelParameterMetadata(KernelParameterMetadata metadata) { }
        [Versions("[1.30,)")] public KernelParameterMetadata(KernelParameterMetadata metadata, JsonSerializerOptions jsonSerializerOptions) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public object DefaultValue { get; set; }
        public bool IsRequired { get; set; }
        public Type ParameterType { get; set; }
        public KernelJsonSchema Schema { get; set; }
    }

    public sealed class KernelReturnParameterMetadata
    {
        public KernelReturnParameterMetadata() { }
        [Versions("[1.30,)")] public KernelReturnParameterMetadata(JsonSerializerOptions jsonSerializerOptions) { }
        public KernelReturnParameterMetadata(KernelReturnParameterMetadata metadata) { }
        [Versions("[1.30,)")] public KernelReturnParameterMetadata(KernelReturnParameterMetadata metadata, JsonSerializerOptions jsonSerializerOptions) { }
        public string Description { get; set; }
        public Type ParameterType { get; set; }
        public KernelJsonSchema Schema { get; set; }
    }

    public sealed class KernelJsonSchema
    {
        public sealed class JsonConverter : JsonConverter<KernelJsonSchema>
        {
            public override KernelJsonSchema Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null;
            public override void Write(Utf8JsonWriter writer, KernelJsonSchema value, JsonSerializerOptions options) { }
        }
    }

    public sealed class FromKernelServicesAttribute : Attribute
    {
        public FromKernelServicesAttribute() { }
        public FromKernelServicesAttribute(object serviceKey) { }
        public object ServiceKey { get; }
    }

    [Versions("[1.15,)")]
    public interface IAutoFunctionInvocationFilter
    {
        Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next);
    }

    [Versions("[1.15,)")]
    public interface IFunctionInvocationFilter
    {
        Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next);
    }

    [Versions("[1.15,)")]
    public interface IPromptRenderFilter
    {
        Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next);
    }

    [Versions("[1.15,)")]
    public class FunctionInvocationContext
    {
        [Versions("[1.30,)")] public CancellationToken CancellationToken { get; init; }
        [Versions("[1.30,)")] public bool IsStreaming { get; init; }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public KernelArguments Arguments { get; }
        public FunctionResult Result { get; set; }
    }

    [Versions("[1.15,)")]
    public class AutoFunctionInvocationContext : global::Microsoft.Extensions.AI.FunctionInvocationContext
    {
        protected AutoFunctionInvocationContext() { }
        [Versions("[1.30,)")] public AutoFunctionInvocationContext(Kernel kernel, KernelFunction function, FunctionResult result, global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, ChatMessageContent chatMessageContent) { }
        [Versions("[1.30,)")] public CancellationToken CancellationToken { get; init; }
        public KernelArguments Arguments { get; init; }
        public int RequestSequenceIndex { get; init; }
        public int FunctionSequenceIndex { get; init; }
        [Versions("[1.30,)")] public string ToolCallId { get; init; }
        [Versions("[1.30,)")] public ChatMessageContent ChatMessageContent { get; }
        [Versions("[1.45,)")] public PromptExecutionSettings ExecutionSettings { get; init; }
        public global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory ChatHistory { get; }
        public KernelFunction Function { get; }
        public Kernel Kernel { get; }
        public FunctionResult Result { get; set; }
        [Versions("[1.30,1.60)")] public bool IsStreaming { get; init; }
        [Versions("[1.15,1.60)")] public int FunctionCount { get; init; }
        [Versions("[1.15,1.60)")] public bool Terminate { get; set; }
        [Versions("[1.15,1.30)")] public AutoFunctionInvocationContext(Kernel kernel, KernelFunction function, FunctionResult result, global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory) { }
    }

    [Versions("[1.15,)")]
    public sealed class PromptRenderContext
    {
        [Versions("[1.30,)")] public CancellationToken CancellationToken { get; init; }
        [Versions("[1.30,)")] public bool IsStreaming { get; init; }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public KernelArguments Arguments { get; }
        [Versions("[1.45,)")] public PromptExecutionSettings ExecutionSettings { get; init; }
        public string RenderedPrompt { get; set; }
        public FunctionResult Result { get; set; }
    }

    public abstract class CancelKernelEventArgs : KernelEventArgs { public bool Cancel { get; set; } }

    public sealed class FunctionInvokedEventArgs : CancelKernelEventArgs
    {
        public FunctionInvokedEventArgs(KernelFunction function, KernelArguments arguments, FunctionResult result) { }
        public void SetResultValue(object value) { }
        public FunctionResult Result { get; }
    }

    public sealed class FunctionInvokingEventArgs : CancelKernelEventArgs
    {
        public FunctionInvokingEventArgs(KernelFunction function, KernelArguments arguments) { }
    }

    public abstract class KernelEventArgs : EventArgs
    {
        public KernelFunction Function { get; }
        public KernelArguments Arguments { get; }
        public IReadOnlyDictionary<string, object> Metadata { get; }
    }

    public sealed class PromptRenderedEventArgs : CancelKernelEventArgs
    {
        public PromptRenderedEventArgs(KernelFunction function, KernelArguments arguments, string renderedPrompt) { }
        public string RenderedPrompt { get; set; }
    }

    public sealed class PromptRenderingEventArgs : KernelEventArgs
    {
        public PromptRenderingEventArgs(KernelFunction function, KernelArguments arguments) { }
    }

    public class KernelException : Exception
    {
        public KernelException() { }
        public KernelException(string message) { }
        public KernelException(string message, Exception innerException) { }
    }

    public class HttpOperationException : Exception
    {
        public HttpOperationException() { }
        public HttpOperationException(string message) { }
        public HttpOperationException(string message, Exception innerException) { }
        public HttpOperationException(HttpStatusCode? statusCode, string responseContent, string message, Exception innerException) { }
        public HttpStatusCode? StatusCode { get; set; }
        public string ResponseContent { get; set; }
        [Versions("[1.15,)")] public string RequestMethod { get; set; }
        [Versions("[1.15,)")] public Uri RequestUri { get; set; }
        [Versions("[1.15,)")] public object RequestPayload { get; set; }
    }

    [Versions("[1.30,)")]
    public readonly struct FunctionChoice
    {
        public FunctionChoice(string label) { }
        public static bool operator ==(FunctionChoice left, FunctionChoice right) => throw null;
        public static bool operator !=(FunctionChoice left, FunctionChoice right) => throw null;
        public static FunctionChoice Auto { get; }
        public static FunctionChoice Required { get; }
        public static FunctionChoice None { get; }
        public string Label { get; }
    }

    [Versions("[1.30,)")]
    public abstract class FunctionChoiceBehavior
    {
        public static FunctionChoiceBehavior Auto(IEnumerable<KernelFunction> functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions options = null) => throw null;
        public static FunctionChoiceBehavior Required(IEnumerable<KernelFunction> functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions options = null) => throw null;
        public static FunctionChoiceBehavior None(IEnumerable<KernelFunction> functions = null, FunctionChoiceBehaviorOptions options = null) => throw null;
        public abstract FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context);
    }

    [Versions("[1.30,)")]
    public sealed class FunctionChoiceBehaviorConfiguration
    {
        public FunctionChoice Choice { get; }
        public IReadOnlyList<KernelFunction> Functions { get; }
        public bool AutoInvoke { get; set; }
        public FunctionChoiceBehaviorOptions Options { get; }
    }

    [Versions("[1.30,)")]
    public sealed class FunctionChoiceBehaviorConfigurationContext
    {
        public FunctionChoiceBehaviorConfigurationContext(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory) { }
        public global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory ChatHistory { get; }
        public Kernel Kernel { get; init; }
        public int RequestSequenceIndex { get; init; }
    }

    [Versions("[1.30,)")]
    public sealed class FunctionChoiceBehaviorOptions
    {
        public bool? AllowParallelCalls { get; set; }
        public bool AllowConcurrentInvocation { get; set; }
        [Versions("[1.45,)")] public bool AllowStrictSchemaAdherence { get; set; }
    }

    [Versions("[1.30,)")]
    public sealed class AutoFunctionChoiceBehavior : FunctionChoiceBehavior
    {
        public override FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context) => throw null;
        public IList<string> Functions { get; set; }
        public FunctionChoiceBehaviorOptions Options { get; set; }
    }

    [Versions("[1.30,)")]
    public sealed class NoneFunctionChoiceBehavior : FunctionChoiceBehavior
    {
        public override FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context) => throw null;
        public IList<string> Functions { get; set; }
        public FunctionChoiceBehaviorOptions Options { get; set; }
    }

    [Versions("[1.30,)")]
    public sealed class RequiredFunctionChoiceBehavior : FunctionChoiceBehavior
    {
        public override FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context) => throw null;
        public IList<string> Functions { get; set; }
        public FunctionChoiceBehaviorOptions Options { get; set; }
    }

    public interface IAIServiceSelector
    {
        bool TrySelectAIService<T>(Kernel kernel, KernelFunction function, KernelArguments arguments, out T service, out PromptExecutionSettings serviceSettings) where T : class, global::Microsoft.SemanticKernel.Services.IAIService;
    }

    [Versions("[1.45,)")]
    public static class AIFunctionExtensions
    {
        public static KernelFunction AsKernelFunction(this global::Microsoft.Extensions.AI.AIFunction aiFunction) => throw null;
        [Versions("[1.60,)")] public static ValueTask<object> InvokeAsync(this global::Microsoft.Extensions.AI.AIFunction aiFunction, Kernel kernel, global::Microsoft.Extensions.AI.AIFunctionArguments functionArguments = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.60,)")]
    public static class PromptExecutionSettingsExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatOptions ToChatOptions(this PromptExecutionSettings settings, Kernel kernel) => throw null;
    }

    public sealed class RestApiOperationResponse { }
}

namespace Microsoft.SemanticKernel.Data
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[1.30,)")] public sealed class TextSearchFilter { public TextSearchFilter Equality(string fieldName, object value) => throw null; }
}

namespace Microsoft.SemanticKernel.Services
{
    using Role = PromptLint.Sdk.Role;

    public static class AIServiceExtensions
    {
        public static string GetModelId(this IAIService service) => throw null;
        public static string GetEndpoint(this IAIService service) => throw null;
        public static string GetApiVersion(this IAIService service) => throw null;
        public static (T, PromptExecutionSettings) SelectAIService<T>(this IAIServiceSelector selector, Kernel kernel, KernelFunction function, KernelArguments arguments) where T : class, IAIService => throw null;
        [Versions("[1.45,)")] public static (T, PromptExecutionSettings) SelectAIService<T>(this IAIServiceSelector selector, Kernel kernel, IReadOnlyDictionary<string, PromptExecutionSettings> executionSettings, KernelArguments arguments) where T : class, IAIService => throw null;
        public static string ModelIdKey { get; }
        public static string EndpointKey { get; }
        public static string ApiVersionKey { get; }
    }

    public interface IAIService { IReadOnlyDictionary<string, object> Attributes { get; } }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using Role = PromptLint.Sdk.Role;

    public static class KernelServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.Kernel))] public static global::Microsoft.SemanticKernel.IKernelBuilder AddKernel(this IServiceCollection services) => throw null;
    }
}
