using System.Security.Cryptography;
using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Tests.Complexity;

public sealed class ManagedWeightsReaderTests
{
    [Fact]
    public void An_altered_file_is_refused()
    {
        byte[] file = WithDigest([.. "PLCM"u8, 1, 0, 0, 0]);
        file[4] = 9;
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => ManagedWeightsReader.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Throws<InvalidDataException>(() => ManagedWeightsReader.Read([]));

    [Fact]
    public void Another_format_is_refused_by_its_number()
    {
        var error = Assert.Throws<InvalidDataException>(() => ManagedWeightsReader.Read(WithDigest([.. "PLCM"u8, 7, 0, 0, 0])));
        Assert.Contains("format 7", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_too_early_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ManagedWeightsReader.Read(WithDigest([.. "PLCM"u8, 1, 0, 0, 0, 2, 0, 0, 0])));

    private static byte[] WithDigest(byte[] body) => [.. body, .. SHA256.HashData(body)];
}
