using OpenAI.Chat;

namespace SupportBot;

/// <summary>Drafts answers that an agent reviews before they are sent.</summary>
public sealed class AnswerWriter(ChatClient client)
{
    public async Task<string> WriteAsync(Ticket ticket, CancellationToken cancellation)
    {
        string instructions =
            "You draft answers for the support team of an online shop for bicycles. Be friendly and brief. "
            + "Never promise a refund or a delivery date. If the customer asks for one, say that a colleague will check. "
            + "Write in the language of the customer. Sign with 'Your support team'.";
        ChatCompletion answer = await client.CompleteChatAsync(
            [
                new SystemChatMessage(instructions),
                new UserChatMessage($"{ticket.Customer} writes about '{ticket.Subject}':\n{ticket.Body}"),
            ],
            cancellationToken: cancellation);
        return answer.Content[0].Text;
    }
}
