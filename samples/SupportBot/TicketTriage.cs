using OpenAI.Chat;

namespace SupportBot;

/// <summary>Sorts tickets into queues.</summary>
public sealed class TicketTriage(ChatClient client)
{
    private const string Instructions = """
        Classify the customer's message. Answer with exactly one word and nothing else:
        billing, technical, shipping or other.
        """;

    public async Task<string> ClassifyAsync(Ticket ticket, CancellationToken cancellation)
    {
        ChatMessage[] messages =
        [
            new SystemChatMessage(Instructions),
            new UserChatMessage($"Subject: {ticket.Subject}\n\n{ticket.Body}"),
        ];
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 5, Temperature = 0 };
        ChatCompletion answer = await client.CompleteChatAsync(messages, options, cancellation);
        return answer.Content[0].Text.Trim().ToLowerInvariant();
    }
}
