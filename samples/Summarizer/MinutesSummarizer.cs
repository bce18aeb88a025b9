using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace Summarizer;

/// <summary>Boils minutes of meetings down to what was decided.</summary>
public sealed class MinutesSummarizer(Kernel kernel)
{
    public async Task<IReadOnlyList<(string File, string Summary)>> SummarizeAsync(IEnumerable<string> files)
    {
        string template = File.ReadAllText("Prompts/minutes.txt");
        var settings = new OpenAIPromptExecutionSettings { MaxTokens = 300, Temperature = 0.2 };
        var summaries = new List<(string, string)>();
        foreach (string file in files)
        {
            var arguments = new KernelArguments(settings) { ["minutes"] = await File.ReadAllTextAsync(file) };
            FunctionResult result = await kernel.InvokePromptAsync(template, arguments);
            summaries.Add((file, result.ToString()));
        }

        return summaries;
    }
}
