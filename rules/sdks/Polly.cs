// Polly 7 policies and 8 pipelines, as far as they wrap a call: https://github.com/App-vNext/Polly (read from the assemblies of 7.2.4 and 8.9)
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Polly", Packages = "Polly;Polly.Core;Polly.Extensions.Http")]

namespace Polly
{
    public class Context : Dictionary<string, object>
    {
        public Context() { }
        public Context(string operationKey) { }
        public string OperationKey { get; }
    }

    public class DelegateResult<TResult>
    {
        public Exception Exception { get; }
        public TResult Result { get; }
    }

    public interface IAsyncPolicy
    {
        Task ExecuteAsync(Func<Task> action);
        Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
    }

    public interface IAsyncPolicy<TResult>
    {
        Task<TResult> ExecuteAsync(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
    }

    public interface ISyncPolicy
    {
        void Execute(Action action);
        TResult Execute<TResult>(Func<TResult> action);
    }

    public abstract class AsyncPolicy : IAsyncPolicy
    {
        public Task ExecuteAsync(Func<Task> action) => throw null;
        public Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken) => throw null;
        public Task ExecuteAsync(Func<Context, Task> action, Context context) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null;
    }

    public abstract class AsyncPolicy<TResult> : IAsyncPolicy<TResult>
    {
        public Task<TResult> ExecuteAsync(Func<Task<TResult>> action) => throw null;
        public Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null;
    }

    public abstract class Policy : ISyncPolicy
    {
        public void Execute(Action action) { }
        public TResult Execute<TResult>(Func<TResult> action) => throw null;
        public static PolicyBuilder Handle<TException>() where TException : Exception => throw null;
        public static PolicyBuilder Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public static PolicyBuilder<TResult> HandleResult<TResult>(Func<TResult, bool> resultPredicate) => throw null;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds) => throw null;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout) => throw null;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout) => throw null;
        public static Wrap.AsyncPolicyWrap WrapAsync(params IAsyncPolicy[] policies) => throw null;
    }

    public static class Policy<TResult>
    {
        public static PolicyBuilder<TResult> Handle<TException>() where TException : Exception => throw null;
        public static PolicyBuilder<TResult> HandleResult(Func<TResult, bool> resultPredicate) => throw null;
    }

    public class PolicyBuilder
    {
        public PolicyBuilder Or<TException>() where TException : Exception => throw null;
        public PolicyBuilder Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public PolicyBuilder<TResult> OrResult<TResult>(Func<TResult, bool> resultPredicate) => throw null;
    }

    public class PolicyBuilder<TResult>
    {
        public PolicyBuilder<TResult> Or<TException>() where TException : Exception => throw null;
        public PolicyBuilder<TResult> Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public PolicyBuilder<TResult> OrResult(Func<TResult, bool> resultPredicate) => throw null;
    }

    public static class RetrySyntax
    {
        public static RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount) => throw null;
        public static RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
    }

    public static class AsyncRetrySyntax
    {
        public static AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder) => throw null;
        public static AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount) => throw null;
        public static AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder) => throw null;
        public static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry) => throw null;
        public static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations) => throw null;
        public static AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider) => throw null;
    }

    public static class AsyncRetryTResultSyntax
    {
        public static AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount) => throw null;
        public static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations) => throw null;
    }

    public static class AsyncCircuitBreakerSyntax
    {
        public static AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak) => throw null;
    }

    public static class AsyncCircuitBreakerTResultSyntax
    {
        public static AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak) => throw null;
    }

    public sealed class ResilienceContext
    {
        public CancellationToken CancellationToken { get; }
    }

    public sealed class ResiliencePipeline
    {
        public static readonly ResiliencePipeline Empty;
        public ValueTask ExecuteAsync(Func<CancellationToken, ValueTask> callback, CancellationToken cancellationToken = default) => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, CancellationToken, ValueTask<TResult>> callback, TState state, CancellationToken cancellationToken = default) => throw null;
        public void Execute(Action callback) { }
        public TResult Execute<TResult>(Func<TResult> callback) => throw null;
    }

    public sealed class ResiliencePipeline<T>
    {
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) where TResult : T => throw null;
    }

    public abstract class ResiliencePipelineBuilderBase { }

    public sealed class ResiliencePipelineBuilder : ResiliencePipelineBuilderBase
    {
        public ResiliencePipeline Build() => throw null;
    }

    public sealed class ResiliencePipelineBuilder<TResult> : ResiliencePipelineBuilderBase
    {
        public ResiliencePipeline<TResult> Build() => throw null;
    }

    public enum DelayBackoffType { Constant, Linear, Exponential }

    public class PredicateBuilder<TResult>
    {
        public PredicateBuilder<TResult> Handle<TException>() where TException : Exception => throw null;
        public PredicateBuilder<TResult> Handle<TException>(Func<TException, bool> predicate) where TException : Exception => throw null;
        public PredicateBuilder<TResult> HandleResult(Func<TResult, bool> predicate) => throw null;
        public static implicit operator Func<RetryPredicateArguments<TResult>, ValueTask<bool>>(PredicateBuilder<TResult> builder) => throw null;
    }

    public sealed class PredicateBuilder : PredicateBuilder<object> { }

    public static class RetryResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder AddRetry(this ResiliencePipelineBuilder builder, RetryStrategyOptions options) => throw null;
        public static ResiliencePipelineBuilder<TResult> AddRetry<TResult>(this ResiliencePipelineBuilder<TResult> builder, RetryStrategyOptions<TResult> options) => throw null;
    }

    public static class TimeoutResiliencePipelineBuilderExtensions
    {
        public static TBuilder AddTimeout<TBuilder>(this TBuilder builder, TimeSpan timeout) where TBuilder : ResiliencePipelineBuilderBase => throw null;
    }
}

