// Vertex AI's prediction service: https://github.com/googleapis/google-cloud-dotnet (read from its sources)
using Google.Api.Gax.Grpc;
using Google.Protobuf;
using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Google.Cloud.AIPlatform", Packages = "Google.Cloud.AIPlatform.V1;Google.Cloud.AIPlatform.V1Beta1", Provider = "google")]

namespace Google.Protobuf.Collections
{
    public sealed class RepeatedField<T> : IList<T>
    {
        public T this[int index] { get => throw null; set { } }
        public int Count { get; }
        public bool IsReadOnly { get; }
        public void Add(T item) { }
        public void Add(IEnumerable<T> values) { }
        public void AddRange(IEnumerable<T> values) { }
        public void Clear() { }
        public bool Contains(T item) => throw null;
        public void CopyTo(T[] array, int arrayIndex) { }
        public int IndexOf(T item) => throw null;
        public void Insert(int index, T item) { }
        public bool Remove(T item) => throw null;
        public void RemoveAt(int index) { }
        public IEnumerator<T> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public sealed class MapField<TKey, TValue> : Dictionary<TKey, TValue> { }
}

namespace Google.Protobuf
{
    public sealed class ByteString
    {
        public static ByteString CopyFrom(params byte[] bytes) => throw null;
        public static ByteString FromBase64(string bytes) => throw null;
        public byte[] ToByteArray() => throw null;
        public string ToStringUtf8() => throw null;
    }
}

namespace Google.Protobuf.WellKnownTypes
{
    public sealed class Struct
    {
        public MapField<string, Value> Fields { get; }
    }

