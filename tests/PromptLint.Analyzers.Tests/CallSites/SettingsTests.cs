using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Models and prompts that stand in configuration, the environment and files.</summary>
public sealed class SettingsTests
{
    private const string Reading = """
        using Microsoft.Extensions.Configuration;
        using OpenAI.Chat;
        class Bot(IConfiguration config) { void Run() => new ChatClient(config["OpenAI:Model"] ?? "gpt-4o-mini", "k").CompleteChat("Hi"); }
        """;

    [Fact]
    public void A_key_of_appsettings()
    {
        var call = Detect.One(Reading, ("appsettings.json", """{ "OpenAI": { "Model": "gpt-4.1" } }"""));
        Assert.Equal("gpt-4.1", call.Model.Id);
        Assert.Equal(ModelSource.Configuration, call.Model.Source);
    }

    [Fact]
    public void Environment_files_are_alternatives()
    {
        var call = Detect.One(Reading, ("appsettings.json", """{ "OpenAI": { "Model": "gpt-4.1" } }"""), ("appsettings.Development.json", """{ "OpenAI": { "Model": "gpt-4o" } }"""));
        Assert.Equal("gpt-4.1", call.Model.Id);
        Assert.Contains("gpt-4o", call.Model.Alternatives);
    }

    [Fact]
    public void Without_a_value_the_fallback_counts()
    {
        var call = Detect.One(Reading);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(ModelSource.Configuration, call.Model.Source);
    }

    [Theory]
    [InlineData("<your model>")]
    [InlineData("YOUR_MODEL_HERE")]
    [InlineData("")]
    public void A_value_to_be_filled_in_is_no_value(string placeholder) =>
        Assert.Equal("gpt-4o-mini", Detect.One(Reading, ("appsettings.json", $$"""{ "OpenAI": { "Model": "{{placeholder}}" } }""")).Model.Id);

    [Fact]
    public void A_key_without_value_and_fallback_is_named()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.Configuration;
            using OpenAI.Chat;
            class Bot(IConfiguration config) { void Run() => new ChatClient(config["OpenAI:Model"], "k").CompleteChat("Hi"); }
            """);
        Assert.Null(call.Model.Id);
        Assert.Equal("IConfiguration \"OpenAI:Model\", no value in the repository", call.Model.Detail);
    }

    [Fact]
    public void Options_classes_read_their_section()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options;
            using OpenAI.Chat;
            class AiOptions { public string Model { get; set; } = "gpt-4o"; }
            class Bot(IOptions<AiOptions> options) { void Run() => new ChatClient(options.Value.Model, "k").CompleteChat("Hi"); }
            static class Startup { static void Add(IServiceCollection s, IConfiguration c) => s.Configure<AiOptions>(c.GetSection("Ai")); }
            """, ("appsettings.json", """{ "Ai": { "Model": "gpt-4.1-mini" } }"""));
        Assert.Equal("gpt-4.1-mini", call.Model.Id);
        Assert.Contains("gpt-4o", call.Model.Alternatives);
    }

    [Fact]
    public void An_environment_variable_with_a_fallback()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Run() => new ChatClient(Environment.GetEnvironmentVariable("MODEL") ?? "gpt-4o", "k").CompleteChat("Hi"); }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(ModelSource.Environment, call.Model.Source);
    }

    [Fact]
    public void A_prompt_file_is_read_by_the_end_of_its_path()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Run(ChatClient c) => c.CompleteChat(new SystemChatMessage(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Prompts", "support.txt")))); }
            """, ("src/Prompts/support.txt", "You answer support mails."), ("docs/other.txt", "nothing"));
        var prompt = Assert.Single(call.Prompts);
        Assert.Equal("You answer support mails.", prompt.Text);
        Assert.Equal(PromptSource.File, prompt.Source);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_hole()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Run(ChatClient c) => c.CompleteChat(new SystemChatMessage(File.ReadAllText("missing.txt"))); }
            """);
        Assert.Equal("{file}", Assert.Single(call.Prompts).Text);
    }

    [Theory]
    [InlineData("You sell shoes. Answer in the language of your customer, and use {{$name}} to greet.", true)]
    [InlineData("your-system-prompt", false)]
    [InlineData("<put your system prompt here>", false)]
    [InlineData("{SystemPrompt}", false)]
    public void A_long_text_is_no_placeholder(string value, bool known)
    {
        var call = Detect.One("""
            using Microsoft.Extensions.Configuration;
            using OpenAI.Chat;
            class Bot(IConfiguration configuration) { void Run(ChatClient client) => client.CompleteChat(configuration["System"]); }
            """, ("appsettings.json", "{ \"System\": \"" + value + "\" }"));
        Assert.Equal(known, Detect.Texts(call).Contains(value));
    }
}
