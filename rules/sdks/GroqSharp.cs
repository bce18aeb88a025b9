// GroqSharp: https://github.com/Sarel-Esterhuizen/GroqSharp (read from its sources)
using GroqSharp.Models;
using GroqSharp.Tools;
using GroqSharp;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("GroqSharp", Packages = "GroqSharp", Provider = "groq")]

namespace GroqSharp.Annotations
{
    public class ContextDescriptionAttribute : Attribute
    {
        public string Description { get; }
        public ContextDescriptionAttribute(string description) { }
    }

    public class ContextLengthAttribute : Attribute
    {
        public int Length { get; }
        public ContextLengthAttribute(int length) { }
    }

    public class ContextRangeAttribute : Attribute
    {
        public double Min { get; }
        public double Max { get; }
        public ContextRangeAttribute(double min = 0, double max = Double.MaxValue) { }
    }
}

namespace GroqSharp
{
    public interface IGroqClient
    {
        [LlmCall(Operation.Chat)] Task<string> CreateChatCompletionAsync([Prompt] params Message[] messages);
        [LlmCall(Operation.Chat)] Task<string> CreateChatCompletionWithToolsAsync([Prompt] List<Message> messages, int depth = 0);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<string> CreateChatCompletionStreamAsync([Prompt] params Message[] messages);
        [LlmCall(Operation.Chat, Structured = true)] Task<string> GetStructuredChatCompletionAsync(string jsonStructure, [Prompt] params Message[] messages);
        [LlmCall(Operation.Chat, Structured = true)] Task<TResponse> GetStructuredChatCompletionAsync<TResponse>([Prompt] params Message[] messages) where TResponse : class, new();
        IGroqClient SetBaseUrl([Endpoint] string baseUrl);
        IGroqClient SetDefaultSystemMessage([Prompt(PromptLint.Sdk.Role.System)] Message message);
        IGroqClient SetMaxTokens([MaxOutputTokens] int? maxTokens);
        IGroqClient SetModel([Model] string model);
        IGroqClient SetStop(string stop);
        IGroqClient SetTemperature([Temperature] double? temperature);
        IGroqClient SetTopP(double? topP);
        IGroqClient SetStructuredRetryPolicy(int maxRetryAttempts);
        IGroqClient RegisterTools([Tools] params IGroqTool[] tools);
        IGroqClient UnregisterTools(params string[] toolNames);
    }
}

namespace GroqSharp.Models
{
    public class Message
    {
        public Message() { }
        public Message([Prompt] string content) { }
        public Message([Role] MessageRoleType role, [Prompt] string content) { }
        [Role] public MessageRoleType Role { get; set; }
        [Prompt] public string Content { get; set; }
        public virtual string ToJson() => throw null;
    }

    public enum MessageRoleType { [IsRole(PromptLint.Sdk.Role.System)] System, [IsRole(PromptLint.Sdk.Role.User)] User, [IsRole(PromptLint.Sdk.Role.Assistant)] Assistant, [IsRole(PromptLint.Sdk.Role.Tool)] Tool }

    public class MessageTool : Message
    {
        public string ToolCallId { get; set; }
    }
}

namespace GroqSharp.Tools
{
    public abstract class GroqTool : IGroqTool
    {
        public virtual string Name { get; }
        public virtual string Description { get; }
        public virtual IDictionary<string, IGroqToolParameter> Parameters { get; }
        public string GetParameterSchemaJson() => throw null;
        public virtual Task<string> ExecuteAsync(IDictionary<string, object> parameters) => throw null;
    }

    public class GroqToolCall : IGroqToolCall
    {
        public string Id { get; set; }
        public string ToolName { get; set; }
        public Dictionary<string, object> Parameters { get; set; }
    }

    public class GroqToolParameter : IGroqToolParameter
    {
        public GroqToolParameterType Type { get; }
        public string Description { get; }
        public bool Required { get; }
        public IDictionary<string, IGroqToolParameter> Properties { get; }
        public GroqToolParameter(GroqToolParameterType type, string description, bool required = true) { }
        public void AddProperty(string name, IGroqToolParameter parameter) { }
        public object ToJsonSerializableObject() => throw null;
    }

    public enum GroqToolParameterType { String, Integer, Boolean, Object }

    public interface IGroqTool
    {
        string Name { get; }
        string Description { get; }
        IDictionary<string, IGroqToolParameter> Parameters { get; }
        Task<string> ExecuteAsync(IDictionary<string, object> parameters);
    }

    public interface IGroqToolCall
    {
        string Id { get; set; }
        Dictionary<string, object> Parameters { get; set; }
        string ToolName { get; set; }
    }

    public interface IGroqToolParameter
    {
        GroqToolParameterType Type { get; }
        string Description { get; }
        bool Required { get; }
        IDictionary<string, IGroqToolParameter> Properties { get; }
        object ToJsonSerializableObject();
    }
}

namespace GroqSharp.Utilities
{
    public static class JsonStructureUtility
    {
        public static string CreateJsonStructureFromType(Type type, Dictionary<Type, string> typeCache = null) => throw null;
    }
}

public class GroqClient : IGroqClient
{
    public GroqClient(string apiKey, [Model] string model, HttpClient client = null) { }
    public IGroqClient SetBaseUrl([Endpoint] string baseUrl) => throw null;
    public IGroqClient SetModel([Model] string model) => throw null;
    public IGroqClient SetTemperature([Temperature] double? temperature) => throw null;
    public IGroqClient SetMaxTokens([MaxOutputTokens] int? maxTokens) => throw null;
    public IGroqClient SetTopP(double? topP) => throw null;
    public IGroqClient SetStop(string stop) => throw null;
    public IGroqClient SetDefaultSystemMessage([Prompt(PromptLint.Sdk.Role.System)] Message message) => throw null;
    public IGroqClient SetStructuredRetryPolicy(int maxRetryAttempts) => throw null;
    public IGroqClient SetMaxToolInvocationDepth(int maxDepth) => throw null;
    public IGroqClient RegisterTools([Tools] params IGroqTool[] tools) => throw null;
    public IGroqClient UnregisterTools(params string[] toolNames) => throw null;
    public object BuildToolSpecifications() => throw null;
    [LlmCall(Operation.Chat)] public Task<string> CreateChatCompletionAsync([Prompt] params Message[] messages) => throw null;
    [LlmCall(Operation.Chat)] public Task<string> CreateChatCompletionWithToolsAsync([Prompt] List<Message> messages, int depth = 0) => throw null;
    [LlmCall(Operation.Chat, Structured = true)] public Task<string> GetStructuredChatCompletionAsync(string jsonStructure, [Prompt] params Message[] messages) => throw null;
    [LlmCall(Operation.Chat, Structured = true)] public Task<TResponse> GetStructuredChatCompletionAsync<TResponse>([Prompt] params Message[] messages) where TResponse : class, new() => throw null;
    [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> CreateChatCompletionStreamAsync([Prompt] params Message[] messages) => throw null;
}