namespace Polly.Retry
{
    public class RetryPolicy : Policy { }

    public class AsyncRetryPolicy : AsyncPolicy { }

    public class AsyncRetryPolicy<TResult> : AsyncPolicy<TResult> { }

    public readonly struct RetryPredicateArguments<TResult>
    {
        public Outcome<TResult> Outcome { get; }
        public int AttemptNumber { get; }
    }

    public readonly struct OnRetryArguments<TResult>
    {
        public Outcome<TResult> Outcome { get; }
        public int AttemptNumber { get; }
        public TimeSpan RetryDelay { get; }
    }

    public class RetryStrategyOptions<TResult>
    {
        public int MaxRetryAttempts { get; set; }
        public DelayBackoffType BackoffType { get; set; }
        public bool UseJitter { get; set; }
        public TimeSpan Delay { get; set; }
        public TimeSpan? MaxDelay { get; set; }
        public Func<RetryPredicateArguments<TResult>, ValueTask<bool>> ShouldHandle { get; set; }
        public Func<OnRetryArguments<TResult>, ValueTask> OnRetry { get; set; }
    }

    public class RetryStrategyOptions : RetryStrategyOptions<object> { }
}

namespace Polly
{
    public readonly struct Outcome<TResult>
    {
        public Exception Exception { get; }
        public TResult Result { get; }
    }
}

namespace Polly.Timeout
{
    public class AsyncTimeoutPolicy : AsyncPolicy { }

    public class AsyncTimeoutPolicy<TResult> : AsyncPolicy<TResult> { }

    public class TimeoutRejectedException : Exception { }
}

namespace Polly.CircuitBreaker
{
    public class AsyncCircuitBreakerPolicy : AsyncPolicy { }

    public class AsyncCircuitBreakerPolicy<TResult> : AsyncPolicy<TResult> { }

    public class BrokenCircuitException : Exception { }
}

namespace Polly.Wrap
{
    public class AsyncPolicyWrap : AsyncPolicy { }
}

namespace Polly.Extensions.Http
{
    public static class HttpPolicyExtensions
    {
        public static PolicyBuilder<HttpResponseMessage> HandleTransientHttpError() => throw null;
        public static PolicyBuilder<HttpResponseMessage> OrTransientHttpError(this PolicyBuilder<HttpResponseMessage> policyBuilder) => throw null;
    }
}
