using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>Which stand-ins a project gets.</summary>
public sealed class StandInSelectionTests
{
    private static IEnumerable<string> Chosen(IReadOnlyList<(string Id, string? Version)> packages, params string[] usings) =>
        StandIns.Select(SdkLibrary.Sdks, packages, usings).Select(s => s.Name);

    [Fact]
    public void A_namespace_of_the_framework_that_an_SDK_extends_does_not_tell_the_SDK() =>
        Assert.Empty(Chosen([], "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Configuration"));

    [Fact]
    public void A_using_directive_tells_the_SDK_where_no_package_does() =>
        Assert.Equal(["LlmTornado", "Newtonsoft.Json"], Chosen([], "LlmTornado.Chat", "LlmTornado.Chat.Models").Order(StringComparer.Ordinal));

    [Fact]
    public void A_package_brings_what_its_SDK_uses() =>
        Assert.Equal(["AWSSDK.BedrockRuntime", "AWSSDK.Core"], Chosen([("AWSSDK.BedrockRuntime", "3.7.400")]).Where(n => n.StartsWith("AWS", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_version_of_a_package_decides_between_two_shapes_of_one_library()
    {
        Assert.Contains("Mscc.GenerativeAI 2", Chosen([("Mscc.GenerativeAI", "2.2.0")]));
        Assert.Contains("Mscc.GenerativeAI", Chosen([("Mscc.GenerativeAI", "3.0.1")]));
        Assert.DoesNotContain("Mscc.GenerativeAI", Chosen([("Mscc.GenerativeAI", "2.2.0")]));
    }
}
