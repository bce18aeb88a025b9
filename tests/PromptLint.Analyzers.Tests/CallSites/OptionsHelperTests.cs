namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Options classes that the application binds through generic helpers of its own.</summary>
public sealed class OptionsHelperTests
{
    private static readonly (string, string) Settings = ("appsettings.json", """{ "Chat": { "Model": "gpt-4.1-nano", "System": "You sell shoes." }, "Model": "wrong" }""");

    [Theory]
    [InlineData("""services.AddOptions<T>().Bind(configuration.GetSection(name));""")]
    [InlineData("""services.Configure<T>(configuration.GetSection(name));""")]
    [InlineData("""services.Configure<T>(o => configuration.GetSection(name).Bind(o));""")]
    [InlineData("""services.AddOptions<T>().BindConfiguration(name);""")]
    [InlineData("""services.Bind<T>(configuration.GetSection(name));""")]
    public void A_helper_that_takes_the_sections_name(string bind)
    {
        var call = Detect.One($$"""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options;
            using OpenAI.Chat;
            class ChatSettings { public const string Section = "Chat"; public string Model { get; set; } public string System { get; set; } }
            static class Setup
            {
                public static void AddAll(this IServiceCollection services, IConfiguration configuration)
                {
                    Add<ChatSettings>(ChatSettings.Section);
                    void Add<T>(string name) where T : class { {{bind}} }
                }
                static void Bind<T>(this IServiceCollection services, IConfigurationSection section) where T : class => services.AddOptions<T>().Bind(section);
            }
            class Bot(IOptions<ChatSettings> options) { void Run(string q) => new ChatClient(options.Value.Model, "key").CompleteChat(new SystemChatMessage(options.Value.System), new UserChatMessage(q)); }
            """, Settings);
        Assert.Equal("gpt-4.1-nano", call.Model.Id);
        Assert.Contains("You sell shoes.", Detect.Texts(call));
    }

    [Fact]
    public void A_helper_of_the_same_name_as_the_frameworks()
    {
        var call = Detect.One("""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options;
            using OpenAI.Chat;
            class ChatSettings { public string Model { get; set; } }
            static class Setup
            {
                public static void AddOptions(this IServiceCollection services, IConfiguration configuration)
                {
                    AddOptions<ChatSettings>("Chat");
                    void AddOptions<T>(string name) where T : class => services.AddOptions<T>(configuration.GetSection(name));
                }
                internal static void AddOptions<T>(this IServiceCollection services, IConfigurationSection section) where T : class => services.AddOptions<T>().Bind(section).ValidateOnStart();
            }
            class Bot(IOptions<ChatSettings> options) { void Run(string q) => new ChatClient(options.Value.Model, "key").CompleteChat(q); }
            """, Settings);
        Assert.Equal("gpt-4.1-nano", call.Model.Id);
    }
}
