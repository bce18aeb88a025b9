using PromptLint.Core.Costs;

namespace PromptLint.Core.Tests.Costs;

public class MoneyTests
{
    [Theory]
    [InlineData("12192", "$12,192.00")]
    [InlineData("1", "$1.00")]
    [InlineData("0.5", "$0.50")]
    [InlineData("0.03048", "$0.0305")]
    [InlineData("0.00042672", "$0.000427")]
    [InlineData("-3.5", "-$3.50")]
    [InlineData("0", "$0.00")]
    public void Amounts_are_readable(string amount, string text) =>
        Assert.Equal(text, Money.Text(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void An_unknown_amount_is_never_zero() => Assert.Equal("unknown", Money.Text((decimal?)null));
}
