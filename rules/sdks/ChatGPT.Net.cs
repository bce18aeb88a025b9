// ChatGPT.Net: https://github.com/PawanOsman/ChatGPT.Net (read from its sources)
using ChatGPT.Net.DTO.ChatGPT;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("ChatGPT.Net", Packages = "ChatGPT.Net", Provider = "openai")]

namespace ChatGPT.Net
{
    public class ChatGpt
    {
        public Guid SessionId { get; set; }
        [Carries] public ChatGptOptions Config { get; set; }
        public List<ChatGptConversation> Conversations { get; set; }
        public string APIKey { get; set; }
        public ChatGpt(string apikey, [Carries] ChatGptOptions config = null) { }
        public void SetConversationSystemMessage(string conversationId, [Prompt(PromptLint.Sdk.Role.System)] string message) { }
        public void ReplaceConversationSystemMessage(string conversationId, [Prompt(PromptLint.Sdk.Role.System)] string message) { }
        public void RemoveConversationSystemMessages(string conversationId, string message) { }
        public List<ChatGptConversation> GetConversations() => throw null;
        public void SetConversations(List<ChatGptConversation> conversations) { }
        public ChatGptConversation GetConversation(string conversationId) => throw null;
        public void SetConversation(string conversationId, ChatGptConversation conversation) { }
        public void RemoveConversation(string conversationId) { }
        public void ResetConversation(string conversationId) { }
        public void ClearConversations() { }
        [LlmCall(Operation.Chat)] public Task<string> Ask([Prompt] string prompt, string conversationId = null) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task<string> AskStream(Action<string> callback, [Prompt] string prompt, string conversationId = null) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public Task<string> AskStream(Action<string> callback, [Prompt] List<ChatGptMessageContentItem> promptContentItems, string conversationId = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatGptResponse> SendMessage([Carries] ChatGptRequest requestBody, Action<ChatGptStreamChunkResponse> callback = null) => throw null;
    }
}

namespace ChatGPT.Net.DTO.ChatGPT
{
    public class ChatGptConversation
    {
        public string Id { get; set; }
        public DateTime Created { get; set; }
        public DateTime Updated { get; set; }
        public List<ChatGptMessage> Messages { get; set; }
    }

    public class ChatGptMessage
    {
        [Role] public string Role { get; set; }
        [Prompt] public List<ChatGptMessageContentItem> ContentItems { get; set; }
        public ChatGptMessage([Prompt] string message) { }
        public ChatGptMessage() { }
        public string GetContent { get; }
    }

    public class ChatGptMessageContentItem
    {
        public string Type { get; set; }
        [Prompt] public string Text { get; set; }
        public void SetImageFromFile([ImageInput] string filePath) { }
        public void SetImageFromUrl([ImageInput] string url) { }
        public string GetImageUrl { get; }
    }

    public class ChatGptMessageContentType
    {
        public const string TEXT = "text";
        public const string IMAGE = "image_url";
    }

    public class ChatGptMessageRoles
    {
        [IsRole(PromptLint.Sdk.Role.System)] public const string SYSTEM = "system";
        [IsRole(PromptLint.Sdk.Role.User)] public const string USER = "user";
        [IsRole(PromptLint.Sdk.Role.Assistant)] public const string ASSISTANT = "assistant";
        [IsRole(PromptLint.Sdk.Role.Tool)] public const string TOOL = "tool";
    }

    public class ChatGptModels
    {
        [ModelId("gpt-3.5-turbo")] public const string GPT_3_5_Turbo = "gpt-3.5-turbo";
        [ModelId("gpt-4-vision-preview")] public const string GPT_4_Vision_Preview = "gpt-4-vision-preview";
        [ModelId("gpt-4-turbo")] public const string GPT_4_turbo = "gpt-4-turbo";
        [ModelId("gpt-4o")] public const string GPT_4o = "gpt-4o";
    }

