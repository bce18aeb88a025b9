using System.Collections.Concurrent;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;
using PromptLint.Core.Complexity.Reasons;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity;

/// <summary>The scorer that runs inside the compiler: plain C#, microseconds a prompt, the same answer on every platform.
/// Its weights are embedded in this assembly; rules/complexity/FORMAT.md specifies every step.</summary>
public sealed class ManagedScorer : IBatchScorer
{
    private const string Resource = "complexity/managed.bin";
    private const int LargestKeptText = 1 << 20;

    private static readonly Lazy<ManagedScorer> LazyEmbedded = new(() => new ManagedScorer(ReadEmbedded()));

    private readonly ManagedWeights _weights;
    private readonly VocabularyIndex _vocabulary;
    private readonly ManagedNetwork _network;
    private readonly ReasonWriter _reasons;
    private readonly ConcurrentBag<ScoringBuffers> _pool = [];

    internal ManagedScorer(ManagedWeights weights)
    {
        _weights = weights;
        _vocabulary = new VocabularyIndex(weights.Hashes);
        _network = new ManagedNetwork(weights);
        _reasons = new ReasonWriter(_vocabulary, new Attribution(weights, _network));
        Name = "managed-" + weights.Version;
    }

    /// <summary>The scorer with the weights of this build.</summary>
    /// <exception cref="InvalidDataException">The weights are missing or damaged.</exception>
    public static ManagedScorer Embedded => LazyEmbedded.Value;

    public string Name { get; }

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => Score(CallText.Of(texts));

    /// <summary>Scores texts that are joined already.</summary>
    public ComplexityEstimate Score(CallText call)
    {
        var buffers = Take();
        Evaluate(call, buffers);
        var estimate = Verdict.Give(buffers.Logits, buffers.Counts, _weights.Answer, Name, out var abstention);
        estimate = estimate with { Reasons = _reasons.Write(call.Text, buffers, estimate.Task, abstention) };
        Return(call, buffers);
        return estimate;
    }

    public IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls) => calls.Select(Score).ToArray();

    /// <summary>The structural inputs of the network, which the reference model takes too.</summary>
    internal double[] StructuralInputs(CallText call)
    {
        var buffers = Take();
        Read(call, buffers);
        _network.FillStructuralInputs(buffers);
        double[] inputs = buffers.Inputs.Skip(_weights.Columns).ToArray();
        Return(call, buffers);
        return inputs;
    }

    /// <summary>The answer to another model's logits, mixed with this model's by the answer's share, with this model's reasons.</summary>
    internal ComplexityEstimate Answer(CallText call, double[] logits, AnswerParameters answer, string scorer)
    {
        var buffers = Take();
        Evaluate(call, buffers);
        double[] mixed = Array.ConvertAll(logits, logit => (1.0 - answer.ManagedShare) * logit);
        for (int i = 0; i < mixed.Length; i++)
            mixed[i] += answer.ManagedShare * buffers.Logits[i];
        var estimate = Verdict.Give(mixed, buffers.Counts, answer, scorer, out var abstention);
        estimate = estimate with { Reasons = _reasons.Write(call.Text, buffers, estimate.Task, abstention) };
        Return(call, buffers);
        return estimate;
    }

    internal AnswerParameters OwnAnswer => _weights.Answer;

    internal void Evaluate(CallText call, ScoringBuffers buffers)
    {
        Read(call, buffers);
        _network.Evaluate(buffers);
    }

    private void Read(CallText call, ScoringBuffers buffers)
    {
        PromptTokenizer.Tokenize(call.Text, buffers.Tokens);
        int known = HashedFeatures.Collect(call.Text, buffers.Tokens, _vocabulary, buffers.Rows);
        buffers.Counts.Count(call.Text, buffers.Tokens, call.Roles, known, call.ToolDefinitions, call.MessageParts);
    }

    private ScoringBuffers Take() => _pool.TryTake(out var buffers) ? buffers : new ScoringBuffers(_weights);

    private void Return(CallText call, ScoringBuffers buffers)
    {
        if (call.Text.Length <= LargestKeptText)
            _pool.Add(buffers);
    }

    internal static ManagedWeights ReadEmbedded()
    {
        using var stream = typeof(ManagedScorer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("This build has no managed weights: rules/complexity/managed.bin was missing when it was made.");
        using var file = new MemoryStream();
        stream.CopyTo(file);
        return ManagedWeightsReader.Read(file.ToArray());
    }
}
