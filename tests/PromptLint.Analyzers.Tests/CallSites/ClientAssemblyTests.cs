namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Clients and options that are put together over several statements and methods.</summary>
public sealed class ClientAssemblyTests
{
    private const string Usings = """
        using Microsoft.Extensions.AI;
        using OpenAI;
        using OpenAI.Chat;
        using Azure.AI.OpenAI;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
        """;

    [Theory]
    [InlineData("OpenAI.Chat.ChatClient inner;", "inner = ", "", "client = inner.AsIChatClient().AsBuilder().UseFunctionInvocation().Build();")]
    [InlineData("IChatClient inner;", "inner = ", ".AsIChatClient()", "client = inner.AsBuilder().UseFunctionInvocation().Build();")]
    [InlineData("IChatClient inner;", "inner = ", ".AsIChatClient()", "client = new ChatClientBuilder(inner).UseFunctionInvocation().Build();")]
    [InlineData("", "client = ", ".AsIChatClient()", "client = client.AsBuilder().UseFunctionInvocation().Build();")]
    public void A_client_of_either_branch_that_is_wrapped_afterwards(string declare, string assign, string end, string wrap)
    {
        var call = Detect.One($$"""
            {{Usings}}
            class Bot
            {
                private IChatClient client;
                Bot(bool small)
                {
                    {{declare}}
                    if (small) { {{assign}}new OpenAIClient("key").GetChatClient("gpt-4o-mini"){{end}}; }
                    else { {{assign}}new OpenAIClient("key").GetChatClient("gpt-4o"){{end}}; }
                    {{wrap}}
                }
                Task Run() => client.GetResponseAsync("Name a river.");
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(["gpt-4o"], call.Model.Alternatives);
    }

    [Fact]
    public void A_client_of_the_first_branch_is_known_where_the_second_is_a_deployment()
    {
        var call = Detect.One($$"""
            {{Usings}}
            class Bot(string deployment, bool azure)
            {
                IChatClient Make()
                {
                    IChatClient made;
                    if (azure) made = new AzureOpenAIClient(new Uri("https://x.openai.azure.com"), new Azure.AzureKeyCredential("k")).GetChatClient(deployment).AsIChatClient();
                    else made = new OpenAIClient("key").GetChatClient("gpt-4o").AsIChatClient();
                    return made.AsBuilder().Build();
                }
                Task Run() => Make().GetResponseAsync("Name a river.");
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
    }

    private const string Helper = """
        private async Task<ChatOptions> Options()
        {
            ChatOptions options;
            string model = "gpt-4o-mini";
            await Task.Yield();
            options = new ChatOptions { MaxOutputTokens = 50 };
            options.ModelId = model;
            return options;
        }
        private async Task<(List<ChatMessage> Messages, ChatOptions Options)> Prepare(string q)
        {
            List<ChatMessage> messages;
            messages = new List<ChatMessage>();
            messages.Add(new ChatMessage(ChatRole.System, "You like fish."));
            messages.Add(new ChatMessage(ChatRole.User, q));
            return (messages, await Options());
        }
        """;

    [Theory]
    [InlineData("var (messages, options) = await Prepare(q); await client.GetResponseAsync(messages, options);")]
    [InlineData("var both = await Prepare(q); await client.GetResponseAsync(both.Messages, both.Options);")]
    [InlineData("List<ChatMessage> messages; ChatOptions options; (messages, options) = await Prepare(q); await client.GetResponseAsync(messages, options);")]
    [InlineData("var both = Prepare(q).GetAwaiter().GetResult(); await client.GetResponseAsync(both.Messages, both.Options);")]
    public void Options_made_by_an_asynchronous_helper(string use)
    {
        var call = Detect.One($$"""
            {{Usings}}
            class Bot(IChatClient client)
            {
                async Task Run(string q) { {{use}} }
                {{Helper}}
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(50, call.Options.MaxOutputTokens);
        Assert.Contains("You like fish.", Detect.Texts(call));
    }
}
