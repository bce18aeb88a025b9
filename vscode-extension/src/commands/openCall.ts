import * as vscode from 'vscode';
import { fileUri } from '../report/overview.js';
import { targetCall } from './target.js';

/** Shows the call in an editor, not over the panel. */
export async function openCall(target: unknown): Promise<void> {
  const call = targetCall(target);
  if (!call) return;
  const { site } = call;
  const selection = new vscode.Range(site.line - 1, site.column - 1, site.endLine - 1, site.endColumn - 1);
  const panelIsHere = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
  const viewColumn = panelIsHere ? vscode.ViewColumn.One : vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(vscode.Uri.parse(fileUri(call.folder, site.file)), { selection, viewColumn });
}
