using PromptLint.Core.Complexity;
using PromptLint.Scoring.Input;

namespace PromptLint.Scoring.Tests.Input;

public sealed class ScoreRequestReaderTests
{
    [Fact]
    public void A_text_keeps_the_role_that_it_is_given()
    {
        var request = Assert.Single(Read("""{"id": 7, "role": "user", "text": "Sum up {text}"}"""));
        Assert.Equal(new ScoreRequest("7", new CallText("Sum up {text}", PromptRoles.User, 0, 1)), request);
    }

    [Fact]
    public void Id_and_role_may_be_left_out_and_empty_lines_are_passed_over() =>
        Assert.Equal(new ScoreRequest("3", new CallText("x", PromptRoles.User, 0, 1)), Assert.Single(Read("\n \n{\"text\": \"x\"}")));

    [Fact]
    public void Roles_can_be_joined() =>
        Assert.Equal(PromptRoles.System | PromptRoles.User, Assert.Single(Read("""{"role": "system+user", "text": "x"}""")).Call.Roles);

    [Fact]
    public void Messages_are_a_whole_call()
    {
        var request = Assert.Single(Read("""{"id": "a", "messages": [{"role": "developer", "text": "Be brief."}, {"role": "user", "text": "Sum up {text}"}]}"""));
        Assert.Equal(new CallText("Be brief.\n\nSum up {text}", PromptRoles.System | PromptRoles.Template, 0, 2), request.Call);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text": 5}""")]
    [InlineData("""{"role": "wizard", "text": "x"}""")]
    [InlineData("""{"messages": [{"role": "user"}]}""")]
    [InlineData("""{"messages": ["x"]}""")]
    public void A_bad_line_is_an_error_with_its_number(string line) =>
        Assert.StartsWith("line 2: ", Assert.Throws<InputException>(() => Read("{\"text\": \"x\"}\n" + line)).Message, StringComparison.Ordinal);

    private static List<ScoreRequest> Read(string text) => [.. ScoreRequestReader.Read(new StringReader(text))];
}
