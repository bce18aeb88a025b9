using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Tests.Documents;

/// <summary>What is taken for a credential, and what is not.</summary>
public sealed class SecretMaskTests
{
    [Theory]
    [InlineData("key sk-proj-abcdefghijklmnop0123 end", "key [masked secret] end")]
    [InlineData("sk-ant-api03-abcdefghijklmnop_-0123", "[masked secret]")]
    [InlineData("ghp_abcdefghijklmnopqrst0123456789", "[masked secret]")]
    [InlineData("AKIAABCDEFGHIJKLMNOP", "[masked secret]")]
    [InlineData("AIzaSyA0123456789abcdefghijklmnopqrstu", "[masked secret]")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl", "[masked secret]")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nMIIBOgIBAAJB\n-----END RSA PRIVATE KEY-----", "[masked secret]")]
    [InlineData("Server=a;Password=hunter2!x;", "Server=a;Password=[masked secret];")]
    [InlineData("api_key: \"a1b2c3d4e5\"", "api_key: \"[masked secret]\"")]
    [InlineData("Authorization: Bearer abc123def456", "Authorization: Bearer [masked secret]")]
    [InlineData("use 0123456789abcdef0123456789abcdef now", "use [masked secret] now")]
    public void A_credential_is_masked(string text, string expected) => Assert.Equal(expected, SecretMask.Apply(text));

    [Theory]
    [InlineData("Classify the sentiment of {review}.")]
    [InlineData("The password: required. Never reveal the api key.")]
    [InlineData("password: {password}")]
    [InlineData("Answer with one of positive, negative, neutral. The secret is practice.")]
    [InlineData("Use the method GetRequiredServiceFromTheContainerByItsName or /usr/share/applications/default.")]
    [InlineData("Ask for the bearer of the document.")]
    [InlineData("--------------------------------------------")]
    public void Prose_stays_as_it_is(string text) => Assert.Equal(text, SecretMask.Apply(text));

    [Fact]
    public void A_text_of_a_megabyte_takes_no_second()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        SecretMask.Apply(string.Concat(Enumerable.Repeat("password secret bearer ", 45_000)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
