using PromptLint.CodeFixes.Options;

namespace PromptLint.CodeFixes.Tests;

/// <summary>Lower reasoning effort and lower image detail.</summary>
public sealed class LowerLevelCodeFixTests
{
    private const string Prompt = "Classify the sentiment of the product review as positive, negative or neutral. Answer with one word only.";

    [Fact]
    public Task High_effort_becomes_low() => Fix<ReasoningEffortCodeFix>.Check("PLINT1003", Effort("ChatReasoningEffortLevel.High /* sure */", marked: true), Effort("ChatReasoningEffortLevel.Low /* sure */", marked: false));

    [Fact]
    public Task High_effort_in_a_body_becomes_low() => Fix<ReasoningEffortCodeFix>.Check("PLINT1003", Body("{|PLINT1003:PostAsJsonAsync|}", "\"high\""), Body("PostAsJsonAsync", "\"low\""));

    [Fact]
    public Task Two_calls_with_high_effort_are_fixed_at_once() => Fix<ReasoningEffortCodeFix>.Check(
        "PLINT1003",
        Body("{|PLINT1003:PostAsJsonAsync|}", "\"high\"") + "\n" + Body("{|PLINT1003:PostAsJsonAsync|}", "\"high\"").Replace("class Bot", "class Other"),
        Body("PostAsJsonAsync", "\"low\"") + "\n" + Body("PostAsJsonAsync", "\"low\"").Replace("class Bot", "class Other"));

    [Fact]
    public Task An_effort_from_a_shared_constant_is_left_alone() => Fix<ReasoningEffortCodeFix>.NotOffered("PLINT1003",
        Body("{|PLINT1003:PostAsJsonAsync|}", "Effort").Replace("class Bot\n{", "class Bot\n{\n    private const string Effort = \"high\";"));

    [Fact]
    public Task High_detail_becomes_low() => Fix<ImageDetailCodeFix>.Check("PLINT2007", Photo("{|PLINT2007:CompleteChat|}", "ChatImageDetailLevel.High"), Photo("CompleteChat", "ChatImageDetailLevel.Low"));

    [Fact]
    public Task High_detail_of_all_images_of_a_call_becomes_low() => Fix<ImageDetailCodeFix>.Check("PLINT2007",
        Photo("{|PLINT2007:CompleteChat|}", "ChatImageDetailLevel.High), ChatMessageContentPart.CreateImagePart(photo, ChatImageDetailLevel.High"),
        Photo("CompleteChat", "ChatImageDetailLevel.Low), ChatMessageContentPart.CreateImagePart(photo, ChatImageDetailLevel.Low"));

    [Fact]
    public Task Two_calls_with_high_detail_are_fixed_at_once() => Fix<ImageDetailCodeFix>.Check(
        "PLINT2007",
        Photo("{|PLINT2007:CompleteChat|}", "ChatImageDetailLevel.High") + "\n" + Photos("{|PLINT2007:CompleteChat|}", "ChatImageDetailLevel.High"),
        Photo("CompleteChat", "ChatImageDetailLevel.Low") + "\n" + Photos("CompleteChat", "ChatImageDetailLevel.Low"));

    private static string Effort(string level, bool marked) => $$"""
        using OpenAI.Chat;
        class Bot
        {
            void Run(string review) => new ChatClient("gpt-5.4", "key").{{(marked ? "{|PLINT1003:CompleteChat|}" : "CompleteChat")}}(
                [new SystemChatMessage("{{Prompt}}"), new UserChatMessage($"Review: {review}")],
                new ChatCompletionOptions { ReasoningEffortLevel = {{level}} });
        }
        """;

    private static string Body(string method, string effort) => $$"""
        class Bot
        {
            Task Run(HttpClient http, string review) => http.{{method}}("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-5.4", reasoning_effort = {{effort}}, max_completion_tokens = 50, messages = new[] { new { role = "system", content = "{{Prompt}}" }, new { role = "user", content = review } } });
        }
        """;

    private static string Photo(string method, string level) => "using OpenAI.Chat;\n" + Photos(method, level).Replace("class Others", "class Photos");

    private static string Photos(string method, string level) => $$"""
        class Others
        {
            void Describe(Uri photo) => new ChatClient("gpt-6.2-sol", "key").{{method}}(new UserChatMessage(
                ChatMessageContentPart.CreateTextPart("Is there a dog in the photo? Answer yes or no."),
                ChatMessageContentPart.CreateImagePart(photo, {{level}})));
        }
        """;
}
