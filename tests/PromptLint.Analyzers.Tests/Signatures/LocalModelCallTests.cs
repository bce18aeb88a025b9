using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against libraries for models of one's own, with the stand-ins as references.</summary>
public sealed class LocalModelCallTests
{
    [Fact]
    public void Ollama_brings_the_selected_model()
    {
        var call = Detect.One("""
            using OllamaSharp;
            class Bot
            {
                async Task Run()
                {
                    var ollama = new OllamaApiClient(new Uri("http://localhost:11434"));
                    ollama.SelectedModel = "llama3.1:8b";
                    var chat = new Chat(ollama, "You are terse.");
                    await foreach (var token in chat.SendAsync("Hi there")) Console.Write(token);
                }
            }
            """);
        Assert.Equal("llama3.1:8b", call.Model.Id);
        Assert.Equal("ollama", call.Provider);
        Assert.Contains((PromptRole.System, "You are terse."), call.Prompts.Select(p => (p.Role, p.Text)));
        Assert.Contains((PromptRole.User, "Hi there"), call.Prompts.Select(p => (p.Role, p.Text)));
    }

    [Fact]
    public void Ollama_requests_state_model_and_options()
    {
        var call = Detect.One("""
            using OllamaSharp;
            using OllamaSharp.Models;
            class Bot
            {
                async Task Run(IOllamaApiClient ollama)
                {
                    var request = new GenerateRequest { Model = "phi4", Prompt = "Explain entropy.", System = "Teach.", Options = new RequestOptions { NumPredict = 80, Temperature = 0.1f } };
                    await foreach (var part in ollama.GenerateAsync(request)) Console.Write(part.Response);
                }
            }
            """);
        Assert.Equal("phi4", call.Model.Id);
        Assert.Equal(80, call.Options.MaxOutputTokens);
        Assert.Equal(0.1m, call.Options.Temperature);
    }

    [Fact]
    public void LLamaSharp_runs_a_file()
    {
        var call = Detect.One("""
            using LLama;
            using LLama.Common;
            class Bot
            {
                async Task Run()
                {
                    var parameters = new ModelParams("models/phi-3-mini.gguf") { ContextSize = 1024 };
                    using var weights = LLamaWeights.LoadFromFile(parameters);
                    using var context = weights.CreateContext(parameters);
                    var session = new ChatSession(new InteractiveExecutor(context));
                    await foreach (var text in session.ChatAsync(new ChatHistory.Message(AuthorRole.User, "What is 2+2?"), new InferenceParams { MaxTokens = 32 })) Console.Write(text);
                }
            }
            """);
        Assert.Equal("models/phi-3-mini.gguf", call.Model.Id ?? call.Model.Raw);
        Assert.Equal(32, call.Options.MaxOutputTokens);
        Assert.Equal(["What is 2+2?"], Detect.Texts(call));
    }
}
