namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Semantic Kernel's kernels that dependency injection or the application's own code hands out.</summary>
public sealed class KernelTests
{
    private const string Usings = """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        """;

    [Theory]
    [InlineData("""services.AddKernel().AddOpenAIChatCompletion("gpt-4.1", "key");""")]
    [InlineData("""services.AddKernel(); services.AddOpenAIChatCompletion("gpt-4.1", "key");""")]
    [InlineData("""services.AddOpenAIChatCompletion("gpt-4.1", "key"); services.AddTransient<Kernel>();""")]
    [InlineData("""services.AddOpenAIChatCompletion("gpt-4.1", "key"); services.AddTransient(sp => new Kernel(sp));""")]
    [InlineData("""services.AddSingleton<IChatCompletionService>(new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService("gpt-4.1", "key")); services.AddKernel();""")]
    [InlineData("""services.AddSingleton<Kernel>(sp => { var b = Kernel.CreateBuilder(); b.AddOpenAIChatCompletion("gpt-4.1", "key"); return b.Build(); });""")]
    [InlineData("""services.AddScoped<Kernel>(sp => sp.GetRequiredService<Factory>().Make()); services.AddSingleton(sp => new Factory());""")]
    [InlineData("""services.AddSingleton<Kernel>(Factory.Build);""")]
    public void An_injected_kernel_has_the_registered_model(string register)
    {
        var call = Detect.One($$"""
            {{Usings}}
            static class Setup { static void Add(IServiceCollection services) { {{register}} } }
            class Factory
            {
                public Kernel Make() { var builder = Kernel.CreateBuilder(); builder.Services.AddOpenAIChatCompletion("gpt-4.1", "key"); return builder.Build(); }
                public static Kernel Build(IServiceProvider services) => new Factory().Make();
            }
            class Bot
            {
                private readonly Kernel kernel;
                public Bot(Kernel kernel) { this.kernel = kernel; }
                async Task<string> Run() => (await kernel.InvokePromptAsync("Name a valley.")).ToString();
            }
            """);
        Assert.Equal("gpt-4.1", call.Model.Id);
    }

    [Theory]
    [InlineData("kernel.GetRequiredService<IChatCompletionService>()")]
    [InlineData("kernel.Services.GetRequiredService<IChatCompletionService>()")]
    public void A_service_out_of_an_injected_kernel(string service)
    {
        var call = Detect.One($$"""
            {{Usings}}
            static class Setup { static void Add(IServiceCollection services) { services.AddKernel().AddOpenAIChatCompletion("gpt-4.1", "key"); } }
            class Bot(Kernel kernel) { Task Run() => {{service}}.GetChatMessageContentAsync("Name a valley."); }
            """);
        Assert.Equal("gpt-4.1", call.Model.Id);
    }

    [Fact]
    public void A_function_that_a_kernel_of_the_callers_runs()
    {
        var call = Detect.All($$"""
            {{Usings}}
            class Bot
            {
                static async Task Ask(Kernel kernel, string text)
                {
                    var function = kernel.CreateFunctionFromPrompt("Summarise {{"{{$input}}"}}.");
                    await function.InvokeAsync(kernel, new() { ["input"] = text });
                }
                async Task Run(string text)
                {
                    var builder = Kernel.CreateBuilder();
                    builder.AddOpenAIChatCompletion("gpt-4.1", "key");
                    await Ask(builder.Build(), text);
                }
            }
            """).Last();
        Assert.Equal("gpt-4.1", call.Model.Id);
    }

    [Fact]
    public void A_kernel_without_registration_has_no_model()
    {
        var call = Detect.One($$"""
            {{Usings}}
            class Bot(Kernel kernel) { Task Run() => kernel.InvokePromptAsync("Name a valley."); }
            """);
        Assert.Null(call.Model.Id);
    }
}
