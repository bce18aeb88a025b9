// Semantic Kernel 1.x: prompts in YAML, Markdown and Prompty files; Handlebars and Liquid templates.
// https://github.com/microsoft/semantic-kernel/tree/main/dotnet/src/Functions (read from the sources of 1.80)
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;

[assembly: Sdk("Semantic Kernel prompt formats", Packages = "Microsoft.SemanticKernel.Yaml;Microsoft.SemanticKernel.Markdown;Microsoft.SemanticKernel.Prompty;Microsoft.SemanticKernel.PromptTemplates.Handlebars;Microsoft.SemanticKernel.PromptTemplates.Liquid", Uses = "Semantic Kernel; Microsoft.Extensions.AI; System.Memory.Data")]

namespace Microsoft.SemanticKernel
{
    public static class PromptYamlKernelExtensions
    {
        public static KernelFunction CreateFunctionFromPromptYaml(this Kernel kernel, [Prompt(Role.Template)] string text, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelPlugin CreatePluginFromPromptDirectoryYaml(this Kernel kernel, string pluginDirectory, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelPlugin ImportPluginFromPromptDirectoryYaml(this Kernel kernel, string pluginDirectory, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static IKernelBuilderPlugins AddFromPromptDirectoryYaml(this IKernelBuilderPlugins plugins, string pluginDirectory, string pluginName = null, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
    }

    public static class KernelFunctionYaml
    {
        public static KernelFunction FromPromptYaml([Prompt(Role.Template)] string text, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static PromptTemplateConfig ToPromptTemplateConfig([Prompt(Role.Template)] string text) => throw null;
    }

    public static class KernelFunctionMarkdown
    {
        public static KernelFunction FromPromptMarkdown([Prompt(Role.Template)] string text, string functionName, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
    }

    public static class MarkdownKernelExtensions
    {
        public static KernelFunction CreateFunctionFromMarkdown(this Kernel kernel, string text, string functionName, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
    }

    public static class PromptyKernelExtensions
    {
        public static KernelFunction CreateFunctionFromPromptyFile(this Kernel kernel, [PromptFile] string promptyFilePath, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelFunction CreateFunctionFromPrompty(this Kernel kernel, [Prompt(Role.Template)] string promptyTemplate, IPromptTemplateFactory promptTemplateFactory = null, string promptyFilePath = null) => throw null;
        public static KernelFunction CreateFunctionFromPromptyFile(this Kernel kernel, [PromptFile] string promptyFilePath, global::Microsoft.Extensions.FileProviders.IFileProvider fileProvider, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
        public static KernelFunction CreateFunctionFromPromptyFile(this Kernel kernel, global::Microsoft.Extensions.FileProviders.IFileInfo fileInfo, IPromptTemplateFactory promptTemplateFactory = null) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Prompty
{
    public static class KernelFunctionPrompty
    {
        public static KernelFunction FromPrompty([Prompt(Role.Template)] string text, IPromptTemplateFactory promptTemplateFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static PromptTemplateConfig ToPromptTemplateConfig([Prompt(Role.Template)] string promptyTemplate, string promptyFilePath = null) => throw null;
    }
}

namespace Microsoft.SemanticKernel.PromptTemplates.Handlebars
{
    public sealed class HandlebarsPromptTemplateFactory : IPromptTemplateFactory
    {
        public static string HandlebarsTemplateFormat { get; }
        public string NameDelimiter { get; }
        public bool AllowDangerouslySetContent { get; init; }
        public HandlebarsPromptTemplateFactory(HandlebarsPromptTemplateOptions options = null) { }
        public bool TryCreate(PromptTemplateConfig templateConfig, out IPromptTemplate result) => throw null;
    }

    public sealed class HandlebarsPromptTemplateOptions { public bool EnableHtmlDecoder { get; set; } }
}

namespace Microsoft.SemanticKernel.PromptTemplates.Liquid
{
    public sealed class LiquidPromptTemplateFactory : IPromptTemplateFactory
    {
        public static string LiquidTemplateFormat { get; }
        public bool AllowDangerouslySetContent { get; init; }
        public bool TryCreate(PromptTemplateConfig templateConfig, out IPromptTemplate result) => throw null;
    }
}
