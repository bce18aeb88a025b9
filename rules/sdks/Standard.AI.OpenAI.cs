// Standard.AI.OpenAI: https://github.com/hassanhabib/Standard.AI.OpenAI (read from its sources)
using PromptLint.Sdk;
using Standard.AI.OpenAI.Clients.ChatCompletions;
using Standard.AI.OpenAI.Clients.Completions;
using Standard.AI.OpenAI.Clients.ImageGenerations;
using Standard.AI.OpenAI.Models.Configurations;
using Standard.AI.OpenAI.Models.Services.Foundations.ChatCompletions;
using Standard.AI.OpenAI.Models.Services.Foundations.Completions;
using Standard.AI.OpenAI.Models.Services.Foundations.ImageGenerations;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("Standard.AI.OpenAI", Packages = "Standard.AI.OpenAI", Provider = "openai")]

namespace Standard.AI.OpenAI.Clients.ChatCompletions
{
    public interface IChatCompletionsClient
    {
        [LlmCall(Operation.Chat)] ValueTask<ChatCompletion> SendChatCompletionAsync([Carries] ChatCompletion chatCompletion);
    }
}

namespace Standard.AI.OpenAI.Clients.Completions
{
    public interface ICompletionsClient
    {
        [LlmCall(Operation.Completion)] ValueTask<Completion> PromptCompletionAsync([Carries] Completion completion);
    }
}

namespace Standard.AI.OpenAI.Clients.ImageGenerations
{
    public interface IImageGenerationsClient
    {
        [LlmCall(Operation.Image)] ValueTask<ImageGeneration> GenerateImageAsync([Carries] ImageGeneration imageGeneration);
    }
}

namespace Standard.AI.OpenAI.Clients.OpenAIs
{
    public interface IOpenAIClient
    {
        ICompletionsClient Completions { get; }
        IChatCompletionsClient ChatCompletions { get; }
        IImageGenerationsClient ImageGenerations { get; }
    }

    public class OpenAIClient : IOpenAIClient
    {
        public OpenAIClient([Carries] OpenAIConfigurations openAIConfigurations) { }
        public ICompletionsClient Completions { get; }
        public IChatCompletionsClient ChatCompletions { get; }
        public IImageGenerationsClient ImageGenerations { get; }
    }
}

namespace Standard.AI.OpenAI.Models.Configurations
{
    public class OpenAIConfigurations
    {
        [Endpoint] public string ApiUrl { get; set; }
        public string ApiKey { get; set; }
        public string OrganizationId { get; set; }
    }
}

namespace Standard.AI.OpenAI.Models.Services.Foundations.ChatCompletions
{
    public class ChatCompletion
    {
        [Carries] public ChatCompletionRequest Request { get; set; }
        public ChatCompletionResponse Response { get; set; }
    }

    public class ChatCompletionChoice
    {
        public int Index { get; set; }
        public ChatCompletionMessage Message { get; set; }
        public string FinishReason { get; set; }
    }

    public class ChatCompletionMessage
    {
        [Role] public string Role { get; set; }
        [Prompt] public string Content { get; set; }
    }

    public class ChatCompletionRequest
    {
        [Model] public string Model { get; set; }
        [Prompt] public ChatCompletionMessage[] Messages { get; set; }
        [Temperature] public double Temperature { get; set; }
        public double ProbabilityMass { get; set; }
        [Choices] public int CompletionsPerPrompt { get; set; }
        [Stream] public bool Stream { get; set; }
        public string[] Stop { get; set; }
        [MaxOutputTokens] public int MaxTokens { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        public Dictionary<string, int> LogitBias { get; set; }
        public string User { get; set; }
    }

    public class ChatCompletionResponse
    {
        public string Id { get; set; }
        public string Object { get; set; }
        public DateTimeOffset CreatedDate { get; set; }
        public ChatCompletionChoice[] Choices { get; set; }
        public ChatCompletionUsage Usage { get; set; }
    }

    public class ChatCompletionUsage
    {
        public int PromptTokens { get; set; }
        public int CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
    }
}

namespace Standard.AI.OpenAI.Models.Services.Foundations.Completions
{
    public class Choice
    {
        public string Text { get; set; }
        public int Index { get; set; }
        public object LogProbabilities { get; set; }
        public string FinishReason { get; set; }
    }

    public class Completion
    {
        [Carries] public CompletionRequest Request { get; set; }
        public CompletionResponse Response { get; set; }
    }

    public class CompletionRequest
    {
        [Model] public string Model { get; set; }
        [Prompt] public string[] Prompts { get; set; }
        public string Suffix { get; set; }
        [MaxOutputTokens] public int MaxTokens { get; set; }
        [Temperature] public double Temperature { get; set; }
        public double ProbabilityMass { get; set; }
        [Choices] public int CompletionsPerPrompt { get; set; }
        public bool Stream { get; set; }
        public int? LogProbabilities { get; set; }
        public bool Echo { get; set; }
        public string[] Stop { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        public int BestOf { get; set; }
        public Dictionary<string, int> LogitBias { get; set; }
        public string User { get; set; }
    }

    public class CompletionResponse
    {
        public string Id { get; set; }
        public string Object { get; set; }
        public DateTimeOffset CreatedDate { get; set; }
        public string Model { get; set; }
        public Choice[] Choices { get; set; }
        public Usage Usage { get; set; }
    }

    public class Usage
    {
        public int PromptTokens { get; set; }
        public int CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
    }
}

namespace Standard.AI.OpenAI.Models.Services.Foundations.ImageGenerations
{
    public class ImageGeneration
    {
        [Carries] public ImageGenerationRequest Request { get; set; }
        public ImageGenerationResponse Response { get; set; }
    }

    public class ImageGenerationRequest
    {
        [Prompt] public string Prompt { get; set; }
        public int ImagesToGenerate { get; set; }
        public string ImageSize { get; set; }
        public string ResponseFormat { get; set; }
        public string User { get; set; }
    }

    public class ImageGenerationResponse
    {
        public DateTimeOffset Created { get; set; }
        public ImageGenerationResult[] Results { get; set; }
    }

    public class ImageGenerationResult
    {
        public string ImageUrl { get; set; }
        public string Base64EncodedJsonImage { get; set; }
    }
}
