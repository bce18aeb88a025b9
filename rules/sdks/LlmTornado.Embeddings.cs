// LlmTornado: https://github.com/lofcz/LlmTornado (read from its sources)
using LlmTornado.Chat.Models.DeepSeek;
using LlmTornado.Chat.Models.Mistral;
using LlmTornado.Chat.Models.XAi;
using LlmTornado.Chat.Models;
using LlmTornado.Chat;
using LlmTornado.ChatFunctions;
using LlmTornado.Code.Models;
using LlmTornado.Code;
using LlmTornado.Common;
using LlmTornado.Embedding.Models.Cohere;
using LlmTornado.Embedding.Models.Google;
using LlmTornado.Embedding.Models.Mistral;
using LlmTornado.Embedding.Models.OpenAi;
using LlmTornado.Embedding.Models;
using LlmTornado.Embedding;
using LlmTornado.Images;
using LlmTornado;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System;

namespace LlmTornado.Embedding
{
    public class EmbeddingEndpoint
    {
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbedding([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] string input) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbedding([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] string input, int dimensions) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbedding([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbedding([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input, int dimensions) => throw null;
        public Task<float[]> GetEmbeddings([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] string input) => throw null;
        public Task<List<float[]>> GetEmbeddings([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResult> CreateEmbedding([Carries] EmbeddingRequest request) => throw null;
    }

    public class EmbeddingRequest
    {
        public EmbeddingRequest() { }
        public EmbeddingRequest([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] string input, int dimensions) { }
        public EmbeddingRequest([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] string input) { }
        public EmbeddingRequest([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input) { }
        public EmbeddingRequest([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IList<string> input) { }
        public EmbeddingRequest([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input, int dimensions) { }
        public EmbeddingRequest([Model] EmbeddingModel model, [Prompt(PromptLint.Sdk.Role.Input)] IList<string> input, int dimensions) { }
        [Model] public EmbeddingModel Model { get; set; }
        public string InputScalar { get; set; }
        public IList<string> InputVector { get; set; }
        public int? Dimensions { get; set; }
    }

    public class EmbeddingResult
    {
        public static implicit operator float[](EmbeddingResult embeddingResult) => throw null;
    }
}

namespace LlmTornado.Embedding.Models.Cohere
{
    public class EmbeddingModelCohere
    {
        public EmbeddingModelCohereGen2 Gen2;
        public EmbeddingModelCohereGen3 Gen3;
        public EmbeddingModelCohereGen4 Gen4;
    }

    public class EmbeddingModelCohereGen2
    {
        [ModelId("embed-english-v2.0")] public EmbeddingModel English;
        [ModelId("embed-english-light-v2.0")] public EmbeddingModel EnglishLight;
        [ModelId("embed-multilingual-v2.0")] public EmbeddingModel Multilingual;
    }

    public class EmbeddingModelCohereGen3
    {
        [ModelId("embed-english-v3.0")] public EmbeddingModel English;
        [ModelId("embed-english-light-v3.0")] public EmbeddingModel EnglishLight;
        [ModelId("embed-multilingual-v3.0")] public EmbeddingModel Multilingual;
        [ModelId("embed-multilingual-light-v3.0")] public EmbeddingModel MultilingualLight;
    }

    public class EmbeddingModelCohereGen4
    {
        [ModelId("embed-v4.0")] public EmbeddingModel V4;
    }
}

namespace LlmTornado.Embedding.Models
{
    public class EmbeddingModel
    {
        public static readonly EmbeddingModelOpenAi OpenAi;
        public static readonly EmbeddingModelCohere Cohere;
        public static readonly EmbeddingModelGoogle Google;
        public static readonly EmbeddingModelMistral Mistral;
        public static readonly Dictionary<string, IModel> AllModelsMap;
        public static readonly List<IModel> AllModels;
        public EmbeddingModel([Model] string name, string ownedBy = null, LLmProviders? provider = null) { }
        public EmbeddingModel([Model] string name, LLmProviders provider) { }
        public EmbeddingModel([Model] string name, LLmProviders provider, int contextTokens, int outputDimensions) { }
        public EmbeddingModel([Model] string name, LLmProviders provider, int contextTokens, int outputDimensions, List<int> matryoshkaDimensions) { }
        public EmbeddingModel([Model] string name) { }
        public EmbeddingModel() { }
        public static implicit operator string(EmbeddingModel model) => throw null;
        public static LLmProviders? GetProvider(string modelName) => throw null;
        public static implicit operator EmbeddingModel(string name) => throw null;
    }
}

namespace LlmTornado.Embedding.Models.Google
{
    public class EmbeddingModelGoogle
    {
        public EmbeddingModelGoogleGemini Gemini;
    }

    public class EmbeddingModelGoogleGemini
    {
        [ModelId("gemini-embedding-001")] public EmbeddingModel GeminiEmbedding001;
        [ModelId("text-embedding-004")] public EmbeddingModel Embedding4;
    }
}

namespace LlmTornado.Embedding.Models.Mistral
{
    public class EmbeddingModelMistral
    {
        public EmbeddingModelMistralPremier Premier;
    }

    public class EmbeddingModelMistralPremier
    {
        [ModelId("codestral-embed")] public EmbeddingModel CodestralEmbed;
        [ModelId("mistral-embed")] public EmbeddingModel MistralEmbed;
    }
}

namespace LlmTornado.Embedding.Models.OpenAi
{
    public class EmbeddingModelOpenAi
    {
        public EmbeddingModelOpenAiGen2 Gen2;
        public EmbeddingModelOpenAiGen3 Gen3;
    }

    public class EmbeddingModelOpenAiGen2
    {
        [ModelId("text-embedding-ada-002")] public EmbeddingModel Ada;
    }

    public class EmbeddingModelOpenAiGen3
    {
        [ModelId("text-embedding-3-large")] public EmbeddingModel Large;
        [ModelId("text-embedding-3-small")] public EmbeddingModel Small;
    }
}