    public sealed class Value
    {
        public string StringValue { get; set; }
        public double NumberValue { get; set; }
        public bool BoolValue { get; set; }
        public Struct StructValue { get; set; }
        public static Value ForString(string value) => throw null;
        public static Value ForNumber(double value) => throw null;
        public static Value ForBool(bool value) => throw null;
        public static Value ForStruct(Struct value) => throw null;
    }
}

namespace Google.Api.Gax.Grpc
{
    public sealed class CallSettings
    {
        public static CallSettings FromCancellationToken(CancellationToken cancellationToken) => throw null;
    }
}

namespace Google.Cloud.AIPlatform.V1
{
    public sealed class PredictionServiceClientBuilder
    {
        public string Endpoint { get; set; }
        public string CredentialsPath { get; set; }
        public string JsonCredentials { get; set; }
        public PredictionServiceClient Build() => throw null;
        public Task<PredictionServiceClient> BuildAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public abstract class PredictionServiceClient
    {
        public static PredictionServiceClient Create() => throw null;
        public static Task<PredictionServiceClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual GenerateContentResponse GenerateContent([Carries] GenerateContentRequest request, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat)] public virtual GenerateContentResponse GenerateContent([Model] string model, [Prompt] IEnumerable<Content> contents, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<GenerateContentResponse> GenerateContentAsync([Carries] GenerateContentRequest request, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<GenerateContentResponse> GenerateContentAsync([Carries] GenerateContentRequest request, CancellationToken cancellationToken) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<GenerateContentResponse> GenerateContentAsync([Model] string model, [Prompt] IEnumerable<Content> contents, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<GenerateContentResponse> GenerateContentAsync([Model] string model, [Prompt] IEnumerable<Content> contents, CancellationToken cancellationToken) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual StreamGenerateContentStream StreamGenerateContent([Carries] GenerateContentRequest request, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public virtual PredictResponse Predict([Carries] PredictRequest request, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public virtual PredictResponse Predict([Carries] EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public virtual PredictResponse Predict(string endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public virtual Task<PredictResponse> PredictAsync([Carries] PredictRequest request, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public virtual Task<PredictResponse> PredictAsync([Carries] EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public virtual Task<PredictResponse> PredictAsync(string endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;

        public abstract class StreamGenerateContentStream
        {
            public IAsyncEnumerable<GenerateContentResponse> GetResponseStream() => throw null;
        }
    }

    public sealed class EndpointName
    {
        public static EndpointName FromProjectLocationEndpoint(string projectId, string locationId, string endpointId) => throw null;
        public static EndpointName FromProjectLocationPublisherModel(string projectId, string locationId, string publisherId, [Model] string modelId) => throw null;
    }

    public sealed class PredictRequest
    {
        public string Endpoint { get; set; }
        [Carries] public EndpointName EndpointAsEndpointName { get; set; }
        public RepeatedField<Value> Instances { get; }
        public Value Parameters { get; set; }
    }

    public sealed class PredictResponse
    {
        public RepeatedField<Value> Predictions { get; }
    }

    public sealed class GenerateContentRequest
    {
        [Model] public string Model { get; set; }
        [Prompt] public RepeatedField<Content> Contents { get; }
        [Prompt(Role.System)] public Content SystemInstruction { get; set; }
        [Carries] public GenerationConfig GenerationConfig { get; set; }
        public RepeatedField<SafetySetting> SafetySettings { get; }
        [Tools] public RepeatedField<Tool> Tools { get; }
        public ToolConfig ToolConfig { get; set; }
    }

    public sealed class GenerationConfig
    {
        [Temperature] public float Temperature { get; set; }
        public float TopP { get; set; }
        public float TopK { get; set; }
        [Choices] public int CandidateCount { get; set; }
        [MaxOutputTokens] public int MaxOutputTokens { get; set; }
        [StructuredOutput] public string ResponseMimeType { get; set; }
        [StructuredOutput] public OpenApiSchema ResponseSchema { get; set; }
        public RepeatedField<string> StopSequences { get; }
    }

    public sealed class OpenApiSchema { }

    public sealed class Content
    {
        [Role] public string Role { get; set; }
        [Prompt] public RepeatedField<Part> Parts { get; }
    }

    public sealed class Part
    {
        [Prompt] public string Text { get; set; }
        [ImageInput] public Blob InlineData { get; set; }
        [ImageInput] public FileData FileData { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public FunctionResponse FunctionResponse { get; set; }
    }

    public sealed class Blob
    {
        public string MimeType { get; set; }
        public ByteString Data { get; set; }
    }

    public sealed class FileData
    {
        public string MimeType { get; set; }
        public string FileUri { get; set; }
    }

    public sealed class FunctionCall
    {
        public string Name { get; set; }
        public Struct Args { get; set; }
    }

    public sealed class FunctionResponse
    {
        public string Name { get; set; }
        public Struct Response { get; set; }
    }

    public sealed class FunctionDeclaration
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public OpenApiSchema Parameters { get; set; }
    }

    public sealed class Tool
    {
        public RepeatedField<FunctionDeclaration> FunctionDeclarations { get; }
    }

    public sealed class ToolConfig { }

    public sealed class SafetySetting
    {
        public HarmCategory Category { get; set; }
        public Types.HarmBlockThreshold Threshold { get; set; }

        public static class Types
        {
            public enum HarmBlockThreshold { Unspecified, BlockLowAndAbove, BlockMediumAndAbove, BlockOnlyHigh, BlockNone }
        }
    }

    public enum HarmCategory { Unspecified, HateSpeech, DangerousContent, Harassment, SexuallyExplicit }

    public sealed class Candidate
    {
        public int Index { get; set; }
        public Content Content { get; set; }
        public Types.FinishReason FinishReason { get; set; }

        public static class Types
        {
            public enum FinishReason { Unspecified, Stop, MaxTokens, Safety, Recitation, Other }
        }
    }

    public sealed class GenerateContentResponse
    {
        public RepeatedField<Candidate> Candidates { get; }
        public Types.UsageMetadata UsageMetadata { get; set; }

        public static class Types
        {
            public sealed class UsageMetadata
            {
                public int PromptTokenCount { get; set; }
                public int CandidatesTokenCount { get; set; }
                public int TotalTokenCount { get; set; }
            }
        }
    }
}
