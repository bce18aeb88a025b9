namespace PromptLint.Usage;

/// <summary>Takes what a format reads.</summary>
/// <param name="file">The export's name, for errors.</param>
/// <param name="samples">Receives the samples.</param>
internal sealed class ImportSink(string file, Action<UsageSample> samples)
{
    // A file of another kind gives an error a line; more than these help nobody.
    private const int MostErrors = 100;

    private readonly List<ImportError> errors = [];

    public IReadOnlyList<ImportError> Errors => errors;

    public long Samples { get; private set; }

    /// <summary>Errors beyond those that are kept.</summary>
    public long FurtherErrors { get; private set; }

    public void Add(UsageSample sample)
    {
        Samples++;
        samples(sample);
    }

    public void Fail(long line, string message)
    {
        if (errors.Count < MostErrors)
            errors.Add(new ImportError(file, line, message));
        else
            FurtherErrors++;
    }
}
