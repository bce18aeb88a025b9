import * as vscode from 'vscode';
import { serverCommand } from '../names.js';
import type { Session } from '../server/session.js';

const formats = [
  { label: 'HTML', detail: 'in the browser', format: 'html', file: 'promptlint.html' },
  { label: 'Markdown', detail: 'as preview', format: 'markdown', file: 'promptlint.md' },
  { label: 'JSON', detail: 'in the editor', format: 'json', file: 'promptlint.json' },
  { label: 'SARIF', detail: 'in the editor', format: 'sarif', file: 'promptlint.sarif' },
];

/** Writes the whole report beside the extension's own data, never into the workspace, and shows it. */
export async function openReport(session: Session, storage: vscode.Uri): Promise<void> {
  const chosen = await vscode.window.showQuickPick(formats, { placeHolder: 'Open the report as' });
  if (!chosen) return;
  await vscode.workspace.fs.createDirectory(storage);
  const file = vscode.Uri.joinPath(storage, chosen.file);
  const answer = await session.execute<{ written: boolean; reason?: string }>(serverCommand.writeReport, { format: chosen.format, path: file.fsPath });
  if (!answer.written) {
    void vscode.window.showErrorMessage(answer.reason ?? 'The report could not be written.');
  } else if (chosen.format === 'html' && vscode.env.remoteName === undefined) {
    await vscode.env.openExternal(file);
  } else if (chosen.format === 'markdown') {
    await vscode.commands.executeCommand('markdown.showPreview', file);
  } else {
    await vscode.window.showTextDocument(file);
  }
}
