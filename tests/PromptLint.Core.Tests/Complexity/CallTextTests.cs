using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;

namespace PromptLint.Core.Tests.Complexity;

public sealed class CallTextTests
{
    [Fact]
    public void Parts_are_joined_in_order_with_an_empty_line_and_blank_ones_are_dropped()
    {
        var call = CallText.Of([new(PromptRole.System, "Be brief."), new(PromptRole.User, " \n"), new(PromptRole.User, "Why?")]);
        Assert.Equal("Be brief.\n\nWhy?", call.Text);
        Assert.Equal(2, call.MessageParts);
        Assert.Equal(PromptRoles.System | PromptRoles.User, call.Roles);
    }

    [Fact]
    public void A_user_text_with_a_hole_is_a_template() =>
        Assert.Equal(PromptRoles.Template, CallText.Of([new(PromptRole.User, "Translate {text}")]).Roles);

    [Fact]
    public void A_user_text_with_code_in_braces_is_no_template() =>
        Assert.Equal(PromptRoles.User, CallText.Of([new(PromptRole.User, "Explain { return; }")]).Roles);

    [Fact]
    public void Examples_add_text_but_no_role() =>
        Assert.Equal(PromptRoles.System, CallText.Of([new(PromptRole.System, "a"), new(PromptRole.Assistant, "b")]).Roles);

    [Fact]
    public void Tools_are_counted_and_not_read()
    {
        var call = CallText.Of([new(PromptRole.User, "a"), new(PromptRole.Tool, "search(query)")]);
        Assert.Equal("a", call.Text);
        Assert.Equal(1, call.ToolDefinitions);
    }

    [Fact]
    public void A_call_without_texts_is_one_empty_message()
    {
        var call = CallText.Of([]);
        Assert.Equal("", call.Text);
        Assert.Equal(1, call.MessageParts);
    }
}
