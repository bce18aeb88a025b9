// Microsoft.Extensions.AI.Evaluation: what an application's own evaluators are written with.
// Read from https://github.com/dotnet/extensions at 5862342c (src/Libraries/Microsoft.Extensions.AI.Evaluation).
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Microsoft.Extensions.AI.Evaluation", Packages = "Microsoft.Extensions.AI.Evaluation;Microsoft.Extensions.AI.Evaluation.Quality;Microsoft.Extensions.AI.Evaluation.Reporting", Uses = "Microsoft.Extensions.AI")]

namespace Microsoft.Extensions.AI.Evaluation
{
    public sealed class ChatConfiguration
    {
        public ChatConfiguration([Carries] IChatClient chatClient) { }
        public IChatClient ChatClient { get; }
    }

    public interface IEvaluator
    {
        IReadOnlyCollection<string> EvaluationMetricNames { get; }
        ValueTask<EvaluationResult> EvaluateAsync(IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration chatConfiguration = null, IEnumerable<EvaluationContext> additionalContext = null, CancellationToken cancellationToken = default);
    }

    public abstract class EvaluationContext
    {
        public string Name { get; set; }
        public IList<AIContent> Contents { get; set; }
        protected EvaluationContext(string name, IEnumerable<AIContent> contents) { }
        protected EvaluationContext(string name, params AIContent[] contents) { }
        protected EvaluationContext(string name, string content) { }
    }

    public abstract class EvaluationMetric { }

    public sealed class EvaluationResult
    {
        public EvaluationResult(IDictionary<string, EvaluationMetric> metrics) { }
        public EvaluationResult(IEnumerable<EvaluationMetric> metrics) { }
        public EvaluationResult(params EvaluationMetric[] metrics) { }
        public IDictionary<string, EvaluationMetric> Metrics { get; set; }
        public T Get<T>(string metricName) where T : EvaluationMetric => throw null;
    }
}
