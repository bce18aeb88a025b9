// Microsoft Agent Framework: workflows that run agents.
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Agents.AI.Workflows
{
    public static class AgentWorkflowBuilder
    {
        [Versions("[1.28,)")] public static Workflow BuildSequential(bool chainOnlyAgentResponses, [Carries] IEnumerable<AIAgent> agents) => throw null;
        [Versions("[1.28,)")] public static Workflow BuildSequential(bool chainOnlyAgentResponses, [Carries] params AIAgent[] agents) => throw null;
        public static Workflow BuildSequential([Carries] IEnumerable<AIAgent> agents) => throw null;
        public static Workflow BuildSequential([Carries] params AIAgent[] agents) => throw null;
        [Versions("[1.28,)")] public static Workflow BuildSequential(string workflowName, bool chainOnlyAgentResponses, [Carries] IEnumerable<AIAgent> agents) => throw null;
        [Versions("[1.28,)")] public static Workflow BuildSequential(string workflowName, bool chainOnlyAgentResponses, [Carries] params AIAgent[] agents) => throw null;
        public static Workflow BuildSequential(string workflowName, [Carries] IEnumerable<AIAgent> agents) => throw null;
        public static Workflow BuildSequential(string workflowName, [Carries] params AIAgent[] agents) => throw null;
        public static Workflow BuildConcurrent([Carries] IEnumerable<AIAgent> agents, Func<IList<List<global::Microsoft.Extensions.AI.ChatMessage>>, List<global::Microsoft.Extensions.AI.ChatMessage>> aggregator = null) => throw null;
        public static Workflow BuildConcurrent(string workflowName, [Carries] IEnumerable<AIAgent> agents, Func<IList<List<global::Microsoft.Extensions.AI.ChatMessage>>, List<global::Microsoft.Extensions.AI.ChatMessage>> aggregator = null) => throw null;
        public static HandoffWorkflowBuilder CreateHandoffBuilderWith([Carries] AIAgent initialAgent) => throw null;
        public static GroupChatWorkflowBuilder CreateGroupChatBuilderWith(Func<IReadOnlyList<AIAgent>, GroupChatManager> managerFactory) => throw null;
        [Versions("[1.28,)")] public static SequentialWorkflowBuilder CreateSequentialBuilderWith([Carries] IEnumerable<AIAgent> agents) => throw null;
        [Versions("[1.28,)")] public static SequentialWorkflowBuilder CreateSequentialBuilderWith([Carries] params AIAgent[] agents) => throw null;
        [Versions("[1.28,)")] public static ConcurrentWorkflowBuilder CreateConcurrentBuilderWith([Carries] IEnumerable<AIAgent> agents) => throw null;
        [Versions("[1.28,)")] public static ConcurrentWorkflowBuilder CreateConcurrentBuilderWith([Carries] params AIAgent[] agents) => throw null;
        [Versions("[1.28,)")] public static MagenticWorkflowBuilder CreateMagenticBuilderWith([Carries] AIAgent managerAgent) => throw null;
    }

    public class Workflow
    {
        [Versions("[1.28,)")] public Dictionary<string, ExecutorBinding> ReflectExecutors() => throw null;
        public string StartExecutorId { get; }
        public string Name { get; }
        public string Description { get; }
    }

    public class WorkflowBuilder
    {
        protected WorkflowBuilder() { }
        public WorkflowBuilder([Carries] ExecutorBinding start) { }
        public WorkflowBuilder WithOutputFrom(params ExecutorBinding[] executors) => throw null;
        public WorkflowBuilder WithName(string name) => throw null;
        public WorkflowBuilder WithDescription(string description) => throw null;
        public WorkflowBuilder BindExecutor(ExecutorBinding registration) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddEdge([Carries] ExecutorBinding source, [Carries] ExecutorBinding target) => throw null;
        public WorkflowBuilder AddEdge([Carries] ExecutorBinding source, [Carries] ExecutorBinding target, bool idempotent = false) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddEdge([Carries] ExecutorBinding source, [Carries] ExecutorBinding target, string label = null, bool idempotent = false) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddEdge<T>([Carries] ExecutorBinding source, [Carries] ExecutorBinding target, Func<T, bool> condition = null) => throw null;
        public WorkflowBuilder AddEdge<T>([Carries] ExecutorBinding source, [Carries] ExecutorBinding target, Func<T, bool> condition = null, bool idempotent = false) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddEdge<T>([Carries] ExecutorBinding source, [Carries] ExecutorBinding target, Func<T, bool> condition = null, string label = null, bool idempotent = false) => throw null;
        public WorkflowBuilder AddFanOutEdge([Carries] ExecutorBinding source, [Carries] IEnumerable<ExecutorBinding> targets) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanOutEdge([Carries] ExecutorBinding source, [Carries] IEnumerable<ExecutorBinding> targets, string label) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanOutEdge<T>([Carries] ExecutorBinding source, [Carries] IEnumerable<ExecutorBinding> targets, Func<T, int, IEnumerable<int>> targetSelector = null) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanOutEdge<T>([Carries] ExecutorBinding source, [Carries] IEnumerable<ExecutorBinding> targets, Func<T, int, IEnumerable<int>> targetSelector = null, string label = null) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanInBarrierEdge([Carries] IEnumerable<ExecutorBinding> sources, [Carries] ExecutorBinding target) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanInBarrierEdge([Carries] IEnumerable<ExecutorBinding> sources, [Carries] ExecutorBinding target, string label = null) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanInBarrierEdge([Carries] ExecutorBinding target, [Carries] IEnumerable<ExecutorBinding> sources) => throw null;
        [Versions("[1.28,)")] public WorkflowBuilder AddFanInBarrierEdge([Carries] ExecutorBinding target, [Carries] params ExecutorBinding[] sources) => throw null;
        [Versions("[1.28,)")] public Workflow Build(bool validateOrphans = true) => throw null;
        [Versions("[,1.28)")] public WorkflowBuilder AddFanOutEdge<T>([Carries] ExecutorBinding source, Func<T, int, IEnumerable<int>> partitioner = null, [Carries] params ExecutorBinding[] targets) => throw null;
        [Versions("[,1.28)")] public WorkflowBuilder AddFanInEdge([Carries] ExecutorBinding target, [Carries] IEnumerable<ExecutorBinding> sources) => throw null;
        [Versions("[,1.28)")] public WorkflowBuilder AddFanInEdge([Carries] ExecutorBinding target, [Carries] params ExecutorBinding[] sources) => throw null;
        [Versions("[,1.28)")] public Workflow Build() => throw null;
    }

    [Versions("[1.28,)")]
    public sealed class ConcurrentWorkflowBuilder : OrchestrationBuilderBase<ConcurrentWorkflowBuilder>
    {
        public ConcurrentWorkflowBuilder([Carries] IEnumerable<AIAgent> agents) { }
        public ConcurrentWorkflowBuilder([Carries] params AIAgent[] agents) { }
        public ConcurrentWorkflowBuilder WithAggregator(Func<IList<List<global::Microsoft.Extensions.AI.ChatMessage>>, List<global::Microsoft.Extensions.AI.ChatMessage>> aggregator) => throw null;
        public Workflow Build() => throw null;
    }

    public sealed class GroupChatWorkflowBuilder : OrchestrationBuilderBase<GroupChatWorkflowBuilder>
    {
        public GroupChatWorkflowBuilder AddParticipants([Carries] IEnumerable<AIAgent> agents) => throw null;
        public GroupChatWorkflowBuilder AddParticipants([Carries] params AIAgent[] agents) => throw null;
        public Workflow Build() => throw null;
    }

    [Versions("[1.28,)")]
    public sealed class HandoffWorkflowBuilder : HandoffWorkflowBuilderCore<HandoffWorkflowBuilder>
    {
        public HandoffWorkflowBuilder([Carries] AIAgent initialAgent) { }
    }

    public sealed class HandoffsWorkflowBuilder : HandoffWorkflowBuilderCore<HandoffsWorkflowBuilder>
    {
        [Versions("[1.28,)")] public HandoffsWorkflowBuilder([Carries] AIAgent initialAgent) { }
        [Versions("[,1.28)")] public string HandoffInstructions { get; set; }
        [Versions("[,1.28)")] public HandoffsWorkflowBuilder WithHandoffs([Carries] AIAgent from, [Carries] IEnumerable<AIAgent> to) => throw null;
        [Versions("[,1.28)")] public HandoffsWorkflowBuilder WithHandoffs([Carries] IEnumerable<AIAgent> from, [Carries] AIAgent to, string handoffReason = null) => throw null;
        [Versions("[,1.28)")] public HandoffsWorkflowBuilder WithHandoff([Carries] AIAgent from, [Carries] AIAgent to, string handoffReason = null) => throw null;
        [Versions("[,1.28)")] public Workflow Build() => throw null;
    }

    [Versions("[1.28,)")]
    public class MagenticWorkflowBuilder : OrchestrationBuilderBase<MagenticWorkflowBuilder>
    {
        protected MagenticWorkflowBuilder() { }
        public MagenticWorkflowBuilder([Carries] AIAgent managerAgent) { }
        public MagenticWorkflowBuilder AddParticipants([Carries] IEnumerable<AIAgent> agents) => throw null;
        public MagenticWorkflowBuilder AddParticipants([Carries] params AIAgent[] agents) => throw null;
        public MagenticWorkflowBuilder WithMaxRounds(int? maxRounds = null) => throw null;
        public MagenticWorkflowBuilder WithMaxResets(int? maxResets = null) => throw null;
        public MagenticWorkflowBuilder WithMaxStalls(int maxStalls = 3) => throw null;
        public MagenticWorkflowBuilder RequirePlanSignoff(bool requirePlanSignoff = true) => throw null;
        public MagenticWorkflowBuilder WithResponseLanguage(string responseLanguage = null) => throw null;
        public Workflow Build() => throw null;
    }

    [Versions("[1.28,)")]
    public sealed class SequentialWorkflowBuilder : OrchestrationBuilderBase<SequentialWorkflowBuilder>
    {
        public SequentialWorkflowBuilder([Carries] IEnumerable<AIAgent> agents) { }
        public SequentialWorkflowBuilder([Carries] params AIAgent[] agents) { }
        public SequentialWorkflowBuilder WithChainOnlyAgentResponses(bool enabled = true) => throw null;
        public Workflow Build() => throw null;
    }

    [Versions("[1.28,)")]
    public abstract class OrchestrationBuilderBase<TBuilder> where TBuilder : OrchestrationBuilderBase<TBuilder>
    {
        public TBuilder WithName(string name) => throw null;
        public TBuilder WithDescription(string description) => throw null;
        public TBuilder WithOutputFrom(IEnumerable<AIAgent> agents) => throw null;
        public TBuilder WithOutputFrom(params AIAgent[] agents) => throw null;
        public TBuilder WithIntermediateOutputFrom(IEnumerable<AIAgent> agents) => throw null;
    }

    [Versions("[1.28,)")]
    public class HandoffWorkflowBuilderCore<TBuilder> : OrchestrationBuilderBase<TBuilder> where TBuilder : HandoffWorkflowBuilderCore<TBuilder>
    {
        public const string FunctionPrefix = "handoff_to_";
        public TBuilder WithHandoffInstructions(string instructions) => throw null;
        public TBuilder EmitAgentResponseUpdateEvents(bool emitAgentResponseUpdateEvents = true) => throw null;
        public TBuilder EmitAgentResponseEvents(bool emitAgentResponseEvents = true) => throw null;
        public TBuilder EnableReturnToPrevious() => throw null;
        public TBuilder WithHandoffs(AIAgent from, IEnumerable<AIAgent> to) => throw null;
        public TBuilder WithHandoffs(IEnumerable<AIAgent> from, AIAgent to, string handoffReason = null) => throw null;
        public TBuilder WithHandoff(AIAgent from, AIAgent to, string handoffReason = null) => throw null;
        public TBuilder AddParticipants(IEnumerable<AIAgent> agents) => throw null;
        public TBuilder AddParticipants(params AIAgent[] agents) => throw null;
        public TBuilder WithAutonomousMode(int? turnLimit = null, string continuationPrompt = null, IEnumerable<AIAgent> agents = null, IReadOnlyDictionary<AIAgent, int> agentTurnLimits = null, IReadOnlyDictionary<AIAgent, string> agentContinuationPrompts = null) => throw null;
        public TBuilder WithTerminationCondition(Func<IReadOnlyList<global::Microsoft.Extensions.AI.ChatMessage>, bool> terminationCondition) => throw null;
        public TBuilder WithTerminationCondition(Func<IReadOnlyList<global::Microsoft.Extensions.AI.ChatMessage>, ValueTask<bool>> terminationCondition) => throw null;
        public Workflow Build() => throw null;
        public string HandoffInstructions { get; }
    }

    public static class WorkflowHostingExtensions { }

    public static class InProcessExecution
    {
        [Versions("[1.28,)")] public static ValueTask<StreamingRun> OpenStreamingAsync([Carries] Workflow workflow, string sessionId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] [LlmCall(Operation.Agent, Streaming = true, OnlyWithPrompt = true)] public static ValueTask<StreamingRun> RunStreamingAsync<TInput>([Carries] Workflow workflow, [Prompt] TInput input, string sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null;
        [LlmCall(Operation.Agent, OnlyWithPrompt = true)] public static ValueTask<Run> RunAsync<TInput>([Carries] Workflow workflow, [Prompt] TInput input, string sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true, OnlyWithPrompt = true)] public static ValueTask<StreamingRun> StreamAsync([Carries] Workflow workflow, string runId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.28)")] [LlmCall(Operation.Agent, Streaming = true, OnlyWithPrompt = true)] public static ValueTask<StreamingRun> StreamAsync<TInput>([Carries] Workflow workflow, [Prompt] TInput input, string runId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null;
    }

    public sealed class Run : IAsyncDisposable
    {
        public ValueTask<RunStatus> GetStatusAsync(CancellationToken cancellationToken = default) => throw null;
        public ValueTask<bool> ResumeAsync<T>(CancellationToken cancellationToken = default, params T[] messages) where T : notnull => throw null;
        public ValueTask DisposeAsync() => throw null;
        [Versions("[1.28,)")] public string SessionId { get; }
        public IEnumerable<WorkflowEvent> OutgoingEvents { get; }
        public int NewEventCount { get; }
        public IEnumerable<WorkflowEvent> NewEvents { get; }
        [Versions("[,1.28)")] public string RunId { get; }
    }

    public sealed class StreamingRun : IAsyncDisposable
    {
        public ValueTask<RunStatus> GetStatusAsync(CancellationToken cancellationToken = default) => throw null;
        public ValueTask<bool> TrySendMessageAsync<TMessage>(TMessage message) => throw null;
        public IAsyncEnumerable<WorkflowEvent> WatchStreamAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] public IAsyncEnumerable<WorkflowEvent> WatchStreamAsync(bool blockOnPendingRequest, CancellationToken cancellationToken = default) => throw null;
        public ValueTask CancelRunAsync() => throw null;
        public ValueTask DisposeAsync() => throw null;
        [Versions("[1.28,)")] public string SessionId { get; }
        [Versions("[,1.28)")] public string RunId { get; }
    }

    public enum RunStatus { NotStarted, Idle, PendingRequests, Ended, Running }

    public class TurnToken
    {
        protected TurnToken() { }
        public TurnToken(bool? emitEvents = null) { }
        public bool? EmitEvents { get; }
    }

    [Versions("[1.28,)")]
    public sealed class AgentResponseEvent : WorkflowOutputEvent
    {
        public AgentResponseEvent(string executorId, AgentResponse response) { }
        public AgentResponse Response { get; }
    }

    [Versions("[1.28,)")]
    public sealed class AgentResponseUpdateEvent : WorkflowOutputEvent
    {
        public AgentResponseUpdateEvent(string executorId, AgentResponseUpdate update) { }
        public AgentResponse AsResponse() => throw null;
        public AgentResponseUpdate Update { get; }
    }

    public sealed class ExecutorCompletedEvent : ExecutorEvent { public ExecutorCompletedEvent(string executorId, object result) { } }

    public class ExecutorEvent : WorkflowEvent
    {
        protected ExecutorEvent() { }
        public ExecutorEvent(string executorId, object data) { }
        public string ExecutorId { get; }
    }

    public sealed class ExecutorFailedEvent : ExecutorEvent
    {
        public ExecutorFailedEvent(string executorId, Exception err) { }
        public Exception Data { get; }
    }

    public sealed class ExecutorInvokedEvent : ExecutorEvent { public ExecutorInvokedEvent(string executorId, object message) { } }
    public sealed class RequestInfoEvent : WorkflowEvent { }

    public sealed class SubworkflowErrorEvent : WorkflowErrorEvent
    {
        public SubworkflowErrorEvent(string subworkflowId, Exception e) { }
        public string SubworkflowId { get; }
    }

    public sealed class SubworkflowWarningEvent : WorkflowWarningEvent
    {
        public SubworkflowWarningEvent(string message, string subWorkflowId) { }
        public string SubWorkflowId { get; }
    }

    public sealed class SuperStepCompletedEvent : SuperStepEvent { }

    public class SuperStepEvent : WorkflowEvent
    {
        protected SuperStepEvent() { }
        public SuperStepEvent(int stepNumber, object data = null) { }
        public int StepNumber { get; }
    }

    public sealed class SuperStepStartedEvent : SuperStepEvent { }

    public class WorkflowErrorEvent : WorkflowEvent
    {
        protected WorkflowErrorEvent() { }
        public WorkflowErrorEvent(Exception e) { }
        [Versions("[1.28,)")] public Exception Exception { get; }
    }

    public class WorkflowEvent
    {
        protected WorkflowEvent() { }
        public WorkflowEvent(object data = null) { }
        public object Data { get; }
    }

    public class WorkflowOutputEvent : WorkflowEvent
    {
        protected WorkflowOutputEvent() { }
        [Versions("[1.28,)")] public WorkflowOutputEvent(object data, string executorId) { }
        public bool Is<T>() => throw null;
        public bool Is<T>(out T maybeValue) => throw null;
        public bool IsType(Type type) => throw null;
        public T As<T>() => throw null;
        public object AsType(Type type) => throw null;
        [Versions("[1.28,)")] public string ExecutorId { get; }
        public string SourceId { get; }
    }

    public sealed class WorkflowStartedEvent : WorkflowEvent { public WorkflowStartedEvent(object message = null) { } }

    public class WorkflowWarningEvent : WorkflowEvent
    {
        protected WorkflowWarningEvent() { }
        public WorkflowWarningEvent(string message) { }
    }

    [Versions("[,1.28)")]
    public class AgentRunResponseEvent : ExecutorEvent
    {
        protected AgentRunResponseEvent() { }
        public AgentRunResponseEvent(string executorId, AgentRunResponse response) { }
        public AgentRunResponse Response { get; }
    }

    [Versions("[,1.28)")]
    public class AgentRunUpdateEvent : ExecutorEvent
    {
        protected AgentRunUpdateEvent() { }
        public AgentRunUpdateEvent(string executorId, AgentRunResponseUpdate update) { }
        public AgentRunResponseUpdate Update { get; }
        public AgentRunResponse AsResponse() => throw null;
    }

    public abstract class Executor
    {
        protected Executor() { }
        protected Executor(string id, ExecutorOptions options = null, bool declareCrossRunShareable = false) { }
        protected virtual ValueTask InitializeAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask OnMessageDeliveryStartingAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected virtual ValueTask OnMessageDeliveryFinishedAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null;
        protected virtual ValueTask OnCheckpointingAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null;
        protected virtual ValueTask OnCheckpointRestoredAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.28,)")] protected void RegisterCheckpointRestoringCallback(Func<IWorkflowContext, CancellationToken, ValueTask> callback) { }
        [Versions("[1.28,)")] protected void RegisterCheckpointRestoringCallback(object sharedStateKey, Func<IWorkflowContext, CancellationToken, ValueTask> callback) { }
        public bool CanHandle(Type messageType) => throw null;
        public string Id { get; }
        protected ExecutorOptions Options { get; }
        public ISet<Type> InputTypes { get; }
        public ISet<Type> OutputTypes { get; }
        [Versions("[,1.28)")] protected virtual ISet<Type> ConfigureSentTypes() => throw null;
        [Versions("[,1.28)")] protected virtual ISet<Type> ConfigureYieldTypes() => throw null;
    }

    public abstract class Executor<TInput> : Executor
    {
        protected Executor() { }
        protected Executor(string id, ExecutorOptions options = null, bool declareCrossRunShareable = false) { }
        public abstract ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract class Executor<TInput, TOutput> : Executor
    {
        protected Executor() { }
        protected Executor(string id, ExecutorOptions options = null, bool declareCrossRunShareable = false) { }
        public abstract ValueTask<TOutput> HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract record ExecutorBinding
    {
        public static implicit operator ExecutorBinding(Executor executor) => throw null;
        public static implicit operator ExecutorBinding(string id) => throw null;
        public static implicit operator ExecutorBinding(AIAgent agent) => throw null;
        [Versions("[1.28,)")] public void Deconstruct(out string Id, out Func<string, ValueTask<Executor>> FactoryAsync, out Type ExecutorType, out object RawValue) => throw null;
        public string Id { get; init; }
        public Func<string, ValueTask<Executor>> FactoryAsync { get; init; }
        public Type ExecutorType { get; init; }
        public object RawValue { get; init; }
        public bool IsPlaceholder { get; }
        public abstract bool IsSharedInstance { get; }
        public abstract bool SupportsConcurrentSharedExecution { get; }
        public abstract bool SupportsResetting { get; }
    }

    public static class ExecutorBindingExtensions
    {
        public static ExecutorBinding BindExecutor(this Executor executor) => throw null;
        public static ExecutorBinding BindExecutor<TExecutor>(this Func<string, string, ValueTask<TExecutor>> factoryAsync) where TExecutor : Executor => throw null;
        public static ExecutorBinding BindExecutor<TExecutor>(this Func<string, string, ValueTask<TExecutor>> factoryAsync, string id) where TExecutor : Executor => throw null;
        public static ExecutorBinding BindAsExecutor(this Workflow workflow, string id, ExecutorOptions options = null) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, IWorkflowContext, CancellationToken, ValueTask> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, ValueTask> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, IWorkflowContext, ValueTask> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, CancellationToken, ValueTask> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput, IWorkflowContext, CancellationToken> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput, IWorkflowContext> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput, CancellationToken> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, CancellationToken, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, CancellationToken, TOutput> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, TOutput> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, TOutput> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, CancellationToken, TOutput> messageHandler, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor<TInput, TAccumulate>(this Func<TAccumulate, TInput, TAccumulate> aggregatorFunc, string id, ExecutorOptions options = null, bool threadsafe = false) => throw null;
        public static ExecutorBinding BindAsExecutor(this AIAgent agent, bool emitEvents) => throw null;
        [Versions("[1.28,)")] public static ExecutorBinding BindAsExecutor(this AIAgent agent, AIAgentHostOptions options = null) => throw null;
    }

    public class ExecutorOptions
    {
        public static ExecutorOptions Default { get; }
        public bool AutoSendMessageHandlerResultObject { get; set; }
        public bool AutoYieldOutputHandlerResultObject { get; set; }
    }

    public interface IWorkflowContext
    {
        ValueTask AddEventAsync(WorkflowEvent workflowEvent, CancellationToken cancellationToken = default);
        ValueTask SendMessageAsync(object message, string targetId, CancellationToken cancellationToken = default);
        ValueTask YieldOutputAsync(object output, CancellationToken cancellationToken = default);
        ValueTask RequestHaltAsync();
        ValueTask<T> ReadStateAsync<T>(string key, string scopeName = null, CancellationToken cancellationToken = default);
        ValueTask<T> ReadOrInitStateAsync<T>(string key, Func<T> initialStateFactory, string scopeName = null, CancellationToken cancellationToken = default);
        ValueTask<T> ReadStateAsync<T>(string key, CancellationToken cancellationToken) => throw null;
        ValueTask<T> ReadOrInitStateAsync<T>(string key, Func<T> initialStateFactory, CancellationToken cancellationToken) => throw null;
        ValueTask<HashSet<string>> ReadStateKeysAsync(string scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueStateUpdateAsync<T>(string key, T value, string scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueStateUpdateAsync<T>(string key, T value, CancellationToken cancellationToken) => throw null;
        ValueTask QueueClearScopeAsync(string scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueClearScopeAsync(CancellationToken cancellationToken) => throw null;
        IReadOnlyDictionary<string, string> TraceContext { get; }
        bool ConcurrentRunsEnabled { get; }
    }

    public abstract class GroupChatManager
    {
        public int IterationCount { get; }
        public int MaximumIterationCount { get; set; }
    }

    public class RoundRobinGroupChatManager : GroupChatManager
    {
        protected RoundRobinGroupChatManager() { }
        public RoundRobinGroupChatManager(IReadOnlyList<AIAgent> agents, Func<RoundRobinGroupChatManager, IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, CancellationToken, ValueTask<bool>> shouldTerminateFunc = null) { }
    }

    [Versions("[1.28,)")]
    public sealed class MessageHandlerAttribute : Attribute
    {
        public Type[] Yield { get; set; }
        public Type[] Send { get; set; }
    }

    public record AIAgentBinding : ExecutorBinding
    {
        protected AIAgentBinding() { }
        [Versions("[1.28,)")] public AIAgentBinding(AIAgent Agent, AIAgentHostOptions Options = null) { }
        public AIAgentBinding(AIAgent agent, bool emitEvents = false) { }
        [Versions("[1.28,)")] public void Deconstruct(out AIAgent Agent, out AIAgentHostOptions Options) => throw null;
        public AIAgent Agent { get; init; }
        [Versions("[1.28,)")] public AIAgentHostOptions Options { get; init; }
        public override bool IsSharedInstance { get; }
        public override bool SupportsConcurrentSharedExecution { get; }
        public override bool SupportsResetting { get; }
        [Versions("[,1.28)")] public bool EmitEvents { get; init; }
    }

    [Versions("[1.28,)")]
    public sealed class AIAgentHostOptions
    {
        public bool? EmitAgentUpdateEvents { get; set; }
        public bool EmitAgentResponseEvents { get; set; }
        public bool InterceptUserInputRequests { get; set; }
        public bool InterceptUnterminatedFunctionCalls { get; set; }
        public bool ReassignOtherAgentsAsUsers { get; set; }
        public bool ForwardIncomingMessages { get; set; }
    }
}

namespace Microsoft.Agents.AI.Workflows.Specialized.Magentic
{
    [Versions("[1.28,)")] public abstract class MagenticOrchestratorEvent : WorkflowEvent { }

    [Versions("[1.28,)")]
    public sealed class MagenticPlanCreatedEvent : MagenticOrchestratorEvent
    {
        public MagenticPlanCreatedEvent(global::Microsoft.Extensions.AI.ChatMessage fullTaskLeger) { }
        public global::Microsoft.Extensions.AI.ChatMessage FullTaskLedger { get; }
    }

    [Versions("[1.28,)")] public sealed class MagenticProgressLedgerUpdatedEvent : MagenticOrchestratorEvent { }

    [Versions("[1.28,)")]
    public sealed class MagenticReplannedEvent : MagenticOrchestratorEvent
    {
        public MagenticReplannedEvent(global::Microsoft.Extensions.AI.ChatMessage fullTaskLeger) { }
        public global::Microsoft.Extensions.AI.ChatMessage FullTaskLedger { get; }
    }
}
