using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>The loop around a call.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData("foreach (var x in items) c.CompleteChat(x);", LoopKind.Iteration)]
    [InlineData("for (var i = 0; i < 9; i++) c.CompleteChat(items[i]);", LoopKind.Iteration)]
    [InlineData("while (true) { c.CompleteChat(Console.ReadLine()); }", LoopKind.Unbounded)]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { try { c.CompleteChat(\"x\"); return; } catch { } }", LoopKind.Retry)]
    [InlineData("while (true) { try { c.CompleteChat(\"x\"); break; } catch (Exception) { Task.Delay(9).Wait(); } }", LoopKind.Retry)]
    [InlineData("foreach (var x in items) { for (var retry = 0; retry < 3; retry++) c.CompleteChat(x); }", LoopKind.Iteration)]
    [InlineData("Parallel.ForEach(items, x => c.CompleteChat(x));", LoopKind.FanOut)]
    [InlineData("Task.WhenAll(items.Select(x => c.CompleteChatAsync(x))).Wait();", LoopKind.FanOut)]
    [InlineData("if (items.Count > 0) c.CompleteChat(\"x\");", LoopKind.None)]
    [InlineData("foreach (var part in c.CompleteChat(\"x\").Value.Content) { }", LoopKind.None)]
    public void A_loop_has_its_kind(string statement, LoopKind expected) => Assert.Equal(expected, Detect.One($$"""
        using OpenAI.Chat;
        class Bot { void Run(ChatClient c, List<string> items) { {{statement}} } }
        """).Loop);

    [Fact]
    public void A_loop_in_the_caller_counts() => Assert.Equal(LoopKind.Caller, Detect.One("""
        using OpenAI.Chat;
        class Bot { void Ask(ChatClient c, string x) => c.CompleteChat(x); void All(ChatClient c, List<string> xs) { foreach (var x in xs) Ask(c, x); } }
        """).Loop);
}
