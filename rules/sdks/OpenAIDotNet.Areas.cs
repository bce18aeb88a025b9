// OpenAI-DotNet: responses, assistants, threads, images and sound.
using PromptLint.Sdk;
