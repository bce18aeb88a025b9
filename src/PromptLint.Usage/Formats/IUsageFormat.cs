namespace PromptLint.Usage.Formats;

/// <summary>A kind of export. Reads in one pass, without holding more than one record.</summary>
internal interface IUsageFormat
{
    /// <summary>For people.</summary>
    string Name { get; }

    /// <summary>True when a file with that beginning is of this kind.</summary>
    bool Recognizes(FileHead head);

    /// <summary>Reads the file to its end; what cannot be read goes to the sink as an error.</summary>
    void Read(TextReader text, FileHead head, ImportSink sink);
}
