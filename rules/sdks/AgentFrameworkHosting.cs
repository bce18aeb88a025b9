// Microsoft Agent Framework: agents and workflows registered with a host.
// https://github.com/microsoft/agent-framework/tree/main/dotnet/src/Microsoft.Agents.AI.Hosting (read from the sources of 1.28)
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Microsoft Agent Framework hosting", Packages = "Microsoft.Agents.AI.Hosting", Uses = "Microsoft Agent Framework; Microsoft.Extensions.AI")]

namespace Microsoft.Agents.AI.Hosting
{
    public class AIHostAgent : DelegatingAIAgent
    {
        public ValueTask<AgentSession> GetOrCreateSessionAsync(string conversationId, CancellationToken cancellationToken = default) => throw null;
        public ValueTask SaveSessionAsync(string conversationId, AgentSession session, CancellationToken cancellationToken = default) => throw null;
    }

    public static class AgentHostingServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, [Prompt(Role.System)] string instructions, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, [Prompt(Role.System)] string instructions, [Carries] global::Microsoft.Extensions.AI.IChatClient chatClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, [Prompt(Role.System)] string instructions, object chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, [Prompt(Role.System)] string instructions, string description, object chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, [Carries] Func<IServiceProvider, string, AIAgent> createAgentDelegate, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    public abstract class AgentIsolationKeyProvider
    {
        public abstract ValueTask<string> GetIsolationKeyAsync(CancellationToken cancellationToken = default);
    }

    public static class HostApplicationBuilderAgentExtensions
    {
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, [Prompt(Role.System)] string instructions, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, [Prompt(Role.System)] string instructions, [Carries] global::Microsoft.Extensions.AI.IChatClient chatClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, [Prompt(Role.System)] string instructions, string description, object chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, [Prompt(Role.System)] string instructions, object chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Agents.AI.AIAgent))] public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, [Carries] Func<IServiceProvider, string, AIAgent> createAgentDelegate, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    public static class HostApplicationBuilderWorkflowExtensions
    {
        public static IHostedWorkflowBuilder AddWorkflow(this IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, global::Microsoft.Agents.AI.Workflows.Workflow> createWorkflowDelegate, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    public static class HostedAgentBuilderExtensions
    {
        public static IHostedAgentBuilder WithInMemorySessionStore(this IHostedAgentBuilder builder, bool withIsolation = true) => throw null;
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, [Tools] global::Microsoft.Extensions.AI.AITool tool) => throw null;
        public static IHostedAgentBuilder WithAITools(this IHostedAgentBuilder builder, [Tools] params global::Microsoft.Extensions.AI.AITool[] tools) => throw null;
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, Func<IServiceProvider, global::Microsoft.Extensions.AI.AITool> factory, ServiceLifetime? lifetime = null) => throw null;
    }

    public static class HostedWorkflowBuilderExtensions
    {
        public static IHostedAgentBuilder AddAsAIAgent(this IHostedWorkflowBuilder builder, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        public static IHostedAgentBuilder AddAsAIAgent(this IHostedWorkflowBuilder builder, string name, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    public sealed class HostedWorkflowRunResult
    {
        public string SessionId { get; }
        public IReadOnlyList<global::Microsoft.Agents.AI.Workflows.WorkflowEvent> Events { get; }
    }

    public sealed class HostedWorkflowState
    {
        public ValueTask<HostedWorkflowRunResult> RunOrResumeAsync<TInput>(string sessionId, TInput input, CancellationToken cancellationToken = default) where TInput : notnull => throw null;
        public IAsyncEnumerable<global::Microsoft.Agents.AI.Workflows.WorkflowEvent> RunOrResumeStreamingAsync<TInput>(string sessionId, TInput input, CancellationToken cancellationToken = default) where TInput : notnull => throw null;
    }

    public interface IHostedAgentBuilder
    {
        string Name { get; }
        IServiceCollection ServiceCollection { get; }
        ServiceLifetime Lifetime { get; }
    }

    public interface IHostedWorkflowBuilder
    {
        string Name { get; }
        IHostApplicationBuilder HostApplicationBuilder { get; }
    }

    public abstract class WorkflowCatalog
    {
        public abstract IAsyncEnumerable<global::Microsoft.Agents.AI.Workflows.Workflow> GetWorkflowsAsync(CancellationToken cancellationToken = default);
    }
}
