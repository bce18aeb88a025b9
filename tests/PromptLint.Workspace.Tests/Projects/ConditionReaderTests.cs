using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Projects;

public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData(" ", true)]
    [InlineData("'$(Configuration)' == 'Debug'", true)]
    [InlineData("'$(Configuration)|$(Platform)' == 'Release|AnyCPU'", false)]
    [InlineData("'$(Unset)' == ''", true)]
    [InlineData("'$(A)' != '' and '$(Unset)' == 'x'", false)]
    [InlineData("'$(A)' != '' Or '$(Unset)' == 'x'", true)]
    [InlineData("!('$(A)' == '1')", false)]
    [InlineData("$(A) == 1", true)]
    [InlineData("$(TargetFramework) == 'net8.0' Or $(TargetFramework) == 'netstandard2.1'", true)]
    [InlineData("$(TargetFramework.StartsWith('net8'))", true)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net7.0'))", true)]
    [InlineData("!$([MSBuild]::IsTargetFrameworkCompatible($(TargetFramework), 'net10.0'))", true)]
    [InlineData("$([MSBuild]::GetTargetPlatformIdentifier('$(TargetFramework)')) == 'windows'", false)]
    [InlineData("'$(Version)' >= '2.0' ", true)]
    [InlineData("'$(Flag)'", true)]
    [InlineData("Exists('here.txt')", true)]
    [InlineData("!Exists('$(MSBuildThisFileDirectory)gone.txt')", true)]
    [InlineData("Exists('/etc/passwd')", null)]
    [InlineData("Exists('../../../../../../../../etc/passwd')", null)]
    [InlineData("'@(Compile)' == ''", null)]
    [InlineData("'%(Identity)' == 'x' or '$(A)' == '1'", true)]
    [InlineData("$([System.IO.File]::Exists('/etc/passwd'))", null)]
    [InlineData("$([System.DateTime]::Now.Year) > 2000", null)]
    [InlineData("'$(A)' ==", null)]
    [InlineData("((((", null)]
    [InlineData("'unclosed", null)]
    public void A_condition_is_true_false_or_unknown(string? condition, bool? expected)
    {
        using var tree = new TempTree().Write("here.txt", "");
        var files = new BuildFiles(new ScanRoot(tree.Root), ScanLimits.Default, new SkipLog());
        var properties = new PropertyBag(files)
        {
            ["Configuration"] = "Debug",
            ["Platform"] = "AnyCPU",
            ["A"] = "1",
            ["Flag"] = "true",
            ["Version"] = "10.0",
            ["TargetFramework"] = "net8.0",
            ["MSBuildThisFileDirectory"] = tree.Root + "/",
        };

        Assert.Equal(expected, ConditionReader.Evaluate(condition, properties, files, tree.Root));
    }

    [Fact]
    public void A_deeply_nested_condition_is_unknown_and_not_a_stack_overflow()
    {
        using var tree = new TempTree();
        var files = new BuildFiles(new ScanRoot(tree.Root), ScanLimits.Default, new SkipLog());

        Assert.Null(ConditionReader.Evaluate(new string('!', 8000) + "true", new PropertyBag(files), files, tree.Root));
        Assert.Null(ConditionReader.Evaluate(new string('(', 1_000_000), new PropertyBag(files), files, tree.Root));
        Assert.Null(ConditionReader.Evaluate($"'{string.Concat(Enumerable.Repeat("$(A.Replace('", 600))}'", new PropertyBag(files), files, tree.Root));
    }
}
