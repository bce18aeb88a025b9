using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>How the text of a prompt is put together.</summary>
public sealed class TextResolutionTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("@\"a \"\"b\"\"\"", "a \"b\"")]
    [InlineData("\"a\" + \"b\" + \"c\"", "abc")]
    [InlineData("$\"Sum of {x} and {Math.Abs(x)}: {{json}}\"", "Sum of {x} and {Abs}: {json}")]
    [InlineData("string.Format(\"Translate {0} to {1}.\", input, \"German\")", "Translate {input} to German.")]
    [InlineData("string.Concat(\"a\", \"b\")", "ab")]
    [InlineData("string.Join(\", \", new[] { \"a\", \"b\" })", "a, b")]
    [InlineData("\"Hello NAME\".Replace(\"NAME\", input)", "Hello {input}")]
    [InlineData("\"Hello NAME\".Replace(\"NAME\", \"Bob\").Trim()", "Hello Bob")]
    [InlineData("Texts.Greeting", "greet")]
    [InlineData("Texts.Computed", "computed greet")]
    [InlineData("Texts.Build(\"z\")", "built z")]
    [InlineData("nameof(Texts)", "Texts")]
    [InlineData("(string)(input ?? \"fallback\")", "{input}|fallback")]
    [InlineData("x > 1 ? \"many\" : \"one\"", "many|one")]
    [InlineData("x switch { 1 => \"one\", 2 => \"two\", _ => throw new Exception() }", "one|two")]
    [InlineData("string.IsNullOrEmpty(input) ? string.Empty : input", "{input}")]
    public void An_expression_gives_its_text(string expression, string expected)
    {
        var call = Detect.One($$"""
            using OpenAI.Chat;
            static class Texts
            {
                public const string Greeting = "greet";
                public static string Computed => "computed " + Greeting;
                public static string Build(string end) { var start = "built "; return start + end; }
            }
            class Bot { void Run(ChatClient client, string input, int x) => client.CompleteChat(new UserChatMessage({{expression}})); }
            """);
        Assert.Equal(expected, string.Join("|", Detect.Texts(call)));
    }

    [Fact]
    public void A_raw_string_keeps_its_lines() => Assert.Equal("first\n  second {hole}", Text(""""
        var prompt = $$"""
            first
              second {{hole}}
            """;
        """"));

    [Fact]
    public void Appending_extends_the_text() => Assert.Equal("You are kind. Answer in French.", Text("""
        var prompt = "You are kind.";
        prompt += " Answer in French.";
        """));

    [Fact]
    public void A_later_assignment_replaces_an_earlier_one() => Assert.Equal("second", Text("""
        var prompt = "first";
        prompt = "second";
        """));

    [Fact]
    public void Branches_are_alternatives() => Assert.Equal("long|short", Text("""
        string prompt;
        if (hole.Length > 3) prompt = "long"; else prompt = "short";
        """));

    [Fact]
    public void An_assignment_after_the_call_does_not_count() => Assert.Equal("before", Text("""
        var prompt = "before";
        """, "prompt = \"after\";"));

    [Fact]
    public void A_string_builder_gives_what_was_appended() => Assert.Equal("Rules:\n- be kind {hole}", Text("""
        var builder = new StringBuilder();
        builder.AppendLine("Rules:").Append("- be kind ");
        builder.Append(hole);
        var prompt = builder.ToString();
        """));

    [Fact]
    public void Text_built_in_a_loop_keeps_its_static_parts() => Assert.Contains("Items: ", Text("""
        var prompt = "Items: ";
        foreach (var item in hole.Split(',')) prompt += item + ", ";
        """));

    [Fact]
    public void A_text_that_refers_to_itself_ends() => Assert.NotNull(Text("""
        var prompt = "a";
        for (var i = 0; i < 3; i++) prompt = prompt + prompt;
        """));

    [Fact]
    public void Mutual_recursion_ends()
    {
        var call = Detect.One("""
            using OpenAI.Chat;
            class Bot
            {
                string A(int n) => n == 0 ? "end" : B(n - 1);
                string B(int n) => "b" + A(n);
                void Run(ChatClient client) => client.CompleteChat(new UserChatMessage(A(9)));
            }
            """);
        Assert.Contains("end", Detect.Texts(call));
    }

    private static string Text(string statements, string after = "")
    {
        var call = Detect.One($$"""
            using OpenAI.Chat;
            class Bot
            {
                void Run(ChatClient client, string hole)
                {
                    {{statements}}
                    client.CompleteChat(new UserChatMessage(prompt));
                    {{after}}
                }
            }
            """);
        return string.Join("|", Detect.Texts(call));
    }

    [Fact]
    public void A_text_that_is_extended_by_itself_on_many_paths_is_one_text()
    {
        var parts = Enumerable.Range(0, 30).Select(i => $"if (hole.Length > {i}) {{ prompt = prompt + \"part {i} \"; }}");
        Assert.Equal("start " + string.Concat(Enumerable.Range(0, 30).Select(i => $"part {i} ")), Text("var prompt = \"start \";\n" + string.Join("\n", parts)));
    }

    [Fact]
    public void A_text_in_which_it_is_framed() => Assert.Equal("<<old>>", Text("""
        var prompt = "old";
        prompt = $"<<{prompt}>>";
        """));
}
