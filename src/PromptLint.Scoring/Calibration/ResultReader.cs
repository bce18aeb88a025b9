using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Scoring.Input;

namespace PromptLint.Scoring.Calibration;

/// <summary>Reads a user's A/B judgements: CSV with the header `id,tier,ok`, or JSON lines `{"id" or "text" (and "role"), "tier", "ok"}`.
/// `tier` is slm or mid; `ok` is true/false, yes/no, ok/not ok or 1/0.</summary>
public static class ResultReader
{
    private const string CsvHeader = "id,tier,ok";

    /// <exception cref="InputException">A line is neither form.</exception>
    public static IReadOnlyList<ResultLine> Read(TextReader input)
    {
        var results = new List<ResultLine>();
        bool? isCsv = null;
        int number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            line = line.Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (isCsv is null && line.Replace(" ", "").Equals(CsvHeader, StringComparison.OrdinalIgnoreCase))
            {
                isCsv = true;
                continue;
            }
            isCsv ??= false;
            try
            {
                results.Add(isCsv.Value ? FromCsv(line, number) : FromJson(line, number));
            }
            catch (Exception e) when (e is InputException or JsonException or InvalidCastException)
            {
                throw new InputException($"line {number}: {e.Message.Split('\n')[0]}");
            }
        }
        return results;
    }

    private static ResultLine FromCsv(string line, int number)
    {
        // The id may hold commas; tier and judgement do not.
        int ok = line.LastIndexOf(','), tier = ok > 0 ? line.LastIndexOf(',', ok - 1) : -1;
        if (tier <= 0)
            throw new InputException("not of the form id,tier,ok");
        return new ResultLine(number, line[..tier].Trim().Trim('"'), null, Tier(line[(tier + 1)..ok]), IsOk(line[(ok + 1)..]));
    }

    private static ResultLine FromJson(string line, int number)
    {
        var json = JObject.Parse(line);
        string? id = json["id"]?.ToString(), text = json.Value<string>("text");
        if (id is null && text is null)
            throw new InputException("neither 'id' nor 'text'");
        CallText? prompt = text is null ? null : new CallText(text, ScoreRequestReader.RolesOf(json.Value<string>("role") ?? "user"), 0, 1);
        return new ResultLine(number, id, prompt, Tier(json.Value<string>("tier") ?? ""), IsOk(json["ok"]?.ToString() ?? ""));
    }

    private static ModelTier Tier(string word) =>
        Words.TryTier(word.Trim().ToLowerInvariant(), out var tier) && tier is ModelTier.Slm or ModelTier.Mid
            ? tier
            : throw new InputException($"unknown tier '{word.Trim()}' (slm, mid)");

    private static bool IsOk(string word) => word.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "ok" or "1" => true,
        "false" or "no" or "not ok" or "0" => false,
        _ => throw new InputException($"'{word.Trim()}' is no judgement (ok, not ok)"),
    };
}
