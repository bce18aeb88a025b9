namespace InvoiceExtractor;

/// <summary>The models that this program calls, in one place.</summary>
internal static class Models
{
    public const string Extraction = "claude-3-5-sonnet-20241022";
}
