using System.Text.Json;
using PromptLint.LanguageServer.Commands;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The commands of the server; lenses, actions and the panel carry their names.</summary>
internal sealed class ExecuteCommandRequest(Session session)
{
    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public Task<CommandResult> HandleAsync(ExecuteCommandParams request, CancellationToken cancellation)
    {
        session.Ready();
        IServerCommand command = commands.FirstOrDefault(known => known.Name == request.Command)
            ?? throw new LocalRpcException($"there is no command '{request.Command}'") { ErrorCode = -32602 };
        JsonElement argument = request.Arguments is [{ ValueKind: JsonValueKind.Object } first, ..] ? first : JsonDocument.Parse("{}").RootElement;
        return Task.Run(() => command.RunAsync(session, new CommandArguments(argument), cancellation), cancellation);
    }

    /// <summary>The table of commands.</summary>
    private static readonly IServerCommand[] commands = [new ScanCommand(), new FixCommand(), new FixAllCommand(), new SetUsageCommand(), new WriteReportCommand()];

    public static IReadOnlyList<string> Names { get; } = [.. commands.Select(command => command.Name)];
}
