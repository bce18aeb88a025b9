namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Texts that are looked up by key, or handed out through `out` parameters.</summary>
public sealed class LookupTests
{
    private const string Map = """
        static class Prompts { public static readonly Dictionary<string, string> All = new() { ["short"] = "Be short.", ["long"] = "Be thorough." }; }
        """;

    [Theory]
    [InlineData("if (!Prompts.All.TryGetValue(kind, out var prompt)) throw new Exception();")]
    [InlineData("Prompts.All.TryGetValue(kind, out string prompt);")]
    [InlineData("string prompt; Prompts.All.TryGetValue(kind, out prompt);")]
    [InlineData("var prompt = Prompts.All[kind];")]
    [InlineData("var prompt = Prompts.All.GetValueOrDefault(kind);")]
    [InlineData("var prompt = Prompts.All.TryGetValue(kind, out var found) ? found : null;")]
    public void An_unknown_key_gives_all_values(string lookup)
    {
        var call = Detect.One($$"""
            using OpenAI.Chat;
            {{Map}}
            class Bot { void Run(ChatClient client, string kind) { {{lookup}} client.CompleteChat(prompt); } }
            """);
        Assert.Equal(["Be short.", "Be thorough."], Detect.Texts(call).Order());
    }

    [Theory]
    [InlineData("Prompts.All.TryGetValue(\"short\", out var prompt);")]
    [InlineData("var prompt = Prompts.All[\"short\"];")]
    [InlineData("var prompt = Prompts.All.GetValueOrDefault(\"short\");")]
    public void A_known_key_gives_its_value(string lookup)
    {
        var call = Detect.One($$"""
            using OpenAI.Chat;
            {{Map}}
            class Bot { void Run(ChatClient client) { {{lookup}} client.CompleteChat(prompt); } }
            """);
        Assert.Equal(["Be short."], Detect.Texts(call));
    }

    [Fact]
    public void An_out_parameter_of_the_applications_own_method()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                void Run(ChatClient client, string topic) { if (TryMake(topic, out var prompt)) client.CompleteChat(prompt); }
                static bool TryMake(string topic, out string prompt)
                {
                    prompt = $"Explain {topic}.";
                    return topic.Length > 0;
                }
            }
            """);
        Assert.Equal(["Explain {topic}."], Detect.Texts(call));
    }

    [Fact]
    public void A_property_that_is_a_dictionary_filled_in_a_constructor()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Options
            {
                public string A { get; set; } = "Extract facts.";
                public string B { get; set; } = "Extract names.";
                public IDictionary<string, string> Map => new Dictionary<string, string> { { "facts", A }, { "names", B } };
            }
            class Bot
            {
                private readonly Options options = new();
                void Run(ChatClient client, string kind) { if (!options.Map.TryGetValue(kind, out var prompt)) return; client.CompleteChat(prompt); }
            }
            """);
        Assert.Equal(["Extract facts.", "Extract names."], Detect.Texts(call).Order());
    }

    [Fact]
    public void A_number_that_is_parsed_says_nothing()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot { void Run(ChatClient client, string text) { int.TryParse(text, out var number); client.CompleteChat($"Is {number} prime?"); } }
            """);
        Assert.Equal(["Is {number} prime?"], Detect.Texts(call));
    }
}
