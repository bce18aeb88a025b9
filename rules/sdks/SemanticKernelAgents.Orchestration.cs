// Semantic Kernel 1.x: orchestrations that run several agents.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.Agents.Orchestration
{
    using Role = PromptLint.Sdk.Role;

    public abstract class AgentOrchestration<TInput, TOutput>
    {
        public string Description { get; init; }
        public string Name { get; init; }
        public ILoggerFactory LoggerFactory { get; init; }
        public global::Microsoft.SemanticKernel.Agents.Orchestration.Transforms.OrchestrationInputTransform<TInput> InputTransform { get; init; }
        public global::Microsoft.SemanticKernel.Agents.Orchestration.Transforms.OrchestrationOutputTransform<TOutput> ResultTransform { get; init; }
        public OrchestrationResponseCallback ResponseCallback { get; init; }
        public OrchestrationStreamingCallback StreamingResponseCallback { get; init; }
        [LlmCall(Operation.Agent)] public ValueTask<OrchestrationResult<TOutput>> InvokeAsync([Prompt] TInput input, global::Microsoft.SemanticKernel.Agents.Runtime.IAgentRuntime runtime, CancellationToken cancellationToken = default) => throw null;
        public sealed class RegistrationContext { }
    }

    public sealed class OrchestrationContext
    {
        public string Orchestration { get; }
        public CancellationToken Cancellation { get; }
        public ILoggerFactory LoggerFactory { get; }
        public OrchestrationResponseCallback ResponseCallback { get; }
        public OrchestrationStreamingCallback StreamingResponseCallback { get; }
        public Action<Exception> FailureCallback { get; }
    }

    public delegate ValueTask<ChatMessageContent> OrchestrationInteractiveCallback();
    public delegate ValueTask OrchestrationResponseCallback(ChatMessageContent response);

    public sealed class OrchestrationResult<TValue> : IDisposable
    {
        public void Dispose() { }
        public string Orchestration { get; }
        public ValueTask<TValue> GetValueAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => throw null;
        public void Cancel() { }
    }

    public delegate ValueTask OrchestrationStreamingCallback(StreamingChatMessageContent response, bool isFinal);
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Concurrent
{
    using Role = PromptLint.Sdk.Role;

    public sealed class ConcurrentOrchestration : ConcurrentOrchestration<string, string[]>
    {
        public ConcurrentOrchestration([Carries] params Agent[] members) { }
    }

    public class ConcurrentOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        protected ConcurrentOrchestration() { }
        public ConcurrentOrchestration([Carries] params Agent[] agents) { }
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.GroupChat
{
    using Role = PromptLint.Sdk.Role;

    public sealed class GroupChatOrchestration : GroupChatOrchestration<string, string>
    {
        public GroupChatOrchestration([Carries] GroupChatManager manager, [Carries] params Agent[] members) { }
    }

    public class GroupChatOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        protected GroupChatOrchestration() { }
        public GroupChatOrchestration([Carries] GroupChatManager manager, [Carries] params Agent[] agents) { }
    }

    public abstract class GroupChatManager
    {
        public int InvocationCount { get; }
        public int MaximumInvocationCount { get; init; }
        public OrchestrationInteractiveCallback InteractiveCallback { get; init; }
        public abstract ValueTask<GroupChatManagerResult<string>> FilterResults(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, CancellationToken cancellationToken = default);
        public abstract ValueTask<GroupChatManagerResult<bool>> ShouldRequestUserInput(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, CancellationToken cancellationToken = default);
        public virtual ValueTask<GroupChatManagerResult<bool>> ShouldTerminate(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class GroupChatManagerResult<TValue>
    {
        public GroupChatManagerResult(TValue value) { }
        public string Reason { get; init; }
        public TValue Value { get; }
    }

    public class RoundRobinGroupChatManager : GroupChatManager
    {
        public override ValueTask<GroupChatManagerResult<string>> FilterResults(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<GroupChatManagerResult<bool>> ShouldRequestUserInput(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Handoff
{
    using Role = PromptLint.Sdk.Role;

    public sealed class HandoffOrchestration : HandoffOrchestration<string, string>
    {
        public HandoffOrchestration([Carries] OrchestrationHandoffs handoffs, [Carries] params Agent[] members) { }
    }

    public class HandoffOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        protected HandoffOrchestration() { }
        public HandoffOrchestration([Carries] OrchestrationHandoffs handoffs, [Carries] params Agent[] agents) { }
        public OrchestrationInteractiveCallback InteractiveCallback { get; init; }
    }

    public sealed class OrchestrationHandoffs
    {
        public OrchestrationHandoffs(Agent firstAgent) { }
        public OrchestrationHandoffs(string firstAgentName) { }
        public string FirstAgentName { get; }
        public static OrchestrationHandoffs StartWith(Agent source) => throw null;
    }

    public static class OrchestrationHandoffsExtensions
    {
        public static OrchestrationHandoffs Add(this OrchestrationHandoffs handoffs, Agent source, params Agent[] targets) => throw null;
        public static OrchestrationHandoffs Add(this OrchestrationHandoffs handoffs, Agent source, Agent target, string description) => throw null;
        public static OrchestrationHandoffs Add(this OrchestrationHandoffs handoffs, Agent source, string targetName, string description) => throw null;
        public static OrchestrationHandoffs Add(this OrchestrationHandoffs handoffs, string sourceName, string targetName, string description) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Sequential
{
    using Role = PromptLint.Sdk.Role;

    public sealed class SequentialOrchestration : SequentialOrchestration<string, string>
    {
        public SequentialOrchestration([Carries] params Agent[] members) { }
    }

    public class SequentialOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        protected SequentialOrchestration() { }
        public SequentialOrchestration([Carries] params Agent[] agents) { }
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Transforms
{
    using Role = PromptLint.Sdk.Role;

    public delegate ValueTask<IEnumerable<ChatMessageContent>> OrchestrationInputTransform<TInput>(TInput input, CancellationToken cancellationToken = default);
    public delegate ValueTask<TOutput> OrchestrationOutputTransform<TOutput>(IList<ChatMessageContent> result, CancellationToken cancellationToken = default);
    public delegate IList<ChatMessageContent> OrchestrationResultTransform<TResult>(TResult result);
}

namespace Microsoft.SemanticKernel.Agents.Magentic.Internal
{
    using Role = PromptLint.Sdk.Role;

    public static class PromptExecutionSettingsExtensions
    {
        public static bool SupportsResponseFormat(this PromptExecutionSettings settings) => throw null;
        public static void SetResponseFormat<TResponse>(this PromptExecutionSettings settings) { }
    }
}

namespace Microsoft.SemanticKernel.Agents.Magentic
{
    using Role = PromptLint.Sdk.Role;

    public sealed record LedgerState
    {
        public LedgerState(bool Result, string Reason) { }
        public bool Result { get; init; }
        public string Reason { get; init; }
        public static implicit operator bool(LedgerState state) => throw null;
    }

    public abstract class MagenticManager
    {
        public int MaximumInvocationCount { get; init; }
        public int MaximumResetCount { get; init; }
        public int MaximumStallCount { get; init; }
        public global::Microsoft.SemanticKernel.Agents.Orchestration.OrchestrationInteractiveCallback InteractiveCallback { get; init; }
        public abstract ValueTask<IList<ChatMessageContent>> PlanAsync(MagenticManagerContext context, CancellationToken cancellationToken);
        public abstract ValueTask<IList<ChatMessageContent>> ReplanAsync(MagenticManagerContext context, CancellationToken cancellationToken);
        public abstract ValueTask<MagenticProgressLedger> EvaluateTaskProgressAsync(MagenticManagerContext context, CancellationToken cancellationToken = default);
        public abstract ValueTask<ChatMessageContent> PrepareFinalAnswerAsync(MagenticManagerContext context, CancellationToken cancellationToken = default);
    }

    public sealed class MagenticManagerContext
    {
        public IReadOnlyList<ChatMessageContent> History { get; }
        public int ResponseCount { get; }
        public int StallCount { get; }
        public int ResetCount { get; }
        public MagenticTeam Team { get; }
        public IReadOnlyList<ChatMessageContent> Task { get; }
    }

    public sealed class MagenticOrchestration : MagenticOrchestration<string, string>
    {
        public MagenticOrchestration([Carries] MagenticManager manager, [Carries] params Agent[] members) { }
    }

    public class MagenticOrchestration<TInput, TOutput> : global::Microsoft.SemanticKernel.Agents.Orchestration.AgentOrchestration<TInput, TOutput>
    {
        protected MagenticOrchestration() { }
        public MagenticOrchestration([Carries] MagenticManager manager, [Carries] params Agent[] agents) { }
    }

    public sealed record MagenticProgressLedger
    {
        public MagenticProgressLedger(string Name, string Instruction, string Reason, LedgerState IsTaskComplete, LedgerState IsTaskProgressing, LedgerState IsTaskInLoop) { }
        public string Name { get; init; }
        public string Instruction { get; init; }
        public string Reason { get; init; }
        public LedgerState IsTaskComplete { get; init; }
        public LedgerState IsTaskProgressing { get; init; }
        public LedgerState IsTaskInLoop { get; init; }
        public string ToJson() => throw null;
    }

    public class MagenticTeam : Dictionary<string, (string Type, string Description)> { }

    public static class MagenticTeamExtensions
    {
        public static string FormatNames(this MagenticTeam team) => throw null;
        public static string FormatList(this MagenticTeam team) => throw null;
    }

    public sealed class StandardMagenticManager : MagenticManager
    {
        public StandardMagenticManager([Carries] global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService service, [Carries] PromptExecutionSettings executionSettings) { }
        public override ValueTask<IList<ChatMessageContent>> PlanAsync(MagenticManagerContext context, CancellationToken cancellationToken) => throw null;
        public override ValueTask<IList<ChatMessageContent>> ReplanAsync(MagenticManagerContext context, CancellationToken cancellationToken) => throw null;
        public override ValueTask<MagenticProgressLedger> EvaluateTaskProgressAsync(MagenticManagerContext context, CancellationToken cancellationToken = default) => throw null;
        public override ValueTask<ChatMessageContent> PrepareFinalAnswerAsync(MagenticManagerContext context, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Agents.Runtime.InProcess
{
    using Role = PromptLint.Sdk.Role;

    public sealed class InProcessRuntime : IAgentRuntime, IAsyncDisposable
    {
        public bool DeliverToSelf { get; set; }
        public ValueTask DisposeAsync() => throw null;
        public Task StartAsync(CancellationToken cancellationToken = default) => throw null;
        public Task StopAsync(CancellationToken cancellationToken = default) => throw null;
        public Task RunUntilIdleAsync() => throw null;
        public ValueTask RemoveSubscriptionAsync(string subscriptionId) => throw null;
        public ValueTask LoadStateAsync(JsonElement state) => throw null;
        public ValueTask<JsonElement> SaveStateAsync() => throw null;
    }
}

namespace Microsoft.SemanticKernel.Agents.Runtime
{
    using Role = PromptLint.Sdk.Role;

    public interface IAgentRuntime : IHostedService { }
}
