using System.Text;

namespace PromptLint.Usage.Formats;

/// <summary>Reads comma-separated values (RFC 4180) record by record; quoted fields may span lines.</summary>
internal sealed class CsvReader(TextReader text)
{
    // Prompts stand in some exports; nothing that is needed is longer than this.
    private const int MostCharacters = 4096;

    private long nextLine = 1;

    /// <summary>1-based line on which the present record begins.</summary>
    public long Line { get; private set; }

    /// <summary>The next record that is no empty line; null at the end.</summary>
    public IReadOnlyList<string>? Next()
    {
        while (text.Peek() >= 0)
        {
            Line = nextLine;
            List<string> fields = Record();
            if (fields.Count > 1 || fields[0].Length > 0)
                return fields;
        }

        return null;
    }

    private List<string> Record()
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int c = text.Read(); c >= 0; c = text.Read())
        {
            if (c == '\n')
                nextLine++;
            if (quoted)
            {
                if (c != '"')
                    Append(field, (char)c);
                else if (text.Peek() == '"')
                    Append(field, (char)text.Read());
                else
                    quoted = false;
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n')
            {
                break;
            }
            else if (c != '\r')
            {
                Append(field, (char)c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }

    private static void Append(StringBuilder field, char c)
    {
        if (field.Length < MostCharacters)
            field.Append(c);
    }
}
