using PromptLint.Core.Json;

namespace PromptLint.Core.Tests.Json;

public class JsonReaderTests
{
    [Fact]
    public void Values_of_all_kinds_are_read()
    {
        JsonValue value = Parse("""{"s":"a\n\u00e9\"","n":-1.5e2,"i":42,"t":true,"f":false,"z":null,"a":[1,[],{}]}""");

        Assert.Equal("a\né\"", value["s"]!.String);
        Assert.Equal(-150m, value["n"]!.Number);
        Assert.Null(value["n"]!.String);
        Assert.Equal(42, value["i"]!.Integer);
        Assert.True(value["t"]!.Boolean);
        Assert.False(value["f"]!.Boolean);
        Assert.Equal(JsonKind.Null, value["z"]!.Kind);
        Assert.Equal(3, value["a"]!.Items.Count);
        Assert.Null(value["missing"]);
        Assert.Equal(["s", "n", "i", "t", "f", "z", "a"], value.Members.Select(member => member.Name));
    }

    [Fact]
    public void Comments_trailing_commas_single_quotes_and_bare_names_are_allowed()
    {
        JsonValue value = Parse("""
            // settings
            { /* all */ "a": [1, 2,], 'b': 'x"y', c: 3, }
            """);

        Assert.Equal(2, value["a"]!.Items.Count);
        Assert.Equal("x\"y", value["b"]!.String);
        Assert.Equal(3, value["c"]!.Integer);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Single(Parse("\uFEFF[7]").Items);

    [Fact]
    public void Holes_stand_for_values_and_members()
    {
        JsonValue value = Parse("""{"model":{model},"messages":[{history},{"content":"Hi {name}"}],"t":{x:F1},{rest}}""");

        Assert.Equal("model", value["model"]!.Hole);
        Assert.Equal("history", value["messages"]!.Items[0].Hole);
        Assert.Equal("Hi {name}", value["messages"]!.Items[1]["content"]!.String);
        Assert.Equal("x:F1", value["t"]!.Hole);
        Assert.Equal("rest", value.Members[3].Value.Hole);
    }

    [Fact]
    public void An_empty_object_is_no_hole() => Assert.Equal(JsonKind.Object, Parse("{ }").Kind);

    [Fact]
    public void Spans_cover_the_text_with_quotes()
    {
        const string text = """{ "model" : "gpt-4o" }""";
        JsonValue model = Parse(text)["model"]!;

        Assert.Equal("\"gpt-4o\"", text.Substring(model.Start, model.Length));
        Assert.Equal(2, Parse(text).Members[0].NameStart);
    }

    [Fact]
    public void Find_ignores_case_underscores_and_hyphens()
    {
        JsonValue value = Parse("""{"MaxTokens":5}""");

        Assert.Equal(5, value.Find("max_tokens")!.Integer);
        Assert.Null(value.Find("max_token"));
        Assert.Null(value["maxtokens"]);
    }

    [Fact]
    public void The_last_of_equal_members_wins() => Assert.Equal(2, Parse("""{"a":1,"a":2}""")["a"]!.Integer);

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\"a\":1", 1, 7)]
    [InlineData("{\n  \"a\" 1}", 2, 7)]
    [InlineData("[1 2]", 1, 4)]
    [InlineData("\"abc", 1, 1)]
    [InlineData("\"\\u12\"", 1, 2)]
    [InlineData("tru", 1, 1)]
    [InlineData("1 2", 1, 3)]
    [InlineData("{,}", 1, 2)]
    [InlineData("[", 1, 2)]
    [InlineData("{\"a\":}", 1, 6)]
    public void Errors_name_line_and_column(string text, int line, int column)
    {
        Assert.False(JsonReader.TryParse(text, out _, out JsonError? error));
        Assert.Equal((line, column), (error!.Line, error.Column));
    }

    [Fact]
    public void What_was_read_before_an_error_is_kept()
    {
        Assert.False(JsonReader.TryParse("""{"model":"gpt-4o","messages":[{"role":"user","content":""", out JsonValue? value, out _));

        Assert.Equal("gpt-4o", value!["model"]!.String);
        Assert.Equal("user", value["messages"]!.Items[0]["role"]!.String);
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_stack_overflow()
    {
        Assert.False(JsonReader.TryParse(new string('[', 100_000), out _, out JsonError? error));
        Assert.Contains("deeper", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_over_the_limit_is_an_error() =>
        Assert.False(JsonReader.TryParse("[1,2,3]", out _, out _, new JsonLimits(64, 3)));

    [Fact]
    public void Random_damage_never_throws()
    {
        const string text = """{"a":[1,2.5,{"b":"c\u0041"}],/*x*/"d":{hole},'e':true,}""";
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            char[] damaged = text.ToCharArray();
            for (int n = random.Next(1, 4); n > 0; n--)
                damaged[random.Next(damaged.Length)] = (char)random.Next(32, 127);
            JsonReader.TryParse(new string(damaged, 0, random.Next(damaged.Length + 1)), out _, out _);
        }
    }

    private static JsonValue Parse(string text)
    {
        Assert.True(JsonReader.TryParse(text, out JsonValue? value, out JsonError? error), error?.ToString());
        return value!;
    }
}
