using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>The signature files as assemblies that stand in for packages which are not restored.</summary>
public sealed class StandInCompilationTests
{
    public static TheoryData<string> Names => [.. SdkLibrary.Sdks.Select(s => s.Name)];

    private static readonly Lazy<IReadOnlyDictionary<string, CompilationReference>> StandIn = new(() =>
        SdkLibrary.Sdks.Zip(StandIns.Compile(SdkLibrary.Sdks, TestReferences.Framework)).ToDictionary(p => p.First.Name, p => p.Second));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stand_in_compiles_against_the_framework_and_the_SDKs_it_uses(string sdk) =>
        Assert.Empty(StandIn.Value[sdk].Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_signature_file_can_be_read() =>
        Assert.Empty(SignatureReader.Read(SdkLibrary.Files().Where(f => f.Name != "Attributes.cs")).Errors);

    [Fact]
    public void The_SDKs_that_a_file_uses_exist() =>
        Assert.Empty(SdkLibrary.Sdks.SelectMany(s => s.Uses).Except(SdkLibrary.Sdks.Select(s => s.Name)));
}
