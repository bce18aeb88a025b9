namespace PromptLint.Usage.Formats;

/// <summary>Usage exports as comma-separated values with a header.</summary>
internal sealed class CsvRecordFormat : IUsageFormat
{
    public string Name => "usage records (CSV)";

    public bool Recognizes(FileHead head) => !head.IsJson && head.Text.Contains(',', StringComparison.Ordinal);

    public void Read(TextReader text, FileHead head, ImportSink sink)
    {
        var csv = new CsvReader(text);
        if (csv.Next() is not { } header)
            return;
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
            columns.TryAdd(RecordFields.Key(header[i].TrimStart('\uFEFF')), i);
        if (!RecordFields.Model.Any(name => columns.ContainsKey(RecordFields.Key(name))))
        {
            sink.Fail(1, "the header names no model column");
            return;
        }

        while (csv.Next() is { } fields)
        {
            string? Field(string key) => columns.TryGetValue(key, out int index) && index < fields.Count ? fields[index] : null;
            if (new RecordReader(Field).Sample(out string? problem) is { } sample)
                sink.Add(sample);
            else
                sink.Fail(csv.Line, problem ?? "a row without a model");
        }
    }
}
