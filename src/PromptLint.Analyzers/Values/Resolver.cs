using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Values;

/// <summary>Resolves expressions to values: across locals, fields, properties, constructors, calls, configuration, files and callers. Bounded; not safe for concurrent use.</summary>
internal sealed class Resolver
{
    private const int MaxNesting = 60;
    private const int MaxSteps = 15_000;
    private const int LeastShare = 1_500;

    private static readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<SyntaxNode, Bound>> BoundNodes = new();

    private readonly HashSet<(SyntaxNode Node, int Bindings)> running = [];
    private readonly CancellationToken cancellation;
    private int nesting;
    private int steps;
    private int limit = MaxSteps;

    public Resolver(SourceIndex index, SignatureTable table, RepositoryTexts files, CancellationToken cancellation)
    {
        Index = index;
        Table = table;
        Files = files;
        this.cancellation = cancellation;
        Expressions = new ExpressionEvaluator(this);
        Invocations = new InvocationEvaluator(this);
        Objects = new ObjectEvaluator(this);
        Symbols = new SymbolEvaluator(this);
        Locals = new LocalHistory(this);
        OutArguments = new OutArguments(this);
        Members = new MemberHistory(this);
        Parameters = new ParameterValues(this);
        Callers = new Callers(this);
        Services = new ServiceRegistrations(this);
        Settings = new Settings(files);
        Options = new OptionsBinding(this);
        Mutations = new Mutations(this);
        Written = new WrittenText(this);
        Deployments = new Deployments(this);
    }

    public Guard Guard { get; } = new();

    public SourceIndex Index { get; }

    public SignatureTable Table { get; }

    public RepositoryTexts Files { get; }

    public ExpressionEvaluator Expressions { get; }

    public InvocationEvaluator Invocations { get; }

    public ObjectEvaluator Objects { get; }

    public SymbolEvaluator Symbols { get; }

    public LocalHistory Locals { get; }

    public OutArguments OutArguments { get; }

    public MemberHistory Members { get; }

    public ParameterValues Parameters { get; }

    public Callers Callers { get; }

    public ServiceRegistrations Services { get; }

    public Settings Settings { get; }

    public OptionsBinding Options { get; }

    public Mutations Mutations { get; }

    public WrittenText Written { get; }

    public Deployments Deployments { get; }

    /// <summary>Call before each call site: the budget of steps is per site.</summary>
    public void Refill() => (steps, limit) = (0, MaxSteps);

    /// <summary>Evaluates with a part of the budget: what costs much must leave something for the values beside it.</summary>
    public T Limited<T>(int most, Func<T> evaluate)
    {
        var outer = limit;
        limit = Math.Min(outer, steps + most);
        try
        {
            return evaluate();
        }
        finally
        {
            limit = outer;
        }
    }

    /// <summary>Evaluates for each of several contexts, with a fresh budget that they share evenly.</summary>
    public IEnumerable<TResult> Each<T, TResult>(IReadOnlyList<T> contexts, Func<T, TResult> evaluate)
    {
        var share = Math.Max(LeastShare, MaxSteps / Math.Max(1, contexts.Count));
        foreach (var context in contexts)
        {
            Refill();
            yield return Limited(share, () => evaluate(context));
        }
    }

    public Frame FrameAt(SyntaxNode node) => new(Index.Model(node.SyntaxTree));

    public Value Evaluate(ExpressionSyntax expression, Frame frame)
    {
        cancellation.ThrowIfCancellationRequested();
        var key = ((SyntaxNode)expression, frame.Bindings.Count + (31 * frame.Hops));
        if (nesting >= MaxNesting || ++steps > limit || !running.Add(key))
        {
            Guard.Cut();
            return new UnknownValue(SyntaxNames.Hole(expression)) { Node = expression, Detail = "followed too far" };
        }

        nesting++;
        try
        {
            return Expressions.Evaluate(expression, frame);
        }
        finally
        {
            nesting--;
            running.Remove(key);
        }
    }

    public Lazy<Value> Later(ExpressionSyntax expression, Frame frame) => new(() => Evaluate(expression, frame), LazyThreadSafetyMode.None);

    /// <summary>What a node binds to; of several candidates the one whose parameters fit best. Remembered: binding is most of the work.</summary>
    public static ISymbol? Bind(SyntaxNode node, SemanticModel model) =>
        BoundNodes.GetOrCreateValue(model).GetOrAdd(node, n => new Bound(BindOnce(n, model))).Symbol;

    private static ISymbol? BindOnce(SyntaxNode node, SemanticModel model)
    {
        var info = model.GetSymbolInfo(node);
        if (info.Symbol is { } symbol) return symbol;
        if (info.CandidateSymbols.IsDefaultOrEmpty) return null;
        if (info.CandidateSymbols.Length == 1) return info.CandidateSymbols[0];
        var count = node switch
        {
            InvocationExpressionSyntax i => i.ArgumentList.Arguments.Count,
            BaseObjectCreationExpressionSyntax c => c.ArgumentList?.Arguments.Count ?? 0,
            ConstructorInitializerSyntax b => b.ArgumentList.Arguments.Count,
            _ => -1,
        };
        return count < 0 ? info.CandidateSymbols[0]
            : info.CandidateSymbols.OrderBy(s => s is IMethodSymbol m ? Distance(m, count) : int.MaxValue).First();
    }

    private sealed record Bound(ISymbol? Symbol);

    private static int Distance(IMethodSymbol method, int arguments)
    {
        var required = method.Parameters.Count(p => !p.IsOptional && !p.IsParams);
        return arguments < required ? 2 * (required - arguments) : arguments > method.Parameters.Length ? arguments - method.Parameters.Length : 0;
    }
}
