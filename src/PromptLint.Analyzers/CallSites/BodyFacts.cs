using PromptLint.Analyzers.Signatures;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Reads model, prompts and options out of a request body of any of the providers' shapes.</summary>
internal static class BodyFacts
{
    private static readonly (string Name, Meaning Meaning)[] Options =
    [
        ("model", Meaning.Model), ("max_tokens", Meaning.MaxOutputTokens), ("max_completion_tokens", Meaning.MaxOutputTokens), ("max_output_tokens", Meaning.MaxOutputTokens), ("maxOutputTokens", Meaning.MaxOutputTokens),
        ("max_tokens_to_sample", Meaning.MaxOutputTokens), ("num_predict", Meaning.MaxOutputTokens), ("max_gen_len", Meaning.MaxOutputTokens), ("temperature", Meaning.Temperature), ("stream", Meaning.Stream), ("n", Meaning.Choices),
        ("reasoning_effort", Meaning.ReasoningEffort), ("effort", Meaning.ReasoningEffort), ("tools", Meaning.Tools), ("functions", Meaning.Tools), ("response_format", Meaning.StructuredOutput), ("responseSchema", Meaning.StructuredOutput),
        ("responseMimeType", Meaning.StructuredOutput), ("format", Meaning.StructuredOutput), ("cache_control", Meaning.CacheControl),
    ];

    private static readonly string[] Nested = ["generationConfig", "options", "parameters", "inferenceConfig", "textGenerationConfig", "reasoning", "text"];

    private static readonly (string Name, PromptRole Role)[] Texts =
    [
        ("system", PromptRole.System), ("instructions", PromptRole.System), ("system_instruction", PromptRole.System), ("preamble", PromptRole.System), ("messages", PromptRole.User), ("contents", PromptRole.User),
        ("prompt", PromptRole.User), ("input", PromptRole.User), ("inputs", PromptRole.User), ("inputText", PromptRole.User), ("message", PromptRole.User), ("content", PromptRole.User), ("query", PromptRole.User), ("texts", PromptRole.Input),
    ];

    public static void Read(Value body, CallFacts facts, Resolver resolver, int distance)
    {
        foreach (var option in ChoiceValue.Each(body)) ReadOne(Bodies.Of(option, resolver), facts, resolver, distance);
    }

    /// <summary>True when a body states a model and something to answer.</summary>
    public static bool LooksLikeRequest(Value body, Resolver resolver) => ChoiceValue.Each(body).Select(b => Bodies.Of(b, resolver)).Any(b =>
        (Bodies.Member(b, "model") is not null && (Bodies.Member(b, "messages") ?? Bodies.Member(b, "prompt") ?? Bodies.Member(b, "input")) is not null)
        || Bodies.Member(b, "contents") is not null);

    private static void ReadOne(Value body, CallFacts facts, Resolver resolver, int distance)
    {
        if (body is ListValue messages) Prompt(messages, PromptRole.User, facts, resolver, 0);
        if (body is not ObjectValue) return;
        foreach (var (name, meaning) in Options)
            if (Bodies.Member(body, name) is { } value) facts.Facts.Add(new Fact(meaning, value, distance));
        foreach (var name in Nested)
            foreach (var inner in ChoiceValue.Each(Bodies.Member(body, name) ?? new ScalarValue(null)).Select(v => Bodies.Of(v, resolver)))
                foreach (var (option, meaning) in Options)
                    if (Bodies.Member(inner, option) is { } value) facts.Facts.Add(new Fact(meaning, value, distance));
        foreach (var (name, role) in Texts)
            if (Bodies.Member(body, name) is { } value) Prompt(value, role, facts, resolver, 0);
    }

    private static void Prompt(Value value, PromptRole role, CallFacts facts, Resolver resolver, int depth)
    {
        if (depth > 8) return;
        switch (value)
        {
            case ChoiceValue choice:
                foreach (var option in choice.Options) Prompt(option, role, facts, resolver, depth + 1);
                break;
            case ListValue list:
                foreach (var item in list.Items) Prompt(item, role, facts, resolver, depth + 1);
                break;
            case TextValue text when text.Pieces.Length > 0:
                facts.Prompts.Add(new PromptFact(role, text));
                break;
            case ObjectValue item:
                Message(Bodies.Of(item, resolver), role, facts, resolver, depth);
                break;
            case UnknownValue or CallValue or SymbolValue:
                facts.Prompts.Add(new PromptFact(role, Values.Texts.Of(value)));
                break;
        }
    }

    // A message ({role, content}), a content part ({type, text | image_url}), or Google's {role, parts: [{text}]}.
    private static void Message(Value message, PromptRole role, CallFacts facts, Resolver resolver, int depth)
    {
        if (Bodies.Member(message, "role") is { } stated && RoleValues.Of(stated, resolver.Table) is { } own) role = own;
        if ((Bodies.Member(message, "image_url") ?? Bodies.Member(message, "inline_data") ?? Bodies.Member(message, "inlineData") ?? Bodies.Member(message, "images")) is { } image)
        {
            facts.Facts.Add(new Fact(Meaning.ImageInput, image, 0));
            if (Bodies.Member(Bodies.Of(image, resolver), "detail") is { } detail) facts.Facts.Add(new Fact(Meaning.ImageDetail, detail, 0));
        }

        if (Bodies.Member(message, "cache_control") is { } cached) facts.Facts.Add(new Fact(Meaning.CacheControl, cached, 0));
        foreach (var name in (string[])["content", "text", "parts"])
            if (Bodies.Member(message, name) is { } content) Prompt(content, role, facts, resolver, depth + 1);
    }
}
