using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against the Gemini libraries, with the stand-ins as references.</summary>
public sealed class GeminiCallTests
{
    [Fact]
    public void Google_GenerativeAI_brings_the_model_from_the_factory()
    {
        var call = Detect.One("""
            using GenerativeAI;
            class Bot
            {
                async Task<string> Run()
                {
                    var model = new GoogleAi("key").CreateGenerativeModel(GoogleAIModels.Gemini2Flash, systemInstruction: "You are a poet.");
                    var response = await model.GenerateContentAsync("Write a haiku.");
                    return response.Text();
                }
            }
            """);
        Assert.Equal("models/gemini-2.0-flash", call.Model.Id);
        Assert.Equal("google", call.Provider);
        Assert.Contains((PromptRole.System, "You are a poet."), call.Prompts.Select(p => (p.Role, p.Text)));
        Assert.Contains((PromptRole.User, "Write a haiku."), call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void Google_GenAI_states_model_and_contents_at_the_call()
    {
        var call = Detect.One("""
            using Google.GenAI;
            using Google.GenAI.Types;
            class Bot
            {
                async Task Run()
                {
                    var client = new Client(apiKey: "key");
                    var response = await client.Models.GenerateContentAsync(model: "gemini-2.5-flash", contents: "Why is the sky blue?", config: new GenerateContentConfig { MaxOutputTokens = 100 });
                    Console.WriteLine(response.Candidates[0].Content.Parts[0].Text);
                }
            }
            """);
        Assert.Equal("gemini-2.5-flash", call.Model.Id);
        Assert.Equal(100, call.Options.MaxOutputTokens);
        Assert.Equal(["Why is the sky blue?"], Detect.Texts(call));
    }

    [Fact]
    public void Mscc_chats_through_a_session()
    {
        var call = Detect.One("""
            using Mscc.GenerativeAI;
            using Mscc.GenerativeAI.Types;
            class Bot
            {
                async Task Run()
                {
                    var googleAI = new GoogleAI(apiKey: "key");
                    var model = googleAI.GenerativeModel(model: Model.Gemini25Pro);
                    var chat = model.StartChat();
                    var response = await chat.SendMessage("Hello");
                    Console.WriteLine(response.Text);
                }
            }
            """);
        Assert.Equal("gemini-2.5-pro", call.Model.Id);
        Assert.Equal(["Hello"], Detect.Texts(call));
    }

    [Fact]
    public void Vertex_ai_takes_a_request()
    {
        var call = Detect.One("""
            using Google.Cloud.AIPlatform.V1;
            class Bot
            {
                async Task Run(string project)
                {
                    var client = new PredictionServiceClientBuilder { Endpoint = "us-central1-aiplatform.googleapis.com" }.Build();
                    var request = new GenerateContentRequest
                    {
                        Model = "gemini-1.5-flash-001",
                        Contents = { new Content { Role = "USER", Parts = { new Part { Text = "Summarise." } } } },
                        GenerationConfig = new GenerationConfig { MaxOutputTokens = 64 },
                    };
                    var response = await client.GenerateContentAsync(request);
                    Console.WriteLine(response.Candidates[0].Content.Parts[0].Text);
                }
            }
            """);
        Assert.Equal("gemini-1.5-flash-001", call.Model.Id);
        Assert.Equal(64, call.Options.MaxOutputTokens);
        Assert.Equal(["Summarise."], Detect.Texts(call));
    }
}
