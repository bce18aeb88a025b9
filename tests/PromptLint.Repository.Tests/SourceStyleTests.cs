using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Repository.Tests;

public sealed partial class SourceStyleTests
{
    private const int LongFile = 300;

    /// <summary>Files over the limit, each with the reason why cutting it would not help a reader.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal)
    {
        ["tests/PromptLint.Workspace.Tests/Sources/SourceLoaderTests.cs"] = "one specification of one loader, a small tree a test",
    };

    [Fact]
    public void A_file_holds_one_top_level_type_and_bears_its_name()
    {
        var wrong =
            from file in SourceFile.All
            let types = file.TopLevelTypes
            where types.Count > 0
            let name = Path.GetFileName(file.Path).Split('.')[0]
            where types.Count > 1 || types[0] != name
            select $"{file.Path}: {string.Join(", ", types)}";

        Violations.None(wrong);
    }

    [Fact]
    public void A_file_over_300_lines_is_named_with_a_reason() =>
        Violations.None(SourceFile.All.Where(file => file.Lines > LongFile && !LongFiles.ContainsKey(file.Path)).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void The_list_of_long_files_names_only_files_that_are_long() =>
        Assert.All(LongFiles.Keys, path => Assert.Contains(SourceFile.All, file => file.Path == path && file.Lines > LongFile));

    [Fact]
    public void Half_of_the_product_files_have_fewer_than_80_lines()
    {
        int[] lines = [.. SourceFile.All.Where(file => file.IsProduct).Select(file => file.Lines).Order()];

        Assert.InRange(lines[lines.Length / 2], 0, 80);
    }

    [Fact]
    public void No_type_is_named_for_being_a_drawer_of_odds_and_ends() =>
        Assert.DoesNotContain(SourceFile.All.SelectMany(file => file.TopLevelTypes), type => Drawer().IsMatch(type));

    [Fact]
    public void No_file_has_a_region() =>
        Violations.None(SourceFile.All
            .Where(file => file.Root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)))
            .Select(file => file.Path));

    [Fact]
    public void No_comment_puts_work_off()
    {
        var comments =
            from file in SourceFile.All
            from trivia in file.Root.DescendantTrivia()
            where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
            where Postponed().IsMatch(trivia.ToString())
            select $"{file.Path}: {trivia}";

        Violations.None(comments);
    }

    [Fact]
    public void No_test_is_skipped()
    {
        var skipped =
            from file in SourceFile.All
            from attribute in file.Root.DescendantNodes().OfType<AttributeArgumentSyntax>()
            where attribute.NameEquals?.Name.Identifier.ValueText == "Skip"
            select file.Path;

        Violations.None(skipped);
    }

    [GeneratedRegex("(Helpers?|Utils?|Utility|Utilities|Manager)$")]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Postponed();
}
