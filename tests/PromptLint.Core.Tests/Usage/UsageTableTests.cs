using PromptLint.Core.Costs;
using PromptLint.Core.Tests.Rules;
using PromptLint.Core.Usage;

namespace PromptLint.Core.Tests.Usage;

public class UsageTableTests
{
    private static readonly UsageProfile Defaults = new() { CallsPerMonth = 10_000, Origin = "default" };

    [Theory]
    [InlineData("*", 1)]
    [InlineData("model:gpt-4*", 2)]
    [InlineData("file:App/*.cs", 3)]
    [InlineData("file:**/Bot.cs", 3)]
    [InlineData("member:App.Bot.*", 4)]
    [InlineData("id:call1", 5)]
    public void A_row_is_found_by_its_pattern(string site, int calls) =>
        Assert.Equal(calls, For($"site,calls_per_month\n{site},{calls}").CallsPerMonth);

    [Theory]
    [InlineData("model:gpt-5*")]
    [InlineData("file:*.cs")]
    [InlineData("file:App/*/Bot.cs")]
    [InlineData("member:App.bot.*")]
    [InlineData("id:call")]
    public void Other_sites_keep_the_default(string site)
    {
        UsageProfile usage = For($"site,calls_per_month\n{site},7");

        Assert.Equal((10_000m, "default"), (usage.CallsPerMonth, usage.Origin));
    }

    [Fact]
    public void The_most_particular_row_counts_for_each_figure()
    {
        UsageProfile usage = For("""
            # all of it
            site,calls_per_month,input_tokens,output_tokens,cached_share,batchable
            id:call1,5
            member:App.*,4,400
            model:*,3,300,30
            *,1,100,10,0.5,yes
            """);

        Assert.Equal((5m, 400, 30, 0.5m, true), (usage.CallsPerMonth, usage.InputTokens, usage.OutputTokens, usage.CachedShare, usage.Batchable));
        Assert.Equal("promptlint.usage.csv line 3", usage.Origin);
    }

    [Fact]
    public void Among_equals_the_longer_pattern_and_then_the_later_line_counts()
    {
        Assert.Equal(2, For("site,calls_per_month\nmember:App.Bot.*,2\nmember:App.*,1").CallsPerMonth);
        Assert.Equal(2, For("site,calls_per_month\nmember:App.*,1\nmember:App.*,2").CallsPerMonth);
    }

    [Fact]
    public void Rows_of_another_environment_are_left_out() =>
        Assert.Equal(3, For("site,calls_per_month,environment\n*,3,production\nid:call1,9,staging").CallsPerMonth);

    [Theory]
    [InlineData("site,calls_per_month\nid:a,-1", 2)]
    [InlineData("site,calls_per_month\n\nid:a,many", 3)]
    [InlineData("site,calls_per_month\nBot.cs,1", 2)]
    [InlineData("site,cached_share\n*,1.5", 2)]
    [InlineData("site,batchable\n*,perhaps", 2)]
    [InlineData("site,calls\n*,1", 1)]
    [InlineData("calls_per_month\n1", 1)]
    [InlineData("site\n*,1", 2)]
    public void A_bad_line_is_an_error_with_its_number(string text, int line)
    {
        var errors = new List<UsageError>();
        UsageTable table = UsageReader.Read("u.csv", text, errors);

        Assert.Equal(line, Assert.Single(errors).Line);
        Assert.Empty(table.Rows);
    }

    [Fact]
    public void Quoted_fields_may_hold_commas() =>
        Assert.Equal(["a,b", "c\"d", ""], CsvLine.Split("\"a,b\", \"c\"\"d\" ,"));

    [Fact]
    public void A_new_file_reads_back()
    {
        string text = UsageWriter.New([Row("id:a", 5), Row("file:src/**/x.cs", 7)]);

        var errors = new List<UsageError>();
        Assert.Equal([5m, 7m], UsageReader.Read("u.csv", text, errors).Rows.Select(row => row.CallsPerMonth!.Value));
        Assert.Empty(errors);
    }

    [Fact]
    public void Merging_keeps_edits_and_twice_changes_nothing()
    {
        const string edited = "# mine\nsite,output_tokens,calls_per_month\nid:a,12,99 \n";

        string once = UsageWriter.Merge(edited, [Row("id:a", 5), Row("id:b", 7)]);

        Assert.StartsWith(edited, once, StringComparison.Ordinal);
        Assert.EndsWith("id:b,,7\n", once, StringComparison.Ordinal);
        Assert.Equal(once, UsageWriter.Merge(once, [Row("id:a", 5), Row("id:b", 7)]));
    }

    [Fact]
    public void An_update_fills_only_what_is_empty()
    {
        string text = UsageWriter.Merge("site,calls_per_month,input_tokens\nid:a,,30\n", [Row("id:a", 5, 70)], update: true);

        Assert.Equal("site,calls_per_month,input_tokens\nid:a,5,30\n", text);
    }

    private static KeyValuePair<UsageRow, string?> Row(string site, decimal calls, int? input = null) =>
        new(new UsageRow { Site = SitePattern.Parse(site)!, Line = 0, CallsPerMonth = calls, InputTokens = input }, "a remark");

    private static UsageProfile For(string text)
    {
        var errors = new List<UsageError>();
        UsageProfile usage = UsageReader.Read("promptlint.usage.csv", text, errors).For(Sample.Call(), Defaults);
        Assert.Empty(errors);
        return usage;
    }
}
