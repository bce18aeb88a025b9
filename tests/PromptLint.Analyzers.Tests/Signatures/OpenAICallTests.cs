using PromptLint.Analyzers.Tests.CallSites;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Typical code against the OpenAI library, with the stand-in as reference.</summary>
public sealed class OpenAICallTests
{
    [Fact]
    public void The_older_responses_client_brings_its_model()
    {
        var call = Detect.One("""
            using OpenAI.Responses;
            class Bot
            {
                async Task Run(string key)
                {
                    var client = new OpenAIResponseClient("gpt-4o-mini", key);
                    OpenAIResponse response = await client.CreateResponseAsync("Tell a joke.", new ResponseCreationOptions { Instructions = "Be kind.", MaxOutputTokenCount = 200 });
                    Console.WriteLine(response.GetOutputText());
                }
            }
            """);
        Assert.Equal("gpt-4o-mini", call.Model.Id);
        Assert.Equal(Operation.Responses, call.Operation);
        Assert.Equal(200, call.Options.MaxOutputTokens);
        Assert.Equal(["Be kind.", "Tell a joke."], Detect.Texts(call).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_newer_responses_client_takes_the_model_with_the_call()
    {
        var call = Detect.One("""
            using OpenAI.Responses;
            class Bot
            {
                async Task Run(string key)
                {
                    ResponsesClient client = new(key);
                    var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem("Plan a day.")]);
                    ResponseResult response = await client.CreateResponseAsync(options);
                    Console.WriteLine(response.GetOutputText());
                }
            }
            """);
        Assert.Equal("gpt-5-mini", call.Model.Id);
        Assert.Equal(["Plan a day."], Detect.Texts(call));
    }

    [Fact]
    public void An_embedding_client_has_its_input_as_prompt()
    {
        var call = Detect.One("""
            using OpenAI.Embeddings;
            class Index
            {
                float[] Run(string key)
                {
                    var client = new EmbeddingClient("text-embedding-3-small", key);
                    OpenAIEmbedding embedding = client.GenerateEmbedding("a red bicycle");
                    return embedding.ToFloats().ToArray();
                }
            }
            """);
        Assert.Equal("text-embedding-3-small", call.Model.Id);
        Assert.Equal(Operation.Embedding, call.Operation);
        Assert.Equal(["a red bicycle"], Detect.Texts(call));
    }

    [Fact]
    public void An_image_client_has_its_description_as_prompt()
    {
        var call = Detect.One("""
            using OpenAI;
            using OpenAI.Images;
            class Painter
            {
                async Task<Uri> Run(OpenAIClient client)
                {
                    GeneratedImage image = await client.GetImageClient("dall-e-3").GenerateImageAsync("A fox in snow.", new ImageGenerationOptions { Quality = GeneratedImageQuality.High });
                    return image.ImageUri;
                }
            }
            """);
        Assert.Equal("dall-e-3", call.Model.Id);
        Assert.Equal(Operation.Image, call.Operation);
        Assert.Equal(["A fox in snow."], Detect.Texts(call));
    }

    [Fact]
    public void A_streamed_answer_is_streaming()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                async Task Run(string key)
                {
                    ChatClient client = new("gpt-4o", key);
                    await foreach (StreamingChatCompletionUpdate update in client.CompleteChatStreamingAsync(new SystemChatMessage("Be brief."), new UserChatMessage("Why is the sky blue?")))
                        foreach (ChatMessageContentPart part in update.ContentUpdate)
                            Console.Write(part.Text);
                }
            }
            """);
        Assert.True(call.Options.Streaming);
        Assert.Equal([PromptRole.System, PromptRole.User], call.Prompts.Select(p => p.Role));
    }

    [Fact]
    public void The_first_library_of_that_package_id_keeps_a_conversation()
    {
        var call = Detect.One("""
            using OpenAI_API;
            using OpenAI_API.Models;
            class Bot
            {
                async Task<string> Run(string key)
                {
                    var api = new OpenAIAPI(key);
                    var chat = api.Chat.CreateConversation();
                    chat.Model = Model.GPT4_Turbo;
                    chat.AppendSystemMessage("You are a teacher.");
                    chat.AppendUserInput("Is this an animal? Cat");
                    return await chat.GetResponseFromChatbotAsync();
                }
            }
            """);
        Assert.Equal("gpt-4-turbo-preview", call.Model.Id);
        Assert.Equal(["You are a teacher.", "Is this an animal? Cat"], Detect.Texts(call));
    }

    [Fact]
    public void OpenAI_DotNet_takes_messages_and_model_in_the_request()
    {
        var call = Detect.OneWith(("OpenAI-DotNet", "8.8.7"), """
            using OpenAI;
            using OpenAI.Chat;
            using OpenAI.Models;
            class Bot
            {
                async Task<string> Run()
                {
                    using var api = new OpenAIClient();
                    var messages = new List<Message> { new Message(Role.System, "You are a guide."), new Message(Role.User, "Where to?") };
                    var request = new ChatRequest(messages, Model.GPT4o);
                    var response = await api.ChatEndpoint.GetCompletionAsync(request);
                    return response.FirstChoice.Message;
                }
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal([PromptRole.System, PromptRole.User], call.Prompts.Select(p => p.Role));
        Assert.Equal(["You are a guide.", "Where to?"], Detect.Texts(call));
    }

    [Fact]
    public void Betalgo_names_models_by_properties()
    {
        var call = Detect.One("""
            using Betalgo.Ranul.OpenAI.Managers;
            using Betalgo.Ranul.OpenAI.ObjectModels;
            using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
            class Bot
            {
                async Task Run(OpenAIService service)
                {
                    var result = await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
                    {
                        Messages = new List<ChatMessage> { ChatMessage.FromSystem("Be brief."), ChatMessage.FromUser("Who won in 2020?") },
                        Model = Models.Gpt_4o,
                        MaxTokens = 50
                    });
                    if (result.Successful) Console.WriteLine(result.Choices.First().Message.Content);
                }
            }
            """);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.Equal(50, call.Options.MaxOutputTokens);
        Assert.Equal(["Be brief.", "Who won in 2020?"], Detect.Texts(call));
    }
}
