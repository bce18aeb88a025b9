namespace PromptLint.Core.Costs;

/// <summary>The month that volumes are about: 30 days.</summary>
internal static class Month
{
    public const int Days = 30;

    public const int Minutes = Days * 24 * 60;

    /// <summary>Hours that a rented machine is billed for: a year's 8,760 hours over twelve months.</summary>
    public const decimal BilledHours = 730m;
}
