// OpenAI 2.x, the official library: https://github.com/openai/openai-dotnet (read from the assemblies of 2.1 to 2.15)
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("OpenAI", Packages = "OpenAI[2.0,3.0)", Provider = "openai", Uses = "System.ClientModel")]

namespace OpenAI
{
    public class OpenAIClientOptions
    {
        [Endpoint] public Uri Endpoint { get; set; }
    }

    public class OpenAIClient
    {
        public OpenAIClient(string apiKey) { }
        public OpenAIClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options = null) { }
        public virtual Chat.ChatClient GetChatClient([Model] string model) => throw null;
    }
}

namespace OpenAI.Chat
{
    public class ChatClient
    {
        public ChatClient([Model] string model, string apiKey) { }
        public ChatClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options = null) { }

        [LlmCall(Operation.Chat)] public virtual ClientResult<ChatCompletion> CompleteChat([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat)] public virtual ClientResult<ChatCompletion> CompleteChat([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync([Prompt] params ChatMessage[] messages) => throw null;
        [LlmCall(Operation.Chat)] public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatCompletionOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class ChatCompletion
    {
        public IReadOnlyList<ChatMessageContentPart> Content { get; }
    }

    public class ChatCompletionOptions
    {
        [MaxOutputTokens] public int? MaxOutputTokenCount { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [ReasoningEffort] public ChatReasoningEffortLevel? ReasoningEffortLevel { get; set; }
        [StructuredOutput] public ChatResponseFormat ResponseFormat { get; set; }
        [Tools] public IList<ChatTool> Tools { get; }
    }

    public class ChatResponseFormat { }
    public class ChatTool { }
    public readonly struct ChatReasoningEffortLevel { }

    public class ChatMessageContentPart
    {
        public static ChatMessageContentPart CreateTextPart([Prompt] string text) => throw null;
        public string Text { get; }
    }

    public class ChatMessage
    {
        public IList<ChatMessageContentPart> Content { get; }
        public static SystemChatMessage CreateSystemMessage([Prompt(Role.System)] string content) => throw null;
        public static implicit operator ChatMessage(string content) => throw null;
    }

    [IsRole(Role.System)]
    public class SystemChatMessage : ChatMessage
    {
        public SystemChatMessage([Prompt(Role.System)] string content) { }
        public SystemChatMessage([Prompt(Role.System)] params ChatMessageContentPart[] contentParts) { }
    }

    [IsRole(Role.User)]
    public class UserChatMessage : ChatMessage
    {
        public UserChatMessage([Prompt] string content) { }
        public UserChatMessage([Prompt] params ChatMessageContentPart[] contentParts) { }
    }
}
