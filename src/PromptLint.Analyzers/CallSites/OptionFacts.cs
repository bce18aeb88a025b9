using System.Globalization;
using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Turns facts into the options of a call.</summary>
internal static class OptionFacts
{
    public static CallOptions Of(IReadOnlyList<CallFacts> contexts, CallSignature? signature, bool growingHistory)
    {
        var limit = contexts.SelectMany(c => c.Nearest(Meaning.MaxOutputTokens)).ToList();
        var tools = contexts.SelectMany(c => c.Nearest(Meaning.Tools)).ToList();
        return new CallOptions
        {
            MaxOutputTokens = limit.Select(Number).Where(n => n is > 0 and < int.MaxValue).Select(n => (int?)n).Max(),
            OutputLimitSet = limit.Count > 0,
            Temperature = contexts.SelectMany(c => c.Nearest(Meaning.Temperature)).Select(Number).FirstOrDefault(n => n is not null),
            ReasoningEffort = contexts.SelectMany(c => c.Nearest(Meaning.ReasoningEffort)).Select(Word).FirstOrDefault(w => w is not null),
            ImageDetail = contexts.SelectMany(c => c.Nearest(Meaning.ImageDetail)).Select(Word).FirstOrDefault(w => w is not null),
            Choices = (int?)contexts.SelectMany(c => c.Nearest(Meaning.Choices)).Select(Number).FirstOrDefault(n => n is > 0 and < 1000),
            Vision = contexts.Any(c => c.Has(Meaning.ImageInput) || c.Has(Meaning.ImageDetail)),
            Audio = contexts.Any(c => c.Has(Meaning.AudioInput)),
            Streaming = signature?.Streaming == true || contexts.Any(c => c.Nearest(Meaning.Stream).Any(v => v is ScalarValue { Constant: true })),
            StructuredOutput = signature?.Structured == true || contexts.Any(c => c.Nearest(Meaning.StructuredOutput).Any(IsStructured)),
            Tools = tools.Any(t => t is not ListValue { Items.IsEmpty: true }),
            ToolCount = tools.Count > 0 && tools.All(t => t is ListValue or ObjectValue or CallValue) ? tools.Sum(Count) : null,
            GrowingHistory = growingHistory,
            CacheControl = contexts.Any(c => c.Has(Meaning.CacheControl)),
        };
    }

    // Plain text as a response format binds nothing.
    private static bool IsStructured(Value value) => Word(value) is not ("text" or "createtextformat");

    private static int Count(Value value) => value is ListValue list ? list.Items.Sum(Count) : 1;

    private static decimal? Number(Value value) => value switch
    {
        ScalarValue { Constant: IConvertible and not string and not bool and not char } scalar => Convert(scalar.Constant),
        TextValue { IsStatic: true } text when decimal.TryParse(text.Render(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static decimal? Convert(object constant)
    {
        try
        {
            return System.Convert.ToDecimal(constant, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string? Word(Value value) => value switch
    {
        SymbolValue symbol => symbol.Symbol.Name.ToLowerInvariant(),
        TextValue { IsStatic: true } text => text.Render().ToLowerInvariant(),
        CallValue call => call.Name.ToLowerInvariant(),
        ObjectValue item => item.TypeName.ToLowerInvariant(),
        _ => null,
    };
}
