using PromptLint.Cli.CommandLine;

return await Application.RunAsync(args);
