using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The code names a model or deployment that the catalog does not know.</summary>
internal sealed class UnknownModel : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT4003", "Model is not in the catalog", Severity.Info,
        "Price, limits and end of the model are unknown: a new model, a typing error, or a deployment name that the deployment map does not translate.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Match.Kind != ModelMatchKind.Unknown || !(assessment.Generates || assessment.Call.Operation == Operation.Embedding))
            yield break;
        ModelReference model = assessment.Call.Model;
        if (model.Deployment is { Length: > 0 } deployment)
            yield return assessment.Finding(Info, Severity.Info, $"No model is known for the deployment '{deployment}', so its price and its end are unknown. Map it to its model in promptlint_deployments.");
        else if (model.Id is { Length: > 0 } id)
            yield return assessment.Finding(Info, Severity.Info, $"The model '{id}' is not in the catalog of {assessment.Catalog.Date}: its price, limits and end are unknown. Check the id, or add the model in a price overlay.");
    }
}
