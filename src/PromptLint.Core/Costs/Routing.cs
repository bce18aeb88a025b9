namespace PromptLint.Core.Costs;

/// <summary>What sending easy inputs to a cheaper model costs; shares are 0 to 1.</summary>
public static class Routing
{
    /// <summary>A router decides before the call: share s goes to the small model, the rest to the large one. s * small + (1 - s) * large.</summary>
    public static decimal Router(decimal small, decimal large, decimal easyShare) => easyShare * small + (1m - easyShare) * large;

    /// <summary>A cascade asks the small model always and the large one again for the rest: small + (1 - s) * large.</summary>
    public static decimal Cascade(decimal small, decimal large, decimal easyShare) => small + (1m - easyShare) * large;
}
