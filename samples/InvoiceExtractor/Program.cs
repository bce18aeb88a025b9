using Anthropic;
using InvoiceExtractor;

var reader = new InvoiceReader(new AnthropicClient { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? "not-set" });
foreach (string file in args)
{
    Console.WriteLine(await reader.ReadAsync(await File.ReadAllTextAsync(file)));
}
