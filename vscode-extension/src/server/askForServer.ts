import * as vscode from 'vscode';
import { command, id } from '../names.js';
import type { ServerNotFound } from './findServer.js';

const remedies: Record<ServerNotFound['remedy'], { label: string; run: () => Thenable<unknown> }> = {
  installDotnet: { label: 'Get .NET', run: () => vscode.env.openExternal(vscode.Uri.parse('https://dotnet.microsoft.com/download')) },
  installTool: { label: 'Install in Terminal', run: installTool },
  openSettings: { label: 'Open Settings', run: () => vscode.commands.executeCommand('workbench.action.openSettings', `${id}.server.path`) },
};

/** Says what is missing, with a button that mends it and one that tries again. */
export async function askForServer(missing: ServerNotFound): Promise<void> {
  const remedy = remedies[missing.remedy];
  const chosen = await vscode.window.showErrorMessage(missing.problem, remedy.label, 'Try Again');
  if (chosen === remedy.label) await remedy.run();
  if (chosen === 'Try Again') await vscode.commands.executeCommand(command.restart);
}

function installTool(): Thenable<unknown> {
  const terminal = vscode.window.createTerminal('PromptLint');
  terminal.show();
  // Typed, not run: the user presses Enter.
  terminal.sendText('dotnet tool install --global PromptLint.Tool', false);
  return Promise.resolve();
}
