using Newtonsoft.Json;

namespace PromptLint.Usage.Formats;

/// <summary>Walks a JSON file that is one document or one document a line.</summary>
internal static class JsonDocuments
{
    /// <summary>Gives every document to a reader that stands before its first token. An error ends the line, or the file where it is one document.</summary>
    /// <param name="text">The file.</param>
    /// <param name="head">Its beginning.</param>
    /// <param name="sink">Receives errors.</param>
    /// <param name="read">Reads a document; gets the reader and a function that tells the present line.</param>
    public static void Read(TextReader text, FileHead head, ImportSink sink, Action<JsonTextReader, Func<long>> read)
    {
        var names = new DefaultJsonNameTable();
        if (!head.IsJsonLines)
        {
            using JsonTextReader document = Open(text, names);
            Try(document, () => document.LineNumber, sink, read);
            return;
        }

        var lines = new LineScopedReader(text);
        while (lines.NextLine())
        {
            if (IsBlank(lines))
                continue;
            JsonTextReader line = Open(lines, names);
            long number = lines.Line;
            Try(line, () => number, sink, read);
        }
    }

    private static bool IsBlank(LineScopedReader line)
    {
        while (line.Peek() is ' ' or '\t' or '\r' or '\uFEFF')
            line.Read();
        return line.Peek() < 0;
    }

    private static JsonTextReader Open(TextReader text, JsonNameTable names) => new(text)
    {
        PropertyNameTable = names,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 64,
        CloseInput = false,
    };

    private static void Try(JsonTextReader reader, Func<long> line, ImportSink sink, Action<JsonTextReader, Func<long>> read)
    {
        try
        {
            read(reader, line);
            if (reader.Depth > 0)
                sink.Fail(line(), "not JSON: it ends too early");
        }
        catch (JsonException error)
        {
            sink.Fail(line(), "not JSON: " + error.Message.Split('\n')[0]);
        }
    }
}
