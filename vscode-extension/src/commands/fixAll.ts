import * as vscode from 'vscode';
import { counted } from '../format/money.js';
import { serverCommand } from '../names.js';
import type { Session } from '../server/session.js';
import { tellUnlessApplied, type Applied } from './applied.js';

export async function fixAll(session: Session): Promise<void> {
  const answer = await session.execute<Applied & { changedFiles?: number }>(serverCommand.fixAll, {});
  tellUnlessApplied(answer);
  if (!answer.applied) return;
  const save = 'Save All';
  if ((await vscode.window.showInformationMessage(`PromptLint changed ${counted(answer.changedFiles ?? 0, 'file')}.`, save)) === save) await vscode.workspace.saveAll(false);
}
