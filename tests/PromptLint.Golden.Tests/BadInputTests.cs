namespace PromptLint.Golden.Tests;

/// <summary>Bad input gives one clear line and the right exit code; the rest of a scan goes on.</summary>
public sealed class BadInputTests
{
    private const string CallSite = """
        using OpenAI.Chat;
        public class Bot
        {
            public void Ask() => new ChatClient("MODEL", "key").CompleteChat("Translate to French: hello");
        }
        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup>
        </Project>
        """;

    [Fact]
    public void A_path_that_does_not_exist_is_one_line_and_exit_code_2()
    {
        ToolRun run = Tool.Run("scan", "no/such/folder", "--scorer", "managed");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("no/such/folder", Assert.Single(run.Errors));
    }

    [Fact]
    public void An_empty_folder_is_one_line_and_exit_code_2()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = Tool.Run("scan", folder.Path, "--scorer", "managed");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors);
    }

    [Fact]
    public void A_malformed_project_is_named_and_the_rest_is_scanned()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Good/Good.csproj", Project);
        folder.Write("Good/Bot.cs", CallSite.Replace("MODEL", "gpt-4o"));
        folder.Write("Bad/Bad.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>");

        ToolRun run = Tool.Run("scan", folder.Path, "--format", "json", "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"file\": \"Good/Bot.cs\"", run.Output);
        Assert.Contains("\"path\": \"Bad/Bad.csproj\"", run.Output);
    }

    [Fact]
    public void A_file_that_is_no_text_is_named_and_the_rest_is_scanned()
    {
        using var folder = new TemporaryFolder();
        folder.Write("App.csproj", Project);
        folder.Write("Bot.cs", CallSite.Replace("MODEL", "gpt-4o"));
        string broken = folder.Write("Broken.cs", "");
        File.WriteAllBytes(broken, [0, 1, 2, 0, 255, 0, 0, 7]);

        ToolRun run = Tool.Run("scan", folder.Path, "--format", "json", "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"file\": \"Bot.cs\"", run.Output);
        Assert.Contains("\"path\": \"Broken.cs\"", run.Output);
    }

    [Fact]
    public void A_model_that_no_catalog_knows_is_a_finding_without_an_amount()
    {
        using var folder = new TemporaryFolder();
        folder.Write("App.csproj", Project);
        folder.Write("Bot.cs", CallSite.Replace("MODEL", "my-own-model"));

        ToolRun run = Tool.Run("scan", folder.Path, "--format", "json", "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"ruleId\": \"PLINT4003\"", run.Output);
        Assert.Contains("\"monthlyUsd\": null", run.Output);
        Assert.Contains("\"unknownCost\": 1", run.Output);
    }

    [Theory]
    [InlineData("scan", "--format", "yaml")]
    [InlineData("scan", "--fail-on", "fatal")]
    [InlineData("scan", "--max-monthly", "-1")]
    [InlineData("scan", "--report", "json")]
    [InlineData("scan", "--parity-threshold", "2")]
    [InlineData("scan", "--at", "25.11.2026")]
    [InlineData("price", "--model", "gpt-4o")]
    [InlineData("price", "--model", "no-such-model", "--input", "1", "--output", "1")]
    [InlineData("explain", "PLINT0000")]
    [InlineData("models", "--provider", "nobody")]
    [InlineData("frobnicate")]
    public void Wrong_arguments_are_told_and_exit_with_2(params string[] arguments)
    {
        ToolRun run = Tool.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Messages);
    }

    [Fact]
    public void Settings_that_cannot_be_understood_are_named_with_their_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Bot.cs", CallSite);
        folder.Write("promptlint.json", "{\n  \"gatez\": {}\n}");

        ToolRun run = Tool.Run("scan", folder.Path, "--scorer", "managed");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2", Assert.Single(run.Errors));
    }

    [Fact]
    public void Settings_of_a_scanned_folder_open_no_file_outside_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Bot.cs", CallSite);
        folder.Write("promptlint.json", "{ \"usage\": \"../../etc/passwd\" }");

        ToolRun run = Tool.Run("scan", folder.Path, "--scorer", "managed");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("outside its folder", Assert.Single(run.Errors));
    }

    [Fact]
    public void A_report_that_is_none_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.json", "{ \"findings\": [] }");

        ToolRun run = Tool.Run("merge", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("report.json", Assert.Single(run.Errors));
    }
}
