using System.Runtime.CompilerServices;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Scanning;

namespace PromptLint.LanguageServer.Engine;

/// <summary>Scores and judges calls as a scan does. What an edit left alone is not judged again.</summary>
internal sealed class Judgements(IBatchScorer scorer)
{
    /// <summary>By the list of prompts, which an unchanged call keeps.</summary>
    private readonly ConditionalWeakTable<IReadOnlyList<Prompt>, Known> known = [];

    private sealed record Known(LlmCall Call, ScanSetup Setup, CallAssessment Assessment);

    /// <summary>One assessment a call, in their order.</summary>
    public IReadOnlyList<CallAssessment> Of(IReadOnlyList<LlmCall> calls, ScanSetup setup, EditorConfigs configs, CancellationToken cancellation)
    {
        var judged = new CallAssessment?[calls.Count];
        var open = new List<int>();
        for (int i = 0; i < calls.Count; i++)
        {
            if (known.TryGetValue(calls[i].Prompts, out Known? earlier) && earlier.Setup == setup && earlier.Call == calls[i])
            {
                judged[i] = earlier.Assessment;
            }
            else
            {
                open.Add(i);
            }
        }

        ComplexityEstimate?[] complexities = PromptScores.Of([.. open.Select(i => calls[i])], scorer, cancellation);
        for (int k = 0; k < open.Count; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            LlmCall call = calls[open[k]];
            CallAssessment assessment = setup.Assessors.For(configs.Keys(call.Location.File)).Assess(call, complexities[k]);
            judged[open[k]] = assessment;
            known.AddOrUpdate(call.Prompts, new Known(call, setup, assessment));
        }

        return judged!;
    }

    /// <summary>The same under another setup, for one question: nothing is kept.</summary>
    public static IReadOnlyList<CallAssessment> WhatIf(IReadOnlyList<CallAssessment> judged, ScanSetup setup, EditorConfigs configs) =>
        [.. judged.Select(one => setup.Assessors.For(configs.Keys(one.Report.Call.Location.File)).Assess(one.Report.Call, one.Report.Complexity))];
}
