using Microsoft.SemanticKernel;
using Summarizer;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: Summarizer FOLDER");
    return 1;
}

Kernel kernel = Kernel.CreateBuilder()
    .AddOpenAIChatCompletion("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "not-set")
    .Build();
var summarizer = new MinutesSummarizer(kernel);
foreach ((string file, string summary) in await summarizer.SummarizeAsync(Directory.EnumerateFiles(args[0], "*.md")))
{
    Console.WriteLine($"{Path.GetFileName(file)}: {summary}");
}

return 0;