    public class ChatGptOptions
    {
        [Endpoint] public string BaseUrl { get; set; }
        [Model] public string Model { get; set; }
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        public string[] Stop { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
    }

    public class ChatGptRequest
    {
        [Model] public string Model { get; set; }
        [Temperature] public double Temperature { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        public string[] Stop { get; set; }
        public double TopP { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        [Stream] public bool Stream { get; set; }
        [Prompt] public List<ChatGptMessage> Messages { get; set; }
    }

    public class ChatGptResponse
    {
        public string Id { get; set; }
        public string Object { get; set; }
        public long Created { get; set; }
        public string Model { get; set; }
        public Usage Usage { get; set; }
        public List<Choice> Choices { get; set; }
        public Error Error { get; set; }
    }

    public class ChatGptStreamChunkResponse
    {
        public string Id { get; set; }
        public string Object { get; set; }
        public long Created { get; set; }
        public string Model { get; set; }
        public List<ChunkChoice> Choices { get; set; }
    }

    public class Choice
    {
        public ChatGptMessage Message { get; set; }
        public string FinishReason { get; set; }
        public long Index { get; set; }
    }

    public class ChunkChoice
    {
        public Delta Delta { get; set; }
        public long Index { get; set; }
        public object FinishReason { get; set; }
    }

    public class Delta
    {
        public string Content { get; set; }
    }

    public class Error
    {
        public string Message { get; set; }
        public string Type { get; set; }
        public object Param { get; set; }
        public string Code { get; set; }
    }

    public class Usage
    {
        public long PromptTokens { get; set; }
        public long CompletionTokens { get; set; }
        public long TotalTokens { get; set; }
    }
}

namespace ChatGPT.Net.DTO.ChatGPTUnofficial
{
    public class Author
    {
        public string Role { get; set; }
    }

    public class AuthorMetadata { }

    public class ChatGPTUnofficialUser
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string Email { get; set; }
        public Uri Image { get; set; }
        public Uri Picture { get; set; }
        public List<string> Groups { get; set; }
    }

    public class ChatGptUnofficialConversation
    {
        public string Id { get; set; }
        public DateTime Created { get; set; }
        public DateTime Updated { get; set; }
        public string ConversationId { get; set; }
        public string ParentMessageId { get; set; }
    }

    public class ChatGptUnofficialMessageRequest
    {
        public string Action { get; set; }
        public List<MessageElement> Messages { get; set; }
        public string ParentMessageId { get; set; }
        public string ConversationId { get; set; }
        public string Model { get; set; }
        public long TimezoneOffsetMin { get; set; }
    }

    public class ChatGptUnofficialMessageResponse
    {
        public MessageClass Message { get; set; }
        public string ConversationId { get; set; }
        public object Error { get; set; }
    }

    public class ChatGptUnofficialProfile
    {
        public ChatGPTUnofficialUser User { get; set; }
        public DateTimeOffset Expires { get; set; }
        public string AccessToken { get; set; }
        public string Error { get; set; }
    }

    public class Content
    {
        public string ContentType { get; set; }
        public List<string> Parts { get; set; }
    }

    public class MessageClass
    {
        public string Id { get; set; }
        public ResponseAuthor Author { get; set; }
        public double CreateTime { get; set; }
        public object UpdateTime { get; set; }
        public ResponseContent Content { get; set; }
        public object EndTurn { get; set; }
        public long Weight { get; set; }
        public MessageMetadata Metadata { get; set; }
        public string Recipient { get; set; }
    }

    public class MessageElement
    {
        public string Id { get; set; }
        public Author Author { get; set; }
        public Content Content { get; set; }
    }

    public class MessageMetadata
    {
        public string MessageType { get; set; }
        public string ModelSlug { get; set; }
    }

    public class ResponseAuthor
    {
        public string Role { get; set; }
        public object Name { get; set; }
        public AuthorMetadata Metadata { get; set; }
    }

    public class ResponseContent
    {
        public string ContentType { get; set; }
        public List<string> Parts { get; set; }
    }
}
