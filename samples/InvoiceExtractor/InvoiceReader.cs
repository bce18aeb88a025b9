using Anthropic;
using Anthropic.Models.Messages;

namespace InvoiceExtractor;

/// <summary>Turns the text of an invoice into JSON.</summary>
internal sealed class InvoiceReader(IAnthropicClient client)
{
    private const string Task =
        "Extract from the invoice: number, date (ISO 8601), seller, total and currency. "
        + "Answer with one JSON object with the keys number, date, seller, total, currency. Use null for what is not there.";

    public async Task<string> ReadAsync(string invoice)
    {
        Message answer = await client.Messages.Create(new MessageCreateParams
        {
            Model = Models.Extraction,
            MaxTokens = 400,
            System = Task,
            Messages = [new UserMessageParam { Content = $"Invoice:\n{invoice}" }],
        });
        return string.Concat(answer.Content.Select(block => block.TryPickText(out TextBlock? text) ? text.Text : ""));
    }
}
