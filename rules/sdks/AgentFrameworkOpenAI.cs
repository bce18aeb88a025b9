// Microsoft Agent Framework: the OpenAI library's clients as agents (CreateAIAgent in the previews, AsAIAgent since).
// https://github.com/microsoft/agent-framework/tree/main/dotnet/src/Microsoft.Agents.AI.OpenAI (read from the sources of November 2025 and of 1.28)
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Microsoft Agent Framework for OpenAI", Packages = "Microsoft.Agents.AI.OpenAI", Provider = "openai", Uses = "Microsoft Agent Framework; Microsoft.Extensions.AI; OpenAI; System.ClientModel; System.Memory.Data")]

namespace OpenAI.Chat
{
    [Versions("[1.28,)")]
    public static class OpenAIChatClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this ChatClient client, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this ChatClient client, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
    }
}

namespace OpenAI.Responses
{
    [Versions("[1.28,)")]
    public static class OpenAIResponseClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this ResponsesClient client, [Model] string model = null, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this ResponsesClient client, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, [Model] string model = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClientWithStoredOutputDisabled(this ResponsesClient responseClient, string model = null, bool includeReasoningEncryptedContent = true) => throw null;
    }
}

namespace Microsoft.Agents.AI
{
    [Versions("[1.28,)")]
    public static class AIAgentWithOpenAIExtensions
    {
        [LlmCall(Operation.Agent)] public static Task<global::OpenAI.Chat.ChatCompletion> RunAsync(this AIAgent agent, [Prompt] IEnumerable<global::OpenAI.Chat.ChatMessage> messages, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public static Task<global::OpenAI.Responses.ResponseResult> RunAsync(this AIAgent agent, [Prompt] IEnumerable<global::OpenAI.Responses.ResponseItem> messages, [Carries] AgentSession session = null, [Carries] AgentRunOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.28,)")]
    public static class AgentResponseExtensions
    {
        public static global::OpenAI.Chat.ChatCompletion AsOpenAIChatCompletion(this AgentResponse response) => throw null;
        public static global::OpenAI.Responses.ResponseResult AsOpenAIResponse(this AgentResponse response) => throw null;
    }
}

namespace OpenAI
{
    [Versions("[,1.28)")]
    public static class OpenAIAssistantClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent GetAIAgent(this global::OpenAI.Assistants.AssistantClient assistantClient, global::OpenAI.Assistants.Assistant assistantMetadata, [Carries] global::Microsoft.Extensions.AI.ChatOptions chatOptions = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent GetAIAgent(this global::OpenAI.Assistants.AssistantClient assistantClient, [Carries] string agentId, [Carries] global::Microsoft.Extensions.AI.ChatOptions chatOptions = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<global::Microsoft.Agents.AI.ChatClientAgent> GetAIAgentAsync(this global::OpenAI.Assistants.AssistantClient assistantClient, [Carries] string agentId, [Carries] global::Microsoft.Extensions.AI.ChatOptions chatOptions = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, CancellationToken cancellationToken = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent GetAIAgent(this global::OpenAI.Assistants.AssistantClient assistantClient, global::OpenAI.Assistants.Assistant assistantMetadata, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent GetAIAgent(this global::OpenAI.Assistants.AssistantClient assistantClient, [Carries] string agentId, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<global::Microsoft.Agents.AI.ChatClientAgent> GetAIAgentAsync(this global::OpenAI.Assistants.AssistantClient assistantClient, [Carries] string agentId, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, CancellationToken cancellationToken = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this global::OpenAI.Assistants.AssistantClient client, [Model] string model, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this global::OpenAI.Assistants.AssistantClient client, [Model] string model, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static Task<global::Microsoft.Agents.AI.ChatClientAgent> CreateAIAgentAsync(this global::OpenAI.Assistants.AssistantClient client, [Model] string model, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static Task<global::Microsoft.Agents.AI.ChatClientAgent> CreateAIAgentAsync(this global::OpenAI.Assistants.AssistantClient client, [Model] string model, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null) => throw null;
    }

    [Versions("[,1.28)")]
    public static class OpenAIChatClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this global::OpenAI.Chat.ChatClient client, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this global::OpenAI.Chat.ChatClient client, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null, IServiceProvider services = null) => throw null;
    }

    [Versions("[,1.28)")]
    public static class OpenAIResponseClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this global::OpenAI.Responses.OpenAIResponseClient client, [Prompt(Role.System)] string instructions = null, string name = null, string description = null, [Tools] IList<global::Microsoft.Extensions.AI.AITool> tools = null, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent CreateAIAgent(this global::OpenAI.Responses.OpenAIResponseClient client, [Carries] global::Microsoft.Agents.AI.ChatClientAgentOptions options, Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> clientFactory = null, ILoggerFactory loggerFactory = null) => throw null;
    }
}
